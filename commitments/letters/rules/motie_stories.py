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
    r"(?:gesprek(?:ken)?|overleg(?:gen)?|onderzoek|verkenning|proef|pilot|uitwerking|voorbereiding(?:en)?|werkzaamheden"
    r"|inventarisatie|evaluatie|consultatie|traject|project|programma|wetsvoorstel|onderzoeksopdracht|aanbesteding)"
)
_RUNS = (
    r"(?:loopt|lopen|gestart|begonnen|gaande|in (?:volle )?gang|onderweg|opgestart|vinden plaats|vindt plaats"
    r"|uitgezet|in voorbereiding|in uitvoering|bezig|verwacht|gevoerd|gehouden|gepland|hervat|afgerond"
    r"|in consultatie)"
)
_ABOUT_IT = r"(?:(?:hier|daar)(?:over|voor|toe|aan|naar|mee|bij|op|in|van))"
_NO = r"(?:geen|niet|onvoldoende)"

ASKED = Rule(
    name="motie_vraagt",
    explanation="De zin zegt wat de motie vraagt.",
    pattern=phrases(
        r"moties? … (?:verzoekt|verzocht|verzoeken|vraagt|vroeg|vragen|roept|riep|spreekt|sprak"
        r"|bepleit|dringt|draagt"
        r"|wil|strekt|ziet op|gaat over|ging over|beoogt|ingediend|aangenomen|aanvaard|aanvaardde)",
        r"(?:verzoekt|verzocht|vraagt|vroeg|gevraagd|ingediend|aangenomen|aanvaard|aanvaardde|nam"
        r"|diende) … moties?",
    ),
    example="De motie-Jansen verzoekt de regering om een proef.",
)
# What stands for the motie in what follows: read as 'de motie'.
STANDS_FOR = Rule(
    name="motie_als_dit_verzoek",
    explanation="‘Dit verzoek’ is wat de motie vraagt.",
    pattern=phrases(
        r"(?:dit|het|dat|deze|die|uw) (?:verzoek|oproep|wens|opdracht)(?: van (?:de|uw) Kamer"
        r"|van het lid \w+)?"
    ),
    example="Aan dit verzoek is voldaan.",
)
STANDS_FOR_OF = Rule(
    name="motie_als_hieraan",
    explanation="‘Hieraan’ en ‘daaraan’ slaan op wat de motie vraagt.",
    pattern=phrases(r"(?:hieraan|daaraan|aan dit punt)"),
    example="Hieraan is voldaan.",
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
        rf"(?:heb|heeft|hebben|ben|zijn|is|werk|werkt|werken|ga|gaat|gaan|zal|zullen|laat|laten|blijf|blijft|blijven|bezie"
        r"|beziet|bezien|onderzoek|onderzoekt|onderzoeken|verken|verkent|verkennen|bespreek|bespreken|breng|brengt|brengen"
        r"|voer|voert|voeren|vraag|vragen|start|starten|zet|zetten|neem|neemt|nemen|stel|stelt|stellen|kom|komt|komen"
        r"|informeer|informeren|stuur|sturen|treed|pak|bereid|maak|maken|overweeg|overweegt|streef"
        rf"|streeft) {_GOVERNMENT}",
        rf"{_GOVERNMENT} (?:heb|heeft|hebben|ben|zijn|is|werk|werkt|werken|ga|gaat|gaan|zal|zullen|laat"
        r"|laten|blijf|blijft"
        r"|blijven|bezie|beziet|bezien|onderzoek|onderzoekt|onderzoeken|verken|verkent|verkennen|bespreek|bespreken|breng"
        r"|brengt|brengen|voer|voert|voeren|start|starten|zet|zetten|neem|neemt|nemen|stel|stelt|stellen|kom|komt|komen"
        r"|informeer|informeren|stuur|sturen|treed|pak|bereid|maak|maken|overweeg|overweegt|streef|streeft)",
        rf"{_TALKS} … {_RUNS}",
        rf"(?:is|zijn|wordt|worden|werd|heeft|hebben|vindt|vinden|loopt|lopen) (?:\w+ ){{0,4}}{_ABOUT_IT}",
        rf"{_ABOUT_IT} (?:is|zijn|wordt|worden|werd|heeft|hebben|vindt|vinden|loopt|lopen)",
        r"(?:is|zijn|wordt|worden|heeft|hebben) (?:\w+ ){0,3}(?:inmiddels|momenteel|sindsdien"
        r"|op dit moment|in gesprek)",
        r"(?:inmiddels|momenteel|sindsdien|op dit moment) (?:is|zijn|wordt|worden|heeft|hebben|loopt"
        r"|lopen|werkt|werken)",
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
RULES: tuple[Rule, ...] = (
    ASKED,
    STANDS_FOR,
    STANDS_FOR_OF,
    NEXT_SUBJECT,
    STORY_REFUSED,
    STORY,
    VIEW_ONLY,
)
