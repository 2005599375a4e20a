"""A commitment that goes to another ministry: offered, accepted or refused, with its trail."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.work.transfers import Conflict, accept, offer, refuse, withdraw
from commitments.models import Commitment, Ministerie, OfficeChange, Transfer, WorkEntry
from tests.factories import CommitmentFactory, MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db

TODAY = date(2026, 6, 1)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def defensie() -> Ministerie:
    return MinisterieFactory(name="Defensie")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz])


def offered(commitment: Commitment, bz: Ministerie, defensie: Ministerie, **values: Any) -> Transfer:
    given = {"by": UserFactory(coordinator_of=bz), "reason": "Dit gaat over materieel.", **values}
    return offer(commitment=commitment, from_ministerie=bz, to_ministerie=defensie, **given)


def held(commitment: Commitment) -> dict[str, bool]:
    """Ministry → whether it has the lead."""
    return {str(holder.ministerie): holder.is_lead for holder in commitment.holders.order_by("pk")}


def test_offer_changes_nothing(commitment: Commitment, bz: Ministerie, defensie: Ministerie) -> None:
    offered(commitment, bz, defensie)

    assert held(commitment) == {"Buitenlandse Zaken": True}
    assert set(WorkEntry.objects.values_list("what", "ministerie")) == {
        ("aangeboden", bz.pk),
        ("aangeboden", defensie.pk),
    }


def test_accepted_it_is_held_by_the_other_ministry(
    commitment: Commitment, bz: Ministerie, defensie: Ministerie
) -> None:
    taker = UserFactory(coordinator_of=defensie)

    accept(transfer=offered(commitment, bz, defensie), by=taker, today=TODAY, office="Minister van Defensie")

    commitment.refresh_from_db()
    assert held(commitment) == {"Defensie": True}
    assert commitment.lead == defensie
    newest = OfficeChange.objects.get(ministerie=defensie)
    assert (newest.effective.end, newest.office, newest.by) == (TODAY, "Minister van Defensie", taker)
    assert "materieel" not in newest.note


def test_giver_may_stay_joint(commitment: Commitment, bz: Ministerie, defensie: Ministerie) -> None:
    transfer = offered(commitment, bz, defensie, stays_joint=True)

    accept(transfer=transfer, by=UserFactory(coordinator_of=defensie), today=TODAY)

    assert held(commitment) == {"Buitenlandse Zaken": False, "Defensie": True}


def test_joint_ministry_takes_over_the_lead(bz: Ministerie, defensie: Ministerie) -> None:
    shared = CommitmentFactory(held_by=[bz, defensie])
    transfer = offered(shared, bz, defensie)

    accept(transfer=transfer, by=UserFactory(coordinator_of=defensie), today=TODAY)

    assert held(shared) == {"Defensie": True}


def test_refused_it_stays_and_both_know_why(
    commitment: Commitment, bz: Ministerie, defensie: Ministerie
) -> None:
    transfer = offered(commitment, bz, defensie)
    taker = UserFactory(coordinator_of=defensie)

    with pytest.raises(ValidationError):
        refuse(transfer=transfer, by=taker, remark="")
    refuse(transfer=transfer, by=taker, remark="Dit hoort bij BZ.")

    assert held(commitment) == {"Buitenlandse Zaken": True}
    assert WorkEntry.objects.filter(what="geweigerd", text="Dit hoort bij BZ.").count() == 2


def test_second_answer_is_told_of_the_first(
    commitment: Commitment, bz: Ministerie, defensie: Ministerie
) -> None:
    transfer = offered(commitment, bz, defensie)
    withdraw(transfer=transfer, by=UserFactory(coordinator_of=bz))

    with pytest.raises(Conflict) as told:
        accept(transfer=transfer, by=UserFactory(coordinator_of=defensie), today=TODAY)

    assert told.value.transfer.state == Transfer.State.WITHDRAWN
    assert held(commitment) == {"Buitenlandse Zaken": True}


def test_only_coordinators_of_the_right_side(
    commitment: Commitment, bz: Ministerie, defensie: Ministerie
) -> None:
    for person in (UserFactory(staff_of=bz), UserFactory(coordinator_of=defensie), UserFactory(admin=True)):
        with pytest.raises(PermissionDenied):
            offered(commitment, bz, defensie, by=person)
    transfer = offered(commitment, bz, defensie)
    for person in (UserFactory(coordinator_of=bz), UserFactory(staff_of=defensie)):
        with pytest.raises(PermissionDenied):
            accept(transfer=transfer, by=person, today=TODAY)
    with pytest.raises(PermissionDenied):
        withdraw(transfer=transfer, by=UserFactory(coordinator_of=defensie))


def test_refuses_and_names_the_field(commitment: Commitment, bz: Ministerie, defensie: Ministerie) -> None:
    gone = MinisterieFactory(name="Oorlog", until_on=date(1928, 9, 1))
    for target, values, field in (
        (bz, {}, "to_ministerie"),
        (gone, {}, "to_ministerie"),
        (defensie, {"reason": " "}, "reason"),
    ):
        with pytest.raises(ValidationError) as refused:
            offered(commitment, bz, target, **values)
        assert list(refused.value.message_dict) == [field]


def test_one_offer_at_a_time(commitment: Commitment, bz: Ministerie, defensie: Ministerie) -> None:
    first = offered(commitment, bz, defensie)
    with pytest.raises(ValidationError):
        offered(commitment, bz, MinisterieFactory())

    refuse(transfer=first, by=UserFactory(coordinator_of=defensie), remark="Nee.")

    assert offered(commitment, bz, defensie).is_open
