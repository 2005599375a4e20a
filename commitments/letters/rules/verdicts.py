"""The wording of a kabinetsreactie that adopts or endorses a recommendation, or says that it is done already.

The patterns look for the verb; which recommendation it governs, and how far it goes ('ten dele'), is
decided in `letters.judging`. Source: kabinetsreacties to AIV, CAVV, WRR and Algemene Rekenkamer.
"""

from commitments.letters.findings import Verdict

from .base import phrases
from .verdict_degrees import VerdictRule

# 'over' as a particle that ends the verb, not as in 'neemt een besluit over de …' or 'zorgen over privacy'.
_OVER = (
    r"over(?=\W*\Z|[.,;:!?)»”]| \(| (?:en|maar|omdat|want|aangezien|daar|zodat|waarbij|waarmee|voor|mits|"
    r"tenzij|indien|als|zoals|binnen|met|door|in|bij|onder|via|op|om|van|behalve|behoudens|ten|uit|per"
    r"|vanaf|dan|ook|te|"
    r"zij|naast|conform|tijdens|na|zonder|aan|daarbij|hierbij|daarmee|wel|doch|echter|Ψ+)(?!\w))"
)
_CAN = "(?:wordt|worden|is|zijn|zal|zullen|kan|kunnen|wil|willen|gaat|gaan)"

