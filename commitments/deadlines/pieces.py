"""The words that terms are made of, as lists to which a word can be added, and how patterns use them.

In a pattern a space stands for any white space and `{name}` for a piece. Every repeat has a bound, so that
searching takes linear time on any text.
"""

import re

from .numbers import NUMBER, ORDINAL

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
MONTHS_SHORT = {"jan": 1, "feb": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9}
MONTHS_SHORT |= {"okt": 10, "nov": 11, "dec": 12}
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

BEGIN = ("begin", "het begin", "aanvang", "de aanvang", "vroeg in", "de eerste maanden", "de eerste weken")
MEDIO = ("medio", "midden", "mid", "half", "halverwege", "het midden")
EIND = (
    "eind",
    "einde",
    "het eind",
    "het einde",
    "ultimo",
    "de laatste maanden",
    "laat in",
    "de laatste weken",
)

# What may stand in front of a term, and what must where the words alone mean too much. 'voor' and 'vóór' make
# a day the day before: see `is_before`.
HEDGES = (
    *("nog", "al", "ook", "reeds", "pas", "in ieder geval", "in elk geval", "naar verwachting", "het liefst"),
    *("naar alle waarschijnlijkheid", "naar planning", "zoals gepland", "voorzien", "verwacht", "gepland"),
    *("ruim", "kort", "vlak", "direct", "meteen", "onmiddellijk", "snel", "ergens", "zo snel mogelijk"),
    *("bij voorkeur", "zo mogelijk", "indien mogelijk", "later", "vroeg", "laat", "aan"),
)
PREPOSITIONS = (
    *("voor", "vóór", "vòòr", "vóor", "voór", "voor of op", "tegen", "richting", "in de aanloop naar"),
    *("uiterlijk", "op zijn laatst", "op z'n laatst", "op z’n laatst", "ten laatste", "niet later dan"),
    *(
        "in",
        "op",
        "per",
        "tot",
        "tot en met",
        "t/m",
        "vanaf",
        "met ingang van",
        "rond",
        "rondom",
        "omstreeks",
    ),
    *("circa", "ca.", "tijdens", "gedurende", "binnen", "in de loop van", "naar verwachting"),
)
_BEFORE = re.compile(r"(?i)\bv[oóò]{2}r\b(?! of op\b)(?!.*\b(?:uiterlijk|op)\b)")
# 'Is nu voorzien voor het tweede kwartaal': in that quarter.
_PLANNED_FOR = re.compile(
    r"(?i)\b(?:voorzien|gepland|geagendeerd|beoogd|geraamd|ingepland|ingeroosterd)(?: nu)?\s{1,9}voor\b"
)

# 'dit jaar' is the document's, 'volgend jaar' the next, 'het jaar' the first that ends after it.
THIS = ("dit", "deze", "het lopende", "lopend", "de lopende", "ditzelfde")
NEXT = (
    *("volgend", "komend", "aankomend", "aanstaand", "volgende", "komende", "aankomende", "aanstaande"),
    *("het volgende", "het komende", "het komend", "het nieuwe", "de volgende", "de komende"),
)


def either(words: tuple[str, ...]) -> str:
    """Pattern of one of the words, the longest first."""
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace("\\ ", " ") for word in longest_first) + ")"


_DIGITS = r"(?:19|20|21)\d\d(?!\d)"
_YEAR_WORDS = rf"(?:{either(THIS)}|{either(NEXT)}|het) (?:kalender|begrotings)?jaar"
_YEAR = rf"(?:het jaar )?(?P<year>{_DIGITS}|{_YEAR_WORDS})"
_OF_YEAR = rf"(?:,? (?:van |in )?\(?{_YEAR}\)?)?"
_COMING = r"(?: (?:aanstaande|a\.s\.|as\.|eerstkomende|e\.k\.))?"
_PAST = r"(?! ?(?:jl\b|j\.l|jongstleden|ll\b|l\.l))"
_MONTH = rf"(?:{either(MONTHS)}|{either(tuple(MONTHS_SHORT))}\.?)"
_WEEKDAY = either(WEEKDAYS)

PIECES = {
    "lead": rf"(?P<lead>(?:{either(HEDGES + PREPOSITIONS)} ){{0,5}})",
    "led": rf"(?P<lead>(?:{either(HEDGES + PREPOSITIONS)} ){{0,4}}{either(PREPOSITIONS)} )",
    "begin": rf"{either(BEGIN)}(?: van)?[ -]",
    "medio": rf"{either(MEDIO)}(?: van)?[ -]",
    "eind": rf"{either(EIND)}(?: van)?[ -]",
    "position": rf"(?P<position>{either(BEGIN)}|{either(MEDIO)}|{either(EIND)})(?: van)?[ -]",
    "year": _YEAR,
    "of_year": _OF_YEAR,
    "digits": rf"(?P<year>{_DIGITS})",
    "month": rf"(?:de maand )?(?P<month>{_MONTH})",
    "other_month": rf"(?P<other_month>{_MONTH})",
    "weekday": rf"(?P<weekday>{_WEEKDAY})",
    "any_weekday": rf"(?:(?:de )?(?:{_WEEKDAY}) )?",
    "day": r"(?P<day>[0-3]?\d)(?:e|ste|de)?",
    "coming": _COMING,
    "not_past": _PAST,
    "number": rf"(?P<number>{NUMBER})",
    "ordinal": rf"(?P<ordinal>{ORDINAL})",
    "this_or_next": rf"(?P<which>{either(THIS)}|{either(NEXT)})",
    "in_coming": rf"(?:(?:het|de|dit|deze|{either(NEXT)}) )?",
}
_PIECE = re.compile(r"\{([a-z_]+)\}")


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with its pieces filled in, for whole words in any case."""
    written = _PIECE.sub(lambda found: PIECES[found[1]], pattern)
    # A plain space inside a class ('[ -]') stays what it is; elsewhere it is a run of white space.
    spaced = re.sub(r"(\[[^\]]*\])| (\?)?", _space, written)
    return re.compile(rf"(?<![\w.])(?!(?<=\d/)\d){spaced}(?!\w)", re.IGNORECASE)


def _space(found: re.Match[str]) -> str:
    if found[1]:
        return found[1].replace(" ", r"\s")
    return r"\s{0,9}" if found[2] else r"\s{1,9}"


def is_before(found: re.Match[str]) -> bool:
    """True where 'voor' or 'vóór' stands in front: the term is the day before. Not in 'voorzien voor'."""
    lead = f"{found.string[max(0, found.start() - 20) : found.start()]} {found['lead'] or ''}"
    if _PLANNED_FOR.search(lead):
        return False
    return bool(_BEFORE.search(" ".join((found["lead"] or "").split())))


def month_number(printed: str) -> int:
    """'maart' and 'mrt.' are 3."""
    printed = printed.lower().rstrip(".")
    return MONTHS.index(printed) + 1 if printed in MONTHS else MONTHS_SHORT[printed]


def position_number(printed: str) -> int:
    """Begin 0, medio 1, eind 2."""
    plain = " ".join(printed.lower().split())
    return next(number for number, words in enumerate((BEGIN, MEDIO, EIND)) if plain in words)


def is_next(printed: str) -> bool:
    """True for 'volgend', 'komende', False for 'dit', 'deze'."""
    return " ".join(printed.lower().split()) in NEXT
