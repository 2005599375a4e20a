"""What is of chosen years, and where in the order of days it lies: an index leads there at once."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db.models import F, Max, Model, Q
from django.utils.functional import cached_property

from commitments.finding.keyset import Order
from commitments.models import Commitment, Document

FIRST_YEAR, LAST_YEAR = 1800, 2200
"""What may be asked for as a year."""


def in_years(years: Iterable[Any], field: str, stretch: tuple[date, date]) -> Q:
    """Whose uncertain date, in `field` _from and _to, is in one of these years, or possibly so.

    `stretch` as from `stretch_of`: the same said of the column by which the table is sorted.
    """
    touched = Q()
    for year in map(int, years):
        first, last = date(year, 1, 1), date(year, 12, 31)
        touched |= Q(**{f"{field}_from__lte": last, f"{field}_to__gte": first})
    return touched & Q(**{f"{field}_order__range": stretch})


def stretch_of(years: Iterable[Any], model: type[Model], field: str) -> tuple[date, date]:
    """Between which days the last days lie of all that is in these years, or possibly so. One query.

    Only a period can end after the year that it touches, and those have an index of their own.
    """
    known = [int(year) for year in years]
    first, last = date(min(known), 1, 1), date(max(known), 12, 31)
    begin, end = f"{field}_from", f"{field}_to"
    periods = model._default_manager.filter(**{f"{end}__gt": F(begin), f"{begin}__lte": last})
    beyond = periods.aggregate(latest=Max(end))["latest"]
    return first, max(last, beyond or last)


class OfYears:
    """For a filter with the field `jaar`: the days between which all lies that is of the chosen years."""

    @property
    def asked(self) -> Mapping[str, Any]:
        """The values that were understood, by filter; the filter itself knows."""
        raise NotImplementedError

    @property
    def order(self) -> Order:
        """The chosen order; the filter itself knows."""
        raise NotImplementedError

    @cached_property
    def made_between(self) -> tuple[date, date]:
        """Of the commitments. Raises KeyError when no year is chosen."""
        return stretch_of(self.asked["jaar"], Commitment, "made")

    @cached_property
    def dated_between(self) -> tuple[date, date]:
        """Of the documents. Raises KeyError when no year is chosen."""
        return stretch_of(self.asked["jaar"], Document, "dated")

    @property
    def start(self) -> date | None:
        """The day at which the commitments begin in the chosen order; None where that is not known."""
        if not self.asked.get("jaar") or self.order.column != "made_order":
            return None
        first, last = self.made_between
        return last if self.order.is_descending else first
