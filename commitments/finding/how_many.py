"""How many records answer a question: exact while that costs little, above it 'circa'."""

from dataclasses import dataclass
from typing import Any

from commitments.finding.layout import expected_rows
from commitments.finding.search.candidates import TooBroadError, limited_time, told_when_stopped

EXACT = 1_000
"""Up to so many are counted. Above it the planner's estimate is enough, unless somebody asks to count."""

_CERTAIN = 5 * EXACT
"""More than so many, by the planner and by how close the newest lie together, are surely above the limit."""

_FIGURES = 2
"""Of an estimate so many figures are shown: the others would promise what nobody counted."""


@dataclass(frozen=True)
class HowMany:
    """A number of records, and what it is worth."""

    number: int
    is_exact: bool = True
    is_least: bool = False
    """There are more than this, and nobody knows how many: the planner expects fewer than there are."""
    took_too_long: bool = False
    """The exact number was asked for, and the database was stopped while it counted."""

    @property
    def is_large(self) -> bool:
        """More than is counted without being asked."""
        return not self.is_exact or self.number > EXACT


def how_many(
    *sets: Any, is_precise: bool = False, known: int = 0, likely: int = 0, shown: int = 0
) -> HowMany:
    """The length of these sets together; with `is_precise` counted whatever it is, within the time limit.

    A query for each set until the limit is passed, above it one more for each. `known` are there for certain:
    above the limit nothing is counted to find that out. `likely` there are if the older ones lie as close
    together as the newest: far above the limit, and the planner expects as many, nothing is counted either.
    `shown` are on the page: where counting up to the limit takes too long, the planner's number is no less.
    """
    ordered = [records.order_by() for records in sets]
    expected = _expected(ordered) if likely >= _CERTAIN else 0
    is_certain = known > EXACT or expected >= _CERTAIN
    try:
        number = max(known, EXACT + 1) if is_certain else _up_to_limit(ordered)
    except TooBroadError:
        # What is shown was found before the time was up: that is not thrown away for its number.
        number = max(_rounded(expected or _expected(ordered)), known, shown)
        return HowMany(number, is_exact=False, took_too_long=is_precise)
    if number <= EXACT:
        return HowMany(number)
    if is_precise:
        try:
            with limited_time():
                return HowMany(sum(records.count() for records in ordered))
        except TooBroadError:
            return _circa(expected or _expected(ordered), number, took_too_long=True)
    return _circa(expected or _expected(ordered), number)


def _up_to_limit(sets: list[Any]) -> int:
    """Their length together, or one more than the limit. Raises TooBroadError when the page's time is up."""
    number = 0
    with told_when_stopped():
        for records in sets:
            number += records[: EXACT + 1 - number].count()
            if number > EXACT:
                break
    return number


def _expected(sets: list[Any]) -> int:
    return sum(expected_rows(records) for records in sets)


def _circa(expected: int, counted: int, *, took_too_long: bool = False) -> HowMany:
    """What the planner expects, rounded; where that is less than what was counted, only that there are more.

    Of words that stand together more often than by chance it expects too few.
    """
    is_least = _rounded(expected) < counted
    return HowMany(
        counted - 1 if is_least else _rounded(expected),
        is_exact=False,
        is_least=is_least,
        took_too_long=took_too_long,
    )


def _rounded(number: int) -> int:
    step: int = 10 ** max(0, len(str(number)) - _FIGURES)
    return round(number / step) * step
