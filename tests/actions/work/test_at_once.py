"""Two colleagues at the same moment, each on a real connection: one is first, nothing is doubled or lost."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import OperationalError, connection

from commitments.actions.work import assigning, judging, transfers
from commitments.actions.work.assigning import arrange
from commitments.actions.work.proposing import Evidence, propose_status
from commitments.actions.work.together import do_together
from commitments.dates import UncertainDate
from commitments.models import (
    Assignment,
    Commitment,
    Ministerie,
    OfficeChange,
    OutgoingMail,
    Passage,
    Proposal,
    StatusChange,
    Transfer,
    WorkEntry,
)
from commitments.statuses import MinistryStatus
from tests.at_once import at_once
from tests.factories import (
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    TransferFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db(transaction=True)

TODAY = date(2025, 6, 1)
DAY = UncertainDate.on(date(2025, 5, 20))
QUOTE = "Hiermee is aan de toezegging voldaan."


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


def proposed(commitment: Commitment, by: Any, document: Any) -> Proposal:
    return propose_status(
        commitment=commitment,
        ministerie=commitment.lead,
        to=MinistryStatus.DONE,
        effective=DAY,
        by=by,
        today=TODAY,
        seen=None,
        evidence=Evidence(document=document, quote=QUOTE),
    )


def test_two_arrange_the_same_row_and_the_second_is_told(bz: Ministerie) -> None:
    commitment = CommitmentFactory(held_by=[bz])
    people = [UserFactory(staff_of=bz) for _ in range(3)]

    def save(person: Any) -> Callable[[], Assignment]:
        return lambda: arrange(
            commitment=commitment, ministerie=bz, by=person, seen=0, waits_for=f"nummer {person.pk}"
        )

    results = at_once(*(save(person) for person in people))

    kept = Assignment.objects.get()
    assert sorted(type(result).__name__ for result in results) == ["Assignment", "Conflict", "Conflict"]
    told = [result.assignment for result in results if isinstance(result, assigning.Conflict)]
    assert told == [kept, kept]
    assert WorkEntry.objects.count() == 1


def test_proposal_sent_twice_is_there_once(bz: Ministerie) -> None:
    MinistryRulesFactory(ministerie=bz)
    commitment, officer = CommitmentFactory(held_by=[bz]), UserFactory(staff_of=bz)
    letter = DocumentFactory(text=QUOTE)

    results = at_once(*[lambda: proposed(commitment, officer, letter)] * 2)

    assert sorted(type(result).__name__ for result in results) == ["Proposal", "ValidationError"]
    assert Proposal.objects.count() == 1


def test_two_coordinators_approve_and_one_status_is_written(bz: Ministerie) -> None:
    MinistryRulesFactory(ministerie=bz)
    commitment, letter = CommitmentFactory(held_by=[bz]), DocumentFactory(text=QUOTE)
    proposal = proposed(commitment, UserFactory(staff_of=bz), letter)
    coordinators = [UserFactory(coordinator_of=bz) for _ in range(2)]

    def judge(coordinator: Any) -> Callable[[], Proposal]:
        return lambda: judging.approve(proposal=proposal, by=coordinator, today=TODAY, seen=0)

    results = at_once(*(judge(coordinator) for coordinator in coordinators))

    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Proposal"]
    assert StatusChange.objects.count() == Passage.objects.count() == 1


def test_offer_that_is_accepted_and_withdrawn_at_once_has_one_answer(bz: Ministerie) -> None:
    offer = TransferFactory(from_ministerie=bz)
    giver, taker = UserFactory(coordinator_of=bz), UserFactory(coordinator_of=offer.to_ministerie)

    results = at_once(
        lambda: transfers.accept(transfer=offer, by=taker, today=TODAY),
        lambda: transfers.withdraw(transfer=offer, by=giver),
    )

    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Transfer"]
    offer.refresh_from_db()
    holds = offer.to_ministerie if offer.state == Transfer.State.ACCEPTED else bz
    assert [holder.ministerie for holder in offer.commitment.holders.all()] == [holds]


def test_same_bulk_change_sent_twice_at_once_changes_each_row_once(bz: Ministerie) -> None:
    rows = [CommitmentFactory(held_by=[bz]) for _ in range(4)]
    officer = UserFactory(staff_of=bz)

    def write(commitment: Commitment) -> bool:
        before = WorkEntry.objects.filter(commitment=commitment).count()
        arrange(commitment=commitment, ministerie=bz, by=officer, waits_for="de landsadvocaat")
        return WorkEntry.objects.filter(commitment=commitment).count() != before

    at_once(*[lambda: do_together(rows, write)] * 2)

    assert Assignment.objects.count() == WorkEntry.objects.count() == len(rows)


def test_rows_assigned_twice_at_once_stand_in_one_mail_each(bz: Ministerie) -> None:
    rows = [CommitmentFactory(held_by=[bz]) for _ in range(4)]
    officer, coordinator = UserFactory(staff_of=bz), UserFactory(coordinator_of=bz)

    def write(commitment: Commitment) -> Assignment:
        return arrange(commitment=commitment, ministerie=bz, by=coordinator, behandelaar=officer)

    at_once(*[lambda: do_together(rows, write)] * 2)

    assert Assignment.objects.count() == WorkEntry.objects.count() == len(rows)
    told = [set(mail.assignments.all()) for mail in OutgoingMail.objects.all()]
    assert sum(len(one) for one in told) == len(rows), "each row stands in one mail"
    assert set().union(*told) == set(Assignment.objects.all())


def test_connection_lost_in_a_bulk_change_keeps_what_was_done_and_the_rest_can_be_done_again(
    bz: Ministerie,
) -> None:
    rows = [CommitmentFactory(held_by=[bz]) for _ in range(3)]
    officer = UserFactory(staff_of=bz)

    def write(commitment: Commitment) -> bool:
        arrange(commitment=commitment, ministerie=bz, by=officer, waits_for="de landsadvocaat")
        return True

    def write_until_the_line_is_cut(commitment: Commitment) -> bool:
        if commitment == rows[1]:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return write(commitment)

    [result] = at_once(lambda: do_together(rows, write_until_the_line_is_cut))

    assert isinstance(result, OperationalError)
    assert [one.commitment for one in Assignment.objects.all()] == [rows[0]]
    do_together(rows, write)
    assert Assignment.objects.count() == WorkEntry.objects.count() == len(rows)


def test_accepted_twice_the_office_changes_once(bz: Ministerie) -> None:
    offer = TransferFactory(from_ministerie=bz)
    takers = [UserFactory(coordinator_of=offer.to_ministerie) for _ in range(2)]
    before = OfficeChange.objects.count()

    def accept(taker: Any) -> Callable[[], Transfer]:
        return lambda: transfers.accept(transfer=offer, by=taker, today=TODAY)

    results = at_once(*(accept(taker) for taker in takers))

    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Transfer"]
    assert OfficeChange.objects.count() == before + 2
    assert not any(isinstance(result, ValidationError) for result in results)
