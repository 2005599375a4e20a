"""The newest of many: whatever way is chosen, the same records in the same order."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection

from commitments.finding import layout
from commitments.finding import newest as module
from commitments.finding.newest import newest
from commitments.models import Commitment
from tests.factories import CommitmentFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

FIRST = date(2019, 1, 1)


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_known", {})


@pytest.fixture
def by_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the table were large, and nothing in it frequent."""
    monkeypatch.setattr(layout, "_SMALL", 0)
    monkeypatch.setattr(module, "_FREQUENT", 2.0)
    monkeypatch.setattr(module, "_EVERYWHERE", 2.0)


@pytest.fixture
def records() -> Any:
    """Forty days with a commitment each, one in four of them rare; the planner knows how they lie."""
    for number in range(40):
        day = FIRST + timedelta(days=number)
        CommitmentFactory(
            made_from=day, made_to=day, subject="zeldzaam" if number % 4 == 0 else "gewoon", reference=""
        )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE commitments_commitment")
    return Commitment.objects.all()


def days(records: Any, most: int, **how: Any) -> list[date]:
    """The days of the newest, or of the oldest."""
    return [day for _pk, day in newest(records, "made_order", "pk", "made_order", most=most, **how)]


@pytest.mark.parametrize("small", [50_000, 0], ids=["in one go", "by stretches"])
@pytest.mark.parametrize("frequent", [0.0, 2.0], ids=["by the index", "sorted"])
@pytest.mark.parametrize("everywhere", [0.0, 2.0], ids=["all of it", "at first"])
@pytest.mark.parametrize("ahead", [0.01, 1, 50])
@pytest.mark.parametrize("most", [1, 5, 15])
def test_every_way_gives_the_same(
    records: Any,
    small: int,
    frequent: float,
    everywhere: float,
    ahead: float,
    most: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_AHEAD", ahead)
    monkeypatch.setattr(layout, "_SMALL", small)
    monkeypatch.setattr(module, "_FREQUENT", frequent)
    monkeypatch.setattr(module, "_EVERYWHERE", max(frequent, everywhere))
    rare = [FIRST + timedelta(days=number) for number in range(36, -1, -4)]

    assert days(records.filter(subject="zeldzaam"), most, along=records) == rare[:most]
    assert days(records.filter(subject="zeldzaam"), most) == rare[:most]
    assert days(records, most) == [FIRST + timedelta(days=n) for n in range(39, 39 - most, -1)]
    assert days(records.filter(subject="zeldzaam"), most, is_oldest=True) == rare[::-1][:most]
    assert days(records, most, is_oldest=True) == [FIRST + timedelta(days=n) for n in range(most)]


@pytest.mark.usefixtures("by_stretches")
@pytest.mark.parametrize("most", [1, 5])
@pytest.mark.parametrize("start", [-9, 0, 3, 20, 39, 50])
def test_from_a_day_on_nothing_before_it_is_asked(
    records: Any, start: int, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DAYS_FOR_A_RECORD", 0)
    day = FIRST + timedelta(days=start)
    until, since = records.filter(made_order__lte=day), records.filter(made_order__gte=day)

    back = [FIRST + timedelta(days=n) for n in range(min(start, 39), -1, -1)]
    on = [FIRST + timedelta(days=n) for n in range(max(start, 0), 40)]
    assert days(until, most, start=day) == back[:most]
    assert days(since, most, start=day, is_oldest=True) == on[:most]


@pytest.mark.usefixtures("by_stretches")
def test_far_back_the_first_stretch_begins_where_the_records_do(
    records: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DAYS_FOR_A_RECORD", 1_000)
    day = FIRST + timedelta(days=10)
    asked = queries_of(lambda: days(records.filter(made_order__lte=day), 1, start=day))

    assert len([sql for sql in asked if "ORDER BY" in sql]) == 1


def test_what_is_old_is_found_where_the_newest_days_have_none(
    records: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "_SMALL", 0)
    old = records.filter(made_order__lt=FIRST + timedelta(days=3))

    new = records.filter(made_order__gte=FIRST + timedelta(days=37))

    assert days(new, 5, is_oldest=True) == [FIRST + timedelta(days=number) for number in (37, 38, 39)]
    assert days(old, 5) == [FIRST + timedelta(days=number) for number in (2, 1, 0)]


def test_what_many_have_far_back_is_not_walked_to_along_the_index(
    records: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "_SMALL", 0)
    monkeypatch.setattr(module, "_EVERYWHERE", 2.0)
    monkeypatch.setattr(module, "_FREQUENT", 0.0)
    monkeypatch.setattr(module, "_ROOM", 0.1)
    old = records.filter(made_order__lt=FIRST + timedelta(days=9))
    found: list[date] = []

    asked = queries_of(
        lambda: found.extend(
            day for _pk, day in newest(old, "made_order", "pk", "made_order", most=3, is_of_a_time=True)
        )
    )

    assert found == [FIRST + timedelta(days=number) for number in (8, 7, 6)]
    by_index = [sql for sql in asked if "ORDER BY" in sql and "+ 0" not in sql]
    assert len(by_index) == 1
    assert '"made_order" >= ' in by_index[0]


@pytest.mark.usefixtures("by_stretches")
def test_a_stretch_of_the_newest_is_read_first(records: Any) -> None:

    asked = queries_of(lambda: days(records, 2))

    assert len(asked) == 3
    assert '"made_order" >= ' in asked[-1]


@pytest.mark.usefixtures("by_stretches")
def test_how_a_large_table_lies_is_asked_once_in_a_while(
    records: Any, monkeypatch: pytest.MonkeyPatch
) -> None:

    numbers = [len(queries_of(lambda: days(records, 2))) for _ in range(2)]
    monkeypatch.setattr(layout, "_KEPT", 0)

    assert [*numbers, len(queries_of(lambda: days(records, 2)))] == [3, 2, 3]


def test_how_a_small_table_lies_is_not_kept(records: Any) -> None:
    assert [len(queries_of(lambda: days(records, 2))) for _ in range(2)] == [2, 2]


@pytest.mark.usefixtures("by_stretches")
def test_where_few_match_all_are_read_and_no_days(records: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_DAYS_FOR_A_RECORD", 1)
    rare = records.filter(subject="zeldzaam")
    found: list[date] = []

    asked = queries_of(lambda: found.extend(days(rare, 5)))

    assert found == [FIRST + timedelta(days=number) for number in (36, 32, 28, 24, 20)]
    assert '"made_order" >= ' not in asked[-1]


@pytest.mark.usefixtures("by_stretches")
def test_what_is_of_one_day_is_told_apart_by_number(records: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_AHEAD", 2)
    without_term = records.filter(subject="zeldzaam")

    def asked() -> list[str]:
        return queries_of(
            lambda: newest(without_term, "due_order", "pk", most=1, is_oldest=True, along=records)
        )

    among_the_first = asked()[-1]
    assert "LIMIT 8)" in among_the_first  # one in four: twice as many as are expected to hold one

    monkeypatch.setattr(module, "_AHEAD", 9)
    assert "LIMIT" not in asked()[-1].removesuffix("LIMIT 1")  # as many are read when all of them are


def test_a_table_that_nobody_analysed_is_read_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_SMALL", -1)
    CommitmentFactory()

    assert len(newest(Commitment.objects.all(), "made_order", "pk", most=5)) == 1
    assert newest(Commitment.objects.none(), "made_order", "pk", most=5) == []
