"""Days, months and years as letters print them: '26 januari 2023', '15 en 16 februari 2023', 'april 2019'."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from commitments.deadlines.pieces import MONTHS

_MONTH = "|".join(MONTHS)
_TO = r"(?:\s+(?:en|t/m|tot en met)\s+|\s?[-–]\s?)"
DAY = rf"(?:[0-9]{{1,2}}{_TO})?[0-9]{{1,2}}\s+(?:{_MONTH})\s+(?:19|20)[0-9]{{2}}"
NUMERIC_DAY = r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:19|20)[0-9]{2}"
MONTH = rf"(?:{_MONTH})\s+(?:19|20)[0-9]{{2}}"

_PRINTED = re.compile(
    rf"(?<![0-9])(?:(?:(?P<first>[0-9]{{1,2}}){_TO})?(?P<day>[0-9]{{1,2}})\s+)?"
    rf"(?P<month>{_MONTH})\s+(?P<year>(?:19|20)[0-9]{{2}})"
    r"|(?<![0-9/.-])(?P<d>[0-9]{1,2})(?P<mark>[-/.])(?P<m>[0-9]{1,2})(?P=mark)"
    r"(?P<y>(?:19|20)[0-9]{2})(?![0-9/-])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """The first and last day of what is printed at `start`-`end`; a month has its first and last day."""

    first: date
    last: date
    start: int
    end: int


def find_days(text: str, start: int = 0, end: int | None = None) -> Iterator[PrintedDay]:
    """All of them in order; numbers that are no day ('31 februari 2023') are passed over."""
    for found in _PRINTED.finditer(text, start, len(text) if end is None else end):
        span = _read(found)
        if span:
            yield PrintedDay(*span, *found.span())


def _read(found: re.Match[str]) -> tuple[date, date] | None:
    if found["mark"]:
        year, month = int(found["y"]), int(found["m"])
        first = last = int(found["d"])
    else:
        year, month = int(found["year"]), MONTHS.index(found["month"].lower()) + 1
        if not found["day"]:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        last = int(found["day"])
        first = int(found["first"] or last)
    try:
        days = date(year, month, first), date(year, month, last)
    except ValueError:
        return None
    return days if days[0] <= days[1] else None
