"""What letters say was done with a motie.

'Uitvoering geven' and 'invulling geven' do not say that it is done; 'uitgevoerd' and 'afgedaan' do.
A sentence is read without what stands in brackets.
"""

from commitments.letters.findings import Reported

from .base import Rule, phrases
from .motie_clauses import CLAUSES
from .motie_no_reports import ELSEWHERE, WOULD
from .motie_rule import ReportRule
from .motie_words import (
    CARE,
    COLLEAGUE,
    DEEM,
    DONE,
    EFFECT,
    HAVE,
    NOT,
    OTHER_OFFICE,
    PART_OF,
    PARTLY,
    SOON,
    UNFIT,
    WE,
    WHOLLY,
    WITH_THIS,
    few,
)

# In this order: 'niet uitgevoerd' and 'deels uitgevoerd' also hold 'uitgevoerd'.
REPORTS = (
    ReportRule(
        name="motie_overgedragen",
        reported=Reported.TRANSFERRED,
        explanation="De uitvoering van de motie gaat over naar een andere bewindspersoon.",
        pattern=phrases(
            r"moties? … (?:overgedragen|overgeheveld|overgegaan) (?:aan|naar|op)",
            r"moties? … (?:aan|naar) … (?:overgedragen|overgeheveld|overgegaan)",
            rf"moties? … (?:heeft|hebben) {COLLEAGUE} … (?:over|op zich |ter hand )genomen",
            rf"moties? … (?:heeft|hebben) {COLLEAGUE} … opgepakt",
            rf"{COLLEAGUE} … (?:heeft|hebben) {few(3)}moties? … (?:overgenomen|op zich genomen)",
            rf"moties? … {COLLEAGUE} … van mij (?:overgenomen|overneemt|over)",
            rf"moties? … (?:is|zijn|wordt|worden) {few(4)}(?:overgenomen|opgepakt|behandeld|afgehandeld) door"
            rf" {OTHER_OFFICE}",
            r"moties? … in handen gesteld van",
            rf"{CARE} van {few(3)}moties? … van mij (?:heeft |hebben )?(?:overgenomen|overneemt"
            rf"|overnemen|over)",
            r"(?:hij|zij|die|deze) … moties? … (?:van mij )?(?:overneemt|zal overnemen)",
            rf"{CARE} (?:is|wordt|heb ik) {few(4)}aan (?:hem|haar|hen) {few(2)}overgedragen",
            rf"{CARE} (?:hiervan|daarvan|ervan|van {few(3)}moties?) {few(6)}(?:overgedragen|overgeheveld"
            r"|overgegaan|over) (?:aan|naar)",
            r"(?:draag|draagt|dragen) … moties? … over aan",
            r"(?:neemt|nemen) … uitvoering van … moties? … over(?=[.,;]|\W*\Z)",
            rf"uitvoering van … moties? … (?:ligt|berust) {few(2)}bij {OTHER_OFFICE}",
            rf"uitvoering van … moties? … (?:is|wordt) {few(6)}(?:belegd|ondergebracht) bij {OTHER_OFFICE}",
            rf"{OTHER_OFFICE} … uitvoering van {few(3)}moties? {few(3)}"
            r"(?:overgenomen|op zich genomen|over(?=[.,;]|\W*\Z))",
            r"moties? … (?:doorgeleid|doorgestuurd|doorgezonden|overgedaan|overgegeven) (?:naar"
            rf"|aan) {OTHER_OFFICE}",
            rf"(?:doorgeleid|doorgestuurd|doorgezonden|overgedaan) (?:naar|aan) {OTHER_OFFICE} … moties?",
            rf"moties? {few(4)}(?:is|zijn|wordt|worden|heb ik) {few(6)}(?:belegd|ondergebracht"
            r"|neergelegd) bij "
            rf"{OTHER_OFFICE}",
            rf"moties? {few(4)}(?:valt|vallen|ligt|liggen|berust|hoort|behoort|behoren) {few(5)}(?:onder"
            rf"|bij|tot) (?:de "
            r"|het )?(?:verantwoordelijkheid|portefeuille|beleidsterrein|verantwoordelijkheidsgebied)",
            rf"moties? {few(4)}(?:valt|vallen|ligt|liggen|berust|hoort) {few(5)}(?:onder"
            rf"|bij) {OTHER_OFFICE}",
            rf"moties? … (?:verder|voortaan|wordt|worden) {few(3)}(?:opgepakt"
            rf"|overgenomen) door {OTHER_OFFICE}",
            rf"{OTHER_OFFICE} {few(8)}(?:is"
            rf"|wordt) {few(4)}verantwoordelijk voor (?:de )?uitvoering van {few(3)}moties?",
            rf"{CARE} (?:hiervan |daarvan |ervan )?(?:is|wordt|heb ik|hebben wij|gaat) {few(6)}"
            r"(?:overgedragen|overgeheveld|overgegaan|over) (?:aan|naar)",
            rf"{CARE} (?:hiervan |daarvan |ervan )?van mij (?:heeft |hebben )?(?:overgenomen|overneemt|over)",
            rf"{CARE} (?:hiervan |daarvan |ervan )?(?:is|wordt|heb ik|hebben wij) {few(4)}aan "
            rf"{OTHER_OFFICE} … overgedragen",
        ),
        example="De motie is overgedragen aan de minister van Sociale Zaken en Werkgelegenheid.",
    ),
    ReportRule(
        name="motie_nog_niet",
        reported=Reported.PROGRESS,
        explanation="De motie is nog niet uitgevoerd.",
        pattern=phrases(
            rf"moties? … nog niet … {DONE}",
            r"\Ade moties? nog niet(?=\s*[:;,.])",
            rf"nog (?:niet|geen) … {EFFECT} … moties?",
        ),
        example="De motie is nog niet uitgevoerd.",
    ),
    ReportRule(
        name="motie_straks",
        reported=Reported.PROGRESS,
        explanation="De motie wordt later pas als uitgevoerd beschouwd.",
        pattern=phrases(
            rf"{SOON} … moties? … (?:{DONE}|voldaan)",
            rf"moties? … {SOON} … (?:{DONE}|voldaan)",
            r"(?:verwacht|verwachten|streef|streven|naar verwachting|daarna|vervolgens"
            rf"|(?<!anders\s)(?<!eerder\s)(?<!later\s)dan(?! ook)) {few(6)}moties? "
            rf"… (?:{DONE}|voldaan)",
            rf"moties? … (?:naar verwachting|pas) … (?:{DONE}|voldaan)",
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
            rf"moties? … {NOT} {WHOLLY} {few(3)}(?:{DONE}|{EFFECT}|voldaan|uitvoeren|uit te voeren|uit|over)",
            rf"{NOT} {WHOLLY} {few(3)}(?:aan )?{few(3)}moties?",
            r"(?:in zoverre|op (?:dit|dat) punt|voor (?:dit|dat|het overige) (?:deel )?) … moties? … niet",
            r"moties? … (?:in zoverre|op (?:dit|dat) punt|voor (?:dit|dat) deel) … niet",
        ),
        example="De motie is niet volledig uitgevoerd.",
    ),
    ReportRule(
        name="motie_deel_geweigerd",
        reported=Reported.PARTLY,
        explanation="Een deel van de motie wordt niet uitgevoerd.",
        pattern=phrases(
            rf"{PART_OF} … (?:{NOT}|{UNFIT})",
            rf"{NOT} {few(6)}{PART_OF} … (?:uit te voeren|uitvoeren|over te nemen)",
            rf"{NOT} {few(3)}{EFFECT} {few(5)}{PART_OF}",
        ),
        example="Dat deel van de motie voer ik niet uit.",
    ),
    ReportRule(
        name="motie_geweigerd",
        reported=Reported.REFUSED,
        explanation="Het kabinet voert de motie niet uit.",
        pattern=phrases(
            rf"moties? … {NOT} {few(4)}(?:uitvoeren|uitgevoerd|uit te voeren|uitvoerbaar|overnemen)",
            rf"moties? … {NOT} {few(4)}(?:opvolgen|opgevolgd|overgenomen|inwilligen|ingewilligd|honoreren"
            r"|gehonoreerd)",
            rf"(?:voldoe|voldoen|voldoet|kan|kunnen|wil|zal) {few(3)}aan {few(3)}moties? {NOT} "
            r"(?:voldoen|tegemoet ?komen)?(?!\w)(?! (?:alleen|eerder|later))",
            rf"(?:kom|komt|komen) {few(3)}aan {few(3)}moties? {NOT} tegemoet",
            rf"aan {few(3)}moties? (?:kan|kunnen|wil|willen|zal|zullen|wordt) {few(4)}{NOT} {few(2)}"
            r"(?:voldoen|voldaan|tegemoet ?komen|tegemoet ?gekomen)",
            rf"{NOT} {few(4)}{EFFECT} {few(6)}moties?",
            rf"moties? … {NOT} {few(3)}{EFFECT}",
            rf"{NOT} {few(8)}moties?(?:-\w{{1,30}})? {few(3)}(?:uit te voeren|uitvoeren|over te nemen)",
            rf"(?:zie|ziet|zien) {few(5)}af van (?:de )?uitvoering(?: van … moties?|(?! van))",
            r"moties? {few}naast (?:mij|ons|zich) neer(?:leggen|gelegd|te leggen)?".replace("{few}", few(3)),
            rf"uitvoering (?:van {few(3)}moties? |geven |te geven )+{few(8)}{UNFIT}",
            rf"{UNFIT} {few(3)}(?:om )?(?:aan )?{few(2)}moties? {few(3)}(?:uit te voeren|{EFFECT})",
            rf"(?:acht|achten|vind|vindt|vinden) {few(3)}moties? {few(4)}{UNFIT}",
            rf"moties? (?:is|zijn|acht|achten|vind|vindt|vinden|lijkt) {few(5)}{UNFIT}",
            rf"geen {few(4)}(?:om |voor )?(?:aan )?{few(2)}moties? {few(3)}{EFFECT}",
            rf"(?:ziet|zie|zien) {few(5)}(?:geen|onvoldoende) (?:ruimte|aanleiding|reden|mogelijkheid"
            r"|mogelijkheden"
            rf"|noodzaak|meerwaarde) {few(6)}moties? {few(4)}(?:uit te voeren|uitvoering|gevolg|te volgen"
            r"|over te nemen)",
            rf"(?:neem|neemt|nemen) {few(3)}moties? {few(3)}niet over",
            rf"moties? (?:neem|neemt|nemen) {few(4)}niet over",
            rf"(?:volg|volgt|volgen) {few(3)}moties? {few(3)}niet(?! alleen)",
            r"(?:wijs|wijst|wijzen) … moties? … (?:af|van de hand)",
            rf"(?:ga|gaat|gaan) {WE} {few(4)}niet {few(2)}over tot … moties?",
            rf"tot {few(2)}uitvoering van … moties? (?:ga|gaat|gaan) {WE} {few(4)}niet",
            rf"moties? … {NOT} {few(4)}ten uitvoer (?:leggen|brengen|gelegd|gebracht)",
            # 'De motie-Jansen is uitgevoerd. De motie-Piri niet: …'
            r"\A(?:de |deze )?moties? (?:echter )?niet(?=\s*[:;,.])",
            r"uitvoering van … moties? … (?:zie|ziet|zien|is|heb|heeft|hebben) … geen (?:ruimte"
            r"|mogelijkheid|dekking|budget|middelen|aanleiding|geld)",
            r"uitvoering van … moties? … achterwege",
            r"(?:laat|laten) … moties? … onuitgevoerd",
            r"moties? … (?:blijft|blijven) … onuitgevoerd",
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
            rf"moties? … {PARTLY} {few(3)}(?:{DONE}|{EFFECT}|voldaan)",
            rf"{PARTLY} {few(3)}(?:{EFFECT}|aan|tegemoet) … moties?",
            rf"moties? {few(4)}{PARTLY} {few(4)}(?:uitvoeren|uitgevoerd|uit te voeren|uit|over|overnemen"
            r"|tegemoet|opvolgen|opgevolgd|overgenomen)",
            rf"moties? … {DONE},? (?:met uitzondering van|behalve|uitgezonderd)",
            rf"moties? {few(3)}voor (?:dat|dit|het|een) (?:\w{{1,20}} )?(?:deel|onderdeel"
            rf"|punt) {few(3)}{DONE}",
            rf"{PARTLY} {few(6)}moties? {few(3)}(?:uit|uitvoeren|uit te voeren|{DONE}|voldaan)",
            rf"(?:deel|onderdelen|gedeelte) van {few(3)}moties? (?:voer|voert|voeren) {few(4)}(?:wel )?uit",
        ),
        example="Hiermee is de motie deels uitgevoerd.",
    ),
    ReportRule(
        name="motie_deel_gedaan",
        reported=Reported.PARTLY,
        explanation="Een deel van de motie is uitgevoerd.",
        pattern=phrases(
            rf"(?:is|zijn|heb|heeft|hebben|wordt|was) {few(6)}{PART_OF} … (?:{DONE}|voldaan|{EFFECT}"
            r"|gerealiseerd|gereed)",
            rf"van {few(3)}moties? … (?:het|de|aan het) (?:eerste|tweede|derde|ene|laatste) (?:deel"
            rf"|onderdeel|verzoek|dictum|punt) {few(4)}(?:{DONE}|voldaan)",
            rf"{PART_OF} (?:is|zijn|heb|heeft|hebben|was) … (?:{DONE}|voldaan|{EFFECT}|gerealiseerd"
            r"|gereed)",
        ),
        example="Aan het eerste deel van de motie is daarmee voldaan.",
    ),
    ReportRule(
        name="motie_uitgevoerd",
        reported=Reported.EXECUTED,
        explanation="De motie is uitgevoerd of afgedaan.",
        pattern=phrases(
            rf"{DEEM} (?:{WE} )?{few(4)}moties? … (?:{DONE}|voldaan)",
            rf"{WE} {few(3)}{DEEM} … moties? … (?:{DONE}|voldaan)",
            rf"moties? … (?:is|zijn|heb ik|hebben wij|heeft|beschouwd als|als) {few(4)}{DONE}",
            rf"(?:is|zijn) {few(4)}moties? … (?:{DONE}|gerealiseerd|vervuld|verwezenlijkt|voldaan)",
            rf"(?:heb|heeft|hebben) {few(4)}moties? {few(6)}(?:{DONE}|gerealiseerd|verwezenlijkt)",
            rf"moties? (?:is|zijn) {few(4)}voldaan",
            rf"moties? … (?:is|zijn) (?:met|bij|door|via|in|sinds|per) … {DONE}",
            r"(?:is|zijn|heb ik|hebben wij"
            rf"|heeft het kabinet) … aan {few(3)}moties? {few(3)}tegemoet ?gekomen",
            rf"aan {few(3)}moties? (?:is|zijn|heb|heeft|hebben) {few(4)}(?:tegemoet ?gekomen|voldaan)",
            rf"(?:heb|heeft|hebben) {few(4)}aan {few(3)}moties? {few(3)}(?:tegemoet ?gekomen|voldaan)",
            rf"{WITH_THIS} … (?:geef|geven|geeft) {WE} … (?:{EFFECT} aan … moties?|aan … moties? … {EFFECT})",
            rf"aan … moties? … (?:geef|geven|geeft) {WE} {few(2)}{WITH_THIS} … {EFFECT}",
            rf"(?:hierbij|hiermee) (?:voldoe|voldoen|voldoet) … aan {few(3)}moties?",
            rf"{EFFECT} te hebben gegeven aan … moties?",
            rf"aan … moties? … (?:{EFFECT} te hebben gegeven|te hebben voldaan)",
            rf"{HAVE} … {EFFECT} gegeven aan … moties?",
            rf"{HAVE} … aan … moties? … {EFFECT} gegeven",
            rf"aan … moties? … (?:is|heb ik|hebben wij|heeft het kabinet) … {EFFECT} gegeven",
            rf"{EFFECT} van {few(3)}moties? {few(2)}(?:is|zijn) {few(4)}(?:afgerond|voltooid|gereed"
            r"|geslaagd)",
            r"aan … moties? … (?:is|wordt) … voldaan",
            r"(?:is|wordt) … aan … moties? … voldaan",
            rf"(?:voldaan|voldoe ik|voldoen wij|voldoet het kabinet) … aan {few(3)}moties?",
            rf"(?:doe|doen) {WE} {few(3)}moties? … af",
            r"moties? … (?:is|zijn) … (?:vervuld|gerealiseerd)",
        ),
        example="Hiermee beschouw ik de motie als afgedaan.",
    ),
    *CLAUSES,
    WOULD,
    ELSEWHERE,
    ReportRule(
        name="motie_in_uitvoering",
        reported=Reported.PROGRESS,
        explanation="De brief zegt wat er met de motie gebeurt, maar niet dat zij is uitgevoerd.",
        pattern=phrases(
            r"(?:uitvoering|invulling|opvolging|uitwerking|gevolg|gestand|gehoor|vervolg) … moties?",
            r"moties? … (?:in uitvoering|uitvoering|invulling|opvolging|gevolg|uit te voeren|uitvoeren)",
            r"moties? … (?:opgepakt|betrokken|meegenomen|uitgewerkt|in behandeling|ter hand genomen)",
            r"(?:conform|in lijn met|overeenkomstig|in de geest van|indachtig) … moties?",
            r"(?:naar aanleiding van|gelet op|op grond van) … moties?",
            r"(?:stand van zaken|voortgang|volgende stappen|stappen) … moties?",
            r"(?:voer|voert|voeren) … moties? … uit",
            r"(?:betrek|betrekt|betrekken) … moties? … bij",
            r"(?:neem|neemt|nemen) … moties? … (?:mee|ter hand|over)",
            r"moties? (?:neem|neemt|nemen|betrek|betrekt|betrekken|pak|pakt|pakken) … (?:mee|bij|op"
            r"|ter hand|over)",
            rf"moties? … (?:neem|nemen|betrek|betrekken|pak|pakken|voer|voeren) {WE} … (?:mee|bij|op"
            rf"|ter hand|uit)",
            rf"(?:op|over) … moties? … (?:kom|komen) {WE} … terug",
            r"over … moties? … (?:wordt|worden|zal|zullen) … (?:u|uw Kamer) … (?:geïnformeerd|bericht"
            r"|informeren)",
            rf"over … moties? … (?:informeer|bericht|informeren|berichten) {WE}",
            r"moties? … (?:heeft|hebben) geleid tot|om aan … moties? … (?:te voldoen|tegemoet te komen)",
            r"(?:wat betreft|ten aanzien van|met betrekking tot|inzake|rond) … moties? … (?:in gesprek"
            r"|in overleg|bezig|aan de slag|gestart|begonnen)",
            r"(?:pak|pakt|pakken) … moties? … op|(?:werk|werkt|werken) … aan … moties?",
            r"aan … moties? … (?:wordt|worden) … gewerkt|moties? (?:\w+ ){0,3}(?:loopt|lopen|(?:staat"
            r"|staan) (?:\w+ ){0,2}open)",
            r"moties? … (?:wordt|worden|zal|zullen) … (?:uitgevoerd|uitvoeren|ingevuld|opgevolgd)",
            # 'De motie-Jansen voer ik niet uit. De motie-Piri wel: …'
            r"\A(?:de |deze )?moties? [^.:;]{0,80}?wel(?=\s*[:;,.])",
        ),
        example="In deze brief informeer ik u over de uitvoering van de motie.",
    ),
)
BY_RULE = {rule.name: rule for rule in REPORTS}
UNDER_HEADING = ReportRule(
    name="motie_onder_kop",
    reported=Reported.PROGRESS,
    explanation="Onder de kop van de motie vertelt het kabinet wat het doet, zonder de motie weer te noemen.",
    pattern=phrases(r"(?:ik|wij|we|het kabinet|het ministerie)"),
    example="Ik ben daarover met de waterschappen in gesprek.",
)
RULES: tuple[Rule, ...] = (*REPORTS, UNDER_HEADING)
