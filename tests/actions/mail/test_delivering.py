"""Sending what waits: what goes out, what is tried again and when, and what is let go."""

from datetime import UTC, datetime, timedelta
from smtplib import SMTPRecipientsRefused
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.core.mail.backends.locmem import EmailBackend

from commitments.actions.mail.delivering import BACKOFF, NoMailServerError, deliver
from commitments.models import OutgoingMail
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    OutgoingMailFactory,
    StatusChangeFactory,
    UpdateRequestFactory,
)

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
OTHER = OutgoingMail.Purpose.ASSIGNED


def waiting(**values: Any) -> OutgoingMail:
    """Return a mail that may go out, of a purpose that stays needed."""
    given = {"purpose": OTHER, "next_attempt_at": NOW - timedelta(minutes=1), **values}
    return OutgoingMailFactory(**given)


def send(now: datetime = NOW) -> list[OutgoingMail]:
    """Deliver everything."""
    return list(deliver(limit=100, now=now))


class Broken(EmailBackend):
    """Says what its class was told to say when a mail is handed over."""

    error: Exception = OSError("Connection reset")

    def send_messages(self, messages: Any) -> int:
        raise self.error


class Absent(EmailBackend):
    """No server answers."""

    def open(self) -> bool:
        raise ConnectionRefusedError(111, "Connection refused")


@pytest.fixture
def broken(settings: Any) -> type[Broken]:
    settings.EMAIL_BACKEND = f"{__name__}.Broken"
    return Broken


def test_mail_goes_out_as_text_and_html_with_its_own_message_id(mailoutbox: list[Any]) -> None:
    mail = waiting(subject="Hoe staat het?", text="Beste collega,", html="<p>Beste collega,</p>")

    assert send() == [mail]

    (message,) = mailoutbox
    assert (message.subject, message.to, message.body) == ("Hoe staat het?", [mail.address], "Beste collega,")
    assert [(part.content, part.mimetype) for part in message.alternatives] == [
        ("<p>Beste collega,</p>", "text/html")
    ]
    assert message.extra_headers["Message-ID"] == mail.message_id
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"
    mail.refresh_from_db()
    assert (mail.state, mail.sent_at, mail.attempts) == ("verzonden", NOW, 1)


def test_second_round_sends_nothing_again(mailoutbox: list[Any]) -> None:
    waiting()
    send()

    assert send() == []
    assert len(mailoutbox) == 1


def test_mail_waits_for_its_time_and_no_more_go_than_asked(mailoutbox: list[Any]) -> None:
    waiting(next_attempt_at=NOW + timedelta(minutes=1))
    waiting(subject="Later", next_attempt_at=NOW - timedelta(minutes=1))
    waiting(subject="Eerst", next_attempt_at=NOW - timedelta(minutes=2))

    list(deliver(limit=1, now=NOW))

    assert [message.subject for message in mailoutbox] == ["Eerst"]


def test_failure_is_noted_and_tried_again_later_and_later(broken: type[Broken]) -> None:
    mail, now = waiting(), NOW

    for wait in BACKOFF:
        send(now)
        mail.refresh_from_db()
        assert (mail.state, mail.next_attempt_at) == ("wacht", now + wait)
        assert mail.error == "OSError: Connection reset"
        assert send(now) == []
        now += wait
    send(now)

    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("mislukt", len(BACKOFF) + 1)
    assert [wait.total_seconds() / 60 for wait in BACKOFF] == [1, 10, 60, 360]


@pytest.mark.parametrize(("code", "state"), [(550, "mislukt"), (450, "wacht")])
def test_unknown_recipient_is_final_and_a_busy_server_is_not(
    broken: type[Broken], monkeypatch: pytest.MonkeyPatch, code: int, state: str
) -> None:
    refused = SMTPRecipientsRefused({"weg@example.org": (code, b"No")})
    monkeypatch.setattr(broken, "error", refused)
    mail = waiting()

    send()

    mail.refresh_from_db()
    assert mail.state == state


def test_one_impossible_mail_holds_up_no_other(mailoutbox: list[Any]) -> None:
    bad = waiting(address="a@b.example\nBcc: x@y.example", next_attempt_at=NOW - timedelta(hours=1))
    good = waiting()

    send()

    bad.refresh_from_db()
    good.refresh_from_db()
    assert (bad.state, good.state) == ("wacht", "verzonden")
    assert "BadHeaderError" in bad.error
    assert len(mailoutbox) == 1


def test_absent_server_costs_no_mail_an_attempt_and_is_told(settings: Any) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.Absent"
    mails = [waiting(), waiting()]

    with pytest.raises(NoMailServerError, match="niet bereikbaar"):
        send()

    for mail in mails:
        mail.refresh_from_db()
        assert (mail.state, mail.attempts) == ("wacht", 0)
        assert "Connection refused" in mail.error


def test_mail_to_an_account_that_was_switched_off_is_let_go(mailoutbox: list[Any]) -> None:
    mail = waiting(recipient__is_active=False)

    send()

    mail.refresh_from_db()
    assert (mail.state, mailoutbox) == ("vervallen", [])


@pytest.mark.parametrize("state", ["open", "ingetrokken"])
def test_question_goes_out_only_while_it_is_open(mailoutbox: list[Any], state: str) -> None:
    request = UpdateRequestFactory(state=state)
    mail = waiting(purpose=OutgoingMail.Purpose.REMINDER, item=f"uitvraag:{request.pk}")

    send()

    mail.refresh_from_db()
    assert mail.state == ("verzonden" if state == "open" else "vervallen")
    assert len(mailoutbox) == (state == "open")


def test_reminder_of_a_term_goes_out_only_while_the_commitment_is_open(mailoutbox: list[Any]) -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    first, second = (
        waiting(purpose=OutgoingMail.Purpose.TERM, commitment=commitment, next_attempt_at=NOW - wait)
        for wait in (timedelta(hours=2), timedelta(hours=1))
    )
    list(deliver(limit=1, now=NOW))
    StatusChangeFactory(commitment=commitment, to="afgedaan")

    send()

    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, second.state) == ("verzonden", "vervallen")


def test_log_names_no_person(
    broken: type[Broken], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    refused = SMTPRecipientsRefused({"jan.jansen@example.org": (550, b"jan.jansen unknown")})
    monkeypatch.setattr(broken, "error", refused)
    waiting(address="jan.jansen@example.org")

    send()

    assert "SMTPRecipientsRefused" in caplog.text
    assert "jan.jansen" not in caplog.text


def test_header_cannot_be_smuggled_in_by_a_subject(mailoutbox: list[EmailMessage]) -> None:
    mail = waiting(subject="Hoe staat het?\nBcc: iedereen@example.org")

    send()

    mail.refresh_from_db()
    assert (mail.state, mailoutbox) == ("wacht", [])
