"""What is told of a motie in sentences that do not say 'motie' again: 'Ik heb DUO gevraagd wat nodig is.'

Only in the paragraph whose sentence says what the motie asks, up to the next subject.
"""

import re

from commitments.letters.findings import Reported

from .base import Rule, phrases
from .motie_rule import ReportRule

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
        r"(?:verzoekt|verzocht|verzochten|vraagt|vroeg|vroegen|gevraagd|ingediend|aangenomen|aanvaard"
        r"|aanvaardde|nam"
        r"|diende) … moties?",
        r"(?:hoort|horen|behoort|behoren|valt|vallen|raakt|raken) (?:\w+ ){0,4}moties?",
    ),
    example="De motie-Jansen verzoekt de regering om een proef.",
)
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
OPENS_STORY = Rule(
    name="motie_opent_verhaal",
    explanation="De zin gaat over de motie; wat erachter staat, ook.",
    pattern=re.compile(r"\A\W{0,3}(?:[\w-]+ ){0,3}moties?\b", re.IGNORECASE),
    example="De motie heeft mijn volle aandacht.",
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
        r"naast (?:mij|ons|zich) neer(?:leggen|gelegd)?|(?:komt|komen) er niet",
        r"(?:gaat|ga|gaan) (?:\w+ ){0,4}(?:daar|hier|daartoe|hiertoe) (?:\w+ ){0,3}niet (?:toe )?over",
        r"(?:dat|dit) (?:is|acht ik|achten wij) (?:\w+ ){0,3}(?:niet (?:mogelijk|uitvoerbaar|haalbaar"
        r"|wenselijk)|onwenselijk"
        r"|onuitvoerbaar|onhaalbaar)",
    ),
    example="Het kabinet ziet daarvoor geen ruimte.",
)
# Done by whomever, now or soon: in the paragraph that says what the motie asks that is what becomes of it.
_PARTICIPLE = (
    r"(?:(?!gemeenten|gezinnen|gevallen|gebieden|gebouwen|gevolgen|gesprekken|gedeelten|gevraagd)"
    r"(?:aan|op|uit|in|toe|voor|af|mee|bij|over|door|terug|na|vrij|neer|samen|klaar|rond|open"
    r"|bekend)?ge\w{2,30}(?:d|t|en)"
    r"|benaderd|bezocht|besproken|verstrekt|verzonden|verspreid|verwerkt|vastgesteld|onderzocht|ontwikkeld"
    r"|ontvangen|overlegd|hersteld|betrokken|begonnen|verbeterd|versterkt|verruimd|vergroot|uitbesteed"
    r"|verdeeld"
    r"|ondertekend|verlengd|bereikt|besloten|benoemd|verplicht|verlaagd|verhoogd|vereenvoudigd|aanbesteed"
    r"|voorzien|verkend|bekeken|bezien|herzien"
    r"|verduidelijkt|vernieuwd|voorbereid|uitbreid|ondersteund|overgelegd|belegd)"
)
STORY_LOOSE = ReportRule(
    name="motie_verhaal_ruim",
    reported=Reported.PROGRESS,
    explanation="In de alinea over de motie staat wat er gebeurt, zonder dat de motie weer wordt genoemd.",
    pattern=phrases(
        r"(?:is|zijn|wordt|worden|zal|zullen),? (?:[^\s.;:]+ ){0,14}?" + _PARTICIPLE,
        r"(?:doet|doen|onderzoekt|onderzoeken|ontwikkelt|verkent|werkt|werken|inventariseert|verzamelt"
        r"|bereidt|levert|start|begint|verschijnt|volgt|volgen|loopt|lopen|verwacht|verwachten|voert"
        r"|voeren|brengt|brengen|rondt|ronden|rapporteert|publiceert"
        r"|verstuurt|buigt)",
    ),
    example="De NZa doet dit onderzoek.",
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
        r"(?!(?:dat|als|of|omdat|zodat|waar\w*|die|wat|toen|hoe|zoals|en|maar|want|indien|wanneer|doordat"
        r"|terwijl|hoewel|alhoewel|nadat|zodra|dan|ook|nu) )[\w-]{2,30} (?:ik|wij)(?! (?:het|u"
        r"|uw Kamer) (?:\w+ )?eens)",
        r"(?:kan|kunnen) (?:ik|wij) (?:u|uw Kamer) (?:melden|berichten|meedelen|mededelen|laten weten)",
        r"(?:wordt|worden) (?:[\w-]+ ){0,6}(?:gesproken|gewerkt|onderzocht|overlegd|bezien|verkend|voorbereid"
        r"|uitgewerkt|onderhandeld|bekeken|nagegaan|geïnventariseerd|ontwikkeld|opgezet|ingericht|gevoerd"
        r"|opgesteld"
        r"|uitgevoerd|meegenomen|betrokken)",
        rf"{_TALKS} … {_RUNS}",
        rf"(?:loopt|lopen|start|volgt|volgen|ligt|liggen|verschijnt|verschijnen|vindt|vinden|komt"
        rf"|komen) (?:\w+ ){{0,6}}"
        rf"{_TALKS}",
        rf"{_TALKS} (?:ligt|liggen|gaat|gaan|is|zijn|treedt|treden|komt|komen|krijgt|krijgen|start|loopt)",
        rf"(?:krijgt|krijgen|ontvangt|ontvangen|stelt|stellen|werkt|werken|heeft|hebben|maakt"
        rf"|maken) (?:\w+ ){{0,2}}{_ABOUT_IT}",
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
        r"(?:ik|wij) (?:verwacht|verwachten|vraag|vragen|betrek|betrekken|rapporteer|rapporteren|meld|leg"
        r"|leggen|doe"
        r"|doen|geef|geven|roep|roepen|zoek|zoeken|overleg|overleggen|spreek|spreken|werk|werken)",
        r"(?:begint|beginnen|start|starten) (?:\w+ ){0,2}(?:in|op|medio|eind|begin|na|uiterlijk)",
        rf"(?:spreek|spreken|overleg|overleggen|praat|praten) {_GOVERNMENT}",
        r"(?:buigt|buigen) zich",
        r"(?:brengt|brengen) … in (?:beeld|kaart)|in (?:beeld|kaart) (?:brengt|brengen|gebracht)",
        r"(?:voert|voeren|doet|doen|werkt|werken|stelt|stellen) … (?:op dit moment|momenteel|inmiddels)",
        r"(?:het|de|dit|een) (?:gevraagde|verzochte|gewenste|bedoelde) \w+ (?:is|zijn|wordt|worden|loopt"
        r"|start|komt"
        r"|volgt|verschijnt)",
        rf"{_GOVERNMENT} \w+ (?:dit|dat|deze|hier\w*|daar\w*) (?:\w+ ){{0,4}}(?:uit|op|mee|na|onderzoeken)",
    ),
    example="De gesprekken daarover zijn in volle gang.",
)
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
        r"(?:vind|vinden|deel|delen|begrijp|begrijpen|snap|erken|erkennen|herken|acht|meen|menen|denk|denken"
        r"|waardeer|waarderen|hecht|hechten|onderschrijf|onderschrijven|ontraad|ontraden|geloof|weet|betreur"
        r"|verwijs|verwijzen|dank|wijs|wijzen|constateer|begrijpt|deelt|hecht|onderschrijft|ontraadt"
        r"|schreef|schreven|gaf|gaven|meldde|berichtte|zei"
        r"|antwoordde|sprak|vond|deelde|wees|noem|noemde|noemen|informeerde|informeerden|lichtte|schetste"
        r"|stuurde|verwees|citeer|citeerde|memoreer) (?:ik|wij"
        r"|we|het kabinet)",
        r"(?:ik|wij|we|het kabinet) (?:vind|vinden|deel|delen|begrijp|begrijpen|snap|erken|erkennen"
        r"|herken|acht"
        r"|meen|menen|denk|denken|waardeer|waarderen|hecht|hechten|onderschrijf|onderschrijven|ontraad"
        r"|ontraden"
        r"|geloof|weet|betreur|verwijs|verwijzen|dank|wijs|wijzen|constateer|begrijpt|deelt|onderschrijft)",
        r"(?:ontraden|oordeel Kamer|oordeel aan de Kamer|geappreciëerd|geapprecieerd)",
    ),
    example="Ik heb begrip voor die wens.",
)
ADVISED = Rule(
    name="motie_appreciatie",
    explanation="In het debat wordt de motie beoordeeld; van uitvoering is nog geen sprake.",
    pattern=phrases(
        r"(?:ontijdig|overbodig|ontijdige|overbodige|ontraden|ontraad|oordeel Kamer|oordeel aan de Kamer)",
        r"(?:het oordeel|oordeel) … (?:Kamer|laten)",
        r"(?:krijgt|geef|geeft|kan|moet|wil) … (?:oordeel|ontraden|overnemen)",
        r"(?:aanhouden|aan te houden|aangehouden|aanhoudt)",
    ),
    example="De motie op stuk nr. 981 is ontijdig.",
)
RULES: tuple[Rule, ...] = (
    ASKED,
    OPENS_STORY,
    ADVISED,
    STORY_LOOSE,
    LINKED,
    STORY_REFUSED,
    STORY,
    VIEW_ONLY,
)
