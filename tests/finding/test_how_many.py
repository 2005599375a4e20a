"""How many: exact up to the limit, about above it, exact again for who asks."""

from contextlib import contextmanager
from typing import Any

import pytest

from commitments.finding import how_many as counting
from commitments.finding.how_many import HowMany, how_many
from commitments.finding.search import TooBroadError
from commitments.models import Commitment, Document
from tests.factories import CommitmentFactory, DocumentFactory
from tests.queries import analyse, queries_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _three_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "EXACT", 3)


def commitments(number: int) -> Any:
    """A set of so many."""
    for _ in range(number):
        CommitmentFactory()
    return Commitment.objects.all()


@pytest.mark.parametrize("number", [0, 1, 3])
def test_up_to_the_limit_it_is_exact_in_one_query(number: int) -> None:
    found = commitments(number)

    assert how_many(found) == HowMany(number)
    assert len(queries_of(lambda: how_many(found))) == 1


def test_above_the_limit_it_is_about() -> None:
    found = commitments(5)
    analyse()
    asked = queries_of(lambda: how_many(found))

    about = how_many(found)
    assert about == HowMany(5, is_exact=False)
    assert about.is_large
    assert len(asked) == 2
    assert "EXPLAIN" in asked[1]


def test_where_fewer_were_expected_than_there_are_it_is_more_than_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(counting, "expected_rows", lambda _records: 2)

    assert how_many(commitments(5)) == HowMany(3, is_exact=False, is_least=True)


def test_several_sets_count_together() -> None:
    DocumentFactory()

    assert how_many(commitments(2), Document.objects.all()) == HowMany(3)


def test_what_comes_after_the_limit_is_not_counted() -> None:
    DocumentFactory()
    both = (commitments(5), Document.objects.all())

    counted = [sql for sql in queries_of(lambda: how_many(*both)) if "COUNT" in sql]

    assert len(counted) == 1


def test_exact_number_on_request() -> None:
    assert how_many(commitments(5), is_precise=True) == HowMany(5)


def test_exact_number_that_takes_too_long_becomes_about(monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def stopped() -> Any:
        raise TooBroadError
        yield

    monkeypatch.setattr(counting, "limited_time", stopped)

    about = how_many(commitments(5), is_precise=True)
    assert (about.is_exact, about.took_too_long) == (False, True)


def test_number_that_takes_too_long_up_to_the_limit_is_about(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_sets: object) -> int:
        raise TooBroadError

    found = commitments(5)
    monkeypatch.setattr(counting, "_up_to_limit", stopped)
    monkeypatch.setattr(counting, "expected_rows", lambda _records: 2)

    assert how_many(found) == HowMany(2, is_exact=False)
    assert how_many(found, shown=3) == HowMany(3, is_exact=False)
    assert how_many(found, is_precise=True).took_too_long


@pytest.mark.parametrize(
    ("expected", "shown"),
    [(7, 7), (1_234, 1_200), (12_345, 12_000), (987_654, 990_000), (1_250_001, 1_300_000)],
)
def test_estimate_is_rounded_to_what_it_is_worth(
    monkeypatch: pytest.MonkeyPatch, expected: int, shown: int
) -> None:
    found = commitments(5)
    monkeypatch.setattr(counting, "expected_rows", lambda _records: expected)

    assert how_many(found).number == shown


def test_what_is_known_to_be_there_is_not_counted_again() -> None:
    found = commitments(5)

    asked = queries_of(lambda: how_many(found, known=4))

    assert [("EXPLAIN" in one) for one in asked] == [True]
    assert how_many(found, known=4).number >= 3


@pytest.mark.parametrize(
    ("expected", "likely", "is_counted"),
    [(60, 60, False), (59, 60, True), (60, 59, True), (60, 0, True)],
)
def test_what_is_far_above_the_limit_by_two_signs_is_not_counted(
    expected: int, likely: int, is_counted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_CERTAIN", 60)
    monkeypatch.setattr(counting, "expected_rows", lambda _records: expected)
    found = commitments(5)
    numbers: list[HowMany] = []

    asked = queries_of(lambda: numbers.append(how_many(found, likely=likely)))

    assert numbers == [HowMany(expected, is_exact=False)]
    assert len(asked) == is_counted


def test_one_sign_alone_makes_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "_CERTAIN", 60)
    found = commitments(2)
    analyse()

    assert how_many(found, likely=1_000) == HowMany(2)


def test_what_is_likely_is_counted_for_who_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "_CERTAIN", 4)
    monkeypatch.setattr(counting, "expected_rows", lambda _records: 900)

    assert how_many(commitments(5), is_precise=True, likely=900) == HowMany(5)
