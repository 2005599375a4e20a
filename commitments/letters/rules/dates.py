"""When a document was written: where its day stands, and how a sentence tells past from what is to come."""

import re

from commitments.letters.printed_days import DAY, MONTH, NUMERIC_DAY

from .base import Rule

_WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\s{1,9})?"
_ANY_DAY = rf"{_WEEKDAY}(?P<day>{DAY}|{NUMERIC_DAY}|{MONTH})"
_PLACE = r"(?:Den Haag|['’‘]s[- ]Gravenhage|[A-Z][\w'’-]{2,20}(?:[ -][A-Z][\w'’-]{1,20})?)"

# In a report before the other rules: the day of the debate goes before that on which the report was settled.
OVERLEG = Rule(
    name="datum_overleg",
    explanation="De dag van het overleg waarvan dit het verslag is.",
    pattern=re.compile(
        rf"\b(?:heeft|hebben)\s{{1,9}}op\s{{1,9}}{_ANY_DAY}\s{{1,9}}(?:\w{{1,20}}\s{{1,9}})?"
        r"(?:overleg|debat|gesprek)\s{1,9}gevoerd",
        re.I,
    ),
    example="De vaste commissie voor Defensie heeft op 13 maart 2025 overleg gevoerd met de Minister.",
)
HELD = Rule(
    name="datum_gehouden",
    explanation="De dag van het debat, in de kop van het verslag.",
    pattern=re.compile(
        rf"\b(?:gehouden|vergadering|zitting)\s{{1,9}}(?:op|van|d\.d\.)\s{{1,9}}{_ANY_DAY}"
        rf"|^[^\n]{{0,120}}(?:debat|overleg|vergadering|verslag|behandeling)\b[^\n]{{0,120}}?"
        rf"(?:[,:(–-]|\b(?:van|op|d\.d\.))[ \t]{{1,9}}{_ANY_DAY.replace('<day>', '<titled>')}"
        r"[ \t.)]{0,9}$",
        re.I | re.M,
    ),
    example="Vergadering van dinsdag 16 april 2024",
)
# The first that is found decides. Group 'day' is the day.
DATE_RULES = (
    Rule(
        name="datum_voorgesteld",
        explanation="De dag waarop de motie is voorgesteld.",
        pattern=re.compile(rf"^[ \t]{{0,8}}voorgesteld\b[^\n]{{0,80}}?{_ANY_DAY}", re.I | re.M),
        example="Voorgesteld tijdens het Wetgevingsoverleg van 9 december 2024",
    ),
    OVERLEG,
    Rule(
        name="datum_vastgesteld",
        explanation="De dag waarop het verslag is vastgesteld.",
        pattern=re.compile(
            rf"^[ \t]{{0,8}}(?:verslag van [^\n]{{0,80}} )?vastgesteld (?:op |d\.d\. )?{_ANY_DAY}",
            re.I | re.M,
        ),
        example="Vastgesteld 12 april 2022",
    ),
    Rule(
        name="datum_datum",
        explanation="De dag achter het woord Datum.",
        pattern=re.compile(
            rf"^[ \t]{{0,8}}datum(?:[ \t\u00a0:]{{1,20}}|[ \t:]{{0,8}}\n\s{{0,8}}){_ANY_DAY}(?![0-9])",
            re.I | re.M,
        ),
        example="Datum 26 januari 2023",
    ),
    Rule(
        name="datum_plaats",
        explanation="De plaats en dag boven de brief.",
        pattern=re.compile(
            rf"^[ \t]{{0,8}}{_PLACE},?[ \t\u00a0]{{1,9}}(?:de |d\.d\. )?(?i:{_ANY_DAY})[ \t]{{0,9}}\.?$", re.M
        ),
        example="Den Haag, 26 januari 2023",
    ),
    Rule(
        name="datum_los",
        explanation="Een dag alleen op een regel, boven aan het document.",
        pattern=re.compile(rf"^[ \t]{{0,8}}{_WEEKDAY}(?P<day>{DAY})[ \t]{{0,9}}$", re.I | re.M),
        example="26 januari 2023",
    ),
    Rule(
        name="datum_stand",
        explanation="De dag waarop de stand in een overzicht is opgemaakt.",
        pattern=re.compile(
            r"\b(?:stand|peildatum|bijgewerkt|overzicht)(?: van zaken)?:?[ \t]{1,9}(?:(?:per|op|d\.d\."
            r"|tot en met"
            rf"|t/m)[ \t]{{1,9}})?{_ANY_DAY}[ \t.)]{{0,9}}$",
            re.I | re.M,
        ),
        example="Stand per 1 september 2025",
    ),
    Rule(
        name="datum_van_de_brief",
        explanation="De dag van de brief waar de bijlage bij hoort.",
        pattern=re.compile(
            r"^[ \t]{0,8}(?:bijlage|annex)\b[^\n]{0,160}?\b(?:brief|kamerbrief)\b[^\n]{0,160}?\b(?:van"
            r"|d\.d\.)"
            rf"[ \t]{{1,9}}{_ANY_DAY}",
            re.I | re.M,
        ),
        example="Bijlage 1 bij de brief van de Minister van Financiën van 1 september 2025",
    ),
)
DATE_REACH = 6000
"""How far from the start the document's day may stand (characters)."""

WINDOW = Rule(
    name="datum_uit_de_tekst",
    explanation="Niet gedateerd: tussen de laatste dag die voorbij is en de eerste die nog komt.",
    pattern=re.compile(rf"\b(?:{DAY}|{MONTH})\b", re.I),
    example="Op 23 september 2025 is het rapport gepubliceerd.",
)
FUTURE = Rule(
    name="datum_toekomst",
    explanation="De zin gaat over wat nog komt.",
    pattern=re.compile(
        r"\b(?:zal|zullen|komende?|aankomende?|aanstaande|binnenkort|vooruit op|stelt[^.]{1,80}\bop|loopt af"
        r"|komt[^.]{1,60}\bten einde|kunnen|kan|gaat|(?<!te )gaan|wordt verwacht|naar verwachting"
        r"|volgt|volgen)\b",
        re.I,
    ),
    example="De bijeenkomst zal op 4 februari 2026 plaatsvinden.",
)
_PARTICIPLE = (
    r"(?:\w{0,20}ge\w{3,30}|be\w{3,30}(?:d|t|en)|ver\w{3,30}(?:d|t|en)|ont\w{3,30}(?:d|t|en)|plaats)"
)
PAST = Rule(
    name="datum_verleden",
    explanation="De zin gaat over wat voorbij is.",
    pattern=re.compile(
        r"\b(?:heeft|hebben|is|zijn|werd|werden|had|was|waren|vond|vonden)\b"
        rf"[^.;]{{0,200}}\b{_PARTICIPLE}\b|\b(?:lanceerde|publiceerde|vonden|vond)\b",
        re.I,
    ),
    example="Op 4 december 2024 heeft uw Kamer een motie aangenomen.",
)
RULES: tuple[Rule, ...] = (*DATE_RULES, HELD, WINDOW, FUTURE, PAST)
