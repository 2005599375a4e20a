"""Taking back what was just changed in the list of work."""

import json
from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from commitments.actions.statuses import change_status, latest_change
from commitments.actions.work.assigning import arrange
from commitments.actions.work.undoing import Step, What, arrange_step, holds_again, is_undoable, undo
from commitments.dates import UncertainDate
from commitments.models import Assignment, Commitment, Ministerie, StatusChange, WorkEntry
from commitments.statuses import MinistryStatus, Track
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    StatusChangeFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

DAY = date(2025, 6, 20)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], due=date(2025, 7, 1))


@pytest.fixture
def officer(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz, first_name="Daan", last_name="Smit")


def take_up(commitment: Commitment, by: Any) -> Step:
    """Say that it is in progress, whatever was said before."""
    latest, today = latest_change(commitment, Track.MINISTRY), timezone.localdate()
    made = change_status(
        commitment=commitment,
        track=Track.MINISTRY,
        to=MinistryStatus.IN_PROGRESS,
        effective=UncertainDate.on(today),
        by=by,
        today=today,
        seen=latest.pk if latest else None,
        note="Toch nog werk.",
    )
    return Step(commitment.slug, What.STATUS, made.pk)


def through_a_session(step: Step) -> Step:
    return Step(**json.loads(json.dumps(step.kept())))


def test_what_was_arranged_becomes_as_it_was_with_a_line_in_the_trail(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    at: dict[str, Any] = {"commitment": commitment, "ministerie": bz, "by": officer}
    arrange(**at, behandelaar=officer, internal_due_on=DAY, waits_for="de landsadvocaat")
    step = arrange_step(**at, seen=1, behandelaar=None, internal_due_on=None, waits_for="Defensie")
    assert step is not None
    step = through_a_session(step)
    assert holds_again(step, commitment) == [
        "Behandelaar: Daan Smit",
        "Interne termijn: 20 juni 2025",
        "Wacht op: de landsadvocaat",
    ]
    lines = WorkEntry.objects.count()

    undo(step, **at, reason="")

    kept = Assignment.objects.get()
    assert (kept.behandelaar, kept.internal_due_on, kept.waits_for) == (officer, DAY, "de landsadvocaat")
    assert WorkEntry.objects.count() == lines + 3


def test_change_that_changes_nothing_is_no_step(bz: Ministerie, commitment: Commitment, officer: Any) -> None:
    assert arrange_step(commitment=commitment, ministerie=bz, by=officer, waits_for="") is None


def test_what_somebody_else_changed_since_is_left_alone(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    at: dict[str, Any] = {"commitment": commitment, "ministerie": bz, "by": officer}
    step = arrange_step(**at, waits_for="de landsadvocaat")
    assert step is not None
    arrange(**at, waits_for="de Raad van State")

    assert not is_undoable(step, **at)
    with pytest.raises(ValidationError, match="Iemand anders wijzigde dit intussen"):
        undo(step, **at, reason="")
    assert Assignment.objects.get().waits_for == "de Raad van State"


def test_status_is_corrected_by_a_new_entry(bz: Ministerie, commitment: Commitment, officer: Any) -> None:
    at: dict[str, Any] = {"commitment": commitment, "ministerie": bz, "by": officer}
    step = through_a_session(take_up(commitment, officer))
    assert step.asks_reason
    assert holds_again(step, commitment) == ["Status: Openstaand"]
    assert is_undoable(step, **at)
    assert StatusChange.objects.count() == 1

    undo(step, **at, reason="Verkeerde regel.")

    commitment.refresh_from_db()
    assert commitment.ministry_status == MinistryStatus.OPEN
    assert [change.note for change in StatusChange.objects.order_by("pk")] == [
        "Toch nog werk.",
        "Verkeerde regel.",
    ]


def test_what_would_close_it_again_needs_the_second_pair_of_eyes(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    StatusChangeFactory(commitment=commitment, to=MinistryStatus.DONE)
    step = take_up(commitment, officer)
    MinistryRulesFactory(ministerie=bz)

    with pytest.raises(ValidationError, match="keurt een coördinator dit goed"):
        undo(step, commitment, ministerie=bz, by=officer, reason="Toch niet.")


def test_remark_stays(bz: Ministerie, commitment: Commitment, officer: Any) -> None:
    step = Step(commitment.slug, What.REMARK)

    assert holds_again(step, commitment) == []
    with pytest.raises(ValidationError, match="Een opmerking blijft staan"):
        undo(step, commitment, ministerie=bz, by=officer, reason="")
