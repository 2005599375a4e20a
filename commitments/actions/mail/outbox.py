"""Putting a mail in the outbox, taking it out again, and having it tried once more.

The unique constraint of `OutgoingMail` makes it one row per purpose, item, recipient and period, however
often and from however many processes it is asked for.
"""

import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.mail.composing import Content
from commitments.models import Commitment, Ministerie, OutgoingMail
from commitments.models.membership import roles_of
from commitments.permissions import Action, is_allowed
from commitments.telling.dropped import why_dropped

# Stored, so Dutch as the mails are.
NO_ADDRESS = "Deze collega heeft geen e-mailadres. Vraag een beheerder om het in te vullen."


def queue(
    *,
    purpose: str,
    item: str,
    recipient: Any,
    content: Callable[[], Content],
    period: str = "",
    ministerie: Ministerie | None = None,
    commitment: Commitment | None = None,
    not_before: datetime | None = None,
) -> OutgoingMail:
    """The row for this purpose, item, recipient and period, made when there is none.

    `content` is asked only for a new row. Who has no address gets a row that says so: whoever waits for
    an answer sees why none comes. It is sent at the next round, or at the first after `not_before`. Runs
    in the caller's transaction: no row without what it is about.
    """
    key = {"purpose": purpose, "item": item, "recipient": recipient, "period": period}
    kept = OutgoingMail.objects.filter(**key).first()
    if kept is not None:
        return kept
    written = content()
    has_address = bool(recipient.email)
    values: dict[str, Any] = {
        "address": recipient.email,
        "ministerie": ministerie,
        "commitment": commitment,
        "message_id": _message_id(purpose, item, recipient.pk, period),
        "subject": written.subject,
        "text": written.text,
        "html": written.html,
        "state": OutgoingMail.State.WAITING if has_address else OutgoingMail.State.FAILED,
        "error": "" if has_address else NO_ADDRESS,
    }
    if not_before is not None:
        values["next_attempt_at"] = not_before
    mail, _is_new = OutgoingMail.objects.get_or_create(**key, defaults=values)
    return mail


def drop(item: str) -> int:
    """Let go of what still waits about this item; gives how many. One that is being sent is left alone."""
    waiting = OutgoingMail.objects.filter(item=item, state=OutgoingMail.State.WAITING)
    with transaction.atomic():
        free = list(waiting.select_for_update(skip_locked=True, of=("self",)).values_list("pk", flat=True))
        return OutgoingMail.objects.filter(pk__in=free).update(state=OutgoingMail.State.DROPPED)


@transaction.atomic
def try_again(*, mail: OutgoingMail, by: Any, now: datetime) -> OutgoingMail:
    """Have a mail that failed or waits sent at the next round, to the address that the person has now.

    Raises PermissionDenied, or ValidationError for a mail that was sent or let go, or has no address.
    """
    locked = OutgoingMail.objects.select_for_update(of=("self",)).get(pk=mail.pk)
    if locked.ministerie_id is None or not is_allowed(
        Action.COORDINATE, roles_of(by, [locked.ministerie_id])
    ):
        raise PermissionDenied(
            _("Alleen een coördinator van het ministerie laat een mail opnieuw versturen.")
        )
    if locked.state == OutgoingMail.State.SENT:
        raise ValidationError(_("Deze mail is intussen verzonden."))
    if locked.state == OutgoingMail.State.DROPPED:
        raise ValidationError(why_dropped(locked))
    if not locked.recipient.email:
        raise ValidationError(
            _("Deze collega heeft nog steeds geen e-mailadres. Vraag een beheerder om het in te vullen.")
        )
    locked.address = locked.recipient.email
    locked.state, locked.attempts, locked.next_attempt_at, locked.error = (
        OutgoingMail.State.WAITING,
        0,
        now,
        "",
    )
    locked.save()
    return locked


def _message_id(*key: object) -> str:
    """The same for the same mail, also where its row is made anew from an older backup."""
    host = urlsplit(settings.SITE_URL).hostname or "localhost"
    return f"<{uuid.uuid5(uuid.NAMESPACE_URL, '|'.join(map(str, key)))}@{host}>"
