"""Proposing to the own coordinator what closes a commitment, moves its term or tells how it stands.

A proposal changes nothing. What the rules would refuse is refused here already, by trying it and taking it
back, so that a coordinator sees no proposal that cannot be approved. The words of a letter become a
passage on approval: until then nothing of it shows on a public page.

The coordinators get a mail, but for those who are `informed` of it in another one.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from commitments.actions.passages import record_passage
from commitments.actions.statuses import change_status, may_change
from commitments.actions.terms import move_term
from commitments.actions.work.notifying import end_proposed, tell_proposed
from commitments.dates import UncertainDate
from commitments.models import Commitment, Document, Ministerie, Passage, Proposal, WorkEntry
from commitments.models.membership import roles_of
from commitments.permissions import Action, is_allowed
from commitments.statuses import Track


class _TakenBack(Exception):
    """Raised to undo a trial."""


@dataclass(frozen=True)
class Evidence:
    """The letter that a proposal rests on: a known passage, or words that are in it with their place."""

    document: Document | None = None
    passage: Passage | None = None
    quote: str = ""
    place: str = ""

    def recorded(self, commitment: Commitment) -> Passage | None:
        """The passage, newly recorded where it was not known. Raises ValidationError (quote, place).

        Locks the commitment before the document: in one order for all, so that two savers wait for each
        other and never both. Only within a transaction.
        """
        if self.passage is not None or self.document is None:
            return self.passage
        Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
        return record_passage(document=self.document, quote=self.quote, place=self.place)


@transaction.atomic
def propose_status(
    *,
    commitment: Commitment,
    ministerie: Ministerie,
    to: str,
    effective: UncertainDate,
    by: Any,
    today: date,
    seen: int | None,
    evidence: Evidence,
    note: str = "",
    informed: Collection[Any] = (),
) -> Proposal:
    """Propose a status on the ministry's track; give the proposal. Raises as `change_status` does."""

    def write() -> None:
        change_status(
            commitment=commitment,
            track=Track.MINISTRY,
            to=to,
            effective=effective,
            by=by,
            today=today,
            seen=seen,
            evidence=evidence.recorded(commitment),
            note=note,
            approved_by=by,
        )

    _check(commitment, ministerie, by)
    # What somebody else proposes at this moment is there, or is not, before this one is tried.
    Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    _try_out(write)
    payload = {"to": to, "effective": dumped(effective), "seen": seen, "note": note.strip()}
    of = {"commitment": commitment, "ministerie": ministerie, "proposed_by": by}
    return _propose(Proposal.Change.STATUS, payload, evidence, informed, **of)


@transaction.atomic
def propose_term(
    *,
    commitment: Commitment,
    ministerie: Ministerie,
    due: UncertainDate,
    effective: UncertainDate,
    by: Any,
    today: date,
    seen: int | None,
    evidence: Evidence,
    note: str = "",
    informed: Collection[Any] = (),
) -> Proposal:
    """Propose another term; give the proposal. Raises as `move_term` does."""

    def write() -> None:
        move_term(
            commitment=commitment,
            due=due,
            effective=effective,
            by=by,
            today=today,
            seen=seen,
            evidence=evidence.recorded(commitment),
            note=note,
            approved_by=by,
        )

    _check(commitment, ministerie, by)
    # What somebody else proposes at this moment is there, or is not, before this one is tried.
    Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    _try_out(write)
    payload = {"due": dumped(due), "effective": dumped(effective), "seen": seen, "note": note.strip()}
    of = {"commitment": commitment, "ministerie": ministerie, "proposed_by": by}
    return _propose(Proposal.Change.TERM, payload, evidence, informed, **of)


def propose_report(
    *, commitment: Commitment, ministerie: Ministerie, by: Any, text: str, informed: Collection[Any] = ()
) -> Proposal:
    """Tell in words how it stands; give the proposal, which a coordinator reads and works out.

    Raises PermissionDenied, or ValidationError keyed by `text`.
    """
    _check(commitment, ministerie, by)
    if not text.strip():
        raise ValidationError({"text": _("Schrijf hoe het ervoor staat.")})
    payload = {"note": text.strip()}
    of = {"commitment": commitment, "ministerie": ministerie, "proposed_by": by}
    return _propose(Proposal.Change.REPORT, payload, Evidence(), informed, **of)


