"""Taking a term back: what holds again, what is refused, and that nothing is removed."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.second_pair import NeedsApproval
from commitments.actions.terms import Conflict, latest_term, move_term, term_before, undo_term
from commitments.dates import UncertainDate
from commitments.models import Commitment, Ministerie, TermChange
from commitments.telling.postponing import postponements
from tests.factories import CommitmentFactory, MinisterieFactory, MinistryRulesFactory, UserFactory

pytestmark = pytest.mark.django_db

OLD, NEW, NEWEST = date(2025, 7, 1), date(2025, 12, 31), date(2026, 6, 30)
WHY = "Verkeerde regel."


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def officer(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz)


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], due=OLD)


def move(commitment: Commitment, by: Any, due: date = NEW) -> TermChange:
    latest = latest_term(commitment)
    return move_term(
        commitment=commitment,
        due=UncertainDate.on(due, printed="op een dag"),
        effective=UncertainDate.on(date(2025, 5, 20)),
        by=by,
        today=date(2025, 6, 1),
        seen=latest.pk if latest else None,
        note="Meer tijd nodig.",
    )


def undo(change: TermChange, by: Any, **values: Any) -> TermChange:
    return undo_term(**{"change": change, "by": by, "seen": change.pk, "reason": WHY, **values})


def test_term_before_holds_again_and_all_stays_in_the_history(commitment: Commitment, officer: Any) -> None:
    moved = move(commitment, officer)

    entry = undo(moved, officer)

    commitment.refresh_from_db()
    assert commitment.due_on == OLD
    assert (entry.corrects, entry.note, entry.due.end) == (moved, WHY, OLD)
    assert [term.due.end for term in commitment.termchanges.order_by("pk")] == [OLD, NEW, OLD]
    # What was taken back was no postponement.
    assert not postponements(commitment).is_any


def test_undoing_an_undo_brings_back_what_it_took_away(commitment: Commitment, officer: Any) -> None:
    undone = undo(move(commitment, officer), officer)

    undo(undone, officer)

    commitment.refresh_from_db()
    assert (commitment.due_on, commitment.due_printed) == (NEW, "op een dag")


def test_first_term_taken_back_leaves_none(bz: Ministerie, officer: Any) -> None:
    commitment = CommitmentFactory(held_by=[bz])
    moved = move(commitment, officer)
    assert term_before(moved) is None

    undo(moved, officer)

    commitment.refresh_from_db()
    assert commitment.due_on is None
    move(commitment, officer, NEWEST)
    commitment.refresh_from_db()
    assert commitment.due_on == NEWEST


def test_only_the_last_and_only_with_a_reason(commitment: Commitment, officer: Any) -> None:
    first = move(commitment, officer)
    last = move(commitment, officer, NEWEST)

    with pytest.raises(ValidationError, match="Alleen de laatste wijziging"):
        undo(first, officer, seen=last.pk)
    with pytest.raises(Conflict) as told:
        undo(first, officer)
    assert told.value.latest == last
    with pytest.raises(ValidationError) as refused:
        undo(last, officer, reason=" ")
    assert list(refused.value.message_dict) == ["note"]


def test_who_may_not_move_it_may_not_take_it_back(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    moved = move(commitment, officer)

    with pytest.raises(PermissionDenied):
        undo(moved, UserFactory(staff_of=MinisterieFactory()))
    MinistryRulesFactory(ministerie=bz)
    with pytest.raises(NeedsApproval):
        undo(moved, officer)
    assert TermChange.objects.count() == 2
