"""How the records of a table lie over the days, as far as the planner knows: it decides ways, no answers."""

import json
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from math import ceil
from time import monotonic
from typing import Any

from django.db import connection
from django.db.models import Model

_SMALL = 50_000
"""A table of so many records is read in one go."""
_KEPT = 300
"""Seconds for which a large table is taken to lie as it did: it decides the way, and no answer."""

_LOPSIDED = 0.2
"""The share of a table from which on one day is more than its days have by chance."""
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
    def is_small(self) -> bool:
        """Of a few records, or of which nothing is known: no way is worth choosing."""
        return self.rows <= _SMALL or not self.days

    @property
    def is_lopsided(self) -> bool:
        """Much of it is of one day, as all that has no term: other days say little of where records lie."""
        [(_day, times)] = Counter(self.days).most_common(1)
        return times > _LOPSIDED * len(self.days)

    @property
    def finest(self) -> float:
        """The smallest share that can be told apart."""
        return 1 / (len(self.days) - 1)


def likely(read: int, model: type[Model], day: str, reached: date) -> int:
    """How many records there would be if the older ones lay as close together as these newest, about.

    So many were read by `newest`, the oldest of which is of the day `reached`. 0 for a small table, of which
    all can be counted. No query.
    """
    layout = _kept_layout(_key_of(model, day))
    if layout is None or not layout.days:
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


_Key = tuple[str, str, str]
_known: dict[_Key, tuple[float, Layout]] = {}


def _key_of(model: type[Model], day: str) -> _Key:
    return str(connection.settings_dict["NAME"]), model._meta.db_table, day


def _kept_layout(key: _Key) -> Layout | None:
    """How a large table lies, where that was asked a short while ago."""
    asked_at, layout = _known.get(key, (0.0, None))
    return layout if monotonic() - asked_at < _KEPT else None


def layout_of(model: type[Model], day: str) -> Layout:
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
