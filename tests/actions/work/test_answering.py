"""Answers: always a proposal, once, by who may, and nothing lost when two meet."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.work.answering import NewStatus, NewTerm, answer, may_answer
from commitments.actions.work.proposing import Evidence, propose_report
from commitments.actions.work.requests import SettledError
from commitments.dates import UncertainDate
from commitments.models import (
    Commitment,
    Ministerie,
    OfficeChange,
    OutgoingMail,
    Proposal,
    StatusChange,
    TermChange,
    UpdateRequest,
    WorkEntry,
)
from commitments.statuses import MinistryStatus
from tests.at_once import at_once
from tests.factories import (
    AbsenceFactory,
    CommitmentFactory,
    DocumentFactory,
    MinisterieFactory,
    OfficeChangeFactory,
    OutgoingMailFactory,
    UpdateRequestFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)
DAY = UncertainDate.on(date(2026, 11, 20))
QUOTE = "Hiermee is aan de toezegging voldaan."


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


def asked(bz: Ministerie, **values: Any) -> UpdateRequest:
    """Return an open question of a coordinator to a member of staff."""
    given = {"asked_of": UserFactory(staff_of=bz), "asked_by": UserFactory(coordinator_of=bz), **values}
    return UpdateRequestFactory(
        ministerie=bz, commitment=CommitmentFactory(held_by=[bz], due=date(2026, 12, 31)), **given
    )


@pytest.fixture
def request_(bz: Ministerie) -> UpdateRequest:
    return asked(bz)


def reply(request: UpdateRequest, by: Any = None, text: str = "Bijna klaar.", **values: Any) -> UpdateRequest:
    """Answer, as who was asked unless told otherwise."""
    return answer(request=request, by=by or request.asked_of, today=TODAY, text=text, **values)


def test_answer_in_words_becomes_a_report_and_changes_nothing(request_: UpdateRequest) -> None:
    answered = reply(request_)

    proposal = answered.proposal
    assert proposal is not None
    assert (proposal.change, proposal.reasons, proposal.proposed_by) == (
        "bericht",
        "Bijna klaar.",
        request_.asked_of,
    )
    assert proposal.is_open
    assert (answered.state, answered.answered_by) == ("beantwoord", request_.asked_of)
    assert not StatusChange.objects.exists()
    entry = WorkEntry.objects.get(what=WorkEntry.What.ANSWERED)
    assert (entry.text, entry.proposal) == ("Bijna klaar.", proposal)


def test_answer_that_closes_is_a_proposal_also_where_no_second_pair_is_asked(
    request_: UpdateRequest,
) -> None:
    letter = DocumentFactory(text=f"Geachte voorzitter, {QUOTE} Hoogachtend,")
    done = NewStatus(MinistryStatus.DONE, DAY, Evidence(document=letter, quote=QUOTE), "Zie de brief.")

    answered = reply(request_, change=done)

    request_.commitment.refresh_from_db()
    assert request_.commitment.ministry_status == MinistryStatus.OPEN
    assert not StatusChange.objects.exists()
    assert not letter.passages.exists()
    assert answered.proposal is not None
    assert (answered.proposal.change, answered.proposal.payload["to"]) == ("status", "afgedaan")


def test_answer_with_another_term_is_a_proposal(request_: UpdateRequest) -> None:
    before = TermChange.objects.count()

    answered = reply(request_, change=NewTerm(UncertainDate.on(date(2027, 3, 1)), DAY, note="Meer tijd."))

    assert TermChange.objects.count() == before
    assert answered.proposal is not None
    assert answered.proposal.change == "termijn"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"text": " "}, "text"),
        ({"text": "x" * 4001}, "text"),
        ({"change": NewStatus(MinistryStatus.DONE, DAY)}, "evidence"),
        ({"change": NewStatus(MinistryStatus.IN_PROGRESS, UncertainDate.on(date(2026, 12, 1)))}, "effective"),
        ({"change": NewTerm(UncertainDate.on(date(2026, 12, 31)), DAY, note="x")}, "due"),
    ],
)
def test_what_the_rules_refuse_leaves_the_question_open(
    request_: UpdateRequest, values: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        reply(request_, **values)

    assert list(refused.value.message_dict) == [field]
    request_.refresh_from_db()
    assert request_.is_open
    assert not Proposal.objects.exists()


def test_second_answer_is_told_of_the_first(request_: UpdateRequest) -> None:
    reply(request_)

    with pytest.raises(SettledError) as told:
        reply(request_, text="Toch niet.")

    assert told.value.request.answered_by == request_.asked_of
    assert Proposal.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_double_click_answers_once() -> None:
    request = asked(MinisterieFactory())

    results = at_once(*[lambda: reply(request)] * 3)

    assert sorted(type(result).__name__ for result in results) == ["SettledError"] * 2 + ["UpdateRequest"]
    assert Proposal.objects.count() == 1
    assert WorkEntry.objects.filter(what=WorkEntry.What.ANSWERED).count() == 1
    assert OutgoingMail.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_people_who_answer_about_one_commitment_at_once_both_get_through() -> None:
    bz = MinisterieFactory()
    first = asked(bz)
    second = UpdateRequestFactory(
        ministerie=bz,
        commitment=first.commitment,
        asked_of=UserFactory(staff_of=bz),
        asked_by=first.asked_by,
    )

    results = at_once(
        lambda: reply(first, text="De brief is weg."), lambda: reply(second, text="Het wacht op AZ.")
    )

    assert [type(result).__name__ for result in results] == ["UpdateRequest"] * 2
    report = Proposal.objects.get()
    assert "De brief is weg." in report.reasons
    assert "Het wacht op AZ." in report.reasons


def test_answer_joins_a_report_that_nobody_read_yet(request_: UpdateRequest) -> None:
    report = propose_report(
        commitment=request_.commitment,
        ministerie=request_.ministerie,
        by=UserFactory(first_name="Fatima", last_name="", staff_of=request_.ministerie),
        text="Het concept ligt er.",
    )

    answered = reply(request_)

    report.refresh_from_db()
    assert answered.proposal == report
    name = request_.asked_of.get_full_name()
    assert report.values["note"] == report.reasons == f"Het concept ligt er.\n\n{name}: Bijna klaar."
    # A coordinator who has it open is told.
    assert report.version == 1


def test_second_status_proposal_waits_and_words_can_be_sent_meanwhile(request_: UpdateRequest) -> None:
    change = NewStatus(MinistryStatus.IN_PROGRESS, DAY)
    other = UpdateRequestFactory(
        ministerie=request_.ministerie,
        commitment=request_.commitment,
        asked_of=UserFactory(staff_of=request_.ministerie),
    )
    reply(other, change=change)

    with pytest.raises(ValidationError, match="al zo'n voorstel"):
        reply(request_, change=change)

    assert reply(request_).state == "beantwoord"


def test_substitute_answers_while_standing_in(bz: Ministerie, request_: UpdateRequest) -> None:
    colleague = UserFactory(staff_of=bz)
    assert not may_answer(request_, colleague, today=TODAY)
    AbsenceFactory(user=request_.asked_of, substitute=colleague)

    assert may_answer(request_, colleague, today=TODAY)
    assert not may_answer(request_, colleague, today=date(2026, 12, 1))
    assert reply(request_, by=colleague).answered_by == colleague


def test_coordinator_answers_for_a_colleague(bz: Ministerie, request_: UpdateRequest) -> None:
    assert reply(request_, by=UserFactory(coordinator_of=bz)).state == "beantwoord"


@pytest.mark.parametrize("role", ["researcher", "colleague", "elsewhere", "data_entry", "admin"])
def test_nobody_else_answers(bz: Ministerie, request_: UpdateRequest, role: str) -> None:
    people: dict[str, dict[str, Any]] = {
        "researcher": {},
        "colleague": {"staff_of": bz},
        "elsewhere": {"coordinator_of": MinisterieFactory()},
        "data_entry": {"data_entry": True},
        "admin": {"admin": True},
    }
    with pytest.raises(PermissionDenied):
        reply(request_, by=UserFactory(**people[role]))


def test_who_left_or_lost_the_commitment_answers_no_more(bz: Ministerie, request_: UpdateRequest) -> None:
    def now_may() -> bool:
        fresh = UpdateRequest.objects.get(pk=request_.pk)
        return may_answer(fresh, fresh.asked_of, today=TODAY)

    assert now_may()
    request_.asked_of.memberships.all().delete()
    assert not now_may()
    gone = asked(bz, asked_of=UserFactory(staff_of=bz, is_active=False))
    assert not may_answer(gone, gone.asked_of, today=TODAY)
    hidden = asked(bz)
    Commitment.objects.filter(pk=hidden.commitment.pk).update(published_at=None)
    hidden.commitment.refresh_from_db()
    assert not may_answer(hidden, hidden.asked_of, today=TODAY)
    moved = asked(bz)
    last = OfficeChange.objects.get(commitment=moved.commitment)
    OfficeChangeFactory(
        commitment=moved.commitment,
        ministerie=bz,
        part=OfficeChange.Part.GONE,
        effective_from=last.effective_to,
    )
    assert not may_answer(moved, moved.asked_of, today=TODAY)


def test_answer_ends_the_waiting_mails_and_tells_who_asked(bz: Ministerie, request_: UpdateRequest) -> None:
    reminder = OutgoingMailFactory(purpose="herinnering", item=f"uitvraag:{request_.pk}")

    reply(request_)

    reminder.refresh_from_db()
    assert reminder.state == "vervallen"
    told = OutgoingMail.objects.get(purpose=OutgoingMail.Purpose.PROPOSAL)
    assert (told.recipient, told.ministerie, told.state) == (request_.asked_by, bz, "wacht")


def test_coordinator_who_answers_the_own_question_gets_no_mail(request_: UpdateRequest) -> None:
    reply(request_, by=request_.asked_by)

    assert not OutgoingMail.objects.exists()
