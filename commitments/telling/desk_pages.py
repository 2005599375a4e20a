"""A desk with more finds than fit on one page: which of them are shown, and which stretch of the letter."""

from collections.abc import Sequence
from dataclasses import dataclass

from commitments.telling.reading_desk import Row

PAGE_SIZE = 100
"""Finds. A letter seldom has as many; the annexes of a year's report do."""
LONGEST_SHOWN = 300_000
"""Characters. Of a longer text only the stretch around the page's finds stands beside them."""

_AROUND = 2000  # characters before the first find and behind the last one


@dataclass(frozen=True)
class DeskPage:
    """The finds of one page, in the order of the letter; `number` counts from 1."""

    rows: Sequence[Row]
    number: int
    count: int

    @property
    def first(self) -> int:
        """The number of its first find."""
        return self.rows[0].number if self.rows else 0

    @property
    def last(self) -> int:
        """The number of its last find."""
        return self.rows[-1].number if self.rows else 0

    @property
    def previous(self) -> int | None:
        """The page before it."""
        return self.number - 1 if self.number > 1 else None

    @property
    def next(self) -> int | None:
        """The page behind it."""
        return self.number + 1 if self.number < self.count else None


def page_of(rows: Sequence[Row], asked: str = "", *, holding: int | None = None) -> DeskPage:
    """The page with this number as typed, or the one that holds a find (its key); else the first."""
    count = max(1, -(-len(rows) // PAGE_SIZE))
    number = int(asked) if asked.isdecimal() and len(asked) < 6 else 1
    place = next((at for at, row in enumerate(rows) if row.proposal.pk == holding), None)
    if place is not None:
        number = place // PAGE_SIZE + 1
    number = min(max(number, 1), count)
    return DeskPage(rows[(number - 1) * PAGE_SIZE : number * PAGE_SIZE], number, count)


def stretch(text: str, rows: Sequence[Row]) -> tuple[int, int]:
    """The part of the text to show beside the finds: all of it unless it is too long."""
    if len(text) <= LONGEST_SHOWN:
        return 0, len(text)
    starts = [row.proposal.start for row in rows if row.proposal.start is not None]
    ends = [row.proposal.end for row in rows if row.proposal.end is not None]
    if not starts or not ends:
        return 0, LONGEST_SHOWN
    start = max(0, min(starts) - _AROUND)
    return start, min(len(text), max(ends) + _AROUND, start + LONGEST_SHOWN)
