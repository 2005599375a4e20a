"""Paging by the last row that was seen, which costs the same on page one and page forty thousand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from django.db.models import F, Model, QuerySet
from django.db.models.fields.tuple_lookups import TupleGreaterThan, TupleLessThan

from commitments.finding.newest import newest

M = TypeVar("M", bound=Model)

AFTER, BEFORE = "na", "voor"
"""The address's parameters: rows after, or before, the one that is named."""

_TOKEN = re.compile(r"(\d{4}-\d\d-\d\d)_(\d{1,18})")


@dataclass(frozen=True)
class Order:
    """A sort order by a date column that is never empty, with the id to tell equals apart."""

    column: str
    is_descending: bool = True

    def fields(self, *, is_reversed: bool = False) -> tuple[str, str]:
        """For `order_by`."""
        sign = "-" if self.is_descending != is_reversed else ""
        return f"{sign}{self.column}", f"{sign}id"

    def token(self, row: Any) -> str:
        """Names a row's place in this order: '2023-01-26_17'."""
        return f"{getattr(row, self.column).isoformat()}_{row.pk}"


@dataclass(frozen=True)
class Page(Generic[M]):
    """The rows of one page, and the tokens of its neighbours (None: there is no such page)."""

    rows: list[M]
    next: str | None
    previous: str | None

    @property
    def is_all(self) -> bool:
        """There are no others."""
        return self.next is None and self.previous is None


def page_of(
    queryset: QuerySet[M],
    *,
    order: Order,
    size: int,
    params: Mapping[str, str],
    along: QuerySet[M] | None = None,
    start: date | None = None,
) -> Page[M]:
    """The page that the parameters name, the first one when they name none or nonsense.

    One query; a second where nothing is left on the named side, as in an old address. With `along` a few
    more: then what is asked for may all lie far back, and the way there along the index would be long. It is
    what the index itself leaves of the records. `start` tells at which day the first page begins, where that
    is known.
    """
    before = _place(params.get(BEFORE, ""))
    after = None if before else _place(params.get(AFTER, ""))
    place = before or after
    is_oldest = order.is_descending == (before is not None)

    def here(records: Any) -> Any:
        if place is not None:
            # One row comparison: an OR of two conditions would read all rows before it.
            comparison = TupleGreaterThan if is_oldest else TupleLessThan
            return records.filter(comparison((F(order.column), F("id")), place))
        side = "gte" if is_oldest else "lte"
        return records if start is None else records.filter(**{f"{order.column}__{side}": start})

    rows = here(queryset)
    if along is not None:
        begin = place[0] if place else start
        found = _by_stretches(rows, here(along), order, most=size + 1, is_oldest=is_oldest, start=begin)
    else:
        found = list(rows.order_by(*order.fields(is_reversed=before is not None))[: size + 1])
    if place is not None and not found:
        return page_of(queryset, order=order, size=size, params={}, along=along, start=start)
    has_more = len(found) > size
    found = found[:size]
    if before is not None:
        found.reverse()
    has_next = bool(found) and (has_more if before is None else True)
    has_previous = bool(found) and (has_more if before is not None else after is not None)
    return Page(
        rows=found,
        next=order.token(found[-1]) if has_next else None,
        previous=order.token(found[0]) if has_previous else None,
    )


def _by_stretches(
    rows: QuerySet[M], along: Any, order: Order, *, most: int, is_oldest: bool, start: date | None
) -> list[M]:
    found = newest(rows, order.column, "pk", most=most, is_oldest=is_oldest, start=start, along=along)
    keys = [pk for (pk,) in found]
    known = rows.in_bulk(keys)
    return [known[pk] for pk in keys if pk in known]


def _place(token: str) -> tuple[date, int] | None:
    """What a token names, None for anything else that somebody put in the address."""
    match = _TOKEN.fullmatch(token)
    if match is None:
        return None
    try:
        return date.fromisoformat(match[1]), int(match[2])
    except ValueError:
        return None
