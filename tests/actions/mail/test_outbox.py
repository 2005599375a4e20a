"""The outbox: one row for each purpose, item, recipient and period, whoever asks how often."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from commitments.actions.mail.composing import Content
from commitments.actions.mail.outbox import NO_ADDRESS, drop, queue, try_again
from commitments.models import OutgoingMail
from tests.at_once import at_once
from tests.factories import MinisterieFactory, OutgoingMailFactory, UserFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def put(recipient: Any, *, period: str = "", **values: Any) -> OutgoingMail:
    """Queue a mail about question 12."""
    content = Content("Hoe staat het?", "Beste collega,", "<p>Beste collega,</p>")
    given = {"purpose": OutgoingMail.Purpose.REMINDER, "item": "uitvraag:12", **values}
    return queue(recipient=recipient, period=period, content=lambda: content, **given)


def test_asking_again_gives_the_mail_that_is_there() -> None:
    person = UserFactory()

    first, second = put(person), put(person)

    assert first == second
    assert OutgoingMail.objects.count() == 1
    assert (first.state, first.address, first.subject) == ("wacht", person.email, "Hoe staat het?")


def test_another_period_recipient_or_item_is_another_mail() -> None:
    person = UserFactory()

    mails = [
        put(person),
        put(person, period="2026-11-22"),
        put(UserFactory()),
        put(person, item="uitvraag:13"),
    ]

    assert len({mail.pk for mail in mails}) == len({mail.message_id for mail in mails}) == 4


def test_words_are_not_made_for_a_mail_that_is_there() -> None:
    person = UserFactory()
    put(person)

    def never() -> Content:
        raise AssertionError

    queue(purpose=OutgoingMail.Purpose.REMINDER, item="uitvraag:12", recipient=person, content=never)


def test_message_id_is_the_same_when_the_row_is_made_anew(settings: Any) -> None:
    settings.SITE_URL = "https://tracker.example"
    person = UserFactory()
    first = put(person)
    first.delete()

    assert put(person).message_id == first.message_id
    assert first.message_id.endswith("@tracker.example>")


def test_person_without_address_gets_a_row_that_says_so() -> None:
    mail = put(UserFactory(email=""))

    assert (mail.state, mail.error) == ("mislukt", NO_ADDRESS)


@pytest.mark.django_db(transaction=True)
def test_two_processes_at_once_make_one_row() -> None:
    person = UserFactory()

    results = at_once(*[lambda: put(person)] * 4)

    assert {mail.pk for mail in results} == {OutgoingMail.objects.get().pk}


def test_drop_lets_go_of_what_waits_and_of_nothing_else() -> None:
    waiting = OutgoingMailFactory(item="uitvraag:1")
    sent = OutgoingMailFactory(item="uitvraag:1", state="verzonden", sent_at=NOW)
    other = OutgoingMailFactory(item="uitvraag:2")

    assert drop("uitvraag:1") == 1

    for mail, state in ((waiting, "vervallen"), (sent, "verzonden"), (other, "wacht")):
        mail.refresh_from_db()
        assert mail.state == state


def test_try_again_takes_the_address_that_the_person_has_now() -> None:
    ministerie = MinisterieFactory()
    mail = OutgoingMailFactory(ministerie=ministerie, state="mislukt", attempts=5, error="Geen gehoor.")
    mail.recipient.email = "nieuw@example.org"
    mail.recipient.save()

    tried = try_again(mail=mail, by=UserFactory(coordinator_of=ministerie), now=NOW)

    assert (tried.state, tried.attempts, tried.error, tried.address) == ("wacht", 0, "", "nieuw@example.org")
    assert tried.next_attempt_at == NOW


@pytest.mark.parametrize("state", ["verzonden", "vervallen"])
def test_try_again_refuses_what_was_sent_or_let_go(state: str) -> None:
    ministerie = MinisterieFactory()
    sent_at = NOW if state == "verzonden" else None
    mail = OutgoingMailFactory(ministerie=ministerie, state=state, sent_at=sent_at)

    with pytest.raises(ValidationError):
        try_again(mail=mail, by=UserFactory(coordinator_of=ministerie), now=NOW)


def test_try_again_needs_an_address() -> None:
    ministerie = MinisterieFactory()
    mail = OutgoingMailFactory(ministerie=ministerie, recipient__email="", state="mislukt")

    with pytest.raises(ValidationError, match="e-mailadres"):
        try_again(mail=mail, by=UserFactory(coordinator_of=ministerie), now=NOW)


@pytest.mark.parametrize("who", ["staff", "elsewhere", "admin"])
def test_only_a_coordinator_of_the_ministry_tries_again(who: str) -> None:
    ministerie = MinisterieFactory()
    people: dict[str, dict[str, Any]] = {
        "staff": {"staff_of": ministerie},
        "elsewhere": {"coordinator_of": MinisterieFactory()},
        "admin": {"admin": True},
    }
    mail = OutgoingMailFactory(ministerie=ministerie, state="mislukt")

    with pytest.raises(PermissionDenied):
        try_again(mail=mail, by=UserFactory(**people[who]), now=NOW)
