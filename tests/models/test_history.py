"""Facts about one entry of the history, and which entries stand."""

from datetime import UTC, date, datetime

import pytest

from commitments.dates import UncertainDate
from commitments.models import StatusChange, TermChange
from commitments.statuses import STATES, Track
from tests.factories import CommitmentFactory, StatusChangeFactory

ALL = [(track, str(state)) for track in Track for state in STATES[track]]


@pytest.mark.parametrize(("track", "to"), ALL)
def test_status_is_called_by_the_words_of_its_track(track: Track, to: str) -> None:
    change = StatusChange(track=track, to=to)

    assert change.label == STATES[track](to).label
    assert str(change) == f"{track.label}: {change.label}"


def test_same_state_has_other_words_on_the_other_track() -> None:
    labels = {track: StatusChange(track=track, to="vervallen").label for track in Track}

    assert labels == {Track.MINISTRY: "Vervallen gemeld", Track.KAMER: "Vervallen"}


@pytest.mark.parametrize(("last", "is_uncertain"), [(date(2022, 6, 1), False), (date(2022, 6, 30), True)])
def test_entry_is_uncertain_while_its_day_is_not_known(last: date, is_uncertain: bool) -> None:
    change = StatusChange(effective_from=date(2022, 6, 1), effective_to=last, effective_basis="vermeld")

    assert change.is_uncertain is is_uncertain


def test_term_is_called_by_its_words() -> None:
    change = TermChange()
    change.due = UncertainDate(printed="voor de zomer")

    assert str(change) == "voor de zomer"


@pytest.mark.django_db
def test_order_is_day_then_recording_then_number() -> None:
    commitment = CommitmentFactory()
    early, late = datetime(2023, 1, 1, tzinfo=UTC), datetime(2023, 2, 1, tzinfo=UTC)

    def entry(day: int, recorded_at: datetime) -> StatusChange:
        return StatusChangeFactory(
            commitment=commitment, effective_from=date(2022, 6, day), recorded_at=recorded_at
        )

    last_day = entry(3, early)
    recorded_late = entry(2, late)
    first_of_two, second_of_two = entry(2, early), entry(2, early)
    first_day = entry(1, late)

    assert list(StatusChange.objects.latest_first()) == [
        last_day,
        recorded_late,
        second_of_two,
        first_of_two,
        first_day,
    ]


@pytest.mark.django_db
def test_correction_of_a_correction_does_not_restore_the_first() -> None:
    first = StatusChangeFactory(to="afgedaan")
    second = StatusChangeFactory(commitment=first.commitment, to="vervallen", corrects=first)
    third = StatusChangeFactory(commitment=first.commitment, to="in_behandeling", corrects=second)

    assert list(StatusChange.objects.standing()) == [third]
    assert third.commitment.ministry_status == "in_behandeling"


@pytest.mark.django_db
def test_standing_entries_are_those_that_were_known() -> None:
    def moment(month: int) -> datetime:
        return datetime(2023, month, 1, tzinfo=UTC)

    wrong = StatusChangeFactory(to="afgedaan", recorded_at=moment(2))
    right = StatusChangeFactory(commitment=wrong.commitment, corrects=wrong, recorded_at=moment(4))

    stood = {month: list(StatusChange.objects.standing(known_at=moment(month))) for month in (1, 2, 3, 4, 5)}
    assert stood == {1: [], 2: [wrong], 3: [wrong], 4: [right], 5: [right]}


@pytest.mark.django_db
def test_moment_of_recording_is_that_of_the_database() -> None:
    first = StatusChangeFactory()
    second = StatusChangeFactory(commitment=first.commitment)

    assert first.recorded_at < second.recorded_at
