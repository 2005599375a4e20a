"""Sentences about the execution of a motie that do not say how it stands."""

from commitments.letters.findings import Reported

from .base import Rule, phrases
from .motie_rule import ReportRule
from .motie_words import WE

ELSEWHERE = ReportRule(
    name="motie_elders",
    reported=Reported.NONE,
    explanation="De brief verwijst voor de motie naar een ander stuk en zegt zelf niet hoe het ermee staat.",
    pattern=phrases(
        rf"(?:voor|over|wat betreft|ten aanzien van|inzake) … moties? … (?:verwijs|verwijst|verwijzen) {WE} …"
        r" (?:[\w-]{0,20}brief|rapportage|verslag|beantwoording|nota)",
        rf"(?:verwijs|verwijst|verwijzen) {WE} … (?:voor|over|inzake) … moties? … (?:[\w-]{{0,20}}brief)",
    ),
    example="Voor de uitvoering van de motie verwijs ik naar mijn brief van 3 mei.",
)
WOULD = ReportRule(
    name="motie_zou",
    reported=Reported.NONE,
    explanation="De zin zegt wat uitvoering van de motie zou betekenen, niet dat die er komt.",
    pattern=phrases(
        r"(?:uitvoering|uitvoeren) … moties? … (?:zou|zouden)", r"moties? … (?:uitvoeren) (?:zou|zouden)"
    ),
    example="Uitvoering van de motie zou tot hoge kosten leiden.",
)
RULES: tuple[Rule, ...] = (ELSEWHERE, WOULD)
