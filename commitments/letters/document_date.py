"""When a document was written: its printed day, or the interval that its own words leave open."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from .findings import Basis, Evidence
from .printed_days import PrintedDay, find_days
from .rules.base import Rule
from .rules.dates import DATE_REACH, DATE_RULES, FUTURE, HELD, OVERLEG, PAST, WINDOW
from .text import LetterText, Sentence

_FUTURE_YEAR = re.compile(r"\b(?:in|op|eind|begin|medio) (?P<year>20[0-9]{2})\b", re.IGNORECASE)
_COMING_SEASON = re.compile(
    r"\b(?:in het|komend|dit) (?P<season>voorjaar|najaar|zomer)\b(?! van)", re.IGNORECASE
)
_SEASON_ENDS = {"voorjaar": (6, 20), "zomer": (9, 21), "najaar": (12, 20)}
# A window wider than this says nothing.
_WIDEST = timedelta(days=550)


@dataclass(frozen=True)
class DocumentDate:
    """First and last day that it can be, what that rests on and where it was read."""

    first: date | None = None
    last: date | None = None
    basis: Basis = Basis.NONE
    evidence: tuple[Evidence, ...] = ()


def document_date(
    letter: LetterText, metadata: Mapping[str, str], *, is_report: bool = False
) -> DocumentDate:
    """The printed day; else the one that the file was published with; else a window from the text.

    A report (`is_report`) has the day of its debate, where it prints that one.
    """
    for rule in (OVERLEG, HELD, *DATE_RULES) if is_report else DATE_RULES:
        if found := rule.pattern.search(letter.text, 0, DATE_REACH):
            day = next(find_days(letter.text, *found.span(found.lastgroup or 0)), None)
            if day is not None:
                return _stated(letter.text, day, rule)
    try:
        issued = date.fromisoformat(metadata.get("issued", ""))
    except ValueError:
        return _window(letter)
    return DocumentDate(issued, issued, Basis.STATED)


def _stated(text: str, day: PrintedDay, rule: Rule) -> DocumentDate:
    quote = " ".join(text[day.start : day.end].split())
    evidence = Evidence(field="date", quote=quote, start=day.start, end=day.end, rule=rule.name)
    return DocumentDate(day.first, day.last, Basis.STATED, (evidence,))


def _window(letter: LetterText) -> DocumentDate:
    """Not before the last day told as past, not after the first told as to come. Both are needed."""
    past: list[tuple[date, Sentence]] = []
    coming: list[tuple[date, Sentence]] = []
    for sentence in letter.sentences:
        is_coming = bool(FUTURE.search(sentence.plain))
        days = list(find_days(sentence.plain))
        if is_coming:
            coming += [(day.first - timedelta(days=1), sentence) for day in days]
            coming += [
                (date(int(found["year"]) - 1, 12, 31), sentence)
                for found in _FUTURE_YEAR.finditer(sentence.plain)
            ]
        elif PAST.search(sentence.plain):
            past += [(day.last, sentence) for day in days]
    if not past:
        return DocumentDate()
    first, since = max(past, key=lambda one: one[0])
    until = [one for one in coming if one[0] >= first] or _coming_seasons(letter, first)
    if not until:
        return DocumentDate()
    last, before = min(until, key=lambda one: one[0])
    if last - first > _WIDEST:
        return DocumentDate()
    evidence = tuple(_evidence(letter, sentence) for sentence in (since, before))
    return DocumentDate(first, last, Basis.INFERRED, evidence)


def _coming_seasons(letter: LetterText, first: date) -> list[tuple[date, Sentence]]:
    """The end of a season that is still to come, the first after the last day that is past."""
    ends = []
    for sentence in letter.sentences:
        found = _COMING_SEASON.search(sentence.plain)
        if found and FUTURE.search(sentence.plain):
            month, day = _SEASON_ENDS[found["season"].lower()]
            end = date(first.year, month, day)
            ends.append((end if end >= first else date(first.year + 1, month, day), sentence))
    return ends


def _evidence(letter: LetterText, sentence: Sentence) -> Evidence:
    start, end = letter.origin(sentence.start, sentence.end)
    quote = letter.quote(sentence.start, sentence.end)
    return Evidence(field="date", quote=quote, start=start, end=end, rule=WINDOW.name)
