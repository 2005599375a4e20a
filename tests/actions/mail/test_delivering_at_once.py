"""Two deliverers at once, and one whose connection dies between sending and noting it."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.mail.backends.locmem import EmailBackend
from django.db import OperationalError, connection

from commitments.actions.mail.delivering import deliver
from commitments.actions.mail.outbox import drop
from commitments.models import OutgoingMail
from tests.at_once import at_once
from tests.factories import OutgoingMailFactory

pytestmark = pytest.mark.django_db(transaction=True)

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def waiting(number: int) -> list[OutgoingMail]:
    """Return mails that may go out."""
    due = NOW - timedelta(minutes=1)
    return OutgoingMailFactory.create_batch(
        number, purpose=OutgoingMail.Purpose.ASSIGNED, next_attempt_at=due
    )


class Slow(EmailBackend):
    """Holds the first mail until the test lets it go."""

    reached, go_on = threading.Event(), threading.Event()

    def send_messages(self, messages: Any) -> int:
        sent = super().send_messages(messages)
        if not Slow.reached.is_set():
            Slow.reached.set()
            assert Slow.go_on.wait(20)
        return sent


class Fatal(EmailBackend):
    """Sends, and then the database ends the connection that was about to note it."""

    def send_messages(self, messages: Any) -> int:
        sent = super().send_messages(messages)
        pid = connection.connection.info.backend_pid
        at_once(lambda: _end(pid))
        return sent


def _end(pid: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [pid])


def test_two_deliverers_at_once_send_each_mail_once(mailoutbox: list[Any]) -> None:
    mails = waiting(12)

    results = at_once(*[lambda: [mail.pk for mail in deliver(limit=100, now=NOW)]] * 2)

    assert sorted(pk for done in results for pk in done) == sorted(mail.pk for mail in mails)
    assert sorted(m.extra_headers["Message-ID"] for m in mailoutbox) == sorted(m.message_id for m in mails)
    assert set(OutgoingMail.objects.values_list("state", flat=True)) == {"verzonden"}


def test_second_deliverer_goes_past_the_mail_that_the_first_is_sending(
    settings: Any, mailoutbox: list[Any]
) -> None:
    first, second = waiting(2)
    settings.EMAIL_BACKEND = f"{__name__}.Slow"
    Slow.reached.clear()
    Slow.go_on.clear()

    def overtake() -> list[int]:
        assert Slow.reached.wait(20)
        try:
            return [mail.pk for mail in deliver(limit=100, now=NOW)]
        finally:
            Slow.go_on.set()

    slow, fast = at_once(lambda: [mail.pk for mail in deliver(limit=1, now=NOW)], overtake)

    assert (slow, fast) == ([first.pk], [second.pk])
    assert len(mailoutbox) == 2


def test_answer_does_not_wait_for_a_mail_that_is_being_sent(settings: Any, mailoutbox: list[Any]) -> None:
    (mail,) = waiting(1)
    settings.EMAIL_BACKEND = f"{__name__}.Slow"
    Slow.reached.clear()
    Slow.go_on.clear()

    def let_go() -> int:
        assert Slow.reached.wait(20)
        try:
            return drop(mail.item)
        finally:
            Slow.go_on.set()

    _sent, dropped = at_once(lambda: list(deliver(limit=1, now=NOW)), let_go)

    mail.refresh_from_db()
    assert (dropped, mail.state) == (0, "verzonden")


def test_killed_between_sending_and_noting_it_goes_out_again_as_the_same_mail(
    settings: Any, mailoutbox: list[Any]
) -> None:
    (mail,) = waiting(1)
    backend = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = f"{__name__}.Fatal"

    (killed,) = at_once(lambda: list(deliver(limit=100, now=NOW)))

    assert isinstance(killed, OperationalError)
    mail.refresh_from_db()
    assert (mail.state, mail.attempts, mail.sent_at) == ("wacht", 0, None)

    settings.EMAIL_BACKEND = backend
    assert list(deliver(limit=100, now=NOW)) == [mail]
    assert [m.extra_headers["Message-ID"] for m in mailoutbox] == [mail.message_id] * 2
    assert list(deliver(limit=100, now=NOW)) == []
