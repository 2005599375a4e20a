"""What looks like a promise and is none: a refusal, somebody else's wish, a forecast, what is done here.

Each takes away what another rule found. An example is a sentence that must give no promise.
"""

from .base import Rule, phrases
from .toezegging_words import ASKS, FORECAST, GOVERNMENT, HERE, OTHERS, WISH

NEGATED = Rule(
    name="weigering",
    explanation="De zin zegt dat iets niet gebeurt.",
    pattern=phrases(
        r"(?:niet|geen|nooit|evenmin|nimmer)(?! (?:alleen|later|eerder|uitsluitend|enkel|slechts|louter)\b)"
    ),
    example="Het kabinet zal de wet niet aanpassen.",
)
# Looked for in what stands before the promising verb.
REQUESTED = Rule(
    name="wens van een ander",
    explanation="Een Kamerlid, een motie of een adviesraad vraagt het; het kabinet belooft het niet.",
    pattern=phrases(
        rf"{ASKS}\b[^.;]{{0,160}}\b(?:dat|of|om|door)\b[^.,;]{{0,80}}\.?\Z",
        rf"{WISH}\b[^.,;]{{0,100}}\b(?:dat|om)\b[^.,;]{{0,80}}\.?\Z",
    ),
    example="De raad adviseert dat het kabinet een commissie zal instellen.",
)
ONLY_IF = Rule(
    name="alleen onder een voorwaarde",
    explanation="Wat pas gebeurt als zich iets anders voordoet, is in feite een weigering.",
    pattern=phrases(
        r"(?:pas|alleen|slechts|enkel|uitsluitend) (?:als|wanneer|indien|nadat|zodra|na|in het geval)",
        r"pas (?:\w+ ){0,4}(?:als|wanneer|indien|nadat|zodra)",
        *("tenzij", "mits", "zolang", "onder de voorwaarde", "zou", "zouden"),
    ),
    example="Pas als de regels daartoe aanleiding geven, zal het kabinet de wet aanpassen.",
)
HERE_AND_NOW = Rule(
    name="deze brief doet het zelf",
    explanation="De brief doet het hier al; er blijft niets over om na te komen.",
    pattern=phrases(HERE),
    example="Hieronder zal ik ingaan op de afzonderlijke aanbevelingen.",
)
FORETOLD = Rule(
    name="voorspelling",
    explanation="De zin zegt wat er zal gebeuren of nodig is, niet wat iemand zal doen.",
    pattern=phrases(FORECAST),
    example="Het kabinet zal hier rekening mee moeten houden.",
)
BY_OTHERS = Rule(
    name="een ander doet het",
    explanation="Een ander dan het kabinet doet het.",
    pattern=phrases(
        rf"door (?!(?:{GOVERNMENT}|mij|ons|middel|mijn|onze)\b)(?:(?:de|het|een|verschillende|alle) )?\w+"
    ),
    example="In het najaar van 2025 wordt dit door de provincie onderzocht.",
)
# Looked for in what stands before the verb.
OF_OTHERS = Rule(
    name="stuk van een ander",
    explanation="Het rapport of plan is van een ander dan het kabinet.",
    pattern=phrases(rf"(?:van|door) (?:de|het|een) (?:\w+ )?{OTHERS}"),
    example="Het rapport van de raad wordt in november 2025 gepresenteerd.",
)
# No promise is done although one is named: a question, a wish, a refusal, a list that is sent along.
_CANNOT = r"(?:toezeggen|toezegging)"
ONLY_NAMED = Rule(
    name="toezegging alleen genoemd",
    explanation="De zin noemt een toezegging, maar doet of vervult er geen.",
    pattern=phrases(
        rf"(?:kan|wil|wilt|kunt|zou|zal) (?:de|het|u|zij|hij|ik) (?:\w+ ){{0,6}}(?:niet|geen)"
        rf" (?:\w+ ){{0,6}}{_CANNOT}",
        r"(?:zeg|zegt|zeggen) (?:\w+ ){1,8}(?:niet|geen|niets) (?:\w+ ){0,3}toe",
        r"toezegging (?:\w+ ){0,3}(?:kan|wil|zal|kunnen|willen) (?:ik|wij) (?:\w+ ){0,3}(?:niet|geen)",
        rf"(?:niet|geen|niets|nooit) (?:\w+ ){{0,8}}(?:toe te zeggen|toegezegd|{_CANNOT})",
        r"(?:verzoek|verzoekt|verzocht|vraag|vraagt|vragen|gevraagd|wil|wenst|roept|hoop) … toe te zeggen",
        r"(?:is|zijn|bent) (?:de|het|u) … bereid … toe te zeggen",
        rf"(?:vraagt|vroeg|vragen|vroegen|gevraagd|weten) (?:\w+ ){{0,3}}of … (?:{_CANNOT}|toezegt)",
        # 'Als de commissie meent dat een toezegging ten onrechte als afgedaan is vermeld, hoor ik dat graag.'
        r"\A(?:Als|Indien|Wanneer|Mocht|Mochten) … toezegging(?:en)? … (?:afgedaan|voldaan|nagekomen"
        r"|openstaat)",
        r"(?:overzicht|lijst|stand van zaken|registratie|afdoening|rappel|bijlage) … toezeggingen",
        # 'Wil ik u laten weten welke stukken later komen': what the letter is about.
        r"(?:informeer|informeren|bericht|berichten|meld|melden|laten weten|laat … weten|aangeven"
        r"|op de hoogte"
        r" … brengen) … welke (?:[\w-]+ ){0,4}(?:stukken|brieven|toezeggingen|toegezegde|documenten|rapporten"
        r"|producten|planning)",
        r"(?:los|kom|doe|geef|rond) ik (?:\w+ ){1,3}toezeggingen … en (?:stel|draag|verzoek|meld) ik er",
        r"per toezegging",
        r"moties en toezeggingen",
        r"toezeggingen en moties",
        r"toegezegde? (?:\w+ ){0,4}(?:subsidies?|bijdragen?|middelen|steun|euro|miljoen|miljard)",
        r"(?:subsidies?|bijdragen?|middelen|steun|miljoen|miljard)(?: \w+){0,6} toegezegd",
        # 'De toezegging van de NAM wordt later nagekomen.'
        rf"toezegging(?:en)? (?:van|door) (?:(?:de|het) )?(?:\w+ )?{OTHERS}(?! {GOVERNMENT})",
        r"toezegging(?:en)? (?:van|door) (?:(?:de|het) )?(?-i:(?!Minister|Staatssecretaris|Kabinet|Regering"
        r"|Defensie|Ministerie|Nederland|Rijk)[A-Z][\w-]+)",
        r"(?:financiële|subsidie|budgettaire|militaire|investerings)[- ]?toezegging(?:en)?",
    ),
    example="Ik kan dit niet toezeggen.",
)
# 'Ik ga graag met uw Kamer in gesprek over deze brief.'
_TALK = (
    r"(?:in gesprek|in debat|het gesprek|het debat|van gedachten|in overleg|te debatteren|te spreken"
    r"|gesprek)"
)
_KAMER = (
    r"(?:met (?:u|uw Kamer|de Kamer|de Tweede Kamer|de Eerste Kamer|uw commissie|de commissie"
    r"|uw leden|de leden))"
)
_IN_DEBATE = (
    r"(?:(?:in|tijdens|bij) (?:het|een|ons) (?:[\w-]+ ){0,2}[\w-]{0,30}(?:debat|overleg|gesprek"
    r"|behandeling))"
)
COURTESY = Rule(
    name="beleefdheid",
    explanation="De zin is een beleefdheid tegenover de Kamer, geen toezegging.",
    pattern=phrases(
        rf"(?:graag|gaarne|bereid)(?: [\w-]+){{0,6}} {_KAMER}(?: [\w-]+){{0,4}} {_TALK}(?: aan)?",
        rf"{_KAMER}(?: [\w-]+){{0,4}} (?:graag|gaarne)(?: [\w-]+){{0,4}} {_TALK}(?: aan)?",
        rf"{_KAMER}(?: [\w-]+){{0,2}} {_TALK}(?: aan)? over (?:deze|dit|mijn|onze) (?:brief|reactie"
        r"|voorstellen|plannen"
        r"|nota|agenda|kabinetsreactie|advies|onderwerp|voornemens)",
        rf"(?:graag|gaarne|bereid) [^.;]{{0,80}}{_IN_DEBATE}[^.;]{{0,40}} (?:toe|toe te lichten|toelichten"
        r"|in gesprek)",
        rf"(?:graag|gaarne) [^.;]{{0,60}}(?:licht|bespreek|bespreken) [^.;]{{0,60}}{_IN_DEBATE}",
        rf"(?:licht|bespreek|bespreken|lichten) (?:ik|wij) (?:\w+ ){{0,3}}graag [^.;]{{0,60}}{_IN_DEBATE}",
        r"(?:zie|zien|kijk|kijken) (?:ik |wij )?(?:ernaar |er naar )?uit naar",
    ),
    example="Ik ga graag met uw Kamer in gesprek over deze reactie.",
)
RULES = (NEGATED, REQUESTED, ONLY_IF, HERE_AND_NOW, FORETOLD, BY_OTHERS, OF_OTHERS, ONLY_NAMED, COURTESY)
