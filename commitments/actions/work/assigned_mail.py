"""The mail to a new behandelaar: one, however many commitments a colleague gives at once.

What the same colleague gives the same person joins the mail that still waits, so that a change of a
hundred rows is one mail. Each transaction writes what is true with it: stopped half way, the mail lists
what was done.
"""

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from commitments.actions.mail.assigned import item_of_assignment, unwrite
from commitments.actions.mail.composing import Content
from commitments.actions.mail.notices import Reader, subject_of_assignments
from commitments.actions.mail.outbox import queue
from commitments.actions.work.notifying import readers
from commitments.models import Assignment, OutgoingMail

HOLD = timedelta(minutes=1)
"""How long a new mail waits for what else is given; longer than any one change takes."""

JOINS_FOR = timedelta(hours=1)
"""Later than this, while no mail server answers, a new mail begins."""

MOST_IN_A_MAIL = 200

State = OutgoingMail.State


def tell_assigned(assignment: Assignment, *, by: Any) -> None:
    """Tell the new behandelaar, and no longer the one before, as far as that mail was not sent.

    Runs in the transaction of the action, with the commitment locked.
    """
    _take_out(assignment)
    if assignment.behandelaar is None:
        return
    for reader in readers([assignment.behandelaar], ministerie=assignment.ministerie, by=by):
        _put_in(assignment, reader, by=by)


def _put_in(assignment: Assignment, reader: Reader, *, by: Any) -> None:
    item = item_of_assignment(assignment, by=by)
    mail = _joinable(item, reader)
    if mail is not None:
        mail.assignments.add(assignment)
        unwrite(mail)
        return
    mail = queue(
        purpose=OutgoingMail.Purpose.ASSIGNED,
        item=item,
        # Who had it before can have it again later.
        period=f"{assignment.pk}, versie {assignment.version}",
        recipient=reader.person,
        content=lambda: Content(
            subject_of_assignments(assignment.commitment, number=1, reader=reader), "", ""
        ),
        ministerie=assignment.ministerie,
        commitment=assignment.commitment,
        not_before=timezone.now() + HOLD,
    )
    mail.assignments.add(assignment)


def _joinable(item: str, reader: Reader) -> OutgoingMail | None:
    """The mail that was never tried and has room. One that is being sent now is left alone."""
    mail = (
        _unsent()
        .filter(item=item, recipient=reader.person, attempts=0, created_at__gt=timezone.now() - JOINS_FOR)
        .order_by("-pk")
        .first()
    )
    return mail if mail is not None and mail.assignments.count() < MOST_IN_A_MAIL else None


def _take_out(assignment: Assignment) -> None:
    """Take it out of every mail that has not gone; a mail with nothing left is let go."""
    for mail in _unsent().filter(assignments=assignment).order_by("pk"):
        mail.assignments.remove(assignment)
        if mail.assignments.exists():
            unwrite(mail)
        else:
            mail.state = State.DROPPED
            mail.save(update_fields=["state"])


def _unsent() -> QuerySet[OutgoingMail]:
    mails = OutgoingMail.objects.filter(
        purpose=OutgoingMail.Purpose.ASSIGNED, state__in=[State.WAITING, State.FAILED]
    )
    return mails.select_related("recipient").select_for_update(skip_locked=True, of=("self",))
