"""What one rule for terms is, and the moment from which it reads."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from commitments.patterns import Triggers

from .pieces import THIS, compiled


class Recess(NamedTuple):
    """A recess of the Kamer that somebody dated: 'zomerreces', its first and last day (None: not said)."""

    name: str
    starts_on: date
    ends_on: date | None = None


@dataclass(frozen=True)
class Moment:
    """When the words were written.

    `after` is what 'the first time after' looks from, `counts_from` is where 'binnen zes weken' begins. Both
    None: not known, so that only a printed year gives a day.
    """

    after: date | None
    counts_from: date | None
    recesses: Sequence[Recess] = ()

    def first(self, in_year: Callable[[int], date | None]) -> date | None:
        """The first time after the document that a day comes round each year."""
        if self.after is None:
            return None
        years = range(self.after.year, min(self.after.year + 3, date.max.year + 1))
        return next((day for year in years if (day := in_year(year)) and day > self.after), None)


class Example(NamedTuple):
    """Words, the day of the document and the day they mean, as ISO days: the tests run every one."""

    words: str
    written_on: str
    due_on: str | None


Reader = Callable[[re.Match[str], Moment], date | None]


@dataclass(frozen=True, eq=False)
class TermRule:
    """One way in which a term is worded.

    `name` says wording and day, as a commitment keeps it; `explanation` says the same to a user. `pattern` is
    written with the pieces of `pieces.py`. `alone`: in running text the words mean too much ('maart 2025'),
    so the rule only reads them where nothing else stands ('Termijn: maart 2025').
    """

    name: str
    explanation: str
    pattern: str
    read: Reader
    examples: tuple[Example, ...]
    alone: bool = False

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern for searching, whole words only."""
        return compiled(self.pattern)

    @cached_property
    def triggers(self) -> Triggers:
        """The words without which it stands nowhere in a text."""
        return Triggers(self.compiled)


def in_year(found: re.Match[str], moment: Moment, day: Callable[[int], date | None]) -> date | None:
    """A day that comes round each year, in the year that the group 'year' says; none: the first time."""
    printed = " ".join((found.groupdict().get("year") or "het jaar").lower().split())
    if printed.isdigit():
        return day(int(printed))
    if printed.startswith("het ") and printed.split()[1].endswith("jaar"):
        return moment.first(day)
    if moment.after is None:
        return None
    word = printed.rsplit(" ", 1)[0]
    return day(moment.after.year + (word not in THIS))


def no_day(_found: re.Match[str], _moment: Moment) -> None:
    """The wording stays, nothing is ever late."""
