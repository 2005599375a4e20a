"""The weekly overview: once a week to each coordinator, and only where there is something to tell."""

from datetime import date
from typing import Any

import pytest

from commitments.actions.work.overview_mail import overview_of, send_overviews
from commitments.models import Ministerie, OutgoingMail
from tests.at_once import at_once
from tests.factories import (
    AbsenceFactory,
    CommitmentFactory,
    MinisterieFactory,
    ProposalFactory,
    StatusChangeFactory,
    UpdateRequestFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)
NEXT_MONDAY = date(2026, 11, 30)


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


def late(bz: Ministerie, **values: Any) -> Any:
    """Return a commitment that became overdue last week."""
    return CommitmentFactory(held_by=[bz], due=date(2026, 11, 20), **values)


def send(today: date = MONDAY) -> list[OutgoingMail]:
    """Make the overviews."""
    return list(send_overviews(today=today))


def test_overview_holds_what_is_late_near_unanswered_and_to_be_judged(bz: Ministerie) -> None:
    became, soon = late(bz), CommitmentFactory(held_by=[bz], due=date(2026, 12, 7))
    CommitmentFactory(held_by=[bz], due=date(2026, 12, 8))
    CommitmentFactory(held_by=[bz], due=date(2026, 11, 1))
    late(MinisterieFactory())
    late(bz, draft=True)
    StatusChangeFactory(commitment=late(bz), to="afgedaan")
    request = UpdateRequestFactory(ministerie=bz)
    UpdateRequestFactory(ministerie=bz, state="ingetrokken")
    ProposalFactory(ministerie=bz, change="bericht")

    overview = overview_of(bz, today=MONDAY)

    assert (overview.became_overdue, overview.due_soon) == ([became], [soon])
    assert (overview.unanswered, overview.to_judge) == ([request], 1)


def test_each_coordinator_gets_one_a_week(bz: Ministerie) -> None:
    people = UserFactory.create_batch(2, coordinator_of=bz)
    UserFactory(staff_of=bz)
    UpdateRequestFactory(ministerie=bz)

    for day in (MONDAY, SUNDAY, MONDAY):
        assert {mail.recipient for mail in send(day)} == set(people)
    assert OutgoingMail.objects.count() == 2
    assert {mail.period for mail in OutgoingMail.objects.all()} == {"2026-W48"}
    send(NEXT_MONDAY)
    assert OutgoingMail.objects.count() == 4


@pytest.mark.django_db(transaction=True)
def test_two_runs_at_once_make_one_each() -> None:
    bz = MinisterieFactory()
    UserFactory(coordinator_of=bz)
    late(bz)

    at_once(send, send)

    assert OutgoingMail.objects.count() == 1


def test_quiet_week_brings_no_mail(bz: Ministerie) -> None:
    UserFactory(coordinator_of=bz)

    assert send() == []


def test_who_stands_in_gets_it_once(bz: Ministerie) -> None:
    away, colleague = UserFactory(coordinator_of=bz), UserFactory(coordinator_of=bz)
    AbsenceFactory(user=away, substitute=colleague)
    late(bz)

    assert [mail.recipient for mail in send()] == [colleague]
