"""How a table lies over the days, by what the planner knows of it."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.finding import layout
from commitments.finding.layout import Layout, _evenly, expected_rows, layout_of, likely
from commitments.models import Commitment
from tests.factories import CommitmentFactory
from tests.queries import analyse, queries_of

FIRST = date(2019, 1, 1)
NO_TERM = date(9999, 12, 31)


@pytest.fixture
def records(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Forty days with a commitment each; the planner knows how they lie, and takes them for many."""
    monkeypatch.setattr(layout, "_known", {})
    monkeypatch.setattr(layout, "_SMALL", 0)
    for number in range(40):
        day = FIRST + timedelta(days=number)
        CommitmentFactory(made_from=day, made_to=day)
    analyse()
    return Commitment.objects.all()


@given(
    st.lists(st.dates(date(2000, 1, 1), date(2030, 1, 1)), min_size=2, max_size=101, unique=True),
    st.floats(0.0, 0.95),
)
def test_between_each_two_days_lie_equally_many(bounds: list[date], share: float) -> None:
    bounds.sort()
    days = _evenly(bounds, {NO_TERM: share} if share else {})

    assert len(days) == 101
    assert list(days) == sorted(days)
    assert days[0] == bounds[0]
    assert abs(days.count(NO_TERM) / 100 - share) <= 0.011
    # A third of what has a day lies before a third of those days.
    third = days[round(100 * (1 - share) / 3)]
    assert bounds[max(0, len(bounds) // 3 - 3)] <= third <= bounds[min(len(bounds) - 1, len(bounds) // 3 + 3)]


def test_of_what_nobody_analysed_nothing_is_known() -> None:
    assert _evenly((), {}) == ()
    assert Layout(1_000_000, ()).is_small


def test_few_days_that_are_common_are_enough_to_know() -> None:
    days = _evenly((), {date(2020, 1, 1): 0.5, date(2021, 1, 1): 0.5})

    assert (days.count(date(2020, 1, 1)), days.count(date(2021, 1, 1))) == (51, 50)


@pytest.mark.parametrize(("share", "is_lopsided"), [(0.0, False), (0.1, False), (0.3, True), (0.8, True)])
def test_where_much_is_of_one_day_the_table_is_lopsided(share: float, is_lopsided: bool) -> None:
    bounds = [FIRST + timedelta(days=number) for number in range(101)]

    assert Layout(1_000_000, _evenly(bounds, {NO_TERM: share})).is_lopsided is is_lopsided


@pytest.mark.django_db
def test_the_day_of_all_that_has_no_term_is_known(records: Any) -> None:
    known = layout_of(Commitment, "due_order")

    assert known.days.count(NO_TERM) > 90
    assert known.is_lopsided
    assert not layout_of(Commitment, "made_order").is_lopsided


@pytest.mark.django_db
def test_expected_rows_come_from_the_planner(records: Any) -> None:
    assert 30 <= expected_rows(records) <= 50
    assert expected_rows(records.none()) == 0


@pytest.mark.django_db
def test_of_what_django_knows_to_be_empty_nothing_is_expected(records: Any) -> None:
    assert expected_rows(records.filter(pk__in=[])) == 0
    assert expected_rows(records.filter(dossier__in=[], subject="x")) == 0


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("back", "read", "about"), [(9, 10, 40), (19, 10, 20), (39, 10, 10), (0, 2, 200), (-5, 2, 200)]
)
def test_how_close_the_newest_lie_tells_how_many_there_would_be(
    records: Any, back: int, read: int, about: int
) -> None:
    layout_of(Commitment, "made_order")
    found: list[int] = []

    asked = queries_of(
        lambda: found.append(likely(read, Commitment, "made_order", FIRST + timedelta(days=39 - back)))
    )

    assert abs(found[0] - about) <= about / 8
    assert asked == []


@pytest.mark.django_db
def test_of_a_small_table_nothing_is_likely(records: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_SMALL", 50_000)
    layout_of(Commitment, "made_order")

    assert likely(5, Commitment, "made_order", FIRST + timedelta(days=35)) == 0


@pytest.mark.django_db
def test_of_a_table_that_nobody_analysed_nothing_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_known", {})
    monkeypatch.setattr(layout, "_SMALL", -1)
    CommitmentFactory()
    assert layout_of(Commitment, "made_order").is_small

    assert likely(5, Commitment, "made_order", FIRST) == 0
