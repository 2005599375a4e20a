"""The newest of many records (or the oldest), at the same cost for a thousand matches as for a million.

Left to itself the planner walks the index of days and reads each record until enough match, or reads all
that match and sorts them: for a word that one record in fifty has, half a second either way with a million
records. So a stretch of the newest days is asked first, as long as is expected to hold enough, and a longer
one when it does not. What the planner knows of the table, it knows from ANALYZE.
"""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from math import ceil
from time import monotonic
from typing import Any

from django.db import connection
from django.db.models import DateField, F, Func, Model

_SMALL = 50_000
"""A table of so many records is read in one go."""
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

_KEPT = 300
"""Seconds for which a large table is taken to lie as it did: it decides the way, and no answer."""

_DAYS_FOR_A_RECORD = 8
"""So many entries of the index of days are read in the time of one record."""

_SLOTS = 100
"""So many stretches of equally many records are told apart."""
_ROUNDING = 1e-6
"""Shares of a table are added up, and PostgreSQL keeps them in single precision."""

_LAYOUT = """
    SELECT greatest(pg_class.reltuples, 0)::bigint,
           pg_stats.histogram_bounds::text::date[],
           pg_stats.most_common_vals::text::date[],
           pg_stats.most_common_freqs
      FROM pg_class
      LEFT JOIN pg_stats ON pg_stats.schemaname = current_schema() AND pg_stats.tablename = pg_class.relname
                        AND pg_stats.attname = %s
     WHERE pg_class.oid = %s::regclass
"""


@dataclass(frozen=True)
class Layout:
    """How many records a table has, about, and how they lie over the days."""

    rows: int
    days: tuple[date, ...]
    """Equally many records lie between each two."""

    def since(self, share: float) -> date:
        """The day from which on about this share of the records is."""
        return self.days[max(0, int((len(self.days) - 1) * (1 - share)))]

    def until(self, share: float) -> date:
        """The day up to which about this share of the records is."""
        return self.days[min(len(self.days) - 1, ceil((len(self.days) - 1) * share))]

    def share_from(self, start: date | None, *, is_oldest: bool) -> float:
        """About which share of the records lies from this day on, towards the past or from the oldest on."""
        if start is None:
            return 1.0
        older, newer = bisect_left(self.days, start), len(self.days) - bisect_right(self.days, start)
        return 1 - (older if is_oldest else newer) / (len(self.days) - 1)

    @property
    def finest(self) -> float:
        """The smallest share that can be told apart."""
        return 1 / (len(self.days) - 1)


def newest(
    records: Any,
    day: str,
    *columns: str,
    most: int,
    is_oldest: bool = False,
    start: date | None = None,
    is_of_a_time: bool = False,
) -> list[Any]:
    """At most so many of these records by this field of days, the newest first, as tuples of the columns.

    With `is_oldest` the oldest first. `start` tells that the records begin at this day: of what lies before
    it nothing is asked. `is_of_a_time` tells that they may all lie together far back, as what is of one year.
    One or two queries for a small table; for a large one rarely more than four.
    """
    if records.query.is_empty():
        return []

    def first_of(stretch: Any, *, is_by_index: bool) -> list[Any]:
        order = _by_index(day) if is_by_index else _by_reading_all(day)
        order = order.asc() if is_oldest else order.desc()
        return list(stretch.order_by(order, "id" if is_oldest else "-id").values_list(*columns)[:most])

    layout = _layout_of(records.model, day)
    is_small = layout.rows <= _SMALL or len(layout.days) < 3
    expected = 1 if is_small else max(expected_rows(records), 1)
    is_frequent = expected > _FREQUENT * layout.rows
    if is_small or (is_frequent and not is_of_a_time) or expected > _EVERYWHERE * layout.rows:
        return first_of(records, is_by_index=True)
    part = max(layout.share_from(start, is_oldest=is_oldest), layout.finest)

    def stretch(share: float) -> Any:
        end = share + 1 - part
        days = {f"{day}__lte": layout.until(end)} if is_oldest else {f"{day}__gte": layout.since(end)}
        return records.filter(**days)

    share = max(_ROOM * most / expected * part, layout.finest)
    if is_frequent:
        share *= _AHEAD
        found = first_of(stretch(share), is_by_index=True)
        if len(found) >= most:
            return found
        share *= _LONGER[1]
    elif expected * _DAYS_FOR_A_RECORD < share * layout.rows:
        return first_of(records, is_by_index=False)
    while share < _MOST:
        found = first_of(stretch(share), is_by_index=False)
        if len(found) >= most:
            return found
        least, most_longer = _LONGER
        share *= min(max(_ROOM * most / max(len(found), 1), least), most_longer)
    return first_of(records, is_by_index=False)


def likely(read: int, model: type[Model], day: str, reached: date) -> int:
    """How many records there would be if the older ones lay as close together as these newest, about.

    So many were read by `newest`, the oldest of which is of the day `reached`. 0 for a small table, of which
    all can be counted. No query.
    """
    layout = _kept_layout(_key_of(model, day))
    if layout is None or len(layout.days) < 3:
        return 0
    share = 1 - layout.share_from(reached, is_oldest=False)
    return int(read / max(share, layout.finest))


def expected_rows(records: Any) -> int:
    """How many of these records there are, by what the planner expects. One query, which reads none."""
    if records.query.is_empty():
        return 0
    explained = records.order_by().values("pk").explain(format="json")
    if not explained:  # Django knows that none can match, and asks nothing
        return 0
    [plan] = json.loads(explained)
    return int(plan["Plan"]["Plan Rows"])


def _by_index(day: str) -> Any:
    return F(day)


def _by_reading_all(day: str) -> Any:
    """The same order by an expression that no index has: all that match are read, and nothing else."""
    return Func(F(day), template="(%(expressions)s + 0)", output_field=DateField())


_Key = tuple[str, str, str]
_known: dict[_Key, tuple[float, Layout]] = {}


def _key_of(model: type[Model], day: str) -> _Key:
    return str(connection.settings_dict["NAME"]), model._meta.db_table, day


def _kept_layout(key: _Key) -> Layout | None:
    """How a large table lies, where that was asked a short while ago."""
    asked_at, layout = _known.get(key, (0.0, None))
    return layout if monotonic() - asked_at < _KEPT else None


def _layout_of(model: type[Model], day: str) -> Layout:
    """How the table lies. One query; none where that of a large table was asked a short while ago."""
    key = _key_of(model, day)
    if layout := _kept_layout(key):
        return layout
    with connection.cursor() as cursor:
        cursor.execute(_LAYOUT, [day, model._meta.db_table])
        rows, bounds, common, shares = cursor.fetchone()
    layout = Layout(rows, _evenly(bounds or (), dict(zip(common or (), shares or (), strict=True))))
    if layout.rows > _SMALL:
        _known[key] = monotonic(), layout
    return layout


def _evenly(bounds: Sequence[date], common: Mapping[date, float]) -> tuple[date, ...]:
    """Days between each two of which equally many records lie.

    `bounds` are such days of the records that have none of the `common` days, which come with their share of
    all: of most records the day may be the one that stands for 'no term'.
    """
    share = (1 - sum(common.values())) / max(len(bounds) - 1, 1)
    lying = sorted([*((day, share if at else 0.0) for at, day in enumerate(bounds)), *common.items()])
    if not lying:
        return ()
    reached = list(accumulate(share for _day, share in lying))
    places = (bisect_left(reached, slot / _SLOTS - _ROUNDING) for slot in range(_SLOTS + 1))
    return tuple(lying[place][0] for place in places)
