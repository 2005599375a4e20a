"""The wording of a kabinetsreactie: adopting, endorsing, declining and dodging a recommendation.

The patterns look for the verb; which recommendation it governs, and how far it goes ('ten dele'), is
decided in `letters.judging`. Source: kabinetsreacties to AIV, CAVV, WRR and Algemene Rekenkamer.
"""

from commitments.letters.findings import Verdict

from .base import Rule, phrases
from .verdict_degrees import CONDITION, DEGREES, VerdictRule

# 'over' as a particle that ends the verb, not as in 'neemt een besluit over de …' or 'zorgen over privacy'.
_OVER = (
    r"over(?=\W*\Z|[.,;:!?)»”]| \(| (?:en|maar|omdat|want|aangezien|daar|zodat|waarbij|waarmee|voor|mits|"
    r"tenzij|indien|als|zoals|binnen|met|door|in|bij|onder|via|op|om|van|behalve|behoudens|ten|uit|per|vanaf|dan|ook|te|"
    r"zij|naast|conform|tijdens|na|zonder|aan|daarbij|hierbij|daarmee|wel|doch|echter|Ψ+)(?!\w))"
)
_CAN = "(?:wordt|worden|is|zijn|zal|zullen|kan|kunnen|wil|willen|gaat|gaan)"

DECLINES: tuple[VerdictRule, ...] = (
    VerdictRule(
        name="oordeel_afgewezen",
        explanation="Het kabinet wijst de aanbeveling af.",
        pattern=phrases(
            r"(?:wijst|wijzen|wijs) … af(?! te)",
            "afgewezen",
            "afwijzen",
            "ontra(?:adt|den)",
            "(?:naast zich|ter zijde|terzijde) … (?:neer|gelegd|geschoven)",
            "(?:neemt|nemen) afstand van",
            "(?:ziet|zien|zie) (?:hier|daar)?van af",
            "(?:ziet|zien|zie) … af van",
        ),
        example="Aanbeveling 5 wijst het kabinet af.",
        verdict=Verdict.NOT,
    ),
    VerdictRule(
        name="oordeel_geen_gevolg",
        explanation="Het kabinet geeft geen gevolg aan de aanbeveling.",
        pattern=phrases(
            "geen (?:gevolg|gehoor|opvolging|uitvoering|navolging)",
            "niet (?:voornemens|bereid|van plan|genegen|van zins)",
            "(?:gaat|gaan) … niet … mee",
            "niet in mee(?:gaan)?",
            "niet (?:zal|zullen) … over(?:nemen|genomen)",
        ),
        example="Het kabinet geeft geen gevolg aan deze aanbeveling.",
        verdict=Verdict.NOT,
    ),
    VerdictRule(
        name="oordeel_geen_aanleiding",
        explanation="Het kabinet ziet geen reden om de aanbeveling te volgen.",
        pattern=phrases(
            r"(?:ziet|zien|zie|heeft|hebben|bestaat|is er) … geen (?:\w+ )?(?:aanleiding|reden|noodzaak|"
            r"meerwaarde|grond|toegevoegde waarde|ruimte|heil|behoefte)",
            r"(?:acht|achten|vindt|vinden) … (?:niet (?:\w+ )?(?:wenselijk|nodig|noodzakelijk|opportuun|"
            r"passend|haalbaar|verstandig|proportioneel|uitvoerbaar|zinvol|aangewezen|gewenst)|onwenselijk|onnodig|"
            r"onverstandig|onhaalbaar|onuitvoerbaar|disproportioneel|ongewenst)",
            r"(?:is|zijn|lijkt|lijken) … (?:niet (?:\w+ )?(?:uitvoerbaar|haalbaar|wenselijk|opportuun|nodig)|"
            r"onuitvoerbaar|onhaalbaar|onwenselijk|onnodig)",
            "geen voorstander",
            "(?:gaat|gaan) … te ver",
        ),
        example="Het kabinet ziet geen aanleiding om deze aanbeveling te volgen.",
        verdict=Verdict.NOT,
    ),
)

