"""Terms that name a month: 'in maart', 'medio maart 2025', 'voor april', 'volgende maand'."""

import re
from datetime import date

from commitments.deadlines.days import day_before, day_of, month_end
from commitments.deadlines.numbers import ordinal
from commitments.deadlines.pieces import is_before, is_next, month_number, position_number
from commitments.deadlines.rule import Example, Moment, Reader, TermRule, in_year

_DAY_OF_POSITION = (10, 20, 31)


def _month(found: re.Match[str], moment: Moment) -> date | None:
    month = month_number(found["month"])
    if is_before(found):
        first = in_year(found, moment, lambda year: day_of(year, month, 1))
        return day_before(first) if first else None
    return in_year(found, moment, lambda year: month_end(year, month))


def _two_months(found: re.Match[str], moment: Moment) -> date | None:
    return in_year(found, moment, lambda year: month_end(year, month_number(found["other_month"])))


def _until(day: int) -> Reader:
    def read(found: re.Match[str], moment: Moment) -> date | None:
        month = month_number(found["month"])
        return in_year(found, moment, lambda year: day_of(year, month, day))

    return read


def _half(found: re.Match[str], moment: Moment) -> date | None:
    month, day = month_number(found["month"]), 15 if ordinal(found["ordinal"]) == 1 else 31
    return in_year(found, moment, lambda year: day_of(year, month, day))


def _near(found: re.Match[str], moment: Moment) -> date | None:
    if moment.after is None:
        return None
    position = found["position"]
    which = found["which"]
    end = month_end(moment.after.year, moment.after.month + (bool(which) and is_next(which)))
    return end if not position else day_of(end.year, end.month, _DAY_OF_POSITION[position_number(position)])


_NAME = "een maand: de laatste dag"
_EXPLAINED = "Een maand loopt tot en met de laatste dag; ‘voor april’ is de dag voordat april begint."
_OF_MONTH = r"(?:de maand )?{month}{coming}{not_past}{of_year}"

RULES = (
    TermRule(
        _NAME,
        _EXPLAINED,
        r"(?:{led}|naar )(?:de loop van )?{month}{coming}{not_past}{of_year}",
        _month,
        (
            Example("naar juni 2025", "2025-02-10", "2025-06-30"),
            Example("in maart", "2024-10-11", "2025-03-31"),
            Example("in maart 2025", "2024-10-11", "2025-03-31"),
            Example("In september 2026", "2025-10-11", "2026-09-30"),
            Example("uiterlijk in februari 2024", "2023-10-11", "2024-02-29"),
            Example("in de maand mei", "2025-01-11", "2025-05-31"),
            Example("voor april 2025", "2025-01-11", "2025-03-31"),
            Example("vóór mei", "2025-01-11", "2025-04-30"),
            Example("in juni van dit jaar", "2025-01-11", "2025-06-30"),
            Example("in januari volgend jaar", "2025-01-11", "2026-01-31"),
            Example("in de loop van november", "2025-01-11", "2025-11-30"),
            Example("naar verwachting in oktober a.s.", "2025-01-11", "2025-10-31"),
        ),
    ),
    TermRule(
        _NAME,
        _EXPLAINED,
        r"{lead}{month}{coming}{not_past}{of_year}",
        _month,
        (Example("maart 2025", "2024-10-11", "2025-03-31"), Example("september", "2024-10-11", "2025-09-30")),
        alone=True,
    ),
    TermRule(
        "twee maanden: de laatste dag van de tweede",
        "Staan er twee maanden, dan loopt de termijn tot en met de laatste dag van de tweede.",
        r"{lead}(?:tussen )?{month}(?: ?[/–-] ?| (?:of|en|tot en met|tot|dan wel) ){other_month}{of_year}",
        _two_months,
        (
            Example("in mei of juni 2025", "2025-01-11", "2025-06-30"),
            Example("in maart/april", "2025-01-11", "2025-04-30"),
            Example("tussen maart en mei 2025", "2025-01-11", "2025-05-31"),
            Example("in november-december", "2025-01-11", "2025-12-31"),
        ),
    ),
    TermRule(
        "begin van een maand: de 10e",
        "Het begin van een maand is uiterlijk de 10e.",
        r"{lead}{begin}" + _OF_MONTH,
        _until(10),
        (
            Example("begin maart", "2025-01-11", "2025-03-10"),
            Example("in het begin van juni 2026", "2025-01-11", "2026-06-10"),
        ),
    ),
    TermRule(
        "medio van een maand: de 20e",
        "Medio, half of midden in een maand is uiterlijk de 20e.",
        r"{lead}{medio}" + _OF_MONTH,
        _until(20),
        (
            Example("medio maart 2026", "2025-01-11", "2026-03-20"),
            Example("half mei", "2025-01-11", "2025-05-20"),
            Example("midden oktober", "2025-01-11", "2025-10-20"),
        ),
    ),
    TermRule(
        "eind van een maand: de laatste dag",
        "Het eind van een maand is de laatste dag.",
        r"{lead}{eind}" + _OF_MONTH,
        _until(31),
        (
            Example("eind februari", "2025-01-11", "2025-02-28"),
            Example("uiterlijk eind september", "2025-01-11", "2025-09-30"),
            Example("voor het einde van maart", "2025-01-11", "2025-03-31"),
            Example("eind januari volgend jaar", "2025-01-11", "2026-01-31"),
        ),
    ),
    TermRule(
        "helft van een maand: de 15e of de laatste dag",
        "De eerste helft van een maand loopt tot en met de 15e, de tweede tot en met de laatste dag.",
        r"{lead}(?:de )?{ordinal} helft (?:van )?{month}{coming}{of_year}",
        _half,
        (
            Example("in de eerste helft van maart", "2025-01-11", "2025-03-15"),
            Example("in de tweede helft van juni 2025", "2025-01-11", "2025-06-30"),
            Example("tweede helft mei", "2025-01-11", "2025-05-31"),
        ),
    ),
    TermRule(
        "deze of volgende maand: de laatste dag",
        "Deze maand loopt tot en met de laatste dag van de maand van de brief, volgende maand een maand "
        "langer.",
        r"{lead}(?:(?P<position>begin|medio|halverwege|eind|einde|het einde|het eind)(?: van)? )?"
        r"(?:{this_or_next}|de) (?:kalender)?maand",
        _near,
        (
            Example("deze maand", "2025-01-11", "2025-01-31"),
            Example("nog deze maand", "2025-01-11", "2025-01-31"),
            Example("volgende maand", "2025-12-11", "2026-01-31"),
            Example("begin volgende maand", "2025-01-11", "2025-02-10"),
            Example("voor het einde van de maand", "2025-04-11", "2025-04-30"),
            Example("eind deze maand", "2025-04-11", "2025-04-30"),
        ),
    ),
)