# 'Deze aanbeveling wordt in 2026 uitgevoerd': no other thing than the recommendation stands in between.
_HOW = (
    r"(?:(?:dan|ook|daarom|dus|derhalve|volledig|geheel|deels|ten|dele|gedeeltelijk|grotendeels|onverkort"
    r"|niet|in|20\d\d"
    r"|spoedig|voortvarend|door|het|kabinet|ons|mij|alsnog|nu|op|korte|termijn|wel|daarmee|hiermee"
    r"|worden) ){0,6}"
)
_IS_DONE = rf"(?:wordt|worden|zal|zullen) {_HOW}(?:uitgevoerd|geïmplementeerd|gerealiseerd)"

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
            r"(?:neemt|nemen|neem) … ter hand",
            rf"{_CAN} … ter hand genomen",
            r"(?:maakt|maken|maak) … tot (?:de|het) (?:zijne|onze|mijne)",
            "(?:gaat|gaan|ga) … overnemen",
            "honore(?:ert|ren)",
        ),
        example="Het kabinet neemt aanbeveling 1 over.",
        verdict=Verdict.ADOPTED,
    ),
    VerdictRule(
        name="oordeel_gevolgd",
        explanation="Het kabinet volgt de aanbeveling op.",
        pattern=phrases(
            r"(?<!te\s)volg(?:t|en)(?! (?:uit|nog|eind|medio|begin|uiterlijk|naar verwachting|dit jaar"
            r"|volgend jaar|in (?:het|de) (?:najaar|voorjaar|zomer|loop|eerste|tweede|derde|vierde)"
            r"|later|hierna|de ontwikkeling\w*|nauw\w*))",
            r"volg(?= (?:ik )?(?:de |het )?(?:raad|commissie|advies|adviesraad|rekenkamer|Ω))",
            r"(?<=Ω\s)volg(?= (?:ik|wij))",
            rf"{_CAN} … (?:opgevolgd|opvolgen|gevolgd)",
            rf"Ω+ {_IS_DONE}",
            rf"(?:wordt|worden|zal|zullen) Ω+ {_HOW}(?:uitgevoerd|geïmplementeerd|gerealiseerd)",
            r"Ω+ (?:krijgt|krijgen|vindt|vinden) (?:\w+ )?(?:opvolging|gevolg|navolging|vervolg)",
            "(?:geeft|geven|geef) … (?:gevolg|gehoor|opvolging|uitvoering|invulling) aan",
            "(?:gevolg|gehoor|opvolging|uitvoering|invulling) (?:te )?(?:geven|gegeven|geeft)",
            rf"{_CAN} … (?:gevolg|gehoor|opvolging|uitvoering|invulling) … gegeven",
            "aan Ω+ (?:geeft|geven|geef) … (?:gevolg|gehoor|opvolging|uitvoering|invulling)",
            r"(?:aan|Ω+) (?:geeft|geven|geef) (?:\w+ )?(?:(?:het|dit|ons) (?:\w+ )?kabinet|ik|wij|we"
            r"|de regering"
            r"|de (?:minister|staatssecretaris)\w*|Nederland|Defensie) … (?:gevolg|gehoor|opvolging"
            r"|uitvoering"
            r"|invulling)",
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
            "omarm (?:ik|wij|we)|ik omarm",
            r"(?<!te\s)(?:onder)?steun(?:t|en)",
            r"(?<!te\s)deel(?:t|en)",
            r"(?<!te\s)(?<!de\s)delen",
            "onderstre(?:ept|pen)",
            "beaamt|beamen",
            "(?:sluit|sluiten) (?:zich|ons) … aan bij",
            "(?:sluit|sluiten) (?:ik|wij) (?:mij|ons) … aan bij",
            "(?:juicht|juichen) … toe",
            "(?:op|kan rekenen op) (?:de |brede |volle )?steun van",
            "uit het hart gegrepen",
            "eens (?:met|is)",
            "(?:is|zijn|ben) … eens(?! dat)",
            "(?:zich|ons|mij) … vinden(?= |[.,;])",
            "verwelkom(?:t|en)",
            "herkent zich",
            "(?:staat|staan) … (?:positief|welwillend|sympathiek)",
            "(?:neemt|nemen|neem) … ter harte",
            "ter harte (?:nemen|genomen|neemt|neem)",
            "(?:ziet|zien|zie) … (?:het belang|de meerwaarde|de waarde) (?:in )?van",
            "(?:spreekt|spreken) … aan",
            "(?:sluit|sluiten) … aan bij (?:de ambities?|de visie|de opvatting|het standpunt) van",
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
            r"(?:staand|staande|bestaand|bestaande|huidig|huidige|lopend|lopende|ingezet|ingezette"
            r"|geldend|geldende|vigerend) "
            r"(?:kabinets)?(?:beleid|beleidslijn|praktijk|lijn|werkwijze|inzet|aanpak)",
            r"(?:doet|doen|doe) (?:het kabinet|wij|ik|Rijkswaterstaat|Defensie) (?:dit "
            r"|dat )?(?:nu )?(?:al|reeds)",
            r"(?:wordt|is) (?:hier|hieraan|daaraan|daar) (?:\w+ )?(?:al"
            r"|reeds) (?:\w+ )?(?:aan )?(?:gewerkt|voldaan|voorzien|uitvoering)",
            r"(?:al|reeds) (?:\w+ )?(?:de )?praktijk",
            r"(?:al|reeds) onderdeel van",
            r"(?:al|reeds|nu al) … (?:uitvoering|invulling|gevolg) (?:gegeven|aan)",
            r"(?:geeft|geven|voert|voeren|doet|doen) … (?:al|reeds) … (?:uitvoering|invulling|gevolg|uit)",
            r"(?:is|zijn|wordt|worden) (?:feitelijk )?(?:al|reeds|inmiddels) (?:\w+ ){0,2}(?:uitgevoerd|"
            r"gerealiseerd|praktijk|ingevoerd|vervuld|in uitvoering|geregeld|begonnen|gestart|gewerkt"
            r"|voldaan|voorzien)",
            r"(?:is|zijn|wordt|worden|voert|voeren) … (?:al|reeds|inmiddels) (?:uitgevoerd|gerealiseerd|uit)",
            "(?:gebeurt|gebeuren) (?:nu |in de praktijk |feitelijk )?(?:al|reeds)",
            r"(?:voorziet|voorzien) … (?:al|reeds) … in",
            r"(?:voorziet|voorzien) … (?:al|reeds) in",
            r"(?:al|reeds) (?:\w+ ){0,3}(?:staand|bestaand|vast) (?:beleid|onderdeel)",
            r"(?:bestaat|bestaan) (?:hier|daar)?(?:voor|toe)? ?(?:al|reeds)",
        ),
        example="Deze aanbeveling is in lijn met het staande beleid.",
        verdict=Verdict.STANDING_POLICY,
    ),
)
