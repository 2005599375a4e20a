"""Dates that are not always days: 'april 2019', 'eind 2022', an undated letter.

An uncertain date is an interval of days, the words that were printed and what the
interval rests on. An exact day has the same first and last day.
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from django.db.models import TextChoices
from django.utils import formats
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _


class DateBasis(TextChoices):
    """What the interval rests on."""

    NONE = "", _("Geen datum")
    STATED = "vermeld", _("Zo vermeld")
    INFERRED = "afgeleid", _("Afgeleid")
    REGISTER = "register", _("Uit het register van de Kamer")


@dataclass(frozen=True)
class UncertainDate:
    """An interval of days (both None: no date known), as printed, with its basis."""

    start: date | None = None
    end: date | None = None
    printed: str = ""
    basis: str = DateBasis.NONE

    @classmethod
    def on(cls, day: date, *, printed: str = "", basis: str = DateBasis.STATED) -> "UncertainDate":
        """An exact day."""
        return cls(day, day, printed, basis)

    @classmethod
    def between(
        cls, start: date, end: date, *, printed: str = "", basis: str = DateBasis.STATED
    ) -> "UncertainDate":
        """A period; raises ValueError when it ends before it starts."""
        if end < start:
            raise ValueError(f"{end} is before {start}")
        return cls(start, end, printed, basis)

    @classmethod
    def month(
        cls, year: int, month: int, *, printed: str = "", basis: str = DateBasis.STATED
    ) -> "UncertainDate":
        """All days of one month."""
        last = calendar.monthrange(year, month)[1]
        return cls(date(year, month, 1), date(year, month, last), printed, basis)

    @classmethod
    def year(cls, year: int, *, printed: str = "", basis: str = DateBasis.STATED) -> "UncertainDate":
        """All days of one year."""
        return cls(date(year, 1, 1), date(year, 12, 31), printed, basis)

    @property
    def is_known(self) -> bool:
        """True when there is an interval at all."""
        return self.start is not None and self.end is not None

    @property
    def is_day(self) -> bool:
        """True when it is one exact day."""
        return self.start is not None and self.start == self.end

    @property
    def is_inferred(self) -> bool:
        """True when the interval is a reader's conclusion."""
        return self.basis == DateBasis.INFERRED

    def __bool__(self) -> bool:
        return self.is_known or bool(self.printed)

    def __str__(self) -> str:
        """The date in the reader's language, never more exact than it is known."""
        return describe(self)


def describe(when: UncertainDate) -> str:
    """'26 januari 2023', 'april 2019', '2022', 'eind 2022' or 'tussen … en …'.

    Words that were printed win when the date is not a day: they say best what is known.
    """
    return _described(when, get_language())


@lru_cache(maxsize=4096)
def _described(when: UncertainDate, _language: str | None) -> str:
    """A page names the same days over and over: what they are called is worked out once."""
    if when.start is None or when.end is None:
        return when.printed or gettext("datum onbekend")
    if when.is_day:
        return formats.date_format(when.start, "j F Y")
    if when.printed:
        return when.printed
    return _period(when.start, when.end)


def _period(start: date, end: date) -> str:
    """A whole year or month by its name, anything else by its ends."""
    if (start.month, start.day) == (1, 1) and (end.month, end.day) == (12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if (start.year, start.month) == (end.year, end.month):
        if start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]:
            return formats.date_format(start, "F Y")
        return f"{start.day}–{formats.date_format(end, 'j F Y')}"
    return gettext("tussen %(start)s en %(end)s") % {
        "start": formats.date_format(start, "j F" if start.year == end.year else "j F Y"),
        "end": formats.date_format(end, "j F Y"),
    }


def latest_of(moments: Iterable[datetime | None]) -> datetime | None:
    """The last of these moments as far as they are known, None when none is."""
    return max((moment for moment in moments if moment is not None), default=None)
