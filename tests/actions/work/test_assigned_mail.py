"""A new behandelaar gets one mail of all that a colleague gives at once, and none of what is taken back."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.actions.mail.assigned import written
from commitments.actions.mail.delivering import deliver
from commitments.actions.mail.outbox import NO_ADDRESS
from commitments.actions.work import assigned_mail
from commitments.actions.work.assigned_mail import HOLD, JOINS_FOR
from commitments.actions.work.assigning import arrange
from commitments.actions.work.together import do_together, try_together
from commitments.models import Assignment, Commitment, Ministerie, OutgoingMail
from tests.factories import AbsenceFactory, CommitmentFactory, MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


@pytest.fixture
def rows(bz: Ministerie) -> list[Commitment]:
    return [CommitmentFactory(subject=f"Brief {name}", held_by=[bz]) for name in ("een", "twee", "drie")]


@pytest.fixture
def officer(bz: Ministerie) -> Any:
    return UserFactory(staff_of=bz)


@pytest.fixture
def coordinator(bz: Ministerie) -> Any:
    return UserFactory(coordinator_of=bz)


def assign(commitment: Commitment, person: Any, *, by: Any) -> Assignment:
    ministerie = Ministerie.objects.get(holdings__commitment=commitment)
    return arrange(commitment=commitment, ministerie=ministerie, by=by, behandelaar=person)


def mails(state: str = "wacht") -> list[OutgoingMail]:
    """The mails to a new behandelaar in this state, oldest first."""
    found = OutgoingMail.objects.filter(purpose="toegewezen", state=state).select_related("recipient")
    return list(found.order_by("pk"))


def named(mail: OutgoingMail) -> set[str]:
    """Which of the rows the mail names, in both its forms."""
    content = written(mail)
    texts = (content.text, content.html)
    return {name for name in ("een", "twee", "drie") if all(f"Brief {name}" in text for text in texts)}


def test_many_rows_at_once_are_one_mail_that_lists_them(
    client: Client, bz: Ministerie, rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    client.force_login(coordinator)
    asked = {
        "ministerie": bz.slug,
        "afspraak": [row.slug for row in rows],
        "change": "behandelaar",
        "behandelaar": officer.pk,
        "do": "1",
    }

    for _twice in range(2):
        client.post(reverse("work_bulk"), asked)

    (mail,) = mails()
    assert (mail.recipient, mail.ministerie, mail.commitment) == (officer, bz, None)
    assert mail.subject == "U bent behandelaar van 3 afspraken"
    assert named(mail) == {"een", "twee", "drie"}
    assert set(mail.assignments.values_list("commitment", flat=True)) == {row.pk for row in rows}
    shown = [client.get(reverse(name, args=[mail.pk])).text for name in ("mail_detail", "mail_html")]
    assert all(row.subject in page for row in rows for page in shown)


def test_mail_is_written_as_it_is_sent(
    mailoutbox: list[Any], rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    for row in rows[:2]:
        assign(row, officer, by=coordinator)
    assert not mails()[0].text

    list(deliver(limit=9, now=timezone.now() + HOLD))

    (message,), (kept,) = mailoutbox, mails("verzonden")
    assert (message.subject, message.body) == (kept.subject, kept.text)
    assert named(kept) == {"een", "twee"}
    # What was sent stays what was sent.
    rows[0].subject = "Iets anders"
    rows[0].save(update_fields=["subject"])
    assert named(kept) == {"een", "twee"}


def test_mail_about_nothing_any_more_is_let_go(
    mailoutbox: list[Any], rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    assign(rows[0], officer, by=coordinator).delete()

    list(deliver(limit=9, now=timezone.now() + HOLD))

    assert [len(mails(state)) for state in ("vervallen", "verzonden")] == [1, 0]
    assert not mailoutbox


def test_trial_sends_nothing(rows: list[Commitment], officer: Any, coordinator: Any) -> None:
    def write(one: Commitment) -> Any:
        return assign(one, officer, by=coordinator)

    try_together(rows, write)
    assert not OutgoingMail.objects.exists()

    do_together(rows, write)
    assert [named(mail) for mail in mails()] == [{"een", "twee", "drie"}]


def test_each_person_gets_what_each_colleague_gave(
    bz: Ministerie, rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    other, second = UserFactory(staff_of=bz), UserFactory(coordinator_of=bz)

    assign(rows[0], officer, by=coordinator)
    assign(rows[1], officer, by=second)
    assign(rows[2], other, by=coordinator)

    assert [(mail.recipient, named(mail)) for mail in mails()] == [
        (officer, {"een"}),
        (officer, {"twee"}),
        (other, {"drie"}),
    ]


def test_mail_keeps_its_message_id_while_it_grows(
    rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    assign(rows[0], officer, by=coordinator)
    (first,) = mails()
    assert first.subject == "U bent behandelaar: Brief een"
    assign(rows[1], officer, by=coordinator)

    (grown,) = mails()
    assert (grown.pk, grown.message_id) == (first.pk, first.message_id)


def test_what_is_given_after_sending_is_another_mail(
    mailoutbox: list[Any], rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    assign(rows[0], officer, by=coordinator)
    assert not list(deliver(limit=9, now=timezone.now())), "it waits for what else is given"
    list(deliver(limit=9, now=timezone.now() + HOLD))

    assign(rows[1], officer, by=coordinator)
    list(deliver(limit=9, now=timezone.now() + HOLD))

    assert [message.subject for message in mailoutbox] == [
        "U bent behandelaar: Brief een",
        "U bent behandelaar: Brief twee",
    ]
    assert len({message.extra_headers["Message-ID"] for message in mailoutbox}) == 2


@pytest.mark.parametrize("is_tried", [True, False])
def test_mail_that_was_tried_or_is_old_is_left_as_it_is(
    rows: list[Commitment], officer: Any, coordinator: Any, *, is_tried: bool
) -> None:
    assign(rows[0], officer, by=coordinator)
    old = {"created_at": timezone.now() - JOINS_FOR}
    OutgoingMail.objects.update(**({"attempts": 1} if is_tried else old))

    assign(rows[1], officer, by=coordinator)

    assert [named(mail) for mail in mails()] == [{"een"}, {"twee"}]


def test_full_mail_is_followed_by_another(
    monkeypatch: Any, rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    monkeypatch.setattr(assigned_mail, "MOST_IN_A_MAIL", 2)

    for row in rows:
        assign(row, officer, by=coordinator)

    assert [named(mail) for mail in mails()] == [{"een", "twee"}, {"drie"}]


def test_what_goes_to_somebody_else_is_taken_out_of_the_mail(
    bz: Ministerie, rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    other = UserFactory(staff_of=bz)
    for row in rows:
        assign(row, officer, by=coordinator)

    assign(rows[0], other, by=coordinator)
    assert [(mail.recipient, named(mail)) for mail in mails()] == [
        (officer, {"twee", "drie"}),
        (other, {"een"}),
    ]

    assign(rows[1], None, by=coordinator)
    (mail, _other) = mails()
    assert (mail.subject, mail.commitment) == ("U bent behandelaar: Brief drie", rows[2])

    assign(rows[2], None, by=coordinator)
    assert [mail.recipient for mail in mails()] == [other]
    assert [mail.recipient for mail in mails("vervallen")] == [officer]


def test_who_gets_it_back_is_told_again(
    bz: Ministerie, rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    for person in (officer, UserFactory(staff_of=bz), officer):
        assign(rows[0], person, by=coordinator)

    assert [(mail.recipient, named(mail)) for mail in mails()] == [(officer, {"een"})]


def test_who_takes_it_gets_no_mail_and_another_change_makes_none(
    bz: Ministerie, rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    assign(rows[0], officer, by=officer)
    arrange(commitment=rows[0], ministerie=bz, by=coordinator, waits_for="Defensie")

    assert not OutgoingMail.objects.exists()


def test_substitute_reads_of_all_for_whom_they_are(
    bz: Ministerie, rows: list[Commitment], officer: Any, coordinator: Any
) -> None:
    stands_in = UserFactory(staff_of=bz)
    today = timezone.localdate()
    AbsenceFactory(user=officer, substitute=stands_in, from_on=today, until_on=today + timedelta(days=1))

    for row in rows[:2]:
        assign(row, officer, by=coordinator)
    assign(rows[2], stands_in, by=coordinator)

    both, own = mails()
    assert both.recipient == own.recipient == stands_in
    assert (named(both), named(own)) == ({"een", "twee"}, {"drie"})
    assert "als vervanger van" in written(both).text
    assert both.subject.endswith(" is behandelaar van 2 afspraken")
    assert "vervanger" not in written(own).text


def test_person_without_address_has_one_row_that_says_so(
    bz: Ministerie, rows: list[Commitment], coordinator: Any
) -> None:
    silent = UserFactory(staff_of=bz, email="")

    for row in rows:
        assign(row, silent, by=coordinator)

    (mail,) = mails("mislukt")
    assert (mail.error, named(mail)) == (NO_ADDRESS, {"een", "twee", "drie"})
