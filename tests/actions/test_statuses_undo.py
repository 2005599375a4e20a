"""Taking a status back: what stood before returns, and every entry stays to be read."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.statuses import Conflict, change_status, latest_change, undo_status
from commitments.dates import UncertainDate
from commitments.models import Commitment, StatusChange
from commitments.statuses import KamerStatus, MinistryStatus, Track, Verdict
from tests.factories import (
    AanbevelingFactory,
    CommitmentFactory,
    MinisterieFactory,
    MotieFactory,
    PassageFactory,
    StatusChangeFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

REASON = "Verkeerde brief."


def undo(change: StatusChange, by: Any = None, **values: Any) -> StatusChange:
    """Undo as somebody who may and who saw `change` stand."""
    given = {"seen": change.pk, "reason": REASON, **values}
    return undo_status(change=change, by=by or UserFactory(data_entry=True), **given)


def history(commitment: Commitment) -> list[StatusChange]:
    """Two entries on the ministry's track: in progress, then done by a letter of the autumn."""
    first = StatusChangeFactory(commitment=commitment, effective_from=date(2023, 5, 1))
    second = StatusChangeFactory(
        commitment=commitment,
        to=MinistryStatus.DONE,
        effective_from=date(2023, 9, 1),
        effective_to=date(2023, 11, 30),
        effective_printed="najaar 2023",
        note="Zie de brief.",
    )
    return [first, second]


def now(commitment: Commitment) -> tuple[str, date | None]:
    """The ministry's track as the database projects it."""
    commitment.refresh_from_db()
    return commitment.ministry_status, commitment.ministry_since


def test_undo_status_brings_back_what_stood_before() -> None:
    commitment = CommitmentFactory()
    first, second = history(commitment)

    entry = undo(second, reason="  Verkeerde brief. ")

    assert (entry.to, entry.effective, entry.evidence) == (first.to, first.effective, first.evidence)
    assert (entry.corrects, entry.note) == (second, "Verkeerde brief.")
    assert now(commitment) == (MinistryStatus.IN_PROGRESS, date(2023, 5, 1))
    assert list(StatusChange.objects.values_list("pk", flat=True)) == [first.pk, entry.pk, second.pk]


def test_undo_status_brings_back_the_source_with_the_status() -> None:
    commitment = CommitmentFactory()
    before = StatusChangeFactory(
        commitment=commitment,
        track=Track.KAMER,
        to=KamerStatus.OPEN,
        evidence=None,
        register_record="TZ202210-012",
        raw_word="Openstaand",
    )
    after = StatusChangeFactory(commitment=commitment, track=Track.KAMER, to=KamerStatus.MET)

    entry = undo(after)

    assert (entry.evidence, entry.register_record, entry.raw_word) == (None, "TZ202210-012", "Openstaand")
    assert latest_change(commitment, Track.KAMER) == entry != before


def test_undo_status_of_an_undo_brings_back_what_that_took_away() -> None:
    commitment = CommitmentFactory()
    _first, second = history(commitment)
    taken_back = undo(second)

    again = undo(taken_back)

    assert (again.to, again.effective, again.evidence) == (second.to, second.effective, second.evidence)
    assert now(commitment) == (MinistryStatus.DONE, date(2023, 11, 30))

    undo(again)
    assert now(commitment) == (MinistryStatus.IN_PROGRESS, date(2023, 5, 1))


def test_undo_status_of_the_first_entry_brings_back_the_start_and_can_be_undone() -> None:
    commitment = CommitmentFactory()
    only = StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE, effective_from=date(2023, 5, 1))

    entry = undo(only)
    assert now(commitment) == (MinistryStatus.OPEN, None)
    assert entry.says_nothing

    undo(entry)
    assert now(commitment) == (MinistryStatus.DONE, date(2023, 5, 1))

    undo(commitment.statuschanges.latest("pk"))
    assert now(commitment) == (MinistryStatus.OPEN, None)


def test_undo_status_of_the_first_entry_makes_room_for_an_earlier_day() -> None:
    commitment = CommitmentFactory(made_from=date(2022, 1, 1))
    wrong = StatusChangeFactory(commitment=commitment, effective_from=date(2023, 5, 1))
    taken_back = undo(wrong)

    right = change_status(
        commitment=commitment,
        track=Track.MINISTRY,
        to=MinistryStatus.IN_PROGRESS,
        effective=UncertainDate.on(date(2022, 5, 1)),
        by=UserFactory(data_entry=True),
        today=date(2024, 1, 1),
        seen=taken_back.pk,
    )

    assert now(commitment) == (MinistryStatus.IN_PROGRESS, date(2022, 5, 1))
    assert latest_change(commitment, Track.MINISTRY) == right
    undo(right)
    assert now(commitment) == (MinistryStatus.OPEN, None)


