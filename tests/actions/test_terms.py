"""Moving a term: what it rests on, what is refused, and what stays in the history."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.second_pair import NeedsApproval
from commitments.actions.terms import Conflict, latest_term, move_term
from commitments.dates import UncertainDate
from commitments.models import Commitment, Ministerie, TermChange
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    MotieFactory,
    PassageFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2025, 6, 1)
OLD, NEW = date(2025, 7, 1), date(2025, 12, 31)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz], due=OLD)


def move(commitment: Commitment, by: Any, **values: Any) -> TermChange:
    """Put it off to the end of the year, as `by` who saw what stands now, unless the test says otherwise."""
    latest = latest_term(commitment)
    given = {
        "due": UncertainDate.on(NEW, printed="eind dit jaar"),
        "effective": UncertainDate.on(date(2025, 5, 20)),
        "today": TODAY,
        "seen": latest.pk if latest else None,
        "note": "De uitvoerder heeft meer tijd nodig.",
        **values,
    }
    return move_term(commitment=commitment, by=by, **given)


def test_new_term_holds_and_the_old_one_stays_in_the_history(bz: Ministerie, commitment: Commitment) -> None:
    entry = move(commitment, UserFactory(staff_of=bz))

    commitment.refresh_from_db()
    assert (commitment.due_on, commitment.due_printed) == (NEW, "eind dit jaar")
    assert [term.due.end for term in commitment.termchanges.all()] == [OLD, NEW]
    assert entry.recorded_as == "Ministerie van Buitenlandse Zaken"


def test_letter_that_announces_it_needs_no_further_reason(bz: Ministerie, commitment: Commitment) -> None:
    passage = PassageFactory()

    assert move(commitment, UserFactory(staff_of=bz), evidence=passage, note="").evidence == passage


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"note": " "}, "note"),
        ({"due": UncertainDate()}, "due"),
        ({"due": UncertainDate.on(OLD)}, "due"),
        ({"due": UncertainDate(NEW, OLD, "", "vermeld")}, "due"),
        ({"effective": UncertainDate.on(date(2025, 6, 2))}, "effective"),
        ({"effective": UncertainDate.on(date(2001, 1, 1))}, "effective"),
    ],
)
def test_refuses_and_names_the_field(
    bz: Ministerie, commitment: Commitment, values: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        move(commitment, UserFactory(staff_of=bz), **values)

    assert list(refused.value.message_dict) == [field]
    commitment.refresh_from_db()
    assert commitment.due_on == OLD


def test_letter_that_nobody_can_read_proves_nothing(bz: Ministerie, commitment: Commitment) -> None:
    hidden = PassageFactory(document=DocumentFactory(draft=True))

    with pytest.raises(ValidationError) as refused:
        move(commitment, UserFactory(staff_of=bz), evidence=hidden)

    assert list(refused.value.message_dict) == ["evidence"]


def test_another_ministry_moves_no_term(commitment: Commitment) -> None:
    for stranger in (UserFactory(), UserFactory(staff_of=MinisterieFactory())):
        with pytest.raises(PermissionDenied):
            move(commitment, stranger)


def test_second_of_two_savers_is_told_what_the_first_wrote(bz: Ministerie, commitment: Commitment) -> None:
    first, second = UserFactory(staff_of=bz), UserFactory(staff_of=bz)
    before = latest_term(commitment)
    written = move(commitment, first)

    with pytest.raises(Conflict) as told:
        move(commitment, second, seen=before.pk if before else None)

    assert told.value.latest == written


def test_ministry_with_a_second_pair_of_eyes_approves_it(bz: Ministerie, commitment: Commitment) -> None:
    MinistryRulesFactory(ministerie=bz)
    officer, coordinator = UserFactory(staff_of=bz), UserFactory(coordinator_of=bz)

    with pytest.raises(NeedsApproval):
        move(commitment, officer)

    assert move(commitment, officer, approved_by=coordinator).approved_by == coordinator


def test_what_need_not_be_executed_has_no_term(bz: Ministerie) -> None:
    rejected = MotieFactory(rejected=True, commitment__held_by=[bz]).commitment

    with pytest.raises(ValidationError):
        move(rejected, UserFactory(staff_of=bz))
