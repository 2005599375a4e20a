"""What is of chosen years, and where in the order of days it lies: an index leads there at once."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Model, Q
from django.db.models.functions import ExtractYear
from django.utils.functional import cached_property

from commitments.finding.keyset import Order
from commitments.models import Commitment, Document

FIRST_YEAR, LAST_YEAR = 1800, 2200
"""What may be asked for as a year."""


def in_years(years: Iterable[Any], field: str, ends: list[int], *, is_walked: bool = False) -> Q:
    """Whose uncertain date, in `field` _from and _to, is in one of these years, or possibly so.

    `ends` as from `ends_of`: asked of the column by which the table is sorted, which is the last day. With
    `is_walked` so that an index in another order tells too what lies between years that are far apart.
    """
    known = _sorted(years)
    # What ends in a year touches it: only of what ends in another one that is still the question.
    touches = _touches(known, field) if ends != known else Q()
    runs = _runs(ends)
    if is_walked and len(runs) > 1:
        return touches & Q(**{f"{field}_order__year__in": ends})
    days = [(date(first, 1, 1), date(last, 12, 31)) for first, last in runs]
    return touches & reduce(or_, (Q(**{f"{field}_order__range": stretch}) for stretch in days))


def ends_of(years: Iterable[Any], model: type[Model], field: str) -> list[int]:
    """The years in which all ends that is in these years, or possibly so; in order. One query.

    Beside these years themselves: only of a period over several years, and those have an index of their own.
    """
    known = _sorted(years)
    last = ExtractYear(f"{field}_to")
    periods = model._default_manager.filter(
        _touches(known, field), **{f"{field}_to__year__gt": ExtractYear(f"{field}_from")}
    )
    return sorted({*known, *periods.order_by().values_list(last, flat=True).distinct()})


def _touches(years: list[int], field: str) -> Q:
    touched = Q()
    for year in years:
        first, last = date(year, 1, 1), date(year, 12, 31)
        touched |= Q(**{f"{field}_from__lte": last, f"{field}_to__gte": first})
    return touched


def _runs(years: list[int]) -> list[tuple[int, int]]:
    """The first and last of the years that follow on each other."""
    firsts = [year for year in years if year - 1 not in years]
    lasts = [year for year in years if year + 1 not in years]
    return list(zip(firsts, lasts, strict=True))


def _sorted(years: Iterable[Any]) -> list[int]:
    return sorted(set(map(int, years)))


class OfYears:
    """For a filter with the field `jaar`: in which years all ends that is of the chosen ones."""

    @property
    def asked(self) -> Mapping[str, Any]:
        """The values that were understood, by filter; the filter itself knows."""
        raise NotImplementedError

    @property
    def order(self) -> Order:
        """The chosen order; the filter itself knows."""
        raise NotImplementedError

    @cached_property
    def made_ends(self) -> list[int]:
        """Of the commitments; nothing when no year is chosen."""
        return ends_of(self.asked["jaar"], Commitment, "made") if self.asked.get("jaar") else []

    @cached_property
    def dated_ends(self) -> list[int]:
        """Of the documents; nothing when no year is chosen."""
        return ends_of(self.asked["jaar"], Document, "dated") if self.asked.get("jaar") else []

    @property
    def newest_day(self) -> date | None:
        """The last day that a commitment of the chosen years can have; None when none is chosen."""
        return date(self.made_ends[-1], 12, 31) if self.made_ends else None

    @property
    def start(self) -> date | None:
        """The day at which the commitments begin in the chosen order; None where that is not known."""
        if not self.made_ends or self.order.column != "made_order":
            return None
        return self.newest_day if self.order.is_descending else date(self.made_ends[0], 1, 1)
