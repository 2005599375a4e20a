"""What letters say was done with a motie.

'Uitvoering geven' and 'invulling geven' do not say that it is done; 'uitgevoerd' and 'afgedaan' do.
A sentence is read without what stands in brackets.
"""

from dataclasses import dataclass

from commitments.letters.findings import Reported

from .base import Rule, phrases


@dataclass(frozen=True, kw_only=True)
class ReportRule(Rule):
    """A wording and what it reports."""

    reported: Reported


_DONE = r"(?:uitgevoerd|afgedaan|afgehandeld|afgerond|nagekomen|ten uitvoer (?:gelegd|gebracht))"
_PARTLY = r"(?:deels|gedeeltelijk|ten dele|voor een deel|grotendeels)"
_NOT = (
    r"(?<!nog\s)(?:niet|geen)"
    r"(?! (?:alleen|eerder|tijdig|op tijd|op korte termijn|vóór|voor (?:de|het|eind|begin|\d)))"
)
_WHOLLY = (
    r"(?:volledig|geheel|helemaal|integraal|onverkort|in (?:zijn|haar) geheel|op alle (?:punten"
    r"|onderdelen))"
)
# A part of what a motie asks: 'het tweede deel van de motie', 'het deel over scholen van de motie'.
_PART_OF = (
    r"(?:deel|onderdeel|dictum|verzoek|element)(?: (?:over|inzake|rond|dat)(?: \w{1,40}){1,8}?)?"
    r"(?: van (?:\w{1,40} ){0,2}moties?)"
)
_UNFIT = (
    r"(?:niet (?:\w+ ){0,2}(?:verantwoord|mogelijk|wenselijk|haalbaar|opportuun|verstandig|nodig"
    r"|noodzakelijk|zinvol"
    r"|realistisch|proportioneel|aangewezen|passend|uitvoerbaar)|onmogelijk|onwenselijk|onverantwoord"
    r"|onhaalbaar"
    r"|onuitvoerbaar|onverstandig|ongewenst)"
)
_OTHER_OFFICE = (
    r"(?:de (?:minister|staatssecretaris|bewindspersoon)|(?:mijn|onze) (?:ambtgenoot|ambtgenote|collega)"
    r"|het ministerie|ministerie)"
)
_COLLEAGUE = r"(?:(?:mijn|onze) (?:ambtgenoot|ambtgenote|collega))"
_CARE = r"(?:uitvoering|behandeling|afhandeling|afdoening|beantwoording|zorg voor de uitvoering)"
_EFFECT = r"(?:uitvoering|invulling|gevolg|gehoor)"
_WE = r"(?:ik|wij|we|het kabinet)"
_DEEM = r"(?:beschouw|beschouwt|beschouwen|acht|achten|zie|zien)"
_HAVE = r"(?:heb|heeft|hebben|is|zijn)"
_SOON = r"(?:zal|zullen|zodra|wanneer|nadat|indien)"


def few(most: int) -> str:
    """At most so many words in between."""
    return rf"(?:\w{{1,40}} ){{0,{most}}}"


