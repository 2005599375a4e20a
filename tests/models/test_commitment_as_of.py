"""How commitments stood on a day in the past, and what was known of that at a moment."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from commitments.models import Commitment
from commitments.statuses import Track
from tests.factories import (
    CommitmentFactory,
    MotieFactory,
    StatusChangeFactory,
    TermChangeFactory,
)

pytestmark = pytest.mark.django_db


def at(year: int, month: int = 1, day: int = 1) -> datetime:
    """Noon on a day."""
    return datetime(year, month, day, 12, tzinfo=UTC)


def _then(day: date, *, track: Track = Track.MINISTRY, known_at: datetime | None = None) -> Any:
    return Commitment.objects.as_of(track, day, known_at=known_at).get()


@pytest.fixture
def commitment() -> Commitment:
    """A toezegging of 2019 that was entered in the first minutes of 2020."""
    made = CommitmentFactory()
    Commitment.objects.update(created_at=at(2020))
    return made


def test_status_counts_from_the_day_it_took_effect(commitment: Commitment) -> None:
    StatusChangeFactory(commitment=commitment, to="in_behandeling", effective_from=date(2021, 3, 1))
    StatusChangeFactory(commitment=commitment, to="afgedaan", effective_from=date(2022, 6, 17))

    stood = {day: _then(day).status_then for day in (date(2021, 2, 28), date(2021, 3, 1), date(2022, 6, 16))}
    assert list(stood.values()) == ["openstaand", "in_behandeling", "in_behandeling"]
    assert _then(date(2022, 6, 17)).status_then == "afgedaan"


def test_status_counts_by_its_own_order_and_not_by_that_of_entering(commitment: Commitment) -> None:
    StatusChangeFactory(commitment=commitment, to="afgedaan", effective_from=date(2022, 6, 17))
    StatusChangeFactory(commitment=commitment, to="in_behandeling", effective_from=date(2021, 3, 1))

    assert _then(date(2021, 12, 31)).status_then == "in_behandeling"
    assert _then(date(2023, 1, 1)).status_then == "afgedaan"


def test_status_that_was_taken_back_leaves_the_start(commitment: Commitment) -> None:
    wrong = StatusChangeFactory(commitment=commitment, to="afgedaan", effective_from=date(2021, 3, 1))
    StatusChangeFactory(commitment=commitment, to="geen", corrects=wrong, effective_from=date(2021, 3, 1))
    assert _then(date(2023, 1, 1)).status_then == "openstaand"

    StatusChangeFactory(commitment=commitment, to="in_behandeling", effective_from=date(2020, 3, 1))
    assert _then(date(2023, 1, 1)).status_then == "in_behandeling"


def test_change_within_a_period_counts_from_its_last_day(commitment: Commitment) -> None:
    StatusChangeFactory(
        commitment=commitment, effective_from=date(2022, 1, 1), effective_to=date(2022, 12, 31)
    )

    assert _then(date(2022, 12, 30)).status_then == "openstaand"
    assert _then(date(2022, 12, 31)).status_then == "in_behandeling"


def test_each_track_has_its_own_past(commitment: Commitment) -> None:
    StatusChangeFactory(
        commitment=commitment, track=Track.KAMER, to="voldaan", effective_from=date(2022, 6, 17)
    )

    assert _then(date(2023, 1, 1)).status_then == "openstaand"
    assert _then(date(2022, 6, 16), track=Track.KAMER).status_then == "geen"
    assert _then(date(2022, 6, 17), track=Track.KAMER).status_then == "voldaan"


@pytest.mark.parametrize(("outcome", "status"), [("aangenomen", "openstaand"), ("verworpen", "geen")])
def test_without_history_the_status_is_where_the_track_starts(outcome: str, status: str) -> None:
    MotieFactory(outcome=outcome)

    assert _then(date(2022, 1, 1)).status_then == status


def test_what_came_later_is_left_out() -> None:
    CommitmentFactory(made_from=date(2022, 1, 1), made_to=date(2022, 1, 31))
    undated = CommitmentFactory(made_from=None)

    assert list(Commitment.objects.as_of(Track.MINISTRY, date(2021, 12, 31))) == [undated]
    assert Commitment.objects.as_of(Track.MINISTRY, date(2022, 1, 1)).count() == 2


def test_term_is_the_one_that_held_on_the_day(commitment: Commitment) -> None:
    TermChangeFactory(commitment=commitment, due_from=date(2021, 12, 31), effective_from=date(2021, 1, 1))
    TermChangeFactory(commitment=commitment, due_from=date(2022, 12, 31), effective_from=date(2021, 12, 1))

    assert _then(date(2020, 12, 31)).due_then is None
    assert _then(date(2021, 11, 30)).due_then == date(2021, 12, 31)
    assert _then(date(2021, 12, 1)).due_then == date(2022, 12, 31)


def test_withdrawn_term_is_none(commitment: Commitment) -> None:
    TermChangeFactory(commitment=commitment, effective_from=date(2021, 1, 1))
    TermChangeFactory(commitment=commitment, due_from=None, effective_from=date(2022, 1, 1))

    assert _then(date(2022, 1, 1)).due_then is None


def test_what_was_recorded_later_was_not_known(commitment: Commitment) -> None:
    StatusChangeFactory(
        commitment=commitment, to="afgedaan", effective_from=date(2021, 6, 1), recorded_at=at(2022)
    )
    TermChangeFactory(commitment=commitment, effective_from=date(2021, 6, 1), recorded_at=at(2022))

    unknown = _then(date(2021, 12, 31), known_at=at(2021, 12, 31))
    assert (unknown.status_then, unknown.due_then) == ("openstaand", None)
    known = _then(date(2021, 12, 31), known_at=at(2022))
    assert (known.status_then, known.due_then) == ("afgedaan", date(2022, 12, 31))


def test_what_was_corrected_later_still_stood(commitment: Commitment) -> None:
    wrong = StatusChangeFactory(
        commitment=commitment, to="afgedaan", effective_from=date(2021, 6, 1), recorded_at=at(2021, 6)
    )
    StatusChangeFactory(
        commitment=commitment,
        to="in_behandeling",
        corrects=wrong,
        effective_from=date(2021, 6, 1),
        recorded_at=at(2022),
    )

    assert _then(date(2021, 12, 31), known_at=at(2021, 12, 31)).status_then == "afgedaan"
    assert _then(date(2021, 12, 31), known_at=at(2022)).status_then == "in_behandeling"
    assert _then(date(2021, 12, 31)).status_then == "in_behandeling"


def test_commitment_that_was_entered_later_was_not_known(commitment: Commitment) -> None:
    found = Commitment.objects.as_of(Track.MINISTRY, date(2019, 12, 31), known_at=at(2019, 12, 31))

    assert not found
    assert _then(date(2019, 12, 31), known_at=at(2020)) == commitment


def test_late_on_a_day_is_judged_by_that_day(commitment: Commitment) -> None:
    late_all_of_2022 = date(2022, 6, 1)
    TermChangeFactory(commitment=commitment, due_from=date(2021, 12, 31), effective_from=date(2021, 1, 1))
    StatusChangeFactory(commitment=commitment, to="afgedaan", effective_from=date(2023, 1, 1))
    late = {
        day: Commitment.objects.overdue_on(Track.MINISTRY, day).exists()
        for day in (date(2021, 12, 31), date(2022, 1, 1), late_all_of_2022, date(2022, 12, 31))
    }

    assert list(late.values()) == [False, True, True, True]
    assert not Commitment.objects.overdue_on(Track.MINISTRY, date(2023, 1, 1))
    assert not Commitment.objects.overdue(Track.MINISTRY, today=late_all_of_2022)


def test_term_that_was_moved_in_time_is_not_late(commitment: Commitment) -> None:
    TermChangeFactory(
        commitment=commitment,
        due_from=date(2021, 12, 31),
        effective_from=date(2021, 1, 1),
        recorded_at=at(2021),
    )
    TermChangeFactory(
        commitment=commitment,
        due_from=date(2022, 12, 31),
        effective_from=date(2021, 12, 1),
        recorded_at=at(2022, 2),
    )
    day = date(2022, 1, 15)

    assert not Commitment.objects.overdue_on(Track.MINISTRY, day)
    # On that day nobody had recorded that the term was moved.
    assert Commitment.objects.overdue_on(Track.MINISTRY, day, known_at=at(2022, 1, 15))


@pytest.mark.parametrize("track", Track)
def test_late_today_is_the_same_by_either_question(track: Track, commitment: Commitment) -> None:
    today = date(2023, 6, 1)
    TermChangeFactory(commitment=commitment, due_from=date(2023, 5, 31))
    StatusChangeFactory(commitment=commitment, track=track, to="openstaand")
    CommitmentFactory(due=today)
    StatusChangeFactory(commitment=CommitmentFactory(due=date(2023, 5, 31)), track=track, to="vervallen")

    assert list(Commitment.objects.overdue(track, today=today)) == [commitment]
    assert list(Commitment.objects.overdue_on(track, today)) == [commitment]
