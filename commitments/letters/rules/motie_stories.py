"""What is told of a motie in sentences that do not say 'motie' again: 'Ik heb DUO gevraagd wat nodig is.'

Only in the paragraph whose sentence says what the motie asks, up to the next subject.
"""

from commitments.letters.findings import Reported

from .base import Rule, phrases
from .motie_reports import ReportRule

_GOVERNMENT = (
    r"(?:ik|wij|we|het kabinet|de regering|mijn ministerie|het ministerie|de minister"
    r"|de staatssecretaris|Nederland)"
)
_TALKS = (
    r"(?:gesprek(?:ken)?|overleg(?:gen)?|[\w-]{0,30}onderzoek|verkenning|[\w-]{0,20}proef|pilot|uitwerking"
    r"|voorbereiding(?:en)?|werkzaamheden|inventarisatie|evaluatie|consultatie|traject|project|programma"
    r"|wetsvoorstel|onderzoeksopdracht|aanbesteding|resultaten|uitkomsten|bevindingen|rapport|advies"
    r"|handreiking"
    r"|richtlijn|[\w-]{0,20}plan|voorstel|regeling|campagne|register|loket|meldpunt|ontwerp[\w-]{0,20}"
    r"|besluit"
    r"|werkgroep|analyse|[\w-]{0,20}monitor|kaart|tijdpad|wetswijziging|wetsontwerp)"
)
_RUNS = (
    r"(?:loopt|lopen|gestart|begonnen|gaande|in (?:volle )?gang|onderweg|opgestart|vinden plaats|vindt plaats"
    r"|uitgezet|in voorbereiding|in uitvoering|bezig|verwacht|gevoerd|gehouden|gepland|hervat|afgerond"
    r"|in consultatie|opgeleverd|gepubliceerd|uitgevoerd|beschikbaar|gereed|ingediend|aangeboden"
    r"|verschijnt|verschijnen|opgesteld|besproken"
    r"|volgt|volgen|vastgesteld|ingesteld|uitgewerkt|voorbereid|verschenen|opengesteld)"
)
_ABOUT_IT = r"(?:(?:hier|daar)(?:over|voor|toe|aan|naar|mee|bij|op|in|van))"
_NO = r"(?:geen|niet|onvoldoende)"

