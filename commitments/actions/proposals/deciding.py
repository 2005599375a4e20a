"""What every judgement of a proposal has in common: who may, the second of two is told, who and when."""

from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.proposals.conflict import Conflict
from commitments.models import Proposal
from commitments.models.membership import general_roles
from commitments.permissions import Action, is_allowed


def may_judge(by: Any) -> bool:
    """Whether this person decides what becomes of a proposal."""
    return is_allowed(Action.RECORD, general_roles(by))


def check(by: Any) -> None:
    """Raise PermissionDenied for who may not judge."""
    if not may_judge(by):
        raise PermissionDenied(_("U mag voorstellen lezen, maar niet beoordelen. Dat doet gegevensbeheer."))


def locked(proposal: Proposal, by: Any, seen: int | None, *, state: str = Proposal.State.OPEN) -> Proposal:
    """The proposal as it is now, locked until the transaction ends.

    `seen` is the version that the person saw, None for who did not look. Raises PermissionDenied, or Conflict
    where it has another state or version by now.
    """
    check(by)
    found = Proposal.objects.select_for_update(of=("self",)).get(pk=proposal.pk)
    if found.ministerie_id is not None:
        raise PermissionDenied(_("Dit voorstel is van een ministerie: een coördinator daar beoordeelt het."))
    if found.state != state or seen not in (None, found.version):
        raise Conflict(found)
    return found


def judge(proposal: Proposal, state: str, *, by: Any, now: datetime, remark: str = "") -> None:
    """Keep the judgement with who gave it and when."""
    proposal.state, proposal.judged_by, proposal.judged_at = state, by, now
    proposal.remark = remark.strip()
    keep(proposal)


@transaction.atomic
def take_up(*, proposal: Proposal, by: Any, seen: int | None = None) -> Proposal:
    """Open a dismissed proposal again, as if nobody had judged it. Raises as `locked` does."""
    found = locked(proposal, by, seen, state=Proposal.State.DISMISSED)
    found.state, found.judged_by, found.judged_at, found.remark = Proposal.State.OPEN, None, None, ""
    keep(found)
    return found


def keep(proposal: Proposal) -> None:
    """Write the row; whoever saw it as it was before is told."""
    proposal.version += 1
    proposal.save()
