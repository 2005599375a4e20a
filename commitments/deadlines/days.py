"""Days that the calendar of parliament and the year fix: no words, only dates.

Nothing here raises: a day outside the years that `date` knows is its first or last day.
"""

import calendar
from datetime import date, timedelta

MONDAY, TUESDAY, WEDNESDAY, THURSDAY = range(4)
ONE_DAY = timedelta(days=1)


def day_of(year: int, month: int, day: int) -> date:
    """The day, or the month's last day where the month is shorter."""
    year = min(max(year, date.min.year), date.max.year)
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def month_end(year: int, month: int) -> date:
    """The last day of a month; months past twelve count on into the next years."""
    return day_of(year + (month - 1) // 12, (month - 1) % 12 + 1, 31)


def day_before(day: date) -> date:
    """The day before."""
    return plus_days(day, -1)


def plus_days(day: date, days: int) -> date:
    """So many days on."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def plus_months(day: date, months: int) -> date:
    """The same day so many months on, or that month's last day."""
    months += day.month - 1
    return day_of(day.year + months // 12, months % 12 + 1, day.day)


def plus_working_days(day: date, days: int) -> date:
    """So many days on that are no Saturday or Sunday. Holidays are not known here."""
    weeks, rest = divmod(days, 5)
    day = plus_days(day, 7 * weeks)
    while rest and day < date.max:
        day = plus_days(day, 1)
        rest -= day.weekday() < 5
    return day


def sunday(day: date) -> date:
    """The last day of the week (ISO) in which a day lies."""
    return plus_days(day, 6 - day.weekday())


def week_end(year: int, week: int) -> date | None:
    """The Sunday of an ISO week; None where the year has no such week."""
    try:
        return date.fromisocalendar(year, week, 7)
    except ValueError:
        return None


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """The first (1), second … or last (-1) Tuesday, Wednesday … of a month."""
    if number < 0:
        last = month_end(year, month)
        return plus_days(last, -((last.weekday() - weekday) % 7))
    first = day_of(year, month, 1)
    return plus_days(first, (weekday - first.weekday()) % 7 + 7 * (number - 1))


def prinsjesdag(year: int) -> date:
    """The third Tuesday of September: the budget of the next year is tabled (Grondwet, article 65)."""
    return nth_weekday(year, 9, TUESDAY, 3)


def verantwoordingsdag(year: int) -> date:
    """The third Wednesday of May: the annual reports over the year before are tabled."""
    return nth_weekday(year, 5, WEDNESDAY, 3)
