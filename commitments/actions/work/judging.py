"""The second pair of eyes: a coordinator approves, corrects or returns what a colleague proposes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from commitments.actions.proposals.conflict import Conflict
from commitments.actions.statuses import change_status, may_change
from commitments.actions.terms import move_term
from commitments.actions.work.notifying import end_proposed, tell_returned
from commitments.actions.work.proposing import Evidence, loaded, note_down
from commitments.models import Proposal, WorkEntry
from commitments.models.membership import roles_of
from commitments.permissions import Action, is_allowed
from commitments.statuses import Track


@transaction.atomic
def approve(
    *,
    proposal: Proposal,
    by: Any,
    today: date,
    seen: int | None = None,
    edited: Mapping[str, Any] | None = None,
    remark: str = "",
) -> Proposal:
    """Write what was proposed, with both names, and give the proposal as it then is.

    `edited` holds values that the coordinator corrected (to, due, effective, note, seen, place);
    `seen` is the version that they saw. Raises PermissionDenied, Conflict, ValidationError, and what
    `change_status` and `move_term` raise when somebody changed the commitment meanwhile.
    """
    locked = _locked(proposal, by, seen)
    if edited:
        locked.edited = {**locked.edited, **edited}
    _write(locked, by=by, today=today)
    return _judged(locked, Proposal.State.ACCEPTED, WorkEntry.What.APPROVED, by=by, remark=remark)


@transaction.atomic
def give_back(*, proposal: Proposal, by: Any, remark: str, seen: int | None = None) -> Proposal:
    """Return it with a remark, of which the proposer gets a mail; nothing changes.

    Raises PermissionDenied, Conflict or ValidationError.
    """
    locked = _locked(proposal, by, seen)
    if not remark.strip():
        raise ValidationError({"remark": _("Schrijf wat er anders moet.")})
    returned = _judged(locked, Proposal.State.RETURNED, WorkEntry.What.RETURNED, by=by, remark=remark)
    tell_returned(returned)
    return returned


def may_judge(proposal: Proposal, by: Any) -> bool:
    """Whether this person is the second pair of eyes for it: a coordinator, and not who proposed it."""
    if proposal.ministerie_id is None or proposal.proposed_by_id == by.pk:
        return False
    return is_allowed(Action.APPROVE, roles_of(by, [proposal.ministerie_id]))


def _locked(proposal: Proposal, by: Any, seen: int | None) -> Proposal:
    locked = Proposal.objects.select_for_update(of=("self",)).get(pk=proposal.pk)
    if locked.proposed_by_id == by.pk:
        raise PermissionDenied(_("U stelde dit zelf voor. Een andere coördinator beoordeelt het."))
    if not may_judge(locked, by):
        raise PermissionDenied(_("Alleen een coördinator van het ministerie beoordeelt dit voorstel."))
    if not locked.is_open or seen not in (None, locked.version):
        raise Conflict(locked)
    return locked


def _write(proposal: Proposal, *, by: Any, today: date) -> None:
    """As the one who proposed it, where that person still may; the coordinator stands beside it."""
    values, commitment, proposer = proposal.values, proposal.commitment, proposal.proposed_by
    if commitment is None or proposal.change == Proposal.Change.REPORT:
        return
    writer = proposer if proposer and may_change(commitment, Track.MINISTRY, proposer) else by
    evidence = Evidence(proposal.document, proposal.passage, proposal.quote, values.get("place", ""))
    proposal.passage = evidence.recorded(commitment)
    shared: dict[str, Any] = {
        "commitment": commitment,
        "effective": loaded(values["effective"]),
        "by": writer,
        "today": today,
        "seen": values["seen"],
        "evidence": proposal.passage,
        "note": values["note"],
        "approved_by": by,
    }
    if proposal.change == Proposal.Change.STATUS:
        change_status(track=Track.MINISTRY, to=values["to"], **shared)
    else:
        move_term(due=loaded(values["due"]), **shared)


def _judged(
    proposal: Proposal, state: Proposal.State, what: WorkEntry.What, *, by: Any, remark: str
) -> Proposal:
    proposal.state, proposal.judged_by, proposal.judged_at = state, by, timezone.now()
    proposal.remark = remark.strip()
    proposal.version += 1
    proposal.save()
    note_down(proposal, what, by, proposal.remark)
    end_proposed(proposal)
    return proposal
