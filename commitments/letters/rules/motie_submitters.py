"""How the sentences around a motie's number tell whose it is."""

import re

from .base import Rule
from .moties import MEMBER_OF, NAMES

# 'Daarop verzocht het lid Jansen bij motie (…)': whoever asks something by a motie, in whatever order.
ASKS_BY_MOTIE = Rule(
    name="motie_waarmee_wordt_gevraagd",
    explanation="De zin zegt welk lid met de motie iets vroeg.",
    pattern=re.compile(
        rf"\b{MEMBER_OF} (?P<names>{NAMES})(?P<others> c\.s\.)?"
        r"(?=[^.;:]{0,400}\b(?:bij|per|via|met|in|middels|door middel van) (?:(?:een|de|deze|die|zijn"
        r"|haar|hun"
        r"|diens) )?(?:[\w-]{1,30} ){0,2}motie\b|[^;:]{0,200}\((?:[\w-]{1,30} ){0,2}motie\b)"
    ),
    example="Daarop verzocht het lid Jansen bij motie (33 694, nr. 43) om een proef.",
)
ASKS = re.compile(
    r"\b(?:verzoek\w*|verzocht\w*|vraag\w*|vragen|vroeg\w*|gevraagd|riep\w*|roept|opgeroepen|oproep\w*"
    r"|pleit\w*"
    r"|bepleit\w*|ingediend|indien\w*|diende\w*|voorgesteld|stelde\w*|drong\w*|dringt|wilde\w*|wens\w*"
    r"|bracht)\b",
    re.IGNORECASE,
)
# The chair of a meeting reads it out; the number follows in the next sentence.
TABLED_NOW = Rule(
    name="motie_voorgesteld_door",
    explanation="De voorzitter zegt wie de motie voorstelt; het nummer staat erachter.",
    pattern=re.compile(
        rf"\b[Dd]eze (?:\w+ )?motie (?:is|wordt) (?:\w+ )?(?:voorgesteld|ingediend) door (?:{MEMBER_OF} )?"
        rf"(?P<names>{NAMES})(?P<others> c\.s\.)?"
    ),
    example="Deze motie is voorgesteld door het lid Jansen.",
)
GETS_NUMBER = Rule(
    name="motie_krijgt_nummer",
    explanation="De voorzitter zegt welk nummer de motie krijgt.",
    pattern=re.compile(r"\b(?:[Zz]ij|[Dd]eze|[Dd]eze motie|[Dd]e motie) krijgt nr\."),
    example="Zij krijgt nr. 43 (33 694).",
)
# 'Van het lid Jansen zijn twee moties aangenomen. De motie over water (…) is uitgevoerd.'
OF_SEVERAL = Rule(
    name="motie_een_van_wiens_moties",
    explanation="De zin ervoor zegt van wie de moties zijn die volgen.",
    pattern=re.compile(
        rf"\b(?:[Vv]an"
        rf"|[Dd]oor) {MEMBER_OF} (?P<names>{NAMES})(?P<others> c\.s\.)?(?=[^.;:]{{0,120}}\bmoties\b)"
        rf"|\bmoties\b[^.;:]{{0,60}} (?:van|door) {MEMBER_OF} (?P<behind>{NAMES})(?P<others_b> c\.s\.)?"
    ),
    example="Van het lid Jansen zijn twee moties aangenomen.",
)
RULES: tuple[Rule, ...] = (ASKS_BY_MOTIE, TABLED_NOW, GETS_NUMBER, OF_SEVERAL)
