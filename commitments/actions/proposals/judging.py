"""Judging proposals of the register's rules and of people: accept and carry out, or dismiss."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions import statuses
from commitments.actions.intake.recording import Judging, Written
from commitments.actions.proposals.changes import change_status, change_term, tie_letter
from commitments.actions.proposals.citations import correct_citation
from commitments.actions.proposals.conflict import Conflict
from commitments.actions.proposals.deciding import judge, locked
from commitments.actions.proposals.numbers import correct_number
from commitments.actions.search import index_commitments
from commitments.models import Commitment, Document, Proposal
from commitments.models.proposal_queries import ProposalSort
from commitments.telling.proposed import sort_of, stands_now

# What carries each sort out. A new record is made where records are made: in the admin.
_CARRIED_OUT_BY: Mapping[str, Callable[[Judging], Written]] = {
    ProposalSort.CITATION: correct_citation,
    ProposalSort.NUMBER: correct_number,
    ProposalSort.LINK: tie_letter,
    ProposalSort.STATUS: change_status,
    ProposalSort.TERM: change_term,
}


@transaction.atomic
def accept(
    *,
    proposal: Proposal,
    by: Any,
    now: datetime,
    seen: int | None = None,
    stood: str | None = None,
    edited: Mapping[str, Any] | None = None,
) -> Proposal:
    """Carry out what is proposed, in one transaction, and give the proposal as it then is.

    `edited` holds values that a person changed; `seen` is the version that the person saw and `stood` what
    `stands_now` gave then, None for who did not look. Raises PermissionDenied, Conflict when either is
    otherwise by now, or ValidationError keyed by value.
    """
    found = _locked(proposal, by, seen)
    _lock_records(found)
    if stood is not None and stands_now(found) != stood:
        raise Conflict(found)
    if edited:
        found.edited = {**found.edited, **edited}
    sort = sort_of(found)
    if sort not in _CARRIED_OUT_BY:
        raise ValidationError(_("Leg dit vast in het beheer, en wijs het voorstel hier daarna af."))
    try:
        written = _CARRIED_OUT_BY[sort](Judging(proposal=found, by=by, now=now))
    except statuses.Conflict as conflict:
        raise Conflict(found) from conflict
    found.passage = written.passage or found.passage
    judge(found, Proposal.State.ACCEPTED, by=by, now=now)
    if written.commitment is not None:
        index_commitments(only=[written.commitment.pk])
    return found


@transaction.atomic
def dismiss(
    *, proposal: Proposal, by: Any, now: datetime, seen: int | None = None, remark: str = ""
) -> Proposal:
    """Keep that it was judged not right, with a remark; records are as they were. Raises as `accept` does."""
    found = _locked(proposal, by, seen)
    judge(found, Proposal.State.DISMISSED, by=by, now=now, remark=remark)
    return found


def _locked(proposal: Proposal, by: Any, seen: int | None) -> Proposal:
    found = locked(proposal, by, seen)
    if found.group:
        raise ValidationError(_("Dit voorstel komt uit een brief en wordt naast haar tekst beoordeeld."))
    return found


def _lock_records(proposal: Proposal) -> None:
    """The records that would change, fresh and locked: nobody changes them while this is carried out."""
    if proposal.commitment_id is not None:
        commitments = Commitment.objects.select_for_update(of=("self",)).defer("search")
        proposal.commitment = commitments.get(pk=proposal.commitment_id)
    if proposal.document_id is not None:
        proposal.document = Document.objects.select_for_update(of=("self",)).get(pk=proposal.document_id)
