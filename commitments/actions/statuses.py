"""The only door through which a status is written."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments import statuses
from commitments.actions.second_pair import NeedsApproval, asks_second_pair_for
from commitments.dates import UncertainDate
from commitments.models import Commitment, Passage, StatusChange, TermChange
from commitments.models.membership import Membership, general_roles, roles_of
from commitments.permissions import Action, Role, is_allowed
from commitments.statuses import Execution, Kind, Track

_ACTION = {Track.MINISTRY: Action.CHANGE_MINISTRY_STATUS, Track.KAMER: Action.CHANGE_KAMER_STATUS}


class Conflict(Exception):
    """Somebody else changed the status after the page was opened; `latest` is what they wrote."""

    def __init__(self, latest: StatusChange | None) -> None:
        super().__init__("the status was changed by somebody else")
        self.latest = latest


@transaction.atomic
def change_status(
    *,
    commitment: Commitment,
    track: Track,
    to: str,
    effective: UncertainDate,
    by: Any,
    today: date,
    seen: int | None,
    evidence: Passage | None = None,
    register_record: str = "",
    note: str = "",
    approved_by: Any = None,
) -> StatusChange:
    """Record that the status on one track became `to`, and return the new entry.

    `seen` is the id of the track's standing entry that `by` saw (None: none), so that the
    second of two savers is told. `approved_by` is the coordinator who agreed, where the ministry asks
    that. Raises PermissionDenied, Conflict, NeedsApproval, or ValidationError keyed by field (to,
    effective, evidence, note). Locks the commitment; writes in one transaction.
    """
    locked, latest = _locked(commitment, track=track, by=by, seen=seen)
    if approved_by is None and (ministerie := asks_second_pair_for(locked, by, track=track, to=to)):
        raise NeedsApproval(ministerie)
    state = current_state(locked, track)
    allowed = statuses.next_states(Kind(locked.kind), track, state, locked.execution)
    if to not in allowed:
        raise ValidationError({"to": _("Deze status kan niet volgen op de huidige. Kies een van de andere.")})
    said = None if latest is None or latest.says_nothing else latest
    check_effective(effective, commitment=locked, latest=said, today=today)
    _check_evidence(locked, track=track, to=to, evidence=evidence, register_record=register_record)
    if statuses.is_reopening(track, state, to) and not note.strip():
        raise ValidationError({"note": _("Schrijf waarom dit weer open is.")})
    return _write(
        locked,
        track=track,
        to=to,
        effective=effective,
        by=by,
        evidence=evidence,
        register_record=register_record,
        note=note,
        approved_by=approved_by,
    )


@transaction.atomic
def undo_status(*, change: StatusChange, by: Any, seen: int | None, reason: str) -> StatusChange:
    """Take back the standing entry of its track by a new entry that corrects it.

    The status before it comes back, with the evidence and date that it had; undoing an undo
    brings back what that had taken away. Without one before it the new entry says nothing: the
    track is again where it starts. Nothing is removed: all entries stay in the history.
    Raises as `change_status` does, NeedsApproval where that status is a closed one; an entry that
    is not the last standing one of its track cannot be undone.
    """
    track = Track(change.track)
    locked, _latest = _locked(change.commitment, track=track, by=by, seen=seen)
    latest = latest_change(locked, track)
    if latest is None or latest.pk != change.pk:
        raise ValidationError(_("Alleen de laatste wijziging kan ongedaan worden gemaakt."))
    if not reason.strip():
        raise ValidationError({"note": _("Schrijf waarom u dit ongedaan maakt.")})
    before = comes_back(change)
    brought_back = before.to if before else statuses.NOTHING
    if ministerie := asks_second_pair_for(locked, by, track=track, to=brought_back):
        raise NeedsApproval(ministerie)
    return _write(
        locked,
        track=track,
        to=brought_back,
        effective=before.effective if before else change.effective,
        by=by,
        evidence=before.evidence if before else None,
        register_record=before.register_record if before else "",
        raw_word=before.raw_word if before else "",
        note=reason,
        corrects=change,
    )


def comes_back(change: StatusChange) -> StatusChange | None:
    """The entry whose status holds again when this standing one is undone; None: the track begins anew.

    The entry that it corrects stands no longer, yet it is what held before it.
    """
    others = _standing(change.commitment, Track(change.track)).exclude(pk=change.pk)
    before: Any = change.corrects or others.select_related("evidence__document").first()
    known: StatusChange | None = before
    return known


def latest_change(commitment: Commitment, track: Track) -> StatusChange | None:
    """The standing entry that gives the track its status, None when nobody wrote anything yet.

    Where all that was said was taken back, the entry that did so last.
    """
    return _standing(commitment, track).first()


def current_state(commitment: Commitment, track: Track) -> str:
    """The track's state as the database projects it."""
    return commitment.ministry_status if track == Track.MINISTRY else commitment.kamer_status


def must_cite(commitment: Commitment, *, track: Track, to: str) -> bool:
    """Whether a step to this state needs evidence, from where the commitment stands."""
    # Where nobody knows whether execution is due, the first claim needs the ministry's words.
    is_first_claim = (
        track == Track.MINISTRY
        and commitment.execution == Execution.UNKNOWN
        and current_state(commitment, track) == "geen"
    )
    return statuses.needs_evidence(track, to) or is_first_claim


