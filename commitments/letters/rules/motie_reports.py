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
_NOT = r"(?<!nog\s)(?:niet|geen)(?! alleen)"
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
            r"(?:draag|draagt|dragen) … moties? … over aan",
            r"(?:neemt|nemen) … uitvoering van … moties? … over",
            r"uitvoering van … moties? … (?:ligt|berust) (?:nu )?bij de (?:minister|staatssecretaris)",
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
        pattern=phrases(rf"{_SOON} … moties? … {_DONE}", rf"moties? … {_SOON} … {_DONE}"),
        example="Zodra de wet in werking treedt, is de motie uitgevoerd.",
    ),
    ReportRule(
        name="motie_geweigerd",
        reported=Reported.REFUSED,
        explanation="Het kabinet voert de motie niet uit.",
        pattern=phrases(
            rf"moties? … {_NOT} {few(4)}(?:uitvoeren|uitgevoerd|uit te voeren|uitvoerbaar|overnemen)",
            rf"moties? … {_NOT} {few(4)}(?:opvolgen|opgevolgd|overgenomen)",
            rf"{_NOT} {few(4)}{_EFFECT} {few(6)}moties?",
            rf"moties? … {_NOT} {few(3)}{_EFFECT}",
            rf"{_NOT} {few(8)}moties?(?:-\w{{1,30}})? {few(3)}(?:uit te voeren|uitvoeren|over te nemen)",
            rf"(?:zie|ziet|zien) {few(5)}af van (?:de )?uitvoering van … moties?",
            r"moties? naast (?:mij|ons|zich) neer",
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
            rf"(?:eerste|tweede|laatste) (?:deel|onderdeel) van {few(2)}moties? … (?:{_DONE}|voldaan)",
        ),
        example="Hiermee is de motie deels uitgevoerd.",
    ),
    ReportRule(
        name="motie_uitgevoerd",
        reported=Reported.EXECUTED,
        explanation="De motie is uitgevoerd of afgedaan.",
        pattern=phrases(
            rf"{_DEEM} (?:{_WE} )?{few(4)}moties? … (?:{_DONE}|voldaan)",
            rf"{_WE} {few(3)}{_DEEM} … moties? … (?:{_DONE}|voldaan)",
            rf"moties? … (?:is|zijn|heb ik|hebben wij|heeft|beschouwd als|als) {few(4)}{_DONE}",
            rf"(?:is|zijn) {few(4)}moties? … {_DONE}",
            rf"{_HAVE} … {_EFFECT} gegeven aan … moties?",
            rf"{_HAVE} … aan … moties? … {_EFFECT} gegeven",
            rf"aan … moties? … (?:is|heb ik|hebben wij|heeft het kabinet) … {_EFFECT} gegeven",
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
        "hiermee",
        "daarmee",
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
RULES: tuple[Rule, ...] = (*REPORTS, GOES_ON, UNDER_HEADING)
