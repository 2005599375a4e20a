"""Working days of the Dutch state: Monday to Friday, without the holidays of the Algemene termijnenwet."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter

from .days import ONE_DAY, plus_days

_SATURDAY, _SUNDAY = 5, 6


@lru_cache(maxsize=256)
def holidays(year: int) -> frozenset[date]:
    """The days that the Algemene termijnenwet (art. 3) names or puts on a par: no term ends on them.

    Koningsdag is 26 April where the 27th is a Sunday; before 2014 it was Koninginnedag, 30 April (29 April
    where that was a Sunday).
    """
    sunday = easter(year)
    around_easter = [sunday + timedelta(days=days) for days in (-2, 0, 1, 39, 49, 50)]
    kings_day = date(year, 4, 27) if year >= 2014 else date(year, 4, 30)
    if kings_day.weekday() == _SUNDAY:
        kings_day -= ONE_DAY
    fixed = [date(year, 1, 1), kings_day, date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)]
    return frozenset([*around_easter, *fixed])


def is_working_day(day: date) -> bool:
    """Whether a ministry works on this day. A recess of the Kamer makes no difference to that."""
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


def working_day_after(day: date, number: int) -> date:
    """The `number`th working day after this day; the day itself does not count. The last day at most."""
    for found in _days_after(day):
        number -= is_working_day(found)
        if number <= 0:
            return found
    return date.max


def working_days_until(day: date, end: date) -> int:
    """How many working days there still are after `day`, `end` included; 0 when it is past."""
    if end <= day:
        return 0
    weeks, rest = divmod((end - day).days, 7)
    tail = (plus_days(day, weeks * 7 + number) for number in range(1, rest + 1))
    weekdays = weeks * 5 + sum(found.weekday() < _SATURDAY for found in tail)
    free = (holiday for year in range(day.year, end.year + 1) for holiday in holidays(year))
    return weekdays - sum(day < holiday <= end and holiday.weekday() < _SATURDAY for holiday in free)


def _days_after(day: date) -> Iterator[date]:
    while day < date.max:
        day += ONE_DAY
        yield day
