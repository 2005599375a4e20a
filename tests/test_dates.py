"""Dates that are not always days, in the words of a reader."""

import re
from datetime import date

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from commitments.dates import DateBasis, UncertainDate, describe

DAYS = st.dates()
PERIODS = st.tuples(DAYS, DAYS).map(sorted).filter(lambda ends: ends[0] != ends[1])
WORDS = st.text(min_size=1, max_size=40).filter(str.strip)


@pytest.mark.parametrize(
    ("when", "dutch", "english"),
    [
        (UncertainDate.on(date(2023, 1, 26)), "26 januari 2023", "26 January 2023"),
        (UncertainDate.month(2019, 4), "april 2019", "April 2019"),
        (UncertainDate.month(2024, 2), "februari 2024", "February 2024"),
        (UncertainDate.month(2023, 12), "december 2023", "December 2023"),
        (UncertainDate.year(2022), "2022", "2022"),
        (UncertainDate.between(date(2022, 1, 1), date(2024, 12, 31)), "2022–2024", "2022–2024"),
        (
            UncertainDate.between(date(2023, 2, 15), date(2023, 2, 16)),
            "15–16 februari 2023",
            "15–16 February 2023",
        ),
        (
            UncertainDate.between(date(2024, 2, 1), date(2024, 2, 28)),
            "1–28 februari 2024",
            "1–28 February 2024",
        ),
        (UncertainDate.between(date(9999, 1, 1), date.max), "9999", "9999"),
    ],
)
def test_describe_in_both_languages(when: UncertainDate, dutch: str, english: str) -> None:
    with override("nl"):
        assert describe(when) == str(when) == dutch
    with override("en"):
        assert describe(when) == english


def test_describe_gives_both_ends_of_another_period() -> None:
    with override("nl"):
        assert (
            describe(UncertainDate.between(date(2021, 10, 11), date(2022, 3, 31)))
            == "tussen 11 oktober 2021 en 31 maart 2022"
        )


def test_describe_says_that_a_date_is_unknown() -> None:
    with override("nl"):
        assert describe(UncertainDate()) == "datum onbekend"


def test_printed_words_say_best_what_is_no_day() -> None:
    assert describe(UncertainDate(printed="bij een volgend sleutelmoment")) == "bij een volgend sleutelmoment"
    assert (
        describe(UncertainDate.between(date(2022, 10, 1), date(2022, 12, 31), printed="eind 2022"))
        == "eind 2022"
    )


def test_printed_words_do_not_hide_a_day() -> None:
    with override("nl"):
        assert describe(UncertainDate.on(date(2022, 7, 8), printed="8-7-22")) == "8 juli 2022"


@given(PERIODS, st.data())
def test_describe_never_shows_a_period_as_a_day(ends: list[date], data: st.DataObject) -> None:
    start, end = ends
    inside = data.draw(st.dates(start, end))

    with override("nl"):
        shown = describe(UncertainDate.between(start, end))
        days = {describe(UncertainDate.on(day)) for day in (start, end, inside)}

    assert shown not in days
    assert not re.fullmatch(r"\d+ \w+ \d{4}", shown)


@given(PERIODS, WORDS)
def test_describe_gives_the_printed_words_of_every_period(ends: list[date], printed: str) -> None:
    assert describe(UncertainDate.between(*ends, printed=printed)) == printed


@given(DAYS, WORDS)
def test_describe_shows_every_day_with_its_number_and_year(day: date, printed: str) -> None:
    with override("nl"):
        assert re.fullmatch(
            rf"{day.day} [a-z]+ {day.year:04}", describe(UncertainDate.on(day, printed=printed))
        )


def test_between_refuses_a_period_that_ends_before_it_starts() -> None:
    with pytest.raises(ValueError, match="2022-01-01 is before 2022-01-02"):
        UncertainDate.between(date(2022, 1, 2), date(2022, 1, 1))


@pytest.mark.parametrize(
    ("year", "month", "last"),
    [(2023, 2, date(2023, 2, 28)), (2024, 2, date(2024, 2, 29)), (2023, 12, date(2023, 12, 31))],
)
def test_month_ends_on_its_last_day(year: int, month: int, last: date) -> None:
    assert UncertainDate.month(year, month).end == last


@pytest.mark.parametrize(
    ("when", "is_known", "is_day", "is_something"),
    [
        (UncertainDate(), False, False, False),
        (UncertainDate(printed="najaar"), False, False, True),
        (UncertainDate.year(2022), True, False, True),
        (UncertainDate.on(date(2022, 1, 1)), True, True, True),
    ],
)
def test_what_is_known_of_a_date(
    when: UncertainDate, is_known: bool, is_day: bool, is_something: bool
) -> None:
    assert (when.is_known, when.is_day, bool(when)) == (is_known, is_day, is_something)


def test_only_a_readers_conclusion_is_inferred() -> None:
    assert UncertainDate.year(2022, basis=DateBasis.INFERRED).is_inferred
    assert not UncertainDate.year(2022).is_inferred
    assert not UncertainDate.year(2022, basis=DateBasis.REGISTER).is_inferred
