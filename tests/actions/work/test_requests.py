"""Asking colleagues how it stands: who is asked, who is left out and why, and taking a question back."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.work.requests import (
    MOST_AT_ONCE,
    SettledError,
    ask,
    plan,
    withdraw_request,
)
from commitments.models import Commitment, Ministerie, OutgoingMail, UpdateRequest, WorkEntry
from commitments.statuses import Kind, MinistryStatus
from tests.at_once import at_once
from tests.factories import (
    AbsenceFactory,
    AssignmentFactory,
    CommitmentFactory,
    MinisterieFactory,
    MotieFactory,
    OutgoingMailFactory,
    StatusChangeFactory,
    UpdateRequestFactory,
    UserFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)
ANSWER_BY = date(2026, 12, 2)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def coordinator(bz: Ministerie) -> Any:
    return UserFactory(coordinator_of=bz)


@pytest.fixture
def owner(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz)


def owned(bz: Ministerie, owner: Any, **values: Any) -> Commitment:
    """Return a commitment of this ministry with this owner."""
    commitment = CommitmentFactory(held_by=[bz], **values)
    AssignmentFactory(commitment=commitment, ministerie=bz, behandelaar=owner)
    return commitment


def ask_about(commitments: list[Commitment], ministerie: Ministerie, by: Any, **values: Any) -> Any:
    """Ask for an answer within ten days."""
    given = {"question": "Haalt u het?", "answer_by": ANSWER_BY, "today": TODAY, **values}
    return ask(commitments=commitments, ministerie=ministerie, by=by, **given)


def test_asking_makes_a_question_a_line_in_the_trail_and_a_mail(
    bz: Ministerie, coordinator: Any, owner: Any
) -> None:
    commitment = owned(bz, owner)

    asked = ask_about([commitment], bz, coordinator, question=" Haalt u het? ")

    (request,) = asked.requests
    assert (request.asked_of, request.asked_by, request.question) == (owner, coordinator, "Haalt u het?")
    entry = WorkEntry.objects.get()
    assert (entry.what, entry.text, entry.by) == (WorkEntry.What.ASKED, "Haalt u het?", coordinator)
    assert [person.pk for person in entry.mentions.all()] == [owner.pk]
    mail = OutgoingMail.objects.get()
    assert (mail.purpose, mail.item, mail.recipient) == ("uitvraag", f"uitvraag:{request.pk}", owner)
    assert (mail.ministerie, mail.commitment) == (bz, commitment)


def test_many_are_asked_and_the_others_are_named_with_the_reason(
    bz: Ministerie, coordinator: Any, owner: Any
) -> None:
    fine = owned(bz, owner)
    reasons = {
        CommitmentFactory(held_by=[MinisterieFactory()]): "niet (meer) bij dit ministerie",
        CommitmentFactory(held_by=[bz]): "geen behandelaar",
        owned(bz, UserFactory(staff_of=bz, email="")): "geen e-mailadres",
        owned(bz, UserFactory(staff_of=bz, is_active=False)): "werkt hier niet meer",
        owned(bz, UserFactory(staff_of=MinisterieFactory())): "werkt hier niet meer",
    }
    closed = owned(bz, owner)
    StatusChangeFactory(commitment=closed, to=MinistryStatus.DONE)
    reasons[closed] = "al afgesloten"
    rejected = owned(bz, owner, kind=Kind.MOTIE, detail=False)
    MotieFactory(commitment=rejected, rejected=True)
    reasons[rejected] = "niets uit te voeren"
    waiting = owned(bz, owner)
    UpdateRequestFactory(commitment=waiting, ministerie=bz, asked_of=owner, answer_by=date(2026, 11, 30))
    reasons[waiting] = "antwoord uiterlijk 30 november 2026"

    asked = ask_about([fine, *reasons], bz, coordinator)

    assert [request.commitment for request in asked.requests] == [fine]
    why = {one.commitment: one.why_not for one in asked.left_out}
    assert set(why) == set(reasons)
    for commitment, reason in reasons.items():
        assert reason in why[commitment]


def test_draft_is_not_asked_about(bz: Ministerie, coordinator: Any, owner: Any) -> None:
    asked = ask_about([owned(bz, owner, draft=True)], bz, coordinator)

    assert (asked.requests, asked.left_out) == ([], [])


def test_who_stands_in_is_asked_and_only_on_those_days(bz: Ministerie, owner: Any) -> None:
    colleague = UserFactory(staff_of=bz)
    AbsenceFactory(user=owner, substitute=colleague, from_on=date(2026, 11, 20), until_on=date(2026, 11, 25))
    commitment = owned(bz, owner)

    people = [
        plan([commitment], ministerie=bz, today=day)[0].person
        for day in (date(2026, 11, 19), TODAY, date(2026, 11, 26))
    ]

    assert people == [owner, colleague, owner]
    assert plan([commitment], ministerie=bz, today=TODAY)[0].stands_in


def test_substitute_of_another_ministry_is_not_asked(bz: Ministerie, owner: Any) -> None:
    AbsenceFactory(user=owner, substitute=UserFactory(staff_of=MinisterieFactory()))

    assert plan([owned(bz, owner)], ministerie=bz, today=TODAY)[0].person == owner


def test_plan_asks_the_database_as_much_for_many_as_for_one(bz: Ministerie) -> None:
    commitments = [owned(bz, UserFactory(staff_of=bz)) for _ in range(5)]

    one, five = (
        len(queries_of(lambda some=some: plan(some, ministerie=bz, today=TODAY)))
        for some in (commitments[:1], commitments)
    )

    assert one == five


@pytest.mark.parametrize("role", ["staff", "elsewhere", "data_entry", "admin"])
def test_only_a_coordinator_of_the_ministry_asks_and_withdraws(bz: Ministerie, owner: Any, role: str) -> None:
    people: dict[str, dict[str, Any]] = {
        "staff": {"staff_of": bz},
        "elsewhere": {"coordinator_of": MinisterieFactory()},
        "data_entry": {"data_entry": True},
        "admin": {"admin": True},
    }
    somebody = UserFactory(**people[role])

    with pytest.raises(PermissionDenied):
        ask_about([owned(bz, owner)], bz, somebody)
    with pytest.raises(PermissionDenied):
        withdraw_request(request=UpdateRequestFactory(ministerie=bz), by=somebody)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"answer_by": TODAY - timedelta(days=1)}, "answer_by"),
        ({"answer_by": TODAY + timedelta(days=400)}, "answer_by"),
        ({"question": "x" * 1001}, "question"),
    ],
)
def test_impossible_question_is_refused(
    bz: Ministerie, coordinator: Any, owner: Any, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        ask_about([owned(bz, owner)], bz, coordinator, **wrong)

    assert list(refused.value.message_dict) == [field]
    assert not OutgoingMail.objects.exists()


def test_too_many_at_once_are_refused(bz: Ministerie, coordinator: Any, owner: Any) -> None:
    with pytest.raises(ValidationError, match=str(MOST_AT_ONCE)):
        ask_about([owned(bz, owner)] * (MOST_AT_ONCE + 1), bz, coordinator)


@pytest.mark.django_db(transaction=True)
def test_two_coordinators_at_once_ask_once() -> None:
    bz = MinisterieFactory()
    owner = UserFactory(staff_of=bz)
    commitments = [owned(bz, owner) for _ in range(4)]
    people = UserFactory.create_batch(2, coordinator_of=bz)

    first, second = at_once(
        lambda: ask_about(commitments, bz, people[0]),
        lambda: ask_about(list(reversed(commitments)), bz, people[1]),
    )

    assert sorted([len(first.requests), len(second.requests)]) == [0, 4]
    assert UpdateRequest.objects.count() == OutgoingMail.objects.count() == 4


@pytest.mark.django_db(transaction=True)
def test_question_whose_mail_cannot_be_made_is_not_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bz = MinisterieFactory()
    commitment = owned(bz, UserFactory(staff_of=bz))
    coordinator = UserFactory(coordinator_of=bz)

    def fail(*_given: Any, **_named: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("commitments.actions.work.requests.of_request", fail)
    with pytest.raises(RuntimeError):
        ask_about([commitment], bz, coordinator)

    assert not UpdateRequest.objects.exists()
    assert not WorkEntry.objects.exists()


def test_withdrawn_question_lets_its_mail_go(bz: Ministerie, coordinator: Any) -> None:
    request = UpdateRequestFactory(ministerie=bz)
    mail = OutgoingMailFactory(item=f"uitvraag:{request.pk}")

    withdraw_request(request=request, by=coordinator)

    request.refresh_from_db()
    mail.refresh_from_db()
    assert (request.state, mail.state) == ("ingetrokken", "vervallen")
    assert WorkEntry.objects.get().what == WorkEntry.What.ASK_WITHDRAWN


def test_second_withdrawal_is_told(bz: Ministerie, coordinator: Any) -> None:
    request = UpdateRequestFactory(ministerie=bz)
    withdraw_request(request=request, by=coordinator)

    with pytest.raises(SettledError):
        withdraw_request(request=request, by=coordinator)

    assert WorkEntry.objects.count() == 1
