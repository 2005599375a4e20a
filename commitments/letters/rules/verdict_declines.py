"""The wording of a kabinetsreactie that declines, dodges or only mentions a recommendation.

Source: kabinetsreacties to AIV, CAVV, WRR and Algemene Rekenkamer.
"""

from commitments.letters.findings import Verdict

from .base import Rule, phrases
from .verdict_degrees import VerdictRule

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
            "(?:ziet|zien|zie) … (?:hier|daar)van af",
            "Ω+ (?:ziet|zien|zie) (?:het kabinet|wij|ik|de regering) … af",
            "(?:wijst|wijzen|wijs) … van de hand",
            "van de hand (?:gewezen|te wijzen|wijzen)",
            "(?:staat|staan|sta) … (?:afwijzend|negatief)",
            "(?:laat|laten) … (?:rusten|links liggen|voor wat (?:zij|ze|het) is|varen)",
            "(?:ziet|zien|zie) … af van",
        ),
        example="Aanbeveling 5 wijst het kabinet af.",
        verdict=Verdict.NOT,
    ),
    VerdictRule(
        name="oordeel_geen_gevolg",
        explanation="Het kabinet geeft geen gevolg aan de aanbeveling.",
        pattern=phrases(
            "geen (?:gevolg|gehoor|opvolging|uitvoering|navolging|vervolg)",
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
            r"(?:ziet|zien|zie|heeft|heb|hebben|bestaat|is er|biedt"
            r"|geeft) … (?:geen|onvoldoende|te weinig) (?:\w+ )?(?:aanleiding|reden|noodzaak|"
            r"meerwaarde|grond|toegevoegde waarde|ruimte|heil|behoefte|mogelijkheid|mogelijkheden|nut)",
            r"(?:acht|achten|vindt|vinden) … (?:niet (?:\w+ )?(?:wenselijk|nodig|noodzakelijk|opportuun|"
            r"passend|haalbaar|verstandig|proportioneel|uitvoerbaar|zinvol|aangewezen|gewenst)|onwenselijk"
            r"|onnodig|"
            r"onverstandig|onhaalbaar|onuitvoerbaar|disproportioneel|ongewenst)",
            r"(?:is|zijn|lijkt|lijken) … (?:niet (?:\w+ )?(?:uitvoerbaar|haalbaar|wenselijk|opportuun|nodig)|"
            r"onuitvoerbaar|onhaalbaar|onwenselijk|onnodig)",
            "geen voorstander",
            r"(?:voelt|voelen|voel) (?:het kabinet |wij |ik |de regering )?(?:\w+ ){0,3}(?:niets|niet"
            r"|weinig) (?:\w+ )?voor",
            r"(?:deelt|delen|deel) (?:het kabinet |wij |ik )?(?:dit|deze|die) (?:\w+ )?niet",
            "(?:gaat|gaan) … te ver",
        ),
        example="Het kabinet ziet geen aanleiding om deze aanbeveling te volgen.",
        verdict=Verdict.NOT,
    ),
)

OPEN: tuple[VerdictRule, ...] = (
    VerdictRule(
        name="oordeel_uitgesteld",
        explanation="Het kabinet stelt zijn oordeel uit of laat het aan een ander.",
        pattern=phrases(
            "(?:volgend|nieuw|nieuwe|volgende) kabinet",
            "(?:laat|laten) … (?:over )?aan",
            "is (?:het )?aan (?:de|het|een) (?:Kamer|wetgever|sector|gemeenten|provincies|raad"
            "|parlement|werkgevers)",
            "(?:in|nader) (?:onderzoek|studie)",
            "(?:terughoudendheid|terughoudend)",
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
            r"(?:roept|roepen|vraagt|vragen|vroeg|verzoekt|verzocht|adviseert|beveelt|bepleit|pleit|dringt"
            r"|hoopt|"
            r"spoort|verwacht) … (?:over te nemen|overneemt|overgenomen|op te volgen|opvolgt|onderschrijft|"
            r"te onderschrijven|uit te voeren)",
            r"(?:wil|willen|wenst|vindt|vinden|meent|bepleit) dat … (?:overneemt|overgenomen|opvolgt"
            r"|uitvoert|onderschrijft"
            r"|overnemen|uitvoeren)",
        ),
        example="De raad roept het kabinet op om aanbeveling 3 onverkort over te nemen.",
    ),
    Rule(
        name="geen_oordeel_vraag",
        explanation="De zin vraagt of onderzoekt of het kabinet de aanbeveling volgt.",
        pattern=phrases(
            r"(?:of|in hoeverre|hoe) (?:het kabinet|wij|ik|de regering|deze|aanbeveling|Ω+) … "
            r"(?:over(?:neemt|nemen|genomen)|opvolgt|opvolgen|onderschrijft|uitvoert|kan worden|"
            r"kunnen worden|wordt uitgevoerd|worden uitgevoerd)",
            r"(?:wijze|manier) waarop … (?:uitgevoerd|uitvoert|opvolgt|overneemt|geeft|gegeven)",
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
