"""Closing where a ministry wants a second pair of eyes: who may write it alone, and who only proposes."""

from datetime import date
from typing import Any

import pytest

from commitments.actions.second_pair import NeedsApproval, coordinators_of
from commitments.actions.statuses import change_status, latest_change, undo_status
from commitments.dates import UncertainDate
from commitments.models import Commitment, Ministerie, StatusChange
from commitments.statuses import MinistryStatus, Track
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    PassageFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2025, 6, 1)
DAY = UncertainDate.on(date(2024, 3, 1))


@pytest.fixture
def bz() -> Ministerie:
    ministerie = MinisterieFactory(name="Buitenlandse Zaken")
    MinistryRulesFactory(ministerie=ministerie)
    return ministerie


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz])


def close(commitment: Commitment, by: Any, *, to: str = MinistryStatus.DONE, **values: Any) -> StatusChange:
    latest = latest_change(commitment, Track.MINISTRY)
    return change_status(
        commitment=commitment,
        track=Track.MINISTRY,
        to=to,
        effective=DAY,
        by=by,
        today=TODAY,
        seen=latest.pk if latest else None,
        evidence=PassageFactory(),
        **values,
    )


@pytest.mark.parametrize(
    "to",
    [MinistryStatus.DONE, MinistryStatus.PARTLY_DONE, MinistryStatus.NOT_EXECUTED, MinistryStatus.LAPSED],
)
@pytest.mark.parametrize("role", ["staff_of", "coordinator_of"])
def test_nobody_of_the_ministry_closes_alone(
    bz: Ministerie, commitment: Commitment, role: str, to: str
) -> None:
    with pytest.raises(NeedsApproval) as refused:
        close(commitment, UserFactory(**{role: bz}), to=to)

    assert refused.value.ministerie == bz
    assert "Buitenlandse Zaken" in str(refused.value)
    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN


def test_work_that_goes_on_needs_no_approval(bz: Ministerie, commitment: Commitment) -> None:
    entry = close(commitment, UserFactory(staff_of=bz), to=MinistryStatus.IN_PROGRESS)

    assert entry.approved_by is None


def test_data_entry_records_what_a_letter_says(commitment: Commitment) -> None:
    assert close(commitment, UserFactory(data_entry=True)).to == MinistryStatus.DONE


def test_ministry_without_rules_closes_as_before() -> None:
    defensie = MinisterieFactory()

    assert (
        close(CommitmentFactory(held_by=[defensie]), UserFactory(staff_of=defensie)).to == MinistryStatus.DONE
    )


def test_joint_ministry_with_rules_asks_approval_of_its_own_people_only(bz: Ministerie) -> None:
    defensie = MinisterieFactory()
    commitment = CommitmentFactory(held_by=[defensie, bz])

    with pytest.raises(NeedsApproval):
        close(commitment, UserFactory(staff_of=bz))

    assert close(commitment, UserFactory(staff_of=defensie)).to == MinistryStatus.DONE


def test_approved_closing_carries_both_names(bz: Ministerie, commitment: Commitment) -> None:
    officer, coordinator = UserFactory(staff_of=bz), UserFactory(coordinator_of=bz)

    entry = close(commitment, officer, approved_by=coordinator)

    assert (entry.by, entry.approved_by) == (officer, coordinator)


def test_undoing_a_reopening_would_close_again_and_needs_approval(
    bz: Ministerie, commitment: Commitment
) -> None:
    officer, coordinator = UserFactory(staff_of=bz), UserFactory(coordinator_of=bz)
    close(commitment, officer, approved_by=coordinator)
    reopened = close(commitment, officer, to=MinistryStatus.IN_PROGRESS, note="Er kwam een vraag bij.")

    with pytest.raises(NeedsApproval):
        undo_status(change=reopened, by=officer, seen=reopened.pk, reason="Toch niet.")


def test_coordinators_are_those_who_still_work_there(bz: Ministerie) -> None:
    present = UserFactory(coordinator_of=bz)
    UserFactory(coordinator_of=bz, is_active=False)
    UserFactory(staff_of=bz)

    assert [member.user for member in coordinators_of(bz)] == [present]