def test_undo_status_of_the_first_entry_leaves_what_the_verdict_then_says() -> None:
    aanbeveling = AanbevelingFactory(verdict=Verdict.ADOPTED)
    commitment = aanbeveling.commitment
    undo(StatusChangeFactory(commitment=commitment))
    assert now(commitment) == (MinistryStatus.OPEN, None)

    aanbeveling.oordelen.update(verdict=Verdict.DECLINED)

    assert now(commitment) == (MinistryStatus.NONE, None)


def test_undo_status_of_the_first_claim_on_unknown_execution_leaves_no_status() -> None:
    commitment = MotieFactory().commitment
    only = StatusChangeFactory(commitment=commitment, evidence=PassageFactory())

    undo(only)

    assert now(commitment) == (MinistryStatus.NONE, None)


def test_undo_status_of_the_kamers_first_judgement_needs_no_source() -> None:
    commitment = CommitmentFactory()
    only = StatusChangeFactory(commitment=commitment, track=Track.KAMER, to=KamerStatus.MET)

    assert undo(only).to == KamerStatus.NONE
    commitment.refresh_from_db()
    assert (commitment.kamer_status, commitment.kamer_since) == (KamerStatus.NONE, None)


def test_undo_status_after_an_undo_goes_on_to_the_entry_before() -> None:
    commitment = CommitmentFactory()
    first, second = history(commitment)
    undo(second)
    third = StatusChangeFactory(
        commitment=commitment, to=MinistryStatus.LAPSED, effective_from=date(2024, 1, 1)
    )

    assert undo(third).effective == first.effective
    assert now(commitment) == (MinistryStatus.IN_PROGRESS, date(2023, 5, 1))


def test_undo_status_takes_back_only_the_last_entry_of_its_track() -> None:
    commitment = CommitmentFactory()
    first, second = history(commitment)

    with pytest.raises(ValidationError):
        undo(first, seen=second.pk)
    undo(second)
    latest = latest_change(commitment, Track.MINISTRY)
    assert latest is not None
    with pytest.raises(ValidationError):
        undo(second, seen=latest.pk)


def test_undo_status_tells_the_second_of_two_savers() -> None:
    commitment = CommitmentFactory()
    first, second = history(commitment)

    with pytest.raises(Conflict) as conflict:
        undo(first)

    assert conflict.value.latest == second
    assert StatusChange.objects.count() == 2


@pytest.mark.parametrize("reason", ["", " ", "\n\t"])
def test_undo_status_needs_a_reason(reason: str) -> None:
    with pytest.raises(ValidationError) as error:
        undo(StatusChangeFactory(), reason=reason)

    assert list(error.value.message_dict) == ["note"]


def test_undo_status_is_for_those_who_may_change_the_track() -> None:
    bz = MinisterieFactory()
    commitment = CommitmentFactory(held_by=[bz])
    _first, claim = history(commitment)
    judgement = StatusChangeFactory(commitment=commitment, track=Track.KAMER, to=KamerStatus.OPEN)

    for stranger in (UserFactory(), UserFactory(coordinator_of=MinisterieFactory())):
        with pytest.raises(PermissionDenied):
            undo(claim, by=stranger)
    with pytest.raises(PermissionDenied):
        undo(judgement, by=UserFactory(coordinator_of=bz))
    assert StatusChange.objects.count() == 3
    assert undo(claim, by=UserFactory(staff_of=bz)).recorded_as == f"Ministerie van {bz.name}"


def test_undo_status_keeps_a_period_as_it_was() -> None:
    commitment = CommitmentFactory()
    _first, second = history(commitment)
    third = StatusChangeFactory(
        commitment=commitment, effective_from=date(2024, 1, 1), note="Toch niet klaar."
    )

    assert undo(third).effective == UncertainDate.between(
        date(2023, 9, 1), date(2023, 11, 30), printed="najaar 2023"
    )
    assert now(commitment) == (second.to, date(2023, 11, 30))
