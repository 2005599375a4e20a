"""From words to a day: what a term means, and where terms stand in a text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from .days import plus_days
from .rule import Moment, Recess, TermRule, no_day
from .rules import RULES
from .rules.undated import RECURRING

# The earliest and latest day that a term of parliament can sensibly mean.
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
# An undated letter: so much of its window must read a term the same way.
_SAMPLES, _ENOUGH = 12, 0.75

_PAST = re.compile(r"(?i)\b(?:afgelopen|vorige?|voorbije|voorgaande?|sinds)(?: de| het)?\s{1,3}\Z")

Window = tuple[date, date]
UNDATED = tuple(rule for rule in RULES if rule.read is no_day)
DATED = tuple(rule for rule in RULES if rule.read is not no_day)


@dataclass(frozen=True)
class Term:
    """A term as printed, the last day that it allows (None: no day) and the rule that read it ('': none did).

    `has_year`: the year was printed. Otherwise it is the first time after the document: a conclusion.
    """

    printed: str
    due_on: date | None
    rule: str = ""
    explanation: str = ""
    has_year: bool = False


class TermSpan(NamedTuple):
    """Where a term stands in a text, and the rule for it: `text[start:end]` are its words."""

    start: int
    end: int
    rule: TermRule
    found: re.Match[str]


def find_terms(text: str) -> list[TermSpan]:
    """All terms in a text, in order and without overlap; a term with a day goes before one without."""
    spans = _scan(text, [rule for rule in DATED if not rule.alone])
    taken = {place for span in spans for place in range(span.start, span.end)}
    spans += [span for span in _scan(text, UNDATED) if taken.isdisjoint(range(span.start, span.end))]
    return sorted(spans, key=lambda span: span.start)


def read_term(
    words: str,
    *,
    document_date: date | Window | None,
    debate_date: date | None = None,
    recesses: Sequence[Recess] = (),
) -> Term:
    """What the words of a term mean: the last day that they allow, never raising.

    `document_date` may be a window (first and last possible day). Without a printed year it is the first time
    after it, and 'binnen zes weken' counts from its last day; a debate counts from `debate_date`.
    """
    printed = " ".join(words.split())
    days = _possible_days(document_date, debate_date)
    spans = _scan(printed, DATED, alone=True)
    dated = [(span, day) for span in spans if (day := _agreed(span, days, recesses))]
    # 'tussen 1 maart en 1 april 2025': the year at the end is also that of what stands before it.
    with_year = [(span, day) for span, day in dated if _has_year(span)]
    open_spans = _scan(printed, UNDATED)
    recurring = next((span for span in open_spans if span.rule is RECURRING), None)
    if recurring and not with_year:
        return _term(printed, recurring, None)
    if dated:
        return _term(printed, *max(with_year or dated, key=lambda item: item[1]))
    unread = (*spans, *open_spans)
    return _term(printed, unread[0], None) if unread else Term(printed, None)


def read_span(
    span: TermSpan,
    *,
    document_date: date | Window | None,
    debate_date: date | None = None,
    recesses: Sequence[Recess] = (),
) -> Term:
    """What one found term means."""
    printed = " ".join(span.found[0].split())
    return _term(printed, span, _agreed(span, _possible_days(document_date, debate_date), recesses))


def _scan(text: str, rules: Sequence[TermRule], *, alone: bool = False) -> list[TermSpan]:
    """The earliest match, then the longest, then the first rule; each rule passes over the text once."""
    coming = {rule: _next(rule, text, 0, alone=alone) for rule in rules if rule.triggers.may_be_in(text)}
    spans: list[TermSpan] = []
    while ahead := [(rule, found) for rule, found in coming.items() if found]:
        rule, found = min(ahead, key=lambda item: (item[1].start(), -item[1].end()))
        spans.append(TermSpan(found.start(), found.end(), rule, found))
        for other, next_found in ahead:
            if next_found.start() < found.end():
                coming[other] = _next(other, text, found.end(), alone=alone)
    return spans


def _next(rule: TermRule, text: str, place: int, *, alone: bool) -> re.Match[str] | None:
    """The next match; a rule for words alone only where it starts the text or follows a bracket or colon."""
    while found := rule.compiled.search(text, place):
        if _is_term(found) and (not rule.alone or (alone and _stands_alone(found))):
            return found
        place = max(found.end(), found.start() + 1)
    return None


def _is_term(found: re.Match[str]) -> bool:
    """Not empty, and not 'afgelopen zomer' or 'sinds 1 januari'."""
    before = found.string[max(0, found.start() - 16) : found.start()]
    return found.end() > found.start() and not _PAST.search(before)


def _stands_alone(found: re.Match[str]) -> bool:
    before = found.string[: found.start()].rstrip()
    return not before or before[-1] in ":;(,/-–" or before.lower().endswith((" en", " of", " dan wel"))


def _possible_days(document_date: date | Window | None, debate_date: date | None) -> list[date]:
    """The days on which the words may have been written, evenly spread; the last one is the last possible."""
    if debate_date:
        return [debate_date]
    if document_date is None:
        return []
    if isinstance(document_date, date):
        return [document_date]
    first, last = min(document_date), max(document_date)
    length = (last - first).days
    if not length:
        return [first]
    return [plus_days(first, length * step // (_SAMPLES - 1)) for step in range(_SAMPLES)]


def _agreed(span: TermSpan, days: list[date], recesses: Sequence[Recess]) -> date | None:
    """The day that (nearly) all possible days of the document give; None where they differ too much."""
    moments = [Moment(day, days[-1], recesses) for day in days] or [Moment(None, None, recesses)]
    readings = Counter(span.rule.read(span.found, moment) for moment in moments)
    day, times = readings.most_common(1)[0]
    if day is None or times < _ENOUGH * len(moments) or not FIRST_DAY <= day <= LAST_DAY:
        return None
    return day


def _has_year(span: TermSpan) -> bool:
    return (span.found.groupdict().get("year") or "")[-1:].isdigit()


def _term(printed: str, span: TermSpan, day: date | None) -> Term:
    return Term(printed, day, span.rule.name, span.rule.explanation, _has_year(span))
