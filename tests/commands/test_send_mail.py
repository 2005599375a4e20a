"""send_mail, send_reminders and send_digest: what cron calls, as often as it likes."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import CommandError, call_command
from django.utils import timezone

from commitments.models import Ministerie, OutgoingMail
from tests.factories import (
    CommitmentFactory,
    MinisterieFactory,
    OutgoingMailFactory,
    UpdateRequestFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


class Absent(EmailBackend):
    """No server answers."""

    def open(self) -> bool:
        raise TimeoutError("timed out")


@pytest.fixture(autouse=True)
def _mail_server(settings: Any) -> None:
    settings.HAS_MAIL_SERVER = True


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken")


def run(name: str, *options: str) -> list[str]:
    """The lines that a command prints."""
    out = StringIO()
    call_command(name, *options, stdout=out)
    return out.getvalue().splitlines()


def waiting(number: int) -> list[OutgoingMail]:
    """Return mails that may go out."""
    purpose = OutgoingMail.Purpose.ASSIGNED
    return OutgoingMailFactory.create_batch(number, purpose=purpose)


def late_question(bz: Ministerie) -> Any:
    """Return a question whose answer was due eight days ago."""
    return UpdateRequestFactory(
        ministerie=bz,
        commitment=CommitmentFactory(held_by=[bz]),
        asked_of=UserFactory(staff_of=bz, first_name="Daan", last_name="Jansen"),
        asked_at=timezone.now() - timedelta(days=30),
        answer_by=timezone.localdate() - timedelta(days=8),
    )


def test_send_mail_sends_reports_and_can_be_repeated(mailoutbox: list[Any]) -> None:
    waiting(2)

    assert run("send_mail") == [
        "mails: 2 van 2",
        "Verzonden: 2. Later opnieuw: 0. Mislukt: 0. Niet meer nodig: 0.",
    ]
    assert run("send_mail") == ["Verzonden: 0. Later opnieuw: 0. Mislukt: 0. Niet meer nodig: 0."]
    assert len(mailoutbox) == 2


def test_send_mail_sends_no_more_than_asked(mailoutbox: list[Any]) -> None:
    waiting(3)

    run("send_mail", "--limit", "2")

    assert len(mailoutbox) == 2
    for wrong in ("0", "veel"):
        with pytest.raises(CommandError):
            run("send_mail", "--limit", wrong)


def test_send_mail_fails_loudly_where_no_server_answers(settings: Any) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.Absent"
    (mail,) = waiting(1)

    with pytest.raises(CommandError, match=r"niet bereikbaar: timed out De mails blijven wachten\."):
        run("send_mail")

    mail.refresh_from_db()
    assert mail.state == "wacht"


def test_send_mail_keeps_the_mails_where_no_server_is_set(settings: Any, mailoutbox: list[Any]) -> None:
    settings.HAS_MAIL_SERVER = False
    waiting(2)

    assert run("send_mail") == ["EMAIL_URL is niet ingesteld. Mails die wachten: 2."]
    assert mailoutbox == []


def test_send_reminders_tells_first_and_makes_each_once(bz: Ministerie) -> None:
    request = late_question(bz)
    step = timezone.localdate() - timedelta(days=1)

    assert run("send_reminders", "--dry-run") == [
        f"herinnering {step}: Daan Jansen, {request.commitment}",
        "Herinneringen die klaar te zetten zijn: 1.",
    ]
    assert not OutgoingMail.objects.exists()
    assert run("send_reminders") == ["Herinneringen klaargezet: 1."]
    assert run("send_reminders") == ["Herinneringen klaargezet: 0."]
    assert OutgoingMail.objects.get().purpose == OutgoingMail.Purpose.REMINDER


def test_send_digest_makes_each_once(bz: Ministerie) -> None:
    UserFactory(coordinator_of=bz)
    late_question(bz)

    assert run("send_digest") == ["Weekoverzichten klaargezet: 1. Lagen er al: 0."]
    assert run("send_digest") == ["Weekoverzichten klaargezet: 0. Lagen er al: 1."]
    assert OutgoingMail.objects.get().purpose == OutgoingMail.Purpose.DIGEST
