"""The mail to a new behandelaar, of one commitment or more: written when it is sent or looked at.

Until then its row has a subject and no text: more joins it, and what was taken back leaves it, without
writing a long mail anew each time.
"""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth import get_user_model

from commitments.actions.mail.composing import Content
from commitments.actions.mail.notices import Reader, of_assignments, subject_of_assignments
from commitments.models import Assignment, OutgoingMail


def item_of_assignment(assignment: Assignment, *, by: Any) -> str:
    """How the outbox names what one colleague gives another at a ministry."""
    return f"toewijzingen:{assignment.ministerie_id}:{by.pk}:{assignment.behandelaar_id}"


def written(mail: OutgoingMail) -> Content:
    """Any mail as it is read: as its row has it, or as it would be sent now."""
    rows = [] if mail.text else _rows(mail)
    if not rows:
        return Content(mail.subject, mail.text, mail.html)
    reader, by = _people(mail)
    return of_assignments(rows, reader=reader, by=by)


def unwrite(mail: OutgoingMail) -> None:
    """Let a mail that was not sent say later what it is about by then; its subject says it now."""
    number, (reader, _by) = mail.assignments.count(), _people(mail)
    mail.commitment = _rows(mail)[0].commitment if number == 1 else None
    mail.subject = subject_of_assignments(mail.commitment, number=number, reader=reader)
    mail.text, mail.html = "", ""
    mail.save(update_fields=["subject", "text", "html", "commitment"])


def _rows(mail: OutgoingMail) -> Sequence[Assignment]:
    """In the order of their terms."""
    found = mail.assignments.select_related("commitment__aanbeveling", "ministerie")
    return list(
        found.defer("commitment__text", "commitment__search").order_by("commitment__due_order", "commitment")
    )


def _people(mail: OutgoingMail) -> tuple[Reader, Any]:
    """Who reads it, and who gave the work."""
    by, meant = (int(key) for key in mail.item.split(":")[2:])
    people = get_user_model().objects.in_bulk([by, meant])
    return Reader(mail.recipient, people[meant] if meant != mail.recipient.pk else None), people[by]