@transaction.atomic
def withdraw(*, proposal: Proposal, by: Any, seen: int | None = None) -> Proposal:
    """Take an own proposal back while nobody judged it. Raises PermissionDenied or ValidationError."""
    locked = Proposal.objects.select_for_update(of=("self",)).get(pk=proposal.pk)
    if locked.proposed_by_id != by.pk or locked.ministerie is None:
        raise PermissionDenied(_("Alleen wie het voorstelde, kan het intrekken."))
    if not locked.is_open or seen not in (None, locked.version):
        raise ValidationError(_("Dit voorstel is intussen beoordeeld. Bekijk wat er is besloten."))
    locked.state, locked.judged_by, locked.judged_at = Proposal.State.WITHDRAWN, by, timezone.now()
    locked.version += 1
    locked.save()
    note_down(locked, WorkEntry.What.WITHDRAWN, by)
    end_proposed(locked)
    return locked


def dumped(day: UncertainDate) -> list[str]:
    """An uncertain date as a proposal keeps it; `loaded` reads it."""
    ends = [end.isoformat() if end else "" for end in (day.start, day.end)]
    return [*ends, day.printed, str(day.basis)]


def loaded(kept: list[str]) -> UncertainDate:
    """What `dumped` wrote. Raises ValueError for anything else."""
    start, end, printed, basis = kept
    return UncertainDate(
        date.fromisoformat(start) if start else None,
        date.fromisoformat(end) if end else None,
        printed,
        basis,
    )


def note_down(proposal: Proposal, what: WorkEntry.What, by: Any, text: str = "") -> WorkEntry:
    """A line in the trail of the ministry that the proposal is of."""
    of: dict[str, Any] = {"commitment": proposal.commitment, "ministerie": proposal.ministerie}
    return WorkEntry.objects.create(what=what, proposal=proposal, by=by, text=text, **of)


def _check(commitment: Commitment, ministerie: Ministerie, by: Any) -> None:
    """Somebody of the ministry, which holds the commitment."""
    holds = any(holder.ministerie_id == ministerie.pk for holder in commitment.holders.all())
    is_own = is_allowed(Action.WORK, roles_of(by, [ministerie.pk]))
    if not (holds and is_own and may_change(commitment, Track.MINISTRY, by)):
        raise PermissionDenied(_("U kunt dit alleen voorstellen voor afspraken van uw eigen ministerie."))


def _try_out(write: Callable[[], None]) -> None:
    """Run it and take it back, so that what the rules refuse is said now."""
    try:
        with transaction.atomic():
            write()
            raise _TakenBack
    except _TakenBack:
        pass


def _propose(
    change: Proposal.Change,
    payload: Mapping[str, Any],
    evidence: Evidence,
    informed: Collection[Any],
    **of: Any,
) -> Proposal:
    """Keep it, note it down and tell who judges it; `of` is the commitment, the ministry and who proposes."""
    proposal = Proposal(
        change=change,
        document=evidence.passage.document if evidence.passage else evidence.document,
        passage=evidence.passage,
        quote=evidence.quote,
        payload={**payload, "place": evidence.place},
        reasons=payload["note"],
        **of,
    )
    try:
        with transaction.atomic():
            proposal.save(force_insert=True)
            note_down(proposal, WorkEntry.What.PROPOSED, of["proposed_by"], payload["note"])
            tell_proposed(proposal, informed=informed)
    except IntegrityError as error:
        if "proposal_one_open_of_ministerie" not in str(error):
            raise
        raise ValidationError(
            _("Er ligt al zo'n voorstel bij de coördinator. Wacht op het oordeel, of trek dat eerst in.")
        ) from error
    return proposal
