"""Answering a question about how a commitment stands. Every answer is a proposal; none closes anything."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from commitments.actions.mail.composing import name_of
from commitments.actions.mail.links import item_of
from commitments.actions.mail.outbox import drop, queue
from commitments.actions.mail.texts import of_answer
from commitments.actions.statuses import latest_change
from commitments.actions.terms import latest_term
from commitments.actions.work.proposing import Evidence, propose_report, propose_status, propose_term
from commitments.actions.work.requests import locked_request, may_coordinate
from commitments.actions.work.substitutes import who_gets
from commitments.dates import UncertainDate
from commitments.models import OutgoingMail, Proposal, UpdateRequest, WorkEntry
from commitments.models.membership import roles_of
from commitments.permissions import Action, is_allowed
from commitments.statuses import Track

LONGEST_ANSWER = 4000


@dataclass(frozen=True)
class NewStatus:
    """A status that the answer proposes."""

    to: str
    effective: UncertainDate
    evidence: Evidence = field(default_factory=Evidence)
    note: str = ""


@dataclass(frozen=True)
class NewTerm:
    """A term that the answer proposes."""

    due: UncertainDate
    effective: UncertainDate
    evidence: Evidence = field(default_factory=Evidence)
    note: str = ""


def may_answer(request: UpdateRequest, by: Any, *, today: date) -> bool:
    """Who was asked, who stands in for that person today, or a coordinator of the ministry."""
    if not by.is_authenticated or request.commitment.is_draft:
        return False
    if not request.commitment.holders.filter(ministerie=request.ministerie_id).exists():
        return False
    if may_coordinate(by, request.ministerie_id):
        return True
    if not is_allowed(Action.WORK, roles_of(by, [request.ministerie_id])):
        return False
    gets = who_gets([request.asked_of], ministerie_id=request.ministerie_id, today=today)
    standing_in = gets.get(request.asked_of_id)
    return by.pk == request.asked_of_id or (standing_in is not None and by.pk == standing_in.pk)


@transaction.atomic
def answer(
    *,
    request: UpdateRequest,
    by: Any,
    today: date,
    text: str,
    change: NewStatus | NewTerm | None = None,
) -> UpdateRequest:
    """Answer in words, with a status or term that a coordinator then judges; give the question as it is now.

    Sent twice it is answered once: the second raises SettledError, with the answer that is there. Raises
    PermissionDenied, ValidationError (text, and as `propose_status` and `propose_term` do).
    """
    locked = locked_request(request)
    if not may_answer(locked, by, today=today):
        raise PermissionDenied(_("Deze vraag is aan een collega gesteld."))
    if len(text) > LONGEST_ANSWER:
        raise ValidationError({"text": _("Houd het bij %(most)d tekens.") % {"most": LONGEST_ANSWER}})
    reader = _reader(locked, by, today)
    informed = [reader] if reader else []
    proposal = (
        _proposed(locked, by, today, change, informed) if change else _reported(locked, by, text, informed)
    )
    locked.state = UpdateRequest.State.ANSWERED
    locked.answered_by, locked.answered_at = by, timezone.now()
    # A report that two answers share belongs to the first.
    locked.proposal = None if UpdateRequest.objects.filter(proposal=proposal).exists() else proposal
    locked.save(update_fields=["state", "answered_by", "answered_at", "proposal"])
    WorkEntry.objects.create(
        commitment=locked.commitment,
        ministerie=locked.ministerie,
        what=WorkEntry.What.ANSWERED,
        text=text.strip(),
        proposal=proposal,
        by=by,
    )
    drop(item_of(locked))
    if reader:
        _tell(reader, locked, proposal, by)
    return locked


def _proposed(
    request: UpdateRequest, by: Any, today: date, change: NewStatus | NewTerm, informed: list[Any]
) -> Proposal:
    of: dict[str, Any] = {
        "commitment": request.commitment,
        "ministerie": request.ministerie,
        "by": by,
        "today": today,
        "effective": change.effective,
        "evidence": change.evidence,
        "note": change.note,
        "informed": informed,
    }
    if isinstance(change, NewStatus):
        standing = latest_change(request.commitment, Track.MINISTRY)
        return propose_status(to=change.to, seen=standing.pk if standing else None, **of)
    term = latest_term(request.commitment)
    return propose_term(due=change.due, seen=term.pk if term else None, **of)


def _reported(request: UpdateRequest, by: Any, text: str, informed: list[Any]) -> Proposal:
    """An answer in words; it joins a report that nobody read yet, so that no answer has to wait for it."""
    if (joined := _joined(request, by, text)) is not None:
        return joined
    of: dict[str, Any] = {"commitment": request.commitment, "ministerie": request.ministerie, "by": by}
    try:
        return propose_report(text=text, informed=informed, **of)
    except ValidationError:
        # Somebody else's report came in just now, or there are no words.
        if (joined := _joined(request, by, text)) is not None:
            return joined
        raise


def _joined(request: UpdateRequest, by: Any, text: str) -> Proposal | None:
    if not text.strip():
        return None
    reports = Proposal.objects.of_ministeries([request.ministerie_id]).open()
    of_it = reports.filter(commitment=request.commitment, change=Proposal.Change.REPORT)
    report = of_it.select_for_update(of=("self",)).first()
    if report is None:
        return None
    report.reasons = f"{report.reasons}\n\n{name_of(by)}: {text.strip()}"
    report.payload = {**report.payload, "note": report.reasons}
    # Whoever is reading the report is told that there is more.
    report.version += 1
    report.save(update_fields=["reasons", "payload", "version"])
    return report


def _reader(request: UpdateRequest, by: Any, today: date) -> Any:
    """Who asked, or who stands in for them; None where that is `by`: nobody hears of their own answer."""
    gets = who_gets([request.asked_by], ministerie_id=request.ministerie_id, today=today)
    person = gets.get(request.asked_by_id)
    return None if person is None or person.pk == by.pk else person


def _tell(reader: Any, request: UpdateRequest, proposal: Proposal, by: Any) -> None:
    """A mail with the answer; the other coordinators hear of the proposal."""
    queue(
        purpose=OutgoingMail.Purpose.PROPOSAL,
        item=item_of(request),
        recipient=reader,
        content=lambda: of_answer(request, proposal, person=reader, by=by),
        ministerie=request.ministerie,
        commitment=request.commitment,
    )
