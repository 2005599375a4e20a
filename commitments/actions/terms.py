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
    locked = Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    if not may_change(locked, Track.MINISTRY, by):
        raise PermissionDenied(_("U mag de termijn van deze afspraak niet verschuiven."))
    latest = latest_term(locked)
    if (latest.pk if latest else None) != seen:
        raise Conflict(latest)
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
    change = TermChange(
        commitment=locked,
        by=by,
        approved_by=approved_by,
        evidence=evidence,
        note=note.strip(),
        recorded_as=recorded_as(locked, by),
    )
    change.due, change.effective = due, effective
    change.save(force_insert=True)
    change.refresh_from_db()
    return change


def latest_term(commitment: Commitment) -> TermChange | None:
    """The standing entry that gives the term, None where none was ever given."""
    return TermChange.objects.filter(commitment=commitment).standing().latest_first().first()


def _check_due(due: UncertainDate, *, latest: TermChange | None) -> None:
    if due.start is None or due.end is None:
        raise ValidationError({"due": _("Vul de nieuwe termijn in.")})
    if due.end < due.start:
        raise ValidationError({"due": _("De laatste dag ligt voor de eerste dag.")})
    if latest is not None and (latest.due.start, latest.due.end) == (due.start, due.end):
        raise ValidationError({"due": _("Dit is de termijn die al geldt. Kies een andere dag.")})