ASKED = Rule(
    name="motie_vraagt",
    explanation="De zin zegt wat de motie vraagt.",
    pattern=phrases(
        r"moties? … (?:verzoekt|verzocht|verzoeken|vraagt|vroeg|vragen|gevraagd|opgeroepen|opgedragen"
        r"|roept|riep|spreekt|sprak"
        r"|bepleit|dringt|draagt"
        r"|wil|strekt|ziet op|gaat over|ging over|beoogt|ingediend|aangenomen|aanvaard|aanvaardde)",
        r"(?:verzoekt|verzocht|vraagt|vroeg|gevraagd|ingediend|aangenomen|aanvaard|aanvaardde|nam"
        r"|diende) … moties?",
    ),
    example="De motie-Jansen verzoekt de regering om een proef.",
)
# What stands for the motie in what follows: read as 'de motie'.
# What stands for a part of it: read as 'het deel van de motie'.
STANDS_FOR_PART = Rule(
    name="motie_als_dat_deel",
    explanation="‘Het eerste verzoek’ en ‘dat onderdeel’ zijn een deel van wat de motie vraagt.",
    pattern=phrases(
        r"(?:het|dit|dat) (?:eerste|tweede|derde|laatste|andere|overige|1e|2e)"
        r" (?:deel|onderdeel|verzoek|dictum|element|punt)(?! van)",
        r"(?:dit|dat|het) (?:deel|onderdeel|dictum)(?! van)",
    ),
    example="Het tweede verzoek wijs ik af.",
)
STANDS_FOR = Rule(
    name="motie_als_dit_verzoek",
    explanation="‘Dit verzoek’ is wat de motie vraagt.",
    pattern=phrases(
        r"(?:dit|het|dat|deze|die|uw|de) (?:verzoek|oproep|wens|opdracht)(?: (?:van|uit) (?:de"
        r"|uw) (?:Kamer|motie)"
        r"| van het lid \w+)?"
    ),
    example="Aan dit verzoek is voldaan.",
)
STANDS_FOR_OF = Rule(
    name="motie_als_hieraan",
    explanation="‘Hieraan’ en ‘daaraan’ slaan op wat de motie vraagt.",
    pattern=phrases(r"(?:hieraan|daaraan|aan dit punt)"),
    example="Hieraan is voldaan.",
)
# 'Hiermee is zij uitgevoerd', 'ik heb haar overgedragen': only where the report is plain.
STANDS_FOR_IT = Rule(
    name="motie_als_zij",
    explanation="‘Zij’, ‘haar’ of ‘deze’ is de motie.",
    pattern=phrases(
        r"(?:zij|ze|haar|deze|die)(?= (?:is|zijn|kan|wordt|worden|voer|voert|voeren|neem|neemt|beschouw"
        r"|acht|daarmee|hiermee|daarom|dan|dus"
        r"|ook|niet"
        r"|om|als|inmiddels|aan|naar|over|af|ten|uitgevoerd|afgedaan|overgedragen)\b|[.,;])"
    ),
    example="Hiermee is zij uitgevoerd.",
)
# The first words of a paragraph that goes on about what the paragraph before it asked.
LINKED = Rule(
    name="motie_volgende_alinea",
    explanation="De alinea gaat verder over wat de motie in de alinea ervoor vraagt.",
    pattern=phrases(
        _ABOUT_IT,
        r"(?:dit|dat)(?= (?:is|zijn|heb|heeft|wordt|uit|te|onderzoek|verzoek|\w+en)\b)",
        r"(?:gevraagde|verzochte|gewenste|bedoelde)",
    ),
    example="Ik ben hierover in gesprek met de sector.",
)
NEXT_SUBJECT = Rule(
    name="motie_volgend_onderwerp",
    explanation="Hier begint iets anders, dat niet meer over de motie gaat.",
    pattern=phrases(
        r"\A(?:Ook |Daarnaast |Verder |Voorts |Tevens )?(?:heeft |vroeg |vraagt |verzocht )?(?:het lid"
        r"|de leden|mevrouw|de heer)",
        r"\A(?:Tijdens|In) (?:het|een) [\w-]{0,30}(?:debat|overleg)",
        r"\A(?:Tot slot|Ten slotte|Los hiervan|Los daarvan|Een ander|Een tweede|Een derde)",
        r"(?:toezegging|toezeggingen|toegezegd)",
        r"aanbeveling(?:en)?",
    ),
    example="Tijdens het debat van 3 maart vroeg het lid Piri naar de kosten.",
)
# A motie named in passing: what follows is about the report, the debate or the letter that names it.
IN_PASSING = Rule(
    name="motie_terloops",
    explanation="De zin noemt de motie terloops; wat erop volgt, gaat niet over de motie.",
    pattern=phrases(
        r"(?:verwijst|verwijzen|verwees|verwezen|refereert|refereren|gerefereerd|herinnert|herinnerde"
        r"|herinnerd) … (?:naar|aan) … moties?",
        r"(?:noemt|noemen|noemde|noemden|genoemd|citeert|citeren|citeerde|vermeldt|vermelden) … moties?",
        r"(?:haalt|halen|haalde|haalden) … moties? … aan",
        r"(?:naar|aan) … moties? … (?:verwezen|gerefereerd|herinnerd)",
        r"moties? … (?:ter sprake|aangehaald|geciteerd)",
        r"(?:ter sprake|aangehaald|geciteerd) … moties?",
        r"(?:vraagt|vragen|vroeg|vroegen) (?:[\w-]+ ){0,6}(?:naar|over) (?:\w+ ){0,3}moties?",
        r"(?:debat|overleg) (?:waarin|waarbij|waar) … moties?",
        r"moties? … (?:aangehouden|ingetrokken|verworpen)",
    ),
    example="In het rapport wordt verwezen naar de motie-Jansen.",
)
STORY_REFUSED = ReportRule(
    name="motie_verhaal_geweigerd",
    reported=Reported.REFUSED,
    explanation="Het kabinet zegt achter wat de motie vraagt, dat het dat niet doet.",
    pattern=phrases(
        rf"{_GOVERNMENT} (?:zie|ziet|zien|heb|heeft|hebben) (?:\w+ ){{0,4}}geen (?:ruimte|mogelijkheid"
        r"|mogelijkheden|aanleiding"
        r"|reden|noodzaak|heil)",
        rf"(?:zie|ziet|zien|heb|heeft|hebben) {_GOVERNMENT} (?:\w+ ){{0,4}}geen (?:ruimte|mogelijkheid"
        r"|mogelijkheden"
        r"|aanleiding|reden|noodzaak|heil)",
        rf"(?:ben|is|zijn) {_GOVERNMENT} (?:\w+ ){{0,4}}niet (?:\w+ )?(?:bereid|voornemens|van plan)",
        rf"{_GOVERNMENT} (?:ben|is|zijn) (?:\w+ ){{0,4}}niet (?:\w+ )?(?:bereid|voornemens|van plan)",
        rf"{_GOVERNMENT} (?:kan|kunnen|zal|zullen|wil|willen) {_ABOUT_IT} … niet … (?:voldoen"
        r"|tegemoet ?komen|voorzien|meegaan)",
        rf"(?:kan|kunnen|zal|zullen|wil|willen) {_GOVERNMENT} (?:\w+ ){{0,5}}niet (?:\w+ )?(?:voldoen"
        r"|tegemoet ?komen|voorzien"
        r"|meegaan|overgaan)",
        rf"(?:voldoe|voldoen|voldoet|doe|doen|doet) {_GOVERNMENT} (?:\w+ ){{0,3}}niet(?=\W)",
        rf"{_GOVERNMENT} (?:kan|kunnen|zal|zullen|wil|willen) (?:haar|die"
        r"|deze) (?:\w+ ){0,3}niet uitvoeren",
        rf"(?:kan|kunnen|zal|zullen|wil|willen) {_GOVERNMENT} (?:haar|die"
        r"|deze) (?:\w+ ){0,3}niet uitvoeren",
        rf"(?:daarvan|hiervan|daar) (?:zie|ziet|zien) {_GOVERNMENT} (?:\w+ ){{0,3}}(?:van )?af(?!\w)",
        rf"{_GOVERNMENT} (?:zie|ziet|zien) (?:daarvan|hiervan|daar|hier) (?:\w+ ){{0,3}}(?:van )?af(?!\w)",
        r"(?:dat|dit) (?:is|acht ik|achten wij) (?:\w+ ){0,3}(?:niet (?:mogelijk|uitvoerbaar|haalbaar"
        r"|wenselijk)|onwenselijk"
        r"|onuitvoerbaar|onhaalbaar)",
    ),
    example="Het kabinet ziet daarvoor geen ruimte.",
)
STORY = ReportRule(
    name="motie_verhaal",
    reported=Reported.PROGRESS,
    explanation="Achter wat de motie vraagt, staat wat ermee gebeurt.",
    pattern=phrases(
        r"(?:heb|heeft|hebben|ben|zijn|is|werk|werkt|werken|ga|gaat|gaan|zal|zullen|laat|laten|blijf"
        r"|blijft|blijven|bezie"
        r"|beziet|bezien|onderzoek|onderzoekt|onderzoeken|verken|verkent|verkennen|bespreek|bespreken"
        r"|breng|brengt|brengen"
        r"|voer|voert|voeren|vraag|vragen|start|starten|zet|zetten|neem|neemt|nemen|stel|stelt|stellen|kom"
        r"|komt|komen"
        r"|informeer|informeren|stuur|sturen|treed|pak|bereid|maak|maken|overweeg|overweegt|streef"
        rf"|streeft) {_GOVERNMENT}",
        rf"{_GOVERNMENT} (?:heb|heeft|hebben|ben|zijn|is|werk|werkt|werken|ga|gaat|gaan|zal|zullen|laat"
        r"|laten|blijf|blijft"
        r"|blijven|bezie|beziet|bezien|onderzoek|onderzoekt|onderzoeken|verken|verkent|verkennen|bespreek"
        r"|bespreken|breng"
        r"|brengt|brengen|voer|voert|voeren|start|starten|zet|zetten|neem|neemt|nemen|stel|stelt|stellen"
        r"|kom|komt|komen"
        r"|informeer|informeren|stuur|sturen|treed|pak|bereid|maak|maken|overweeg|overweegt|streef|streeft)",
        rf"{_TALKS} … {_RUNS}",
        rf"(?:is|zijn|wordt|worden|werd|heeft|hebben|vindt|vinden|loopt|lopen) (?:\w+ ){{0,4}}{_ABOUT_IT}",
        rf"{_ABOUT_IT} (?:is|zijn|wordt|worden|werd|heeft|hebben|vindt|vinden|loopt|lopen)",
        r"(?:is|zijn|wordt|worden|heeft|hebben) (?:\w+ ){0,3}(?:inmiddels|momenteel|sindsdien"
        r"|op dit moment|in gesprek)",
        r"(?:inmiddels|momenteel|sindsdien|op dit moment|thans) (?:is|zijn|wordt|worden|heeft|hebben|loopt"
        r"|lopen|werkt|werken)",
        rf"(?:inmiddels|momenteel|sindsdien|op dit moment|thans) \w+ {_GOVERNMENT}",
        rf"(?:gestart|begonnen|bezig) (?:met|aan) (?:\w+ ){{0,4}}{_TALKS}",
        rf"(?:start|starten|begint|beginnen) … {_TALKS}",
        r"niet (?:\w+ )?gelukt",
        r"(?:begint|beginnen|start|starten) (?:\w+ ){0,2}(?:in|op|medio|eind|begin|na|uiterlijk)",
        rf"(?:spreek|spreken|overleg|overleggen|praat|praten) {_GOVERNMENT}",
        r"(?:buigt|buigen) zich",
        r"(?:brengt|brengen) … in (?:beeld|kaart)",
        r"(?:voert|voeren|doet|doen|werkt|werken|stelt|stellen) … (?:op dit moment|momenteel|inmiddels)",
        r"(?:het|de|dit|een) (?:gevraagde|verzochte|gewenste|bedoelde) \w+ (?:is|zijn|wordt|worden|loopt"
        r"|start|komt"
        r"|volgt|verschijnt)",
        rf"{_GOVERNMENT} \w+ (?:dit|dat|deze|hier\w*|daar\w*) (?:\w+ ){{0,4}}(?:uit|op|mee|na|onderzoeken)",
    ),
    example="De gesprekken daarover zijn in volle gang.",
)
# 'Ik ben het daarmee eens': a view, nothing done.
VIEW_ONLY = Rule(
    name="motie_mening",
    explanation="De zin geeft een mening over de motie en zegt niet wat ermee gebeurt.",
    pattern=phrases(
        r"(?:ben|is|zijn|heb|heeft|hebben) (?:ik|wij|we|het kabinet) (?:\w+ ){0,4}(?:eens|begrip"
        r"|waardering|van mening|van oordeel"
        r"|ingenomen|dankbaar|verheugd)",
        r"(?:ik|wij|we|het kabinet) (?:ben|is|zijn|heb|heeft|hebben) (?:\w+ ){0,4}(?:eens|begrip"
        r"|waardering|van mening"
        r"|van oordeel|ingenomen|dankbaar|verheugd)",
        r"(?:ontraden|oordeel Kamer|oordeel aan de Kamer|geappreciëerd|geapprecieerd)",
    ),
    example="Ik heb begrip voor die wens.",
)
GOES_ON = Rule(
    name="motie_vervolg",
    explanation="De zin gaat verder over de motie die ervoor is genoemd.",
    pattern=phrases(
        r"(?:deze|de|die|beide|bovengenoemde|genoemde|voornoemde) (?:\w+ )?moties?",
        r"(?:conform|overeenkomstig|gelet op) (?:de |deze )?moties?",
        r"(?:dit|dat|het) (?:(?:eerste|tweede|derde|laatste|andere|overige) )?(?:deel|onderdeel|verzoek"
        r"|dictum)",
        "hiermee",
        "daarmee",
        "waarmee",
        "uitvoering",
        r"(?:behandeling|afhandeling|afdoening) (?:daarvan|hiervan|ervan)",
    ),
    example="Deze motie is uitgevoerd.",
)
# 'Hiermee zijn beide moties uitgevoerd' is about all that were named before it.
ON_ALL = Rule(
    name="motie_alle",
    explanation="De zin gaat over alle moties die ervoor zijn genoemd.",
    pattern=phrases(
        r"(?:beide|deze|de|alle|bovenstaande|bovengenoemde|genoemde|voornoemde|twee|drie) (?:\w+ )?moties"
    ),
    example="Hiermee zijn beide moties uitgevoerd.",
)
RULES: tuple[Rule, ...] = (
    ASKED,
    STANDS_FOR_PART,
    STANDS_FOR,
    STANDS_FOR_OF,
    STANDS_FOR_IT,
    LINKED,
    NEXT_SUBJECT,
    IN_PASSING,
    STORY_REFUSED,
    STORY,
    VIEW_ONLY,
    GOES_ON,
    ON_ALL,
)
