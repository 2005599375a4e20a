"""The newest of many records (or the oldest), at the same cost for a thousand matches as for a million.

Left to itself the planner walks the index of days and reads each record until enough match, or reads all
that match and sorts them: for a word that one record in fifty has, half a second either way with a million
records. So a stretch of the newest days is asked first, as long as is expected to hold enough, and a longer
one when it does not. What the planner knows of the table, it knows from ANALYZE.
"""

from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Any

from django.db.models import DateField, F, Func

from commitments.finding.layout import Layout, expected_rows, layout_of

_EVERYWHERE = 0.3
"""Of what more than this share has, the index of days finds enough at once."""
_FREQUENT = 0.05
"""Of what more than this share has too, unless it is of one time."""
_AHEAD = 4
"""So many times as far as is expected that index is walked."""
_ROOM = 1.2
"""So many times the wanted records are expected in the first stretch: the index of its days is read whole."""
_LONGER = (2, 8)
"""Each next stretch is at least and at most so many times longer, by how many the one before held."""
_MOST = 0.2
"""A stretch that is longer than this share of the records saves nothing."""

_DAYS_FOR_A_RECORD = 8
"""So many entries of the index of days are read in the time of one record."""


@dataclass(frozen=True)
class _Asked:
    """What is wanted of some records."""

    day: str
    columns: tuple[str, ...]
    most: int
    is_oldest: bool

    def by_index(self, records: Any) -> Any:
        """In the order of days, which the planner may find by walking its index."""
        return self._in_order(records, F(self.day))

    def by_reading_all(self, records: Any) -> Any:
        """In the same order by an expression that no index has: all that match are read, and nothing else."""
        day = Func(F(self.day), template="(%(expressions)s + 0)", output_field=DateField())
        return self._in_order(records, day)

    def first_of(self, ordered: Any) -> list[Any]:
        """As many as are wanted, as tuples. One query."""
        return list(ordered.values_list(*self.columns)[: self.most])

    def _in_order(self, records: Any, day: Any) -> Any:
        return records.order_by(day.asc(), "id") if self.is_oldest else records.order_by(day.desc(), "-id")


def newest(
    records: Any,
    day: str,
    *columns: str,
    most: int,
    is_oldest: bool = False,
    start: date | None = None,
    is_of_a_time: bool = False,
    along: Any = None,
) -> list[Any]:
    """At most so many of these records by this field of days, the newest first, as tuples of the columns.

    With `is_oldest` the oldest first. `start` tells that the records begin at this day: of what lies before
    it nothing is asked. `is_of_a_time` tells that they may all lie together far back, as what is of one year.
    `along` is what the index of days itself leaves, of which these are some: what is left may lie far back.
    One or two queries for a small table; for a large one rarely more than five.
    """
    if records.query.is_empty():
        return []
    asked = _Asked(day, columns, most, is_oldest)
    layout = layout_of(records.model, day)
    if layout.is_small:
        return asked.first_of(asked.by_index(records))
    expected = max(expected_rows(records), 1)
    if along is not None:
        ahead = ceil(_AHEAD * most * expected_rows(along) / expected)
        if ahead < expected:
            if found := _among_the_first(asked, along, records, ahead):
                return found
            is_of_a_time = True  # these do not lie as what the index leaves does
        elif layout.is_lopsided:
            return asked.first_of(asked.by_reading_all(records))
    is_frequent = expected > _FREQUENT * layout.rows
    is_everywhere = expected > _EVERYWHERE * layout.rows and along is None
    if (is_frequent and not is_of_a_time) or is_everywhere:
        return asked.first_of(asked.by_index(records))
    part = max(layout.share_from(start, is_oldest=is_oldest), layout.finest)
    return _by_stretches(asked, layout, records, expected, part=part, is_frequent=is_frequent)


def _among_the_first(asked: _Asked, along: Any, records: Any, ahead: int) -> list[Any]:
    """Those of the records that are among the first of what the index leaves; nothing when too few are.

    By number and not by day: what the index leaves may all be of one day, as moties are that have no term.
    """
    first = asked.by_index(along).values("pk")[:ahead]
    found = asked.first_of(asked.by_reading_all(records.filter(pk__in=first)))
    return found if len(found) >= asked.most else []


def _by_stretches(
    asked: _Asked, layout: Layout, records: Any, expected: int, *, part: float, is_frequent: bool
) -> list[Any]:
    """From the newest days on, in ever longer stretches; the records lie in this part of the table."""

    def stretch(share: float) -> Any:
        end, day = share + 1 - part, asked.day
        if asked.is_oldest:
            return records.filter(**{f"{day}__lte": layout.until(end)})
        return records.filter(**{f"{day}__gte": layout.since(end)})

    share = max(_ROOM * asked.most / expected * part, layout.finest)
    if is_frequent:
        share *= _AHEAD
        found = asked.first_of(asked.by_index(stretch(share)))
        if len(found) >= asked.most:
            return found
        share *= _LONGER[1]
    elif expected * _DAYS_FOR_A_RECORD < share * layout.rows:
        share = 1.0
    while share < _MOST:
        found = asked.first_of(asked.by_reading_all(stretch(share)))
        if len(found) >= asked.most:
            return found
        least, most_longer = _LONGER
        share *= min(max(_ROOM * asked.most / max(len(found), 1), least), most_longer)
    return asked.first_of(asked.by_reading_all(records))
