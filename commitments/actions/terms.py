"""The only door through which people move a term."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.second_pair import NeedsApproval, asks_second_pair
from commitments.actions.statuses import check_effective, check_readable, may_change, recorded_as
from commitments.dates import UncertainDate
from commitments.models import Commitment, Passage, TermChange
from commitments.statuses import Execution, Track


class Conflict(Exception):
    """Somebody else moved the term after the page was opened; `latest` is what they wrote."""

    def __init__(self, latest: TermChange | None) -> None:
        super().__init__("the term was moved by somebody else")
        self.latest = latest


@transaction.atomic
def move_term(
    *,
    commitment: Commitment,
    due: UncertainDate,
    effective: UncertainDate,
    by: Any,
    today: date,
    seen: int | None,
    evidence: Passage | None = None,
    note: str = "",
    approved_by: Any = None,
) -> TermChange:
    """Record another term since `effective`, and return the new entry; the old one stays in the history.

    It rests on the letter that announces it, or on a reason. `seen` is the id of the standing entry that
    `by` saw (None: none). Raises PermissionDenied, Conflict, NeedsApproval, or ValidationError keyed by
    field (due, effective, evidence, note). Locks the commitment; writes in one transaction.
    """
    locked, latest = _locked(commitment, by=by, seen=seen)
    if approved_by is None and (ministerie := asks_second_pair(locked, by)):
        raise NeedsApproval(ministerie)
    if locked.execution == Execution.NOT_TRACKED:
        raise ValidationError(_("Er valt niets uit te voeren, dus ook geen termijn te verschuiven."))
    _check_due(due, latest=latest)
    check_effective(effective, commitment=locked, latest=latest, today=today)
    check_readable(locked, evidence)
    if evidence is None and not note.strip():
        raise ValidationError(
            {"note": _("Kies de brief die de nieuwe termijn meldt, of schrijf waarom hij verschuift.")}
        )
    return _write(
        locked, due=due, effective=effective, by=by, evidence=evidence, note=note, approved_by=approved_by
    )


@transaction.atomic
def undo_term(*, change: TermChange, by: Any, seen: int | None, reason: str) -> TermChange:
    """Take back the standing term by a new entry that corrects it; the old ones stay in the history.

    The term before it holds again, with its day and evidence; undoing an undo brings back what that had
    taken away. Without one before it there is no term any more. Raises as `move_term` does.
    """
    locked, latest = _locked(change.commitment, by=by, seen=seen)
    if latest is None or latest.pk != change.pk:
        raise ValidationError(_("Alleen de laatste wijziging kan ongedaan worden gemaakt."))
    if ministerie := asks_second_pair(locked, by):
        raise NeedsApproval(ministerie)
    if not reason.strip():
        raise ValidationError({"note": _("Schrijf waarom u dit ongedaan maakt.")})
    before = term_before(change)
    return _write(
        locked,
        due=before.due if before else UncertainDate(),
        effective=before.effective if before else change.effective,
        by=by,
        evidence=before.evidence if before else None,
        rule=before.rule if before else "",
        register_record=before.register_record if before else "",
        note=reason,
        corrects=change,
    )


def term_before(change: TermChange) -> TermChange | None:
    """The entry whose term holds again when this standing one is undone; None: there is none any more.

    The entry that it corrects stands no longer, yet it is what held before it.
    """
    others = _standing(change.commitment).exclude(pk=change.pk)
    before: Any = change.corrects or others.select_related("evidence__document").first()
    known: TermChange | None = before
    return known


def latest_term(commitment: Commitment) -> TermChange | None:
    """The standing entry that gives the term, None where none was ever given."""
    latest: TermChange | None = _standing(commitment).first()
    return latest


def _standing(commitment: Commitment) -> Any:
    return TermChange.objects.filter(commitment=commitment).standing().latest_first()


def _locked(commitment: Commitment, *, by: Any, seen: int | None) -> tuple[Commitment, TermChange | None]:
    """The commitment, locked and fresh, and its standing term, after permission and version were checked."""
    locked = Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    if not may_change(locked, Track.MINISTRY, by):
        raise PermissionDenied(_("U mag de termijn van deze afspraak niet verschuiven."))
    latest = latest_term(locked)
    if (latest.pk if latest else None) != seen:
        raise Conflict(latest)
    return locked, latest


def _write(
    commitment: Commitment, *, due: UncertainDate, effective: UncertainDate, note: str, **values: Any
) -> TermChange:
    as_whom = recorded_as(commitment, values["by"])
    change = TermChange(commitment=commitment, recorded_as=as_whom, note=note.strip(), **values)
    change.due, change.effective = due, effective
    change.save(force_insert=True)
    change.refresh_from_db()
    return change


def _check_due(due: UncertainDate, *, latest: TermChange | None) -> None:
    if due.start is None or due.end is None:
        raise ValidationError({"due": _("Vul de nieuwe termijn in.")})
    if due.end < due.start:
        raise ValidationError({"due": _("De laatste dag ligt voor de eerste dag.")})
    if latest is not None and (latest.due.start, latest.due.end) == (due.start, due.end):
        raise ValidationError({"due": _("Dit is de termijn die al geldt. Kies een andere dag.")})
