"""Undertakings without the word 'toezegging': 'zal ik uw Kamer … informeren', 'u ontvangt', 'streeft ernaar'.

A rule here finds the words; `undertakings.py` one floor up decides whether the clause promises something.
"""

from commitments.letters.findings import Act, Strength

from .base import phrases
from .toezegging_rule import ToezeggingRule
from .toezegging_words import (
    DONE,
    DRAFT,
    GOVERNMENT,
    INFORM,
    INFORM_LAST,
    INFORM_NOW,
    INFORMED,
    KAMER,
    OUTCOME,
    OWN_PAPER,
    SENT,
    WORK,
    listed,
)

_ADVERB = listed(
    "ook, dan, daarom, dus, daarbij, hierbij, hierop, hierover, daarover, daarop, wel, zelf, nog, tevens,"
    " verder, eveneens, voorts"
)
_ADVERBS = rf"(?:{_ADVERB} ){{0,2}}"
_HOPES = "(?:hoop|hoopt|hopen|denk|denkt|denken|verwacht|verwachten)"
_STRIVES = "(?:streef|streeft|streven|beoogt|beoog|beogen|tracht|probeert|overweegt|overweeg|hoopt|hoop)"
_HAS_DONE = (
    "(?:onderzoeken|uitzoeken|evalueren|uitvoeren|onderzoek doen|opstellen|in kaart brengen|verrichten"
    "|uitwerken"
    "|verkennen|doorrekenen|inventariseren|ontwikkelen|toetsen|uitzetten|nagaan|verkenning doen|analyse maken"
    "|verkenning maken|analyseren|monitoren|actualiseren)"
)


def _rule(strength: Strength, name: str, explanation: str, example: str, *wordings: str) -> ToezeggingRule:
    return ToezeggingRule(
        name=name,
        explanation=explanation,
        pattern=phrases(*wordings),
        example=example,
        act=Act.MADE,
        strength=strength,
    )


