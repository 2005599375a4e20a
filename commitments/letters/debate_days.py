"""The day of the debate: in the head of its report, and in a letter that tells where something was "
"promised."""

import re
from datetime import date

from commitments.deadlines.pieces import MONTHS

_DAY = rf"(?P<day>[0-3]?[0-9]) (?P<month>{'|'.join(MONTHS)})(?: (?P<year>(?:19|20)[0-9]{{2}}))?(?![0-9])"
_HELD = re.compile(
    rf"(?:gehouden op|heeft op|hebben op|vergadering van|voerde op|voerden op|debat van|overleg van)"
    rf" (?:\w+dag )?{_DAY}",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:debat|overleg|beraad|vergadering|vragenuur|behandeling|beschouwingen|interpellatie)\b[^.;:]{0,120}?"
    rf"(?:van|op|d\.d\.|dd\.?) (?:\w+dag )?{_DAY}"
    rf"|\bop (?:\w+dag )?{_DAY.replace('<', '<said_')}(?: jl\.?)? (?:heb|heeft|hebben|is|zijn|was)\b",
    re.IGNORECASE,
)


def debate_day(head: str) -> date | None:
    """The day of the debate that a report's head names: 'heeft op 23 januari 2025 overleg gevoerd'."""
    return next((day for found in _HELD.finditer(head) if (day := _read(found, before=None))), None)


def said_on(sentence: str, *, before: date | None) -> date | None:
    """The day of the debate that a sentence names; without a printed year the last one `before` that day."""
    found = _SAID.search(sentence)
    return _read(found, before=before) if found else None


def _read(found: re.Match[str], *, before: date | None) -> date | None:
    printed = {name.removeprefix("said_"): words for name, words in found.groupdict().items() if words}
    month, number = MONTHS.index(printed["month"].lower()) + 1, int(printed["day"])
    try:
        if "year" in printed:
            return date(int(printed["year"]), month, number)
        if before is None:
            return None
        day = date(before.year, month, number)
        return day if day <= before else date(before.year - 1, month, number)
    except ValueError:
        return None
