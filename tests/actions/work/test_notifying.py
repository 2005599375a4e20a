"""Who gets a mail of a colleague's work: the right people of the right ministry, once, and never oneself."""

from datetime import date
from typing import Any

import pytest

from commitments.actions.mail.outbox import NO_ADDRESS
from commitments.actions.work.answering import answer
from commitments.actions.work.judging import approve, give_back
from commitments.actions.work.notifying import tell_mentioned
from commitments.actions.work.proposing import propose_report, withdraw
from commitments.actions.work.remarks import remark
from commitments.actions.work.transfers import accept, offer, refuse
from commitments.actions.work.transfers import withdraw as withdraw_offer
from commitments.models import Commitment, Ministerie, OutgoingMail, Proposal, Transfer
from tests.factories import (
    AbsenceFactory,
    CommitmentFactory,
    MinisterieFactory,
    UpdateRequestFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def defensie() -> Ministerie:
    return MinisterieFactory(name="Defensie")


@pytest.fixture
def commitment(bz: Ministerie) -> Commitment:
    return CommitmentFactory(held_by=[bz])


@pytest.fixture
def officer(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz)


@pytest.fixture
def coordinator(bz: Ministerie) -> Any:
    return UserFactory(coordinator_of=bz)


def away(person: Any, substitute: Any) -> None:
    """Let somebody stand in, whatever day it is."""
    AbsenceFactory(user=person, substitute=substitute, from_on=date(2000, 1, 1), until_on=date(2100, 1, 1))


def mails(purpose: str, state: str = "wacht") -> set[Any]:
    """Return who has such a mail."""
    return {mail.recipient for mail in OutgoingMail.objects.filter(purpose=purpose, state=state)}


def test_who_is_mentioned_gets_one_mail_of_the_remark(
    bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    reader = UserFactory(staff_of=bz)

    entry = remark(
        commitment=commitment, ministerie=bz, by=officer, text="Kijk eens?", mentions=[reader, officer]
    )
    tell_mentioned(entry, [reader])

    mail = OutgoingMail.objects.get()
    assert (mail.purpose, mail.item, mail.recipient) == ("vermelding", f"opmerking:{entry.pk}", reader)
    assert (mail.ministerie, mail.commitment) == (bz, commitment)
    assert "Kijk eens?" in mail.text


def test_substitute_is_told_once_and_as_themselves_where_they_are_meant(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    absent, also_absent, stands_in, other = (UserFactory(staff_of=bz) for _ in range(4))
    away(absent, stands_in)
    away(also_absent, other)

    people = [absent, stands_in, also_absent]
    remark(commitment=commitment, ministerie=bz, by=officer, text="Kijk", mentions=people)

    told = {mail.recipient: "als vervanger van" in mail.text for mail in OutgoingMail.objects.all()}
    assert told == {stands_in: False, other: True}


def test_who_stands_in_for_whom_they_mention_gets_no_mail_of_it(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    absent = UserFactory(staff_of=bz)
    away(absent, officer)

    remark(commitment=commitment, ministerie=bz, by=officer, text="Voor later", mentions=[absent])

    assert mails("vermelding") == {absent}


def test_person_without_address_gets_a_failed_row(
    bz: Ministerie, commitment: Commitment, officer: Any
) -> None:
    remark(
        commitment=commitment,
        ministerie=bz,
        by=officer,
        text="Kijk",
        mentions=[UserFactory(staff_of=bz, email="")],
    )

    mail = OutgoingMail.objects.get()
    assert (mail.state, mail.error) == ("mislukt", NO_ADDRESS)


def reported(commitment: Commitment, bz: Ministerie, by: Any) -> Proposal:
    return propose_report(commitment=commitment, ministerie=bz, by=by, text="De brief ligt er.")


def test_coordinators_of_the_ministry_judge_and_are_told(
    bz: Ministerie, defensie: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    UserFactory(coordinator_of=defensie)
    absent, stands_in = UserFactory(coordinator_of=bz), UserFactory(staff_of=bz)
    away(absent, stands_in)

    proposal = reported(commitment, bz, officer)

    assert mails("voorstel") == {coordinator, stands_in}
    assert set(OutgoingMail.objects.values_list("item", flat=True)) == {f"voorstel:{proposal.pk}"}


def test_coordinator_who_proposes_is_not_asked_to_judge_it(
    bz: Ministerie, commitment: Commitment, coordinator: Any
) -> None:
    other = UserFactory(coordinator_of=bz)

    reported(commitment, bz, coordinator)

    assert mails("voorstel") == {other}


def test_who_asked_gets_the_answer_and_the_other_coordinators_the_proposal(
    bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    other = UserFactory(coordinator_of=bz)
    request = UpdateRequestFactory(
        commitment=commitment, ministerie=bz, asked_of=officer, asked_by=coordinator
    )

    answer(request=request, by=officer, today=TODAY, text="De brief ligt er.")

    sent = {mail.recipient: mail.item.partition(":")[0] for mail in OutgoingMail.objects.all()}
    assert sent == {coordinator: "uitvraag", other: "voorstel"}
    assert OutgoingMail.objects.count() == 2


def test_judged_proposal_asks_nobody_any_more(
    bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    other = UserFactory(coordinator_of=bz)
    for _round in range(2):
        withdraw(proposal=reported(commitment, bz, officer), by=officer)
    approve(proposal=reported(commitment, bz, officer), by=coordinator, today=TODAY)

    assert mails("voorstel") == set()
    assert mails("voorstel", "vervallen") == {coordinator, other}
    assert not OutgoingMail.objects.filter(purpose="teruggegeven").exists()


def test_who_proposed_it_is_told_why_it_came_back(
    bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    give_back(proposal=reported(commitment, bz, officer), by=coordinator, remark="Welke brief?")

    assert mails("teruggegeven") == {officer}
    assert mails("voorstel") == set()
    assert "Welke brief?" in OutgoingMail.objects.get(purpose="teruggegeven").text


def test_no_mail_follows_somebody_who_left_the_ministry(
    bz: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    proposal = reported(commitment, bz, officer)
    officer.memberships.all().delete()
    away(officer, coordinator)

    give_back(proposal=proposal, by=UserFactory(coordinator_of=bz), remark="Welke brief?")
    assert mails("teruggegeven") == {coordinator}

    OutgoingMail.objects.all().delete()
    again = reported(commitment, bz, UserFactory(staff_of=bz))
    again.proposed_by.memberships.all().delete()
    away(again.proposed_by, coordinator)
    give_back(proposal=again, by=coordinator, remark="Welke brief?")
    assert mails("teruggegeven") == set()


def offered(commitment: Commitment, bz: Ministerie, defensie: Ministerie, by: Any) -> Transfer:
    return offer(
        commitment=commitment,
        from_ministerie=bz,
        to_ministerie=defensie,
        by=by,
        reason="Gaat over materieel.",
    )


def test_transfer_is_told_to_the_coordinators_of_the_other_side(
    bz: Ministerie, defensie: Ministerie, commitment: Commitment, officer: Any, coordinator: Any
) -> None:
    taker = UserFactory(coordinator_of=defensie)
    UserFactory(staff_of=defensie)
    UserFactory(coordinator_of=MinisterieFactory())

    transfer = offered(commitment, bz, defensie, coordinator)

    mail = OutgoingMail.objects.get()
    assert (mail.purpose, mail.recipient, mail.ministerie) == ("overdracht", taker, defensie)
    assert "Gaat over materieel." in mail.text

    refuse(transfer=transfer, by=taker, remark="Dit hoort bij u.")

    assert mails("overdracht") == {coordinator}
    assert mails("overdracht", "vervallen") == {taker}
    answered = OutgoingMail.objects.get(recipient=coordinator)
    assert answered.ministerie == bz
    assert "Dit hoort bij u." in answered.text


def test_accepted_transfer_is_told_to_who_offered_it(
    bz: Ministerie, defensie: Ministerie, commitment: Commitment, coordinator: Any
) -> None:
    taker = UserFactory(coordinator_of=defensie)

    accept(transfer=offered(commitment, bz, defensie, coordinator), by=taker, today=TODAY)

    assert OutgoingMail.objects.get(recipient=coordinator).subject.startswith("Overdracht aanvaard")


def test_offer_taken_back_asks_nobody_any_more(
    bz: Ministerie, defensie: Ministerie, commitment: Commitment, coordinator: Any
) -> None:
    UserFactory(coordinator_of=defensie)

    withdraw_offer(transfer=offered(commitment, bz, defensie, coordinator), by=coordinator)

    assert mails("overdracht") == set()
