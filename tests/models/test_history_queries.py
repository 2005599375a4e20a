"""The history as questions: what moved between ministeries, and when somebody last wrote something."""

from datetime import UTC, date, datetime

import pytest

from commitments.models import Commitment, OfficeChange, StatusChange
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    OfficeChangeFactory,
    StatusChangeFactory,
)

pytestmark = pytest.mark.django_db

LEAD, JOINT, GONE = OfficeChange.Part.LEAD, OfficeChange.Part.JOINT, OfficeChange.Part.GONE
LATER = date(2024, 7, 2)


def test_transfers_leave_out_what_a_commitment_started_with() -> None:
    CommitmentFactory(held_by=[MinisterieFactory(), MinisterieFactory()])

    assert not OfficeChange.objects.transfers().exists()


def test_transfers_find_both_sides_of_a_handover() -> None:
    old, new = MinisterieFactory(), MinisterieFactory()
    commitment = CommitmentFactory(held_by=[old])
    gone = OfficeChangeFactory(commitment=commitment, ministerie=old, part=GONE, effective_from=LATER)
    came = OfficeChangeFactory(commitment=commitment, ministerie=new, part=LEAD, effective_from=LATER)

    found = {change: change.part_before for change in OfficeChange.objects.transfers()}

    assert found == {gone: LEAD, came: None}


def test_transfers_tell_a_changed_part_from_a_new_one() -> None:
    ministerie = MinisterieFactory()
    commitment = CommitmentFactory(held_by=[MinisterieFactory(), ministerie])
    OfficeChangeFactory(commitment=commitment, ministerie=ministerie, part=LEAD, effective_from=LATER)

    assert [change.part_before for change in OfficeChange.objects.transfers()] == [JOINT]


def test_transfers_forget_a_corrected_entry() -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    wrong = OfficeChangeFactory(commitment=commitment, effective_from=LATER)
    right = OfficeChangeFactory(commitment=commitment, corrects=wrong, effective_from=LATER)

    assert list(OfficeChange.objects.transfers()) == [right]


def test_beside_finds_the_other_ministeries_of_that_day_only() -> None:
    old, new, third = MinisterieFactory(), MinisterieFactory(), MinisterieFactory()
    commitment = CommitmentFactory(held_by=[old])
    gone = OfficeChangeFactory(commitment=commitment, ministerie=old, part=GONE, effective_from=LATER)
    came = OfficeChangeFactory(commitment=commitment, ministerie=new, effective_from=LATER)
    OfficeChangeFactory(commitment=commitment, ministerie=third, effective_from=date(2025, 1, 1))
    OfficeChangeFactory(ministerie=new, effective_from=LATER)

    assert list(OfficeChange.objects.beside([gone])) == [came]
    assert not OfficeChange.objects.beside([]).exists()


def test_about_is_the_history_of_these_commitments() -> None:
    mine = StatusChangeFactory()
    StatusChangeFactory()

    about = StatusChange.objects.about(Commitment.objects.filter(pk=mine.commitment_id))

    assert list(about) == [mine]


def test_last_recorded_at_is_the_newest_entry_or_none() -> None:
    assert StatusChange.objects.last_recorded_at() is None

    moments = [datetime(2024, 1, day, 12, tzinfo=UTC) for day in (3, 9, 5)]
    for moment in moments:
        StatusChangeFactory(recorded_at=moment)

    assert StatusChange.objects.last_recorded_at() == moments[1]
