"""Working days: weekends, holidays that move with Easter, and counting them both ways."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.deadlines.working_days import (
    holidays,
    is_working_day,
    working_day_after,
    working_days_until,
)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 4, 3),  # Goede Vrijdag
        date(2026, 4, 6),  # tweede paasdag
        date(2026, 5, 14),  # Hemelvaartsdag
        date(2026, 5, 25),  # tweede pinksterdag
        date(2026, 4, 27),  # Koningsdag
        date(2025, 4, 26),  # Koningsdag, want 27 april 2025 is een zondag
        date(2013, 4, 30),  # Koninginnedag
        date(2026, 5, 5),
        date(2026, 12, 25),
        date(2027, 1, 1),
    ],
)
def test_holidays_of_the_law(day: date) -> None:
    assert day in holidays(day.year)
    assert not is_working_day(day)


def test_ordinary_days_and_weekends() -> None:
    week = [date(2026, 11, 16) + timedelta(days=days) for days in range(7)]

    assert [is_working_day(day) for day in week] == [True] * 5 + [False] * 2
    # A Sunday that would have been Koningsdag is an ordinary Sunday; the Friday before is worked.
    assert is_working_day(date(2025, 4, 25))


@pytest.mark.parametrize(
    ("start", "number", "end"),
    [
        (date(2026, 11, 20), 1, date(2026, 11, 23)),
        (date(2026, 11, 22), 14, date(2026, 12, 10)),
        (date(2026, 12, 24), 1, date(2026, 12, 28)),
        (date(2026, 4, 2), 1, date(2026, 4, 7)),
    ],
)
def test_counts_on_over_weekends_and_holidays(start: date, number: int, end: date) -> None:
    assert working_day_after(start, number) == end
    assert working_days_until(start, end) == number


def test_past_and_present_leave_no_days() -> None:
    assert working_days_until(date(2026, 11, 23), date(2026, 11, 23)) == 0
    assert working_days_until(date(2026, 11, 23), date(2026, 11, 2)) == 0


def test_end_of_the_calendar_ends_the_count() -> None:
    assert working_day_after(date(9999, 12, 30), 50) == date.max


@given(st.dates(date(1990, 1, 1), date(2099, 1, 1)), st.integers(1, 400))
def test_both_ways_of_counting_agree(start: date, number: int) -> None:
    end = working_day_after(start, number)

    assert is_working_day(end)
    assert working_days_until(start, end) == number