def may_change(commitment: Commitment, track: Track, by: Any) -> bool:
    """Whether this person may write on this track of this commitment."""
    holders = [holder.ministerie_id for holder in commitment.holders.all()]
    roles = roles_of(by, holders)
    if commitment.is_draft and not is_allowed(Action.VIEW_DRAFT, roles):
        return False
    return is_allowed(_ACTION[track], roles)


def _standing(commitment: Commitment, track: Track) -> Any:
    return StatusChange.objects.filter(commitment=commitment, track=track).standing().last_said_first()


def _locked(
    commitment: Commitment, *, track: Track, by: Any, seen: int | None
) -> tuple[Commitment, StatusChange | None]:
    """The commitment, locked and fresh, and its latest entry, after permission and version were checked."""
    locked = Commitment.objects.select_for_update(of=("self",)).get(pk=commitment.pk)
    if not may_change(locked, track, by):
        raise PermissionDenied(_("U mag de status van deze afspraak niet bijwerken."))
    latest = latest_change(locked, track)
    if (latest.pk if latest else None) != seen:
        raise Conflict(latest)
    return locked, latest


def check_effective(
    effective: UncertainDate, *, commitment: Commitment, latest: StatusChange | TermChange | None, today: date
) -> None:
    """Refuse a day that is unknown, in the future, before the commitment, or before the latest entry.

    Raises ValidationError keyed by `effective`.
    """
    if effective.start is None or effective.end is None:
        raise ValidationError({"effective": _("Vul in sinds wanneer deze status geldt.")})
    if effective.end < effective.start:
        raise ValidationError({"effective": _("De laatste dag ligt voor de eerste dag.")})
    if effective.end > today:
        raise ValidationError(
            {
                "effective": _(
                    "Een status geldt vanaf vandaag of eerder. Kies een dag die niet in de toekomst ligt."
                )
            }
        )
    made = commitment.made.start
    if made is not None and effective.end < made:
        raise ValidationError(
            {"effective": _("Deze dag ligt voor de dag waarop de afspraak is gemaakt. Kies een latere dag.")}
        )
    # An earlier entry would stand below the latest one and change nothing.
    if latest is not None and effective.end < (latest.effective.end or date.min):
        raise ValidationError({"effective": _standing_since(latest)})


def _standing_since(latest: StatusChange | TermChange) -> str:
    since = {"since": latest.effective}
    if isinstance(latest, TermChange):
        return _("De huidige termijn geldt sinds %(since)s. Kies die dag of een latere.") % since
    return (
        _(
            "De huidige status geldt sinds %(since)s. Kies die dag of een latere, "
            "of maak eerst die wijziging ongedaan."
        )
        % since
    )


def _check_evidence(
    commitment: Commitment,
    *,
    track: Track,
    to: str,
    evidence: Passage | None,
    register_record: str,
) -> None:
    needed = must_cite(commitment, track=track, to=to)
    cites_register = track == Track.KAMER and bool(register_record.strip())
    if needed and evidence is None and not cites_register:
        raise ValidationError({"evidence": _("Kies de brief waarin dit staat, en neem de zin over.")})
    check_readable(commitment, evidence)


def check_readable(commitment: Commitment, evidence: Passage | None) -> None:
    """Refuse evidence that proves nothing to the Kamer or that nobody can read yet; none is fine here.

    Raises ValidationError keyed by `evidence`.
    """
    if evidence is not None and not evidence.document.can_be_evidence:
        raise ValidationError(
            {
                "evidence": _(
                    "Een beslisnota is gericht aan de minister en bewijst niets. Kies de brief aan de Kamer."
                )
            }
        )
    if evidence is not None and evidence.document.published_at is None and not commitment.is_draft:
        raise ValidationError(
            {"evidence": _("Deze brief is nog een concept dat niemand kan lezen. Publiceer eerst de brief.")}
        )


def _write(commitment: Commitment, *, effective: UncertainDate, note: str, **values: Any) -> StatusChange:
    as_whom = recorded_as(commitment, values["by"], track=values["track"])
    change = StatusChange(commitment=commitment, recorded_as=as_whom, note=note.strip(), **values)
    change.effective = effective
    change.save(force_insert=True)
    change.refresh_from_db()
    return change


def recorded_as(commitment: Commitment, by: Any, *, track: Track | None = None) -> str:
    """For whom somebody records something: the public sees this in place of a name.

    Never a ministry on the Kamer's track, whatever other role the person has.
    """
    if track != Track.KAMER:
        holders = {holder.ministerie_id for holder in commitment.holders.all()}
        own = Membership.objects.filter(user=by, ministerie__in=holders).select_related("ministerie").first()
        if own is not None:
            return f"Ministerie van {own.ministerie.name}"
    return keeper_name(by)


def keeper_name(by: Any) -> str:
    """For whom a keeper of the data records something that belongs to no ministry."""
    return "Gegevensbeheer" if Role.DATA_ENTRY in general_roles(by) else "Beheer"