ADOPTS: tuple[VerdictRule, ...] = (
    VerdictRule(
        name="oordeel_overgenomen",
        explanation="Het kabinet neemt de aanbeveling over.",
        pattern=phrases(
            rf"(?:neemt|nemen|neem) … {_OVER}",
            rf"{_CAN} … overgenomen",
            r"overgenomen (?:wordt|worden|is|zijn|kan)",
            rf"{_CAN} … overnemen",
            r"(?:bereid|voornemens|besloten|besluit|van plan|kiest|toe|toegezegd|wil|wenst|streeft) … "
            "over te nemen",
            "(?:heeft|hebben|heb) … overgenomen",
            r"dat (?:het kabinet|wij|ik|de regering) … overneemt",
            r"(?:neemt|nemen) … ter hand",
            "honore(?:ert|ren)",
        ),
        example="Het kabinet neemt aanbeveling 1 over.",
        verdict=Verdict.ADOPTED,
    ),
    VerdictRule(
        name="oordeel_gevolgd",
        explanation="Het kabinet volgt de aanbeveling op.",
        pattern=phrases(
            r"(?<!te\s)volg(?:t|en)(?! (?:uit|nog|later|hierna|de ontwikkeling\w*|nauw\w*))",
            rf"{_CAN} … (?:opgevolgd|opvolgen|gevolgd)",
            "(?:geeft|geven|geef) … (?:gevolg|gehoor|opvolging|uitvoering|invulling) aan",
            "(?:gevolg|gehoor|opvolging|uitvoering|invulling) (?:te )?(?:geven|gegeven|geeft)",
            rf"{_CAN} … (?:gevolg|gehoor|opvolging|uitvoering|invulling) … gegeven",
            "(?:aan|Ω+) (?:geeft|geven|geef) … (?:gevolg|gehoor|opvolging|uitvoering|invulling)",
            "(?:komt|komen|kom) … tegemoet",
            r"(?:gaat|gaan|ga) … mee(?! (?:aan de slag|door|verder))",
            r"(?:stemt|stemmen|stem) … in(?! (?:de|het|een))",
            r"kan … instemmen",
            r"(?:voert|voeren) … uit",
            r"(?:zal|zullen|gaat|gaan) … uitvoeren",
            r"(?:gaat|gaan) … aan de slag",
        ),
        example="Het kabinet geeft gevolg aan aanbeveling 7.",
        verdict=Verdict.ADOPTED,
    ),
)

ENDORSES: tuple[VerdictRule, ...] = (
    VerdictRule(
        name="oordeel_onderschreven",
        explanation="Het kabinet is het met de aanbeveling eens, maar zegt niet dat het haar overneemt.",
        pattern=phrases(
            r"(?<!te\s)onderschrij(?:f|ft|ven)",
            "onderschreven",
            "omarm(?:t|en|d)",
            r"(?<!te\s)(?:onder)?steun(?:t|en)",
            r"(?<!te\s)deel(?:t|en)",
            "eens (?:met|is)",
            "(?:is|zijn|ben) … eens(?! dat)",
            "(?:zich|ons|mij) … vinden(?= |[.,;])",
            "verwelkom(?:t|en)",
            "herkent zich",
            "(?:staat|staan) … (?:positief|welwillend|sympathiek)",
            "(?:neemt|nemen) … ter harte",
        ),
        example="Het kabinet onderschrijft aanbeveling 9.",
        verdict=Verdict.ENDORSED,
    ),
)

STANDING: tuple[VerdictRule, ...] = (
    VerdictRule(
        name="oordeel_staand_beleid",
        explanation="Volgens het kabinet gebeurt al wat de aanbeveling vraagt.",
        pattern=phrases(
            r"(?:staand|staande|bestaand|bestaande|huidig|huidige|lopend|ingezet|ingezette|geldend) "
            r"(?:kabinets)?(?:beleid|beleidslijn|praktijk|lijn|werkwijze)",
            r"(?:al|reeds|nu al) … (?:uitvoering|invulling|gevolg) (?:gegeven|aan)",
            r"(?:geeft|geven|voert|voeren|doet|doen) … (?:al|reeds) … (?:uitvoering|invulling|gevolg|uit)",
            r"(?:is|zijn|wordt|worden) (?:feitelijk )?(?:al|reeds|inmiddels) (?:\w+ ){0,2}(?:uitgevoerd|"
            r"gerealiseerd|praktijk|ingevoerd|vervuld|in uitvoering|geregeld|begonnen|gestart|gewerkt)",
            r"(?:is|zijn|wordt|worden|voert|voeren) … (?:al|reeds|inmiddels) (?:uitgevoerd|gerealiseerd|uit)",
            "(?:gebeurt|gebeuren) (?:nu )?(?:al|reeds)",
        ),
        example="Deze aanbeveling is in lijn met het staande beleid.",
        verdict=Verdict.STANDING_POLICY,
    ),
)

