"""Sending what waits in the outbox.

A row stays locked while its mail is sent. Whoever is killed in between leaves it waiting, so it goes out
again with the same Message-ID: nothing is lost, at worst one mail comes twice. Two at once share the work.
"""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from smtplib import SMTPRecipientsRefused
from typing import Any

from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.db.models import QuerySet

from commitments.actions.mail.assigned import written
from commitments.actions.mail.links import request_of, with_link
from commitments.models import Commitment, OutgoingMail
from commitments.statuses import Track
from commitments.telling.dropped import NOT_IN_USE

logger = logging.getLogger(__name__)

BACKOFF = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6))
"""How long to wait after the first, second, … attempt that failed; after one more it is not tried again."""

LONGEST_ERROR = 500


class NoMailServerError(Exception):
    """The mail server does not answer: everything waits, and no mail has lost an attempt by it."""


def waiting(*, now: datetime) -> QuerySet[OutgoingMail]:
    """What may be sent now, the longest waiting first."""
    due = OutgoingMail.objects.filter(state=OutgoingMail.State.WAITING, next_attempt_at__lte=now)
    return due.order_by("next_attempt_at", "pk")


def deliver(*, limit: int, now: datetime) -> Iterator[OutgoingMail]:
    """Send at most `limit` mails, each in a transaction of its own; gives each row as it then is.

    Raises NoMailServerError where no mail server answers.
    """
    connection = get_connection()
    try:
        for _number in range(limit):
            with transaction.atomic():
                mail = waiting(now=now).select_for_update(skip_locked=True, of=("self",)).first()
                if mail is None:
                    return
                _open(connection)
                _handle(mail, connection, now=now)
            yield mail
    except NoMailServerError as error:
        # Outside the transaction that the error ended: the log tells why nothing leaves.
        waiting(now=now).update(error=_described(error))
        raise
    finally:
        connection.close()


def _open(connection: Any) -> None:
    try:
        connection.open()
    except OSError as error:
        raise NoMailServerError(f"De mailserver is niet bereikbaar: {error}") from error


def _handle(mail: OutgoingMail, connection: Any, *, now: datetime) -> None:
    """Send one and note what came of it."""
    if reason := _why_not(mail):
        mail.state, mail.error = OutgoingMail.State.DROPPED, reason
        mail.save(update_fields=["state", "error"])
        return
    _write(mail)
    mail.attempts += 1
    try:
        _send(mail, connection)
    # Whatever is wrong with one mail may not hold up the others.
    except Exception as error:
        logger.warning("Mail %s could not be sent: %s", mail.pk, type(error).__name__)
        connection.close()
        _note_failure(mail, error, now=now)
    else:
        mail.state, mail.sent_at, mail.error = OutgoingMail.State.SENT, now, ""
    mail.save(update_fields=["state", "sent_at", "error", "attempts", "next_attempt_at"])


def _write(mail: OutgoingMail) -> None:
    """From now on it says what it is about: what was left for sending is filled in."""
    if not mail.text:
        content = written(mail)
        mail.subject, mail.text, mail.html = content.subject, content.text, content.html
        mail.save(update_fields=["subject", "text", "html"])


def _send(mail: OutgoingMail, connection: Any) -> None:
    content = with_link(mail)
    message = EmailMultiAlternatives(
        content.subject,
        content.text,
        to=[mail.address],
        # So that no out-of-office reply comes back (RFC 3834).
        headers={"Message-ID": mail.message_id, "Auto-Submitted": "auto-generated"},
        connection=connection,
    )
    message.attach_alternative(content.html, "text/html")
    message.send()


def _note_failure(mail: OutgoingMail, error: Exception, *, now: datetime) -> None:
    mail.error = _described(error)
    if mail.attempts > len(BACKOFF) or _is_for_good(error):
        mail.state = OutgoingMail.State.FAILED
    else:
        mail.next_attempt_at = now + BACKOFF[mail.attempts - 1]


def _is_for_good(error: Exception) -> bool:
    """The server knows no such recipient; a code in the 400s asks to come back later."""
    if not isinstance(error, SMTPRecipientsRefused):
        return False
    return all(code >= 500 for code, _words in error.recipients.values())


def _described(error: Exception) -> str:
    if isinstance(error, NoMailServerError):
        return str(error)[:LONGEST_ERROR]
    return f"{type(error).__name__}: {error}"[:LONGEST_ERROR]


def _why_not(mail: OutgoingMail) -> str:
    """Why this mail is not needed any more; empty while it is."""
    if not mail.recipient.is_active:
        return NOT_IN_USE
    if mail.purpose in (OutgoingMail.Purpose.REQUEST, OutgoingMail.Purpose.REMINDER):
        request = request_of(mail)
        return "" if request and request.is_open else "De vraag is beantwoord of ingetrokken."
    if mail.purpose == OutgoingMail.Purpose.TERM and mail.commitment_id:
        still = Commitment.objects.filter(pk=mail.commitment_id).open(Track.MINISTRY)
        return "" if still.exists() else "De afspraak is intussen afgesloten."
    if mail.purpose == OutgoingMail.Purpose.ASSIGNED and not (mail.text or mail.assignments.exists()):
        return "De toewijzing bestaat niet meer."
    return ""