# Kept in the order in which they are tried: informing first, then other acts.
KAMER_IS_TOLD = _rule(
    Strength.STRONG,
    "de Kamer krijgt bericht",
    "De Kamer wordt later geïnformeerd of ontvangt later een stuk.",
    "Over de conferentie wordt uw Kamer separaat geïnformeerd.",
    rf"(?:wordt|worden|zal|zullen) {_ADVERBS}{KAMER} … {INFORMED}",
    rf"{KAMER} (?:wordt|worden|zal|zullen) … {INFORMED}",
    rf"(?:zal|zullen) … {KAMER} … (?:worden {INFORMED}|{INFORMED} worden)",
    rf"{_ADVERBS}(?:ontvangt|ontvangen|krijgt|verneemt) {KAMER}",
    rf"{KAMER} (?:ontvangt|ontvangen|krijgt|verneemt)",
    rf"(?:zal|zullen) {KAMER} … (?:ontvangen|krijgen|vernemen)",
    rf"{KAMER} (?:zal|zullen) … (?:ontvangen|krijgen|vernemen)",
    rf"(?:wordt|worden|zal|zullen) … (?:aan|met) {KAMER} … {SENT}",
    rf"(?:wordt|worden|zal|zullen) {KAMER} … {SENT}",
    rf"(?:komt|gaat|volgt) … naar {KAMER}",
    rf"(?:kunt|kan) {KAMER} … tegemoet(?: )?zien",
    rf"{KAMER} (?:kunt|kan) … tegemoet(?: )?zien",
    rf"(?:die|dat|welke|waarin|waarmee|waarover) {KAMER} … (?:ontvangt|krijgt|tegemoet(?: )?kunt zien"
    r"|tegemoetziet)",
    rf"(?:ziet|zien) {KAMER} … tegemoet",
    rf"(?:kunt|kan|mag|mogen) {KAMER} … (?:verwachten|tegemoet(?: )?zien)",
    rf"{KAMER} (?:kunt|kan|mag|mogen) … verwachten",
    r"(?:de|het|een|mijn|onze|deze|die|dit|dat) (?:[\w-]+ ){1,5}(?:volgt|volgen)(?! (?:uit|op|de|het"
    r"|een|deze|dit)\b)",
    rf"naar {KAMER} (?:gaat|komt|gestuurd|gezonden|verzonden|toegezonden)",
    rf"(?:volgt|volgen|verschijnt) (?:dan |er |hierover |daarover )?(?:een|de|het|mijn|onze)"
    rf" (?:\w+ ){{0,2}}{OWN_PAPER}",
    rf"{OWN_PAPER} (?:hierop |hierover |daarop |daarover )?(?:volgt|volgen|verschijnt)",
    r"(?:wordt|zal) (?:hierop|daarop|hier … op|daar … op) … (?:teruggekomen|worden teruggekomen)",
)
I_TELL = _rule(
    Strength.STRONG,
    "ik informeer de Kamer later",
    "De bewindspersoon informeert de Kamer op een later moment.",
    "Voor de zomer stuur ik uw Kamer een plan van aanpak.",
    rf"{INFORM_NOW} {GOVERNMENT}",
    rf"{GOVERNMENT} {INFORM_NOW}",
    rf"(?:laat|laten) {GOVERNMENT} … weten",
    rf"{GOVERNMENT} (?:laat|laten) … weten",
    rf"en {INFORM_NOW} (?:dit|dat|deze|die|het|{KAMER})",
    rf"(?:dat|die|welke|waarna|waarover|waarvan) {GOVERNMENT} … (?:{INFORM_NOW}|{INFORM_LAST})",
)
OUTCOME_SHARED = _rule(
    Strength.STRONG,
    "deelt de uitkomst met de Kamer",
    "De bewindspersoon deelt met de Kamer wat ergens uit komt; dat kan pas daarna.",
    "Het verslag daarvan deel ik met uw Kamer.",
    rf"(?:{OUTCOME}|daarvan|hiervan|ervan)(?: [\w-]+){{0,8}}? (?:{INFORM_NOW}|stel|stelt"
    rf"|stellen) {GOVERNMENT} … {KAMER}",
    rf"(?:{INFORM_NOW}|stel|stelt|stellen) {GOVERNMENT} {KAMER} … (?:{OUTCOME}|daarvan|hiervan)",
    rf"{GOVERNMENT} (?:{INFORM_NOW}|stel|stelt|stellen) {KAMER} … {OUTCOME}",
    rf"(?:stel|stelt|stellen) {GOVERNMENT} … {KAMER} … op de hoogte",
    rf"(?:doe|doen|doet) {GOVERNMENT} {KAMER} … toekomen",
)
ON_ITS_WAY = _rule(
    Strength.STRONG,
    "een stuk of werk is onderweg",
    "Een stuk van het kabinet gaat op een genoemd moment zijn weg, of werk begint dan, zonder dat er staat "
    "door wie.",
    "Een ontwerp daarvan gaat uiterlijk 1 april 2025 in internetconsultatie.",
    rf"{DRAFT} … (?:gaat|gaan|ligt|liggen|komt|komen) … (?:in|ter|voor"
    r"|open voor) (?:\w+ )?(?:internetconsultatie"
    r"|consultatie|voorhang|advies|inspraak|publieke consultatie)",
    r"(?:gaat|gaan|ligt|liggen|komt|komen) (?:\w+ ){0,8}(?:de|het|een|dit|dat"
    rf"|deze) (?:\w+ )?{DRAFT} … (?:in|ter|voor"
    r"|naar|bij) (?:de |een )?(?:internetconsultatie|consultatie|voorhang|advies|inspraak|Raad van State"
    r"|ministerraad"
    r"|Kamer|uw Kamer|Tweede Kamer|Staatscourant)",
    rf"{DRAFT} … (?:gaat|gaan|ligt|liggen|komt|komen) … (?:naar|bij|in) (?:de |uw )(?:Raad van State"
    r"|ministerraad"
    rf"|Staatscourant|Afdeling advisering|Kamer|Tweede Kamer|Eerste Kamer)",
    rf"(?:de|het|een|dit|dat|deze) (?:[\w-]+ ){{0,2}}{WORK} (?:[\w-]+ ){{0,6}}(?<!te\s)(?<!van\s)(?:start"
    r"|starten|begint|beginnen"
    r"|(?:gaat|gaan) (?:[\w-]+ ){0,6}(?:van start|open))",
    rf"(?:start|begint|gaat|opent|volgt) (?:\w+ ){{0,2}}(?:de|het|een) (?:[\w-]+ ){{0,2}}{WORK}",
    r"(?:komt|komen|gaat|gaan) … uw kant op",
    rf"(?:voor|vóór|uiterlijk|per) … (?:is|zijn) (?:de|het|een|deze|dit) (?:[\w-]+ ){{0,2}}(?:{WORK}"
    rf"|{DRAFT}|{OWN_PAPER}) … "
    r"(?:gereed|operationeel|klaar|beschikbaar|afgerond|geopend|actief|ingericht)",
    rf"(?:de|het|een|deze|dit|dat) (?:[\w-]+ ){{0,2}}(?:{WORK}|{DRAFT}|{OWN_PAPER}|helpdesk|website"
    r"|handreiking) (?:is|zijn) "
    r"(?:naar verwachting )?(?:voor|vóór|uiterlijk) … (?:gereed|operationeel|klaar|beschikbaar|afgerond"
    r"|geopend|actief|ingericht)",
)
I_CAN = _rule(
    Strength.STRONG,
    "kan de Kamer later informeren",
    "De bewindspersoon verwacht de Kamer op een genoemd moment te kunnen informeren.",
    "Naar verwachting kan ik uw Kamer medio 2025 over de uitkomst informeren.",
    rf"(?:kan|kunnen) {GOVERNMENT} … {KAMER} … {INFORM}",
    rf"{GOVERNMENT} (?:kan|kunnen) … {KAMER} … {INFORM}",
    rf"{GOVERNMENT} {_HOPES} … {KAMER} … te (?:kunnen )?{INFORM}",
    rf"{_HOPES} {GOVERNMENT} … {KAMER} … te (?:kunnen )?{INFORM}",
)
I_SHALL = _rule(
    Strength.STRONG,
    "de bewindspersoon of het kabinet zal iets doen",
    "De bewindspersoon of het kabinet zegt iets te zullen doen.",
    "Het kabinet zal een wettelijke verankering van de commissie verkennen.",
    r"zal",
    r"zullen",
)
GOES = _rule(
    Strength.STRONG,
    "gaat iets doen",
    "De bewindspersoon of het kabinet gaat iets doen.",
    "Daarom ga ik met de sector in gesprek over de uitvoering.",
    rf"(?:ga|gaat|gaan) {GOVERNMENT}",
    rf"{GOVERNMENT} (?:ga|gaat|gaan)",
)
STARTS = _rule(
    Strength.STRONG,
    "begint iets",
    "De bewindspersoon of het kabinet neemt iets ter hand of laat het doen.",
    "Nederland neemt daartoe het initiatief door een conferentie te organiseren.",
    rf"{GOVERNMENT} … (?:neemt|nemen|neem) … initiatief",
    r"(?:neemt|nemen|neem) (?:daartoe |hiertoe |daarvoor |hiervoor )?(?:\w+ ){0,3}het initiatief",
    rf"(?:laat|laten) {GOVERNMENT} … {_HAS_DONE}",
    rf"(?:laat|laten) {GOVERNMENT} … (?:verkenning|analyse|onderzoek|inventarisatie|doorlichting) (?:doen"
    r"|verrichten|maken)",
    rf"{GOVERNMENT} (?:laat|laten) … {_HAS_DONE}",
    rf"(?:ben|zijn|is) {GOVERNMENT} (?:\w+ ){{0,3}}bereid(?: om)? te \w+n",
    rf"(?:ben|zijn|is) {GOVERNMENT} (?:\w+ ){{0,3}}bereid … te \w+n",
    rf"{GOVERNMENT} (?:ben|zijn|is) (?:\w+ ){{0,3}}bereid(?: om)? te \w+n",
    rf"{GOVERNMENT} (?:ben|zijn|is) (?:\w+ ){{0,3}}bereid … te \w+n",
    rf"(?:neem|neemt|nemen) {GOVERNMENT} … mee (?:in|bij)",
    rf"{GOVERNMENT} (?:neem|neemt|nemen) … mee (?:in|bij)",
    rf"(?:zoek|zoeken) {GOVERNMENT} … uit",
    rf"{GOVERNMENT} (?:zoek|zoeken) … uit",
    rf"(?:kom|komen|komt) {GOVERNMENT} (?:\w+ ){{0,8}}met een \w+",
    rf"{GOVERNMENT} (?:kom|komen|komt) (?:\w+ ){{0,8}}met een \w+",
    rf"(?:draag|draagt|dragen) {GOVERNMENT} (?:\w+ ){{0,2}}zorg voor … {KAMER} … (?:\w+t|\w+en|\w+d)",
    rf"{GOVERNMENT} (?:draag|draagt|dragen) (?:\w+ ){{0,2}}zorg voor … {KAMER} … (?:\w+t|\w+en|\w+d)",
    rf"(?:zorg|zorgt|zorgen) {GOVERNMENT} ervoor dat {KAMER}",
    rf"{GOVERNMENT} (?:zorg|zorgt|zorgen) ervoor dat {KAMER}",
    r"(?:vraag|verzoek) ik (?:de|het) (?:\w+ ){1,8}(?:om )?(?:\w+ ){0,12}te \w+en",
)
PRESENT = _rule(
    Strength.STRONG,
    "doet iets op een genoemd moment",
    "De bewindspersoon of het kabinet doet iets op een moment dat nog komt.",
    "In september 2026 stelt Nederland een eindrapport op.",
    rf"(?:\w+t|\w+en|\w{{3,}}) {GOVERNMENT}",
    rf"{GOVERNMENT} \w{{3,}}",
)
PASSIVE = _rule(
    Strength.STRONG,
    "er wordt iets gedaan",
    "Iets wordt gedaan op een moment dat nog komt, zonder dat er staat door wie.",
    "De komende maanden zullen expertbijeenkomsten worden georganiseerd.",
    rf"(?:wordt|worden|zal|zullen) … (?:worden )?{DONE}",
    rf"(?:wordt|worden|zal|zullen) … {DONE} worden",
    r"(?:zal|zullen) … betrokken worden bij de \w+",
)
INTENDS = _rule(
    Strength.WEAK,
    "heeft een voornemen",
    "De bewindspersoon of het kabinet heeft een voornemen of een doel, maar belooft het niet.",
    "Het kabinet streeft ernaar de wet in 2026 in werking te laten treden.",
    rf"{_STRIVES} {GOVERNMENT}",
    rf"{GOVERNMENT} {_STRIVES}",
    rf"(?:is|ben|zijn) {GOVERNMENT} (?:\w+ ){{0,6}}(?:voornemens|van plan|van zins)",
    rf"{GOVERNMENT} (?:is|ben|zijn) (?:\w+ ){{0,6}}(?:voornemens|van plan|van zins)",
    rf"(?:heb|heeft|hebben) {GOVERNMENT} (?:\w+ ){{0,3}}(?:voornemen|ambitie|intentie|doel|wens)",
    rf"{GOVERNMENT} (?:heb|heeft|hebben) (?:\w+ ){{0,3}}(?:voornemen|ambitie|intentie|doel|wens)",
    rf"(?:wil|willen) {GOVERNMENT}",
    rf"{GOVERNMENT} (?:wil|willen)",
    rf"(?:zet|zetten) (?:{GOVERNMENT}) … in\b",
    rf"{GOVERNMENT} (?:zet|zetten) (?:zich )?… in\b",
    rf"{GOVERNMENT} (?:blijft|blijven|blijf) … (?:inzetten|vragen|agenderen|pleiten|volgen|doen)",
    rf"(?:blijft|blijven|blijf) {GOVERNMENT} … (?:inzetten|vragen|agenderen|pleiten|volgen|doen)",
    r"(?:mijn|ons|het) (?:streven|voornemen|doel|oogmerk|intentie|inzet|ambitie) is (?:\w+ ){0,4}(?:om|dat"
    r"|erop)",
    r"de (?:intentie|inzet|ambitie) is (?:\w+ ){0,4}(?:om|dat|erop)",
    rf"(?:verwacht|verwachten) {GOVERNMENT}",
    rf"{GOVERNMENT} (?:verwacht|verwachten)",
    rf"(?:hecht|hechten) {GOVERNMENT} eraan",
    rf"(?:onderzoekt|onderzoek|verkent|verken|beziet|bezie|bekijkt|bekijk|werkt|werk|werken) {GOVERNMENT}",
    rf"{GOVERNMENT} (?:onderzoekt|onderzoek|verkent|verken|beziet|bezie|bekijkt|bekijk|werkt|werk|werken)",
    r"(?:wordt|worden) (?:\w+ ){0,3}(?:gewerkt|toegewerkt) (?:\w+ ){0,3}aan",
    r"naar verwachting … (?:verschijnt|komt|volgt|gereed|afgerond)",
)
RULES = (
    KAMER_IS_TOLD,
    I_TELL,
    OUTCOME_SHARED,
    I_CAN,
    I_SHALL,
    GOES,
    STARTS,
    PRESENT,
    PASSIVE,
    ON_ITS_WAY,
    INTENDS,
)
