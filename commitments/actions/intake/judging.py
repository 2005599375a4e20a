"""Judging what was found in a letter: accept, change, dismiss."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.intake import (
    record_citations,
    record_facts,
    record_moties,
    record_toezeggingen,
    record_verdicts,
)
from commitments.actions.intake.recording import Judging, Recorder
from commitments.actions.proposals.deciding import check, judge, keep, locked
from commitments.actions.search import index_commitments, index_documents
from commitments.models import Commitment, Document, Proposal
from commitments.models.toezegging import Toezegging
from commitments.telling.reading_desk import is_for_at_once

_RECORDERS: Mapping[str, Recorder] = {
    Proposal.Group.DOCUMENT: record_facts.record,
    Proposal.Group.CITATION: record_citations.record,
    Proposal.Group.MOTIE: record_moties.record,
    Proposal.Group.TOEZEGGING: record_toezeggingen.record,
    Proposal.Group.VERDICT: record_verdicts.record,
}


@transaction.atomic
def accept(
    *,
    proposal: Proposal,
    by: Any,
    now: datetime,
    seen: int | None = None,
    edited: Mapping[str, Any] | None = None,
    linked_to: Commitment | None = None,
    is_new: bool = False,
) -> Proposal:
    """Write what the proposal says, in one transaction, and give the proposal as it then is.

    `edited` holds values that a person changed, `linked_to` the record that is meant, `is_new` that none
    of those known is; `seen` is the version that the person saw. Raises PermissionDenied, Conflict, or
    ValidationError keyed by value; what `actions.statuses.change_status` refuses among them.
    """
    found = _locked(proposal, by, seen)
    if edited:
        found.edited = {**found.edited, **edited}
    _write(found, by=by, now=now, linked_to=linked_to, is_new=is_new)
    return found


@transaction.atomic
def change(*, proposal: Proposal, by: Any, edited: Mapping[str, Any], seen: int | None = None) -> Proposal:
    """Keep other values with the proposal, without accepting it yet. Raises as `accept` does."""
    found = _locked(proposal, by, seen)
    found.edited = {**found.edited, **edited}
    keep(found)
    return found


@transaction.atomic
def dismiss(
    *, proposal: Proposal, by: Any, now: datetime, seen: int | None = None, remark: str = ""
) -> Proposal:
    """Leave it out, with a remark where one is useful. Raises PermissionDenied, Conflict, ValidationError.

    A fact that the draft took from the letter is cleared; other records are as they were.
    """
    found = _locked(proposal, by, seen)
    if found.group == Proposal.Group.DOCUMENT:
        record_facts.leave_out(found)
    judge(found, Proposal.State.DISMISSED, by=by, now=now, remark=remark)
    return found


@transaction.atomic
def accept_all_explicit(*, document: Document, by: Any, now: datetime) -> tuple[int, list[Proposal]]:
    """Accept what the letter says outright; give how many, and the explicit ones that a person must judge.

    Left out: what would close something, put it off or correct what is printed, what may be recorded
    already, and what the rules refuse. Raises PermissionDenied.
    """
    check(by)
    explicit = document.proposals.exclude(group="").filter(
        state=Proposal.State.OPEN, strength=Toezegging.Strength.EXPLICIT
    )
    accepted, left = 0, []
    for proposal in explicit.order_by("order", "pk"):
        if not is_for_at_once(proposal):
            left.append(proposal)
            continue
        try:
            accept(proposal=proposal, by=by, now=now)
        except ValidationError:
            left.append(proposal)
        else:
            accepted += 1
    return accepted, left


def _locked(proposal: Proposal, by: Any, seen: int | None) -> Proposal:
    found = locked(proposal, by, seen)
    if not found.group:
        raise ValidationError(_("Dit voorstel komt niet uit een brief en wordt hier niet beoordeeld."))
    return found


def _write(proposal: Proposal, *, by: Any, now: datetime, linked_to: Commitment | None, is_new: bool) -> None:
    judging = Judging(proposal=proposal, by=by, now=now, linked_to=linked_to, is_new=is_new)
    written = _RECORDERS[proposal.group](judging)
    # A number can bring the letter to the stub that it fills.
    proposal.document = written.document or judging.document
    proposal.commitment = written.commitment or proposal.commitment
    proposal.passage = written.passage
    judge(proposal, Proposal.State.ACCEPTED, by=by, now=now)
    if written.commitment is not None:
        index_commitments(only=[written.commitment.pk])
    if proposal.document is not None:
        index_documents(only=[proposal.document.pk])