# In this order: 'niet uitgevoerd' and 'deels uitgevoerd' also hold 'uitgevoerd'.
REPORTS = (
    ReportRule(
        name="motie_overgedragen",
        reported=Reported.TRANSFERRED,
        explanation="De uitvoering van de motie gaat over naar een andere bewindspersoon.",
        pattern=phrases(
            r"moties? … (?:overgedragen|overgeheveld|overgegaan) (?:aan|naar)",
            r"moties? … (?:aan|naar) … (?:overgedragen|overgeheveld|overgegaan)",
            rf"moties? … (?:heeft|hebben) {_COLLEAGUE} … (?:overgenomen|op zich genomen|ter hand genomen|opgepakt)",
            rf"{_COLLEAGUE} (?:heeft|hebben) {few(3)}moties? … (?:overgenomen|op zich genomen)",
            rf"moties? … {_COLLEAGUE} … van mij (?:overgenomen|overneemt|over)",
            rf"{_CARE} (?:hiervan|daarvan|ervan|van {few(3)}moties?) {few(6)}(?:overgedragen|overgeheveld"
            r"|overgegaan|over) (?:aan|naar)",
            r"(?:draag|draagt|dragen) … moties? … over aan",
            r"(?:neemt|nemen) … uitvoering van … moties? … over",
            rf"uitvoering van … moties? … (?:ligt|berust|is belegd|wordt belegd) {few(2)}bij {_OTHER_OFFICE}",
            rf"{_OTHER_OFFICE} … uitvoering van {few(3)}moties? {few(3)}(?:overgenomen|op zich genomen|over)",
            r"moties? … (?:doorgeleid|doorgestuurd|doorgezonden|overgedaan|overgegeven) (?:naar"
            rf"|aan) {_OTHER_OFFICE}",
            rf"(?:doorgeleid|doorgestuurd|doorgezonden|overgedaan) (?:naar|aan) {_OTHER_OFFICE} … moties?",
            rf"moties? {few(4)}(?:is|zijn|wordt|worden|heb ik) {few(3)}(?:belegd|ondergebracht"
            r"|neergelegd) bij "
            rf"{_OTHER_OFFICE}",
            rf"moties? {few(4)}(?:valt|vallen|ligt|liggen|berust|hoort) {few(5)}(?:onder|bij|tot) (?:de "
            r"|het )?(?:verantwoordelijkheid|portefeuille|beleidsterrein|verantwoordelijkheidsgebied)",
            rf"moties? {few(4)}(?:valt|vallen|ligt|liggen|berust|hoort) {few(5)}(?:onder"
            rf"|bij) {_OTHER_OFFICE}",
            rf"moties? … (?:verder|voortaan|wordt|worden) {few(3)}(?:opgepakt"
            rf"|overgenomen) door {_OTHER_OFFICE}",
            rf"{_OTHER_OFFICE} {few(8)}(?:is"
            rf"|wordt) {few(4)}verantwoordelijk voor (?:de )?uitvoering van {few(3)}moties?",
            rf"uitvoering (?:hiervan |daarvan |ervan )?(?:is|wordt|heb ik|hebben wij|gaat) {few(6)}"
            r"(?:overgedragen|overgeheveld|overgegaan|over) (?:aan|naar)",
            rf"uitvoering (?:hiervan |daarvan |ervan )?(?:is|wordt|heb ik|hebben wij) {few(4)}aan "
            rf"{_OTHER_OFFICE} … overgedragen",
        ),
        example="De motie is overgedragen aan de minister van Sociale Zaken en Werkgelegenheid.",
    ),
    ReportRule(
        name="motie_nog_niet",
        reported=Reported.PROGRESS,
        explanation="De motie is nog niet uitgevoerd.",
        pattern=phrases(rf"moties? … nog niet … {_DONE}", rf"nog (?:niet|geen) … {_EFFECT} … moties?"),
        example="De motie is nog niet uitgevoerd.",
    ),
    ReportRule(
        name="motie_straks",
        reported=Reported.PROGRESS,
        explanation="De motie wordt later pas als uitgevoerd beschouwd.",
        pattern=phrases(
            rf"{_SOON} … moties? … (?:{_DONE}|voldaan)",
            rf"moties? … {_SOON} … (?:{_DONE}|voldaan)",
            r"(?:verwacht|verwachten|streef|streven|naar verwachting|daarna|vervolgens"
            rf"|dan(?! ook)) {few(6)}moties? "
            rf"… (?:{_DONE}|voldaan)",
            rf"moties? … (?:naar verwachting|pas) … (?:{_DONE}|voldaan)",
            r"(?:verwacht|verwachten|streef|streven|hoop|hopen) … moties? … te (?:kunnen )?(?:afdoen"
            r"|uitvoeren|afronden)",
        ),
        example="Zodra de wet in werking treedt, is de motie uitgevoerd.",
    ),
    ReportRule(
        name="motie_niet_geheel",
        reported=Reported.PARTLY,
        explanation="De motie wordt niet helemaal uitgevoerd.",
        pattern=phrases(
            rf"moties? … {_NOT} {_WHOLLY} {few(3)}(?:{_DONE}|{_EFFECT}|voldaan|uitvoeren|uit te voeren|uit"
            r"|over)",
            rf"{_NOT} {_WHOLLY} {few(3)}(?:aan )?{few(3)}moties?",
        ),
        example="De motie is niet volledig uitgevoerd.",
    ),
    ReportRule(
        name="motie_deel_geweigerd",
        reported=Reported.PARTLY,
        explanation="Een deel van de motie wordt niet uitgevoerd.",
        pattern=phrases(
            rf"{_PART_OF} … (?:{_NOT}|{_UNFIT})",
            rf"{_NOT} {few(6)}{_PART_OF} … (?:uit te voeren|uitvoeren|over te nemen)",
            rf"{_NOT} {few(3)}{_EFFECT} {few(5)}{_PART_OF}",
        ),
        example="Dat deel van de motie voer ik niet uit.",
    ),
    ReportRule(
        name="motie_geweigerd",
        reported=Reported.REFUSED,
        explanation="Het kabinet voert de motie niet uit.",
        pattern=phrases(
            rf"moties? … {_NOT} {few(4)}(?:uitvoeren|uitgevoerd|uit te voeren|uitvoerbaar|overnemen)",
            rf"moties? … {_NOT} {few(4)}(?:opvolgen|opgevolgd|overgenomen|inwilligen|ingewilligd|honoreren"
            r"|gehonoreerd)",
            rf"(?:voldoe|voldoen|voldoet|kan|kunnen|wil|zal) {few(3)}aan {few(3)}moties? {_NOT} "
            r"(?:voldoen|tegemoet ?komen)?(?!\w)(?! (?:alleen|eerder|later))",
            rf"(?:kom|komt|komen) {few(3)}aan {few(3)}moties? {_NOT} tegemoet",
            rf"aan {few(3)}moties? (?:kan|kunnen|wil|willen|zal|zullen|wordt) {few(4)}{_NOT} {few(2)}"
            r"(?:voldoen|voldaan|tegemoet ?komen|tegemoet ?gekomen)",
            rf"{_NOT} {few(4)}{_EFFECT} {few(6)}moties?",
            rf"moties? … {_NOT} {few(3)}{_EFFECT}",
            rf"{_NOT} {few(8)}moties?(?:-\w{{1,30}})? {few(3)}(?:uit te voeren|uitvoeren|over te nemen)",
            rf"(?:zie|ziet|zien) {few(5)}af van (?:de )?uitvoering van … moties?",
            r"moties? {few}naast (?:mij|ons|zich) neer(?:leggen|gelegd|te leggen)?".replace("{few}", few(3)),
            rf"uitvoering (?:van {few(3)}moties? |geven |te geven )+{few(8)}{_UNFIT}",
            rf"{_UNFIT} {few(3)}(?:om )?(?:aan )?{few(2)}moties? {few(3)}(?:uit te voeren|{_EFFECT})",
            rf"(?:acht|achten|vind|vindt|vinden) {few(3)}moties? {few(4)}{_UNFIT}",
            rf"moties? (?:is|zijn|acht|achten|vind|vindt|vinden|lijkt) {few(5)}{_UNFIT}",
            rf"geen {few(4)}(?:om |voor )?(?:aan )?{few(2)}moties? {few(3)}{_EFFECT}",
            rf"(?:ziet|zie|zien) {few(5)}(?:geen|onvoldoende) (?:ruimte|aanleiding|reden|mogelijkheid"
            r"|mogelijkheden"
            rf"|noodzaak|meerwaarde) {few(6)}moties? {few(4)}(?:uit te voeren|uitvoering|gevolg|te volgen"
            r"|over te nemen)",
            rf"(?:neem|neemt|nemen) {few(3)}moties? {few(3)}niet over",
            rf"moties? (?:neem|neemt|nemen) {few(4)}niet over",
            rf"(?:volg|volgt|volgen) {few(3)}moties? {few(3)}niet(?! alleen)",
            r"(?:wijs|wijst|wijzen) … moties? … (?:af|van de hand)",
            r"kan … moties? … niet … (?:uitvoeren|ten uitvoer brengen|honoreren)",
            rf"(?:voer|voert|voeren) … moties? {few(3)}niet uit",
            rf"moties? … (?:voer|voert|voeren) {few(4)}niet uit",
        ),
        example="Het kabinet kan de motie niet uitvoeren.",
    ),
    ReportRule(
        name="motie_deels",
        reported=Reported.PARTLY,
        explanation="De motie is voor een deel uitgevoerd.",
        pattern=phrases(
            rf"moties? … {_PARTLY} {few(3)}(?:{_DONE}|{_EFFECT}|voldaan)",
            rf"{_PARTLY} {few(3)}(?:{_EFFECT}|aan|tegemoet) … moties?",
            rf"moties? {few(4)}{_PARTLY} {few(4)}(?:uitvoeren|uitgevoerd|uit te voeren|uit|over|overnemen"
            r"|tegemoet"
            r"|opvolgen|opgevolgd|overgenomen)",
            rf"{_PARTLY} {few(6)}moties? {few(3)}(?:uit|uitvoeren|uit te voeren|{_DONE}|voldaan)",
            rf"(?:deel|onderdelen|gedeelte) van {few(3)}moties? (?:voer|voert|voeren) {few(4)}(?:wel )?uit",
        ),
        example="Hiermee is de motie deels uitgevoerd.",
    ),
    ReportRule(
        name="motie_deel_gedaan",
        reported=Reported.PARTLY,
        explanation="Een deel van de motie is uitgevoerd.",
        pattern=phrases(
            rf"(?:is|zijn|heb|heeft|hebben|wordt|was) {few(6)}{_PART_OF} … (?:{_DONE}|voldaan|{_EFFECT}"
            r"|gerealiseerd|gereed)",
            rf"{_PART_OF} (?:is|zijn|heb|heeft|hebben|was) … (?:{_DONE}|voldaan|{_EFFECT}|gerealiseerd"
            r"|gereed)",
        ),
        example="Aan het eerste deel van de motie is daarmee voldaan.",
    ),
    ReportRule(
        name="motie_uitgevoerd",
        reported=Reported.EXECUTED,
        explanation="De motie is uitgevoerd of afgedaan.",
        pattern=phrases(
            rf"{_DEEM} (?:{_WE} )?{few(4)}moties? … (?:{_DONE}|voldaan)",
            rf"{_WE} {few(3)}{_DEEM} … moties? … (?:{_DONE}|voldaan)",
            rf"moties? … (?:is|zijn|heb ik|hebben wij|heeft|beschouwd als|als) {few(4)}{_DONE}",
            rf"(?:is|zijn) {few(4)}moties? … (?:{_DONE}|gerealiseerd|vervuld|verwezenlijkt|voldaan)",
            rf"(?:heb|heeft|hebben) {few(4)}moties? {few(6)}(?:{_DONE}|gerealiseerd|verwezenlijkt)",
            rf"moties? (?:is|zijn) {few(4)}voldaan",
            rf"moties? (?:is|zijn) (?:met|bij|door|via|in) … {_DONE}",
            r"(?:is|zijn|heb ik|hebben wij"
            rf"|heeft het kabinet) … aan {few(3)}moties? {few(3)}tegemoet ?gekomen",
            rf"aan {few(3)}moties? (?:is|zijn|heb|heeft|hebben) {few(4)}(?:tegemoet ?gekomen|voldaan)",
            rf"(?:heb|heeft|hebben) {few(4)}aan {few(3)}moties? {few(3)}(?:tegemoet ?gekomen|voldaan)",
            rf"(?:hierbij|hiermee) (?:voldoe|voldoen|voldoet) … aan {few(3)}moties?",
            rf"{_HAVE} … {_EFFECT} gegeven aan … moties?",
            rf"{_HAVE} … aan … moties? … {_EFFECT} gegeven",
            rf"aan … moties? … (?:is|heb ik|hebben wij|heeft het kabinet) … {_EFFECT} gegeven",
            rf"{_EFFECT} van {few(3)}moties? {few(2)}(?:is|zijn) {few(4)}(?:afgerond|voltooid|gereed"
            r"|geslaagd)",
            r"aan … moties? … (?:is|wordt) … voldaan",
            r"(?:is|wordt) … aan … moties? … voldaan",
            rf"(?:voldaan|voldoe ik|voldoen wij|voldoet het kabinet) … aan {few(3)}moties?",
            rf"(?:doe|doen) {_WE} {few(3)}moties? … af",
            r"moties? … (?:is|zijn) … (?:vervuld|gerealiseerd)",
        ),
        example="Hiermee beschouw ik de motie als afgedaan.",
    ),
    ReportRule(
        name="motie_in_uitvoering",
        reported=Reported.PROGRESS,
        explanation="De brief zegt wat er met de motie gebeurt, maar niet dat zij is uitgevoerd.",
        pattern=phrases(
            r"(?:uitvoering|invulling|opvolging|uitwerking|gevolg|gestand|gehoor|vervolg) … moties?",
            r"moties? … (?:in uitvoering|uitvoering|invulling|opvolging|gevolg|uit te voeren|uitvoeren)",
            r"moties? … (?:opgepakt|betrokken|meegenomen|uitgewerkt|in behandeling|ter hand genomen)",
            r"(?:conform|in lijn met|overeenkomstig|in de geest van|indachtig) … moties?",
            r"(?:naar aanleiding van|gelet op) … moties?",
            r"(?:stand van zaken|voortgang|volgende stappen|stappen) … moties?",
            r"(?:voer|voert|voeren) … moties? … uit",
            r"(?:betrek|betrekt|betrekken) … moties? … bij",
            r"(?:neem|neemt|nemen) … moties? … (?:mee|ter hand|over)",
            r"moties? (?:neem|neemt|nemen|betrek|betrekt|betrekken|pak|pakt|pakken) … (?:mee|bij|op"
            r"|ter hand|over)",
            r"(?:pak|pakt|pakken) … moties? … op",
            r"(?:werk|werkt|werken) … aan … moties?",
            r"aan … moties? … (?:wordt|worden) … gewerkt",
            r"moties? … (?:wordt|worden|zal|zullen) … (?:uitgevoerd|uitvoeren|ingevuld|opgevolgd)",
        ),
        example="In deze brief informeer ik u over de uitvoering van de motie.",
    ),
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
    ),
    example="Deze motie is uitgevoerd.",
)
UNDER_HEADING = ReportRule(
    name="motie_onder_kop",
    reported=Reported.PROGRESS,
    explanation="Onder de kop van de motie vertelt het kabinet wat het doet, zonder de motie weer te noemen.",
    pattern=phrases(r"(?:ik|wij|we|het kabinet|het ministerie)"),
    example="Ik ben daarover met de waterschappen in gesprek.",
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
RULES: tuple[Rule, ...] = (*REPORTS, GOES_ON, UNDER_HEADING, ON_ALL)
