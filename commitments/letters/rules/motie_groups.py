"""What a heading or the sentence above a list reports of every motie below it: 'Afgeronde moties'."""

from commitments.letters.findings import Reported

from .base import Rule, phrases
from .motie_rule import ReportRule

_OF_MOTIES = r"(?:\w+ en )?(?:\w+ )?moties"
_IN = r"(?:die |welke )?(?:nog )?(?:(?:is|zijn|worden) )?(?:inmiddels |reeds )?"

GROUPS = (
    ReportRule(
        name="motie_kop_nog_niet",
        reported=Reported.PROGRESS,
        explanation="De motie staat in de lijst onder de moties die nog niet klaar zijn.",
        pattern=phrases(
            rf"(?:openstaande|lopende|nog (?:niet )?\w+ te \w+|nog niet \w+|onderhanden"
            rf"|resterende) {_OF_MOTIES}",
            r"moties (?:en toezeggingen )?(?:\(?in (?:behandeling|uitvoering|voorbereiding)\)?)",
            r"moties … (?:in behandeling|in uitvoering|nog niet \w+|nog open|openstaan)",
            rf"in (?:behandeling|uitvoering) zijnde {_OF_MOTIES}",
        ),
        example="Openstaande moties",
    ),
    ReportRule(
        name="motie_kop_deels",
        reported=Reported.PARTLY,
        explanation="De motie staat in de lijst onder de moties die voor een deel zijn uitgevoerd.",
        pattern=phrases(
            rf"(?:deels|gedeeltelijk|ten dele) \w+ {_OF_MOTIES}", r"moties … (?:deels|ten dele) \w+"
        ),
        example="Deels uitgevoerde moties",
    ),
    ReportRule(
        name="motie_kop_geweigerd",
        reported=Reported.REFUSED,
        explanation="De motie staat in de lijst onder de moties die niet worden uitgevoerd.",
        pattern=phrases(
            rf"niet (?:uitgevoerde|uit te voeren|overgenomen|over te nemen|opgevolgde"
            rf"|ingewilligde) {_OF_MOTIES}",
            r"moties … (?:niet|geen) … (?:uitgevoerd|uitvoer|uitvoeren|uitvoering|uit|opvolg|overneem)",
        ),
        example="Moties die niet worden uitgevoerd",
    ),
    ReportRule(
        name="motie_kop_overgedragen",
        reported=Reported.TRANSFERRED,
        explanation="De motie staat in de lijst onder de moties die naar een ander gaan.",
        pattern=phrases(
            rf"(?:overgedragen|overgehevelde) {_OF_MOTIES}", r"moties … (?:overgedragen|overgeheveld)"
        ),
        example="Overgedragen moties",
    ),
    ReportRule(
        name="motie_kop_uitgevoerd",
        reported=Reported.EXECUTED,
        explanation="De motie staat in de lijst onder de moties die zijn uitgevoerd.",
        pattern=phrases(
            rf"(?:uitgevoerde|afgedane|afgeronde|afgehandelde|voltooide) {_OF_MOTIES}",
            rf"moties (?:en toezeggingen )?{_IN}(?:uitgevoerd|afgedaan|afgerond|afgehandeld|voltooid)",
        ),
        example="Afgeronde moties",
    ),
)
RULES: tuple[Rule, ...] = GROUPS