OPEN: tuple[VerdictRule, ...] = (
    VerdictRule(
        name="oordeel_uitgesteld",
        explanation="Het kabinet stelt zijn oordeel uit of laat het aan een ander.",
        pattern=phrases(
            "(?:volgend|nieuw|nieuwe|volgende) kabinet",
            "(?:loopt|lopen) … niet … vooruit",
            "(?:neemt|nemen|geeft|in) … (?:in overweging|in beraad|in beschouwing|mee)",
            r"(?:beziet|bezien|overweegt|overwegen|onderzoekt|bestudeert) … (?:of|hoe|in hoeverre)?",
            "(?:overweging|beraad)",
        ),
        example="Een besluit over deze aanbeveling is aan een volgend kabinet.",
        verdict=Verdict.UNCLEAR,
    ),
    VerdictRule(
        name="oordeel_ontweken",
        explanation="Het kabinet noemt de aanbeveling, maar zegt niet of het haar volgt.",
        pattern=phrases(
            r"kennis\s?genomen",
            "(?:neemt|nemen) … kennis van",
            "(?:nadere|verdere) (?:doordenking|bestudering|uitwerking|studie|analyse)",
            "(?:betrekt|betrekken|betrokken) … bij",
            "niet (?:eenvoudig|eenduidig) te beantwoorden",
        ),
        example="Het kabinet heeft met belangstelling kennisgenomen van deze aanbeveling.",
        verdict=Verdict.UNCLEAR,
    ),
)

# Wordings in which the words above are no verdict.
NO_VERDICT: tuple[Rule, ...] = (
    Rule(
        name="geen_oordeel_wens",
        explanation="Een ander wil dat het kabinet de aanbeveling volgt: dat is geen oordeel.",
        pattern=phrases(
            r"zou(?:den)? … (?:overnemen|overgenomen|over te nemen|onderschrijven|opvolgen|opgevolgd)",
            r"(?:moet|moeten|dient|dienen|behoort|hoort) … (?:over(?:nemen|genomen|neemt)|over te nemen|"
            r"opvolgen|opgevolgd|op te volgen|onderschrijven)",
            r"(?:roept|roepen|vraagt|vragen|vroeg|verzoekt|verzocht|adviseert|beveelt|bepleit|pleit|dringt|hoopt|"
            r"spoort|verwacht) … (?:over te nemen|overneemt|overgenomen|op te volgen|opvolgt|onderschrijft|"
            r"te onderschrijven|uit te voeren)",
        ),
        example="De raad roept het kabinet op om aanbeveling 3 onverkort over te nemen.",
    ),
    Rule(
        name="geen_oordeel_vraag",
        explanation="De zin vraagt of onderzoekt of het kabinet de aanbeveling volgt.",
        pattern=phrases(
            r"(?:of|in hoeverre|hoe) (?:het kabinet|wij|ik|de regering|deze|aanbeveling) … "
            r"(?:over(?:neemt|nemen|genomen)|opvolgt|opvolgen|onderschrijft|uitvoert|kan worden|"
            r"kunnen worden)",
        ),
        example="Het kabinet onderzoekt of het kabinet aanbeveling 3 overneemt.",
    ),
    Rule(
        name="geen_oordeel_eerder",
        explanation="De zin vertelt wat een eerder kabinet van de aanbeveling vond.",
        pattern=phrases(
            "(?:vorig|vorige|toenmalig|toenmalige|eerdere) kabinet(?:ten)?",
            "nam(?:en)? … over",
            "destijds",
        ),
        example="Het vorige kabinet nam aanbeveling 3 over.",
    ),
    Rule(
        name="geen_oordeel_dat",
        explanation="Het kabinet onderschrijft een feit, niet de aanbeveling.",
        pattern=phrases(
            r"(?:onderschrij\w+|omarm\w*|deel(?:t|en)|erken\w*|steun(?:t|en)|onderken\w*)"
            r"(?: (?:het kabinet|de regering|wij|ik))?(?: (?!de |het |aanbeveling)\w+){0,2} dat",
        ),
        example="Het kabinet onderschrijft dat het huidige recht hierin voorziet.",
    ),
)

RULES: tuple[Rule, ...] = (*DEGREES, CONDITION, *DECLINES, *ADOPTS, *ENDORSES, *STANDING, *OPEN, *NO_VERDICT)
