"""Reminders: by the schedule of the ministry, once a step, and no more after the answer."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from commitments.actions.work.answering import answer
from commitments.actions.work.reminders import latest_step, new_reminders, send_reminder
from commitments.models import Ministerie, OutgoingMail, UpdateRequest
from commitments.statuses import Kind
from tests.at_once import at_once
from tests.factories import (
    AbsenceFactory,
    AssignmentFactory,
    CommitmentFactory,
    MinisterieFactory,
    MinistryRulesFactory,
    OfficeChangeFactory,
    ProposalFactory,
    StatusChangeFactory,
    TermChangeFactory,
    UpdateRequestFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

ASKED_AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
ANSWER_BY = date(2026, 12, 1)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


def asked(bz: Ministerie, **values: Any) -> UpdateRequest:
    """Return a question of 1 November, to be answered by 1 December."""
    given = {"asked_of": UserFactory(staff_of=bz), **values}
    return UpdateRequestFactory(
        ministerie=bz,
        commitment=CommitmentFactory(held_by=[bz]),
        asked_at=ASKED_AT,
        answer_by=ANSWER_BY,
        **given,
    )


def run(today: date) -> list[OutgoingMail]:
    """Put the reminders of this day in the outbox and return the new ones."""
    return [send_reminder(one, today=today) for one in new_reminders(today=today)]


def days_with_mail(first: date, last: date) -> list[date]:
    """The days in this period on which a daily run made something."""
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return [day for day in days if run(day)]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 16), None),
        (date(2026, 11, 17), date(2026, 11, 17)),
        (date(2026, 11, 27), date(2026, 11, 17)),
        (date(2026, 11, 28), date(2026, 11, 28)),
        (date(2026, 12, 7), date(2026, 11, 28)),
        (date(2026, 12, 8), date(2026, 12, 8)),
        (date(2026, 12, 14), date(2026, 12, 8)),
        (date(2026, 12, 15), date(2026, 12, 15)),
    ],
)
def test_steps_are_days_before_and_rounds_after(today: date, expected: date | None) -> None:
    step = latest_step(
        ANSWER_BY, since=date(2026, 11, 1), today=today, days_before=[14, 3], every_days_after=7
    )

    assert step == expected


def test_step_before_the_question_was_asked_is_no_step() -> None:
    since = date(2026, 11, 20)

    assert latest_step(ANSWER_BY, since=since, today=since, days_before=[14, 3], every_days_after=7) is None


def test_question_is_repeated_by_the_usual_schedule(bz: Ministerie) -> None:
    request = asked(bz)

    assert days_with_mail(date(2026, 11, 1), date(2026, 12, 23)) == [
        date(2026, 11, 17),
        date(2026, 11, 28),
        date(2026, 12, 8),
        date(2026, 12, 15),
        date(2026, 12, 22),
    ]
    assert {mail.recipient for mail in OutgoingMail.objects.all()} == {request.asked_of}
    assert {mail.item for mail in OutgoingMail.objects.all()} == {f"uitvraag:{request.pk}"}


def test_schedule_is_that_of_the_ministry(bz: Ministerie) -> None:
    asked(bz)
    MinistryRulesFactory(ministerie=bz, remind_days_before=[5], remind_every_days_after=0)

    assert days_with_mail(date(2026, 11, 1), date(2027, 1, 31)) == [date(2026, 11, 26)]


def test_same_day_again_makes_nothing_new(bz: Ministerie) -> None:
    asked(bz)

    assert [len(run(date(2026, 11, 17))) for _ in range(3)] == [1, 0, 0]


def test_days_that_were_missed_are_caught_up_with_one_mail(bz: Ministerie) -> None:
    asked(bz)

    assert len(run(date(2026, 12, 17))) == 1
    assert OutgoingMail.objects.get().period == "2026-12-15"


@pytest.mark.django_db(transaction=True)
def test_two_runs_at_once_make_one_mail() -> None:
    asked(MinisterieFactory())

    at_once(*[lambda: run(date(2026, 11, 17))] * 3)

    assert OutgoingMail.objects.count() == 1


def test_answer_withdrawal_and_closing_end_the_reminders(bz: Ministerie) -> None:
    answered, withdrawn, closed, moved, hidden = (asked(bz) for _ in range(5))
    answer(request=answered, by=answered.asked_of, today=date(2026, 11, 10), text="Klaar.")
    withdrawn.state = "ingetrokken"
    withdrawn.save()
    StatusChangeFactory(commitment=closed.commitment, to="afgedaan")
    OfficeChangeFactory(commitment=moved.commitment, ministerie=MinisterieFactory())
    OfficeChangeFactory(commitment=moved.commitment, ministerie=bz, part="niet_meer")
    type(hidden.commitment).objects.filter(pk=hidden.commitment.pk).update(published_at=None)

    assert run(date(2026, 11, 17)) == []


def test_who_stands_in_is_reminded(bz: Ministerie) -> None:
    request, colleague = asked(bz), UserFactory(staff_of=bz)
    AbsenceFactory(user=request.asked_of, substitute=colleague)

    (mail,) = run(date(2026, 11, 17))

    assert mail.recipient == colleague
    assert "als vervanger van" in mail.text


def test_nobody_is_reminded_who_left(bz: Ministerie) -> None:
    asked(bz, asked_of=UserFactory(staff_of=bz, is_active=False))
    asked(bz, asked_of=UserFactory())

    assert run(date(2026, 11, 17)) == []


def assigned(bz: Ministerie, **values: Any) -> Any:
    """Return the arrangements for a commitment whose term is 1 December."""
    commitment = CommitmentFactory(held_by=[bz], due=ANSWER_BY)
    given = {"behandelaar": UserFactory(staff_of=bz), **values}
    return AssignmentFactory(commitment=commitment, ministerie=bz, **given)


def test_owner_hears_of_a_term_before_it_and_every_week_after(bz: Ministerie) -> None:
    row = assigned(bz)

    assert days_with_mail(date(2026, 11, 1), date(2026, 12, 16)) == [
        date(2026, 11, 17),
        date(2026, 11, 28),
        date(2026, 12, 8),
        date(2026, 12, 15),
    ]
    assert {mail.purpose for mail in OutgoingMail.objects.all()} == {OutgoingMail.Purpose.TERM}
    assert {mail.recipient for mail in OutgoingMail.objects.all()} == {row.behandelaar}


def test_ministry_that_asks_no_reminders_after_gets_none(bz: Ministerie) -> None:
    assigned(bz, internal_due_on=date(2026, 11, 20))
    MinistryRulesFactory(ministerie=bz, remind_days_before=[5], remind_every_days_after=0)

    assert days_with_mail(date(2026, 11, 10), date(2026, 12, 20)) == [date(2026, 11, 15), date(2026, 11, 26)]


def test_reminders_after_the_term_end_when_it_is_closed_or_moved(bz: Ministerie) -> None:
    closed, moved = assigned(bz), assigned(bz)
    assert len(run(date(2026, 12, 8))) == 2

    StatusChangeFactory(commitment=closed.commitment, to="afgedaan")
    TermChangeFactory(commitment=moved.commitment, due_from=date(2027, 6, 1))

    assert run(date(2026, 12, 15)) == []


def test_nothing_is_reminded_of_where_nothing_is_to_be_done(bz: Ministerie) -> None:
    rejected = CommitmentFactory(kind=Kind.MOTIE, detail__rejected=True, held_by=[bz], due=ANSWER_BY)
    AssignmentFactory(commitment=rejected, ministerie=bz, behandelaar=UserFactory(staff_of=bz))

    assert run(date(2026, 11, 17)) == []
    assert run(date(2026, 12, 8)) == []


def test_internal_term_is_reminded_of_until_the_term_is_past(bz: Ministerie) -> None:
    assigned(bz, internal_due_on=date(2026, 11, 20))

    assert days_with_mail(date(2026, 11, 1), date(2026, 12, 14)) == [
        date(2026, 11, 6),
        date(2026, 11, 17),
        date(2026, 11, 27),
        date(2026, 11, 28),
        date(2026, 12, 8),
    ]
    first = OutgoingMail.objects.order_by("pk").first()
    assert first is not None
    assert "interne termijn" in first.text
    # On the 17th both terms have a step.
    assert OutgoingMail.objects.count() == 6


def test_term_that_moved_is_reminded_of_anew(bz: Ministerie) -> None:
    row = assigned(bz, internal_due_on=date(2026, 11, 20))
    run(date(2026, 11, 6))
    row.internal_due_on = date(2026, 11, 21)
    row.save()

    assert len(run(date(2026, 11, 7))) == 1


def test_who_was_asked_hears_of_the_question_and_not_of_the_term_too(bz: Ministerie) -> None:
    row = assigned(bz)
    UpdateRequestFactory(
        commitment=row.commitment,
        ministerie=bz,
        asked_of=row.behandelaar,
        asked_at=ASKED_AT,
        answer_by=ANSWER_BY,
    )

    assert [mail.purpose for mail in run(date(2026, 11, 17))] == [OutgoingMail.Purpose.REMINDER]


def test_term_is_not_reminded_of_while_a_proposal_lies_with_the_coordinator(bz: Ministerie) -> None:
    row = assigned(bz)
    proposal = ProposalFactory(commitment=row.commitment, ministerie=bz, proposed_by=row.behandelaar)
    assert run(date(2026, 11, 17)) == []

    proposal.delete()

    assert [mail.purpose for mail in run(date(2026, 11, 17))] == [OutgoingMail.Purpose.TERM]


def test_closed_or_old_terms_get_no_mail(bz: Ministerie) -> None:
    closed = assigned(bz)
    StatusChangeFactory(commitment=closed.commitment, to="afgedaan")
    assigned(bz, behandelaar=None)

    assert days_with_mail(date(2026, 11, 10), date(2026, 12, 10)) == []
