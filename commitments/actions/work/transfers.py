"""Offering a commitment to another ministry, and its answer."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from commitments.actions.statuses import check_readable
from commitments.actions.work.notifying import end_offered, tell_offered, tell_transfer_answered
from commitments.dates import DateBasis, UncertainDate
from commitments.models import Commitment, Holder, Ministerie, OfficeChange, Passage, Transfer, WorkEntry
from commitments.models.membership import roles_of
from commitments.permissions import Action, is_allowed


class Conflict(Exception):
    """The offer was answered or withdrawn after the page was opened; `transfer` is how it is now."""

    def __init__(self, transfer: Transfer) -> None:
        super().__init__("the transfer was answered by somebody else")
        self.transfer = transfer


def offer(
    *,
    commitment: Commitment,
    from_ministerie: Ministerie,
    to_ministerie: Ministerie,
    by: Any,
    reason: str,
    stays_joint: bool = False,
    evidence: Passage | None = None,
) -> Transfer:
    """Offer what a ministry holds to another; until it accepts nothing changes.

    Raises PermissionDenied, or ValidationError keyed by field (to_ministerie, reason, evidence).
    """
    _check_coordinates(by, from_ministerie)
    holders = {holder.ministerie_id: holder for holder in commitment.holders.all()}
    if from_ministerie.pk not in holders:
        raise PermissionDenied(_("Uw ministerie heeft deze afspraak niet."))
    if to_ministerie.pk == from_ministerie.pk:
        raise ValidationError({"to_ministerie": _("Kies een ander ministerie.")})
    if to_ministerie.until_on is not None:
        raise ValidationError({"to_ministerie": _("Dit ministerie bestaat niet meer. Kies zijn opvolger.")})
    held = holders.get(to_ministerie.pk)
    if held is not None and (held.is_lead or not holders[from_ministerie.pk].is_lead):
        raise ValidationError({"to_ministerie": _("Dit ministerie heeft de afspraak al.")})
    if not reason.strip():
        raise ValidationError({"reason": _("Schrijf waarom de afspraak bij het andere ministerie hoort.")})
    check_readable(commitment, evidence)
    offered = Transfer(
        commitment=commitment,
        from_ministerie=from_ministerie,
        to_ministerie=to_ministerie,
        offered_by=by,
        reason=reason.strip(),
        stays_joint=stays_joint,
        evidence=evidence,
    )
    try:
        with transaction.atomic():
            offered.save(force_insert=True)
            _note_down(offered, WorkEntry.What.OFFERED, by, offered.reason)
            tell_offered(offered)
    except IntegrityError as error:
        if "transfer_one_open_offer" not in str(error):
            raise
        raise ValidationError(
            _("Deze afspraak is al aangeboden. Wacht op antwoord, of trek dat in.")
        ) from error
    return offered


@transaction.atomic
def accept(*, transfer: Transfer, by: Any, today: date, office: str = "", remark: str = "") -> Transfer:
    """Take it over: the ministry takes the place that the other one had, from today on.

    Raises PermissionDenied, Conflict, or ValidationError when the other ministry does not hold it any more.
    """
    locked = _locked(transfer)
    _check_coordinates(by, locked.to_ministerie)
    _check_open(locked)
    holder = Holder.objects.filter(
        commitment=locked.commitment, ministerie_id=locked.from_ministerie_id
    ).first()
    if holder is None:
        raise ValidationError(
            _("%(ministerie)s heeft deze afspraak niet meer, dus valt er niets over te nemen.")
            % {"ministerie": locked.from_ministerie}
        )
    part = OfficeChange.Part
    stays = part.JOINT if locked.stays_joint else part.GONE
    _change_office(locked, locked.from_ministerie, stays, office=holder.office, by=by, today=today)
    takes = part.LEAD if holder.is_lead else part.JOINT
    _change_office(locked, locked.to_ministerie, takes, office=office, by=by, today=today)
    return _answered(locked, Transfer.State.ACCEPTED, WorkEntry.What.TAKEN_OVER, by=by, remark=remark)


@transaction.atomic
def refuse(*, transfer: Transfer, by: Any, remark: str) -> Transfer:
    """Leave it where it is, and say why. Raises PermissionDenied, Conflict or ValidationError (remark)."""
    locked = _locked(transfer)
    _check_coordinates(by, locked.to_ministerie)
    _check_open(locked)
    if not remark.strip():
        raise ValidationError({"remark": _("Schrijf waarom uw ministerie dit niet overneemt.")})
    return _answered(locked, Transfer.State.REFUSED, WorkEntry.What.REFUSED, by=by, remark=remark)


@transaction.atomic
def withdraw(*, transfer: Transfer, by: Any) -> Transfer:
    """Take the offer back while nobody answered it. Raises PermissionDenied or Conflict."""
    locked = _locked(transfer)
    _check_coordinates(by, locked.from_ministerie)
    _check_open(locked)
    return _answered(locked, Transfer.State.WITHDRAWN, WorkEntry.What.OFFER_WITHDRAWN, by=by, remark="")


def _locked(transfer: Transfer) -> Transfer:
    return (
        Transfer.objects.select_for_update(of=("self",))
        .select_related("commitment", "from_ministerie", "to_ministerie")
        .get(pk=transfer.pk)
    )


def _check_open(transfer: Transfer) -> None:
    if not transfer.is_open:
        raise Conflict(transfer)


def _check_coordinates(by: Any, ministerie: Ministerie) -> None:
    if not is_allowed(Action.COORDINATE, roles_of(by, [ministerie.pk])):
        raise PermissionDenied(
            _("Alleen een coördinator van %(ministerie)s kan dit.") % {"ministerie": ministerie}
        )


def _change_office(
    transfer: Transfer, ministerie: Ministerie, part: str, *, office: str, by: Any, today: date
) -> None:
    """An entry in the public history; the reason of the offer stays between the two ministries."""
    change = OfficeChange(
        commitment=transfer.commitment,
        ministerie=ministerie,
        part=part,
        office=office,
        by=by,
        recorded_as=f"Ministerie van {transfer.to_ministerie}",
        evidence=transfer.evidence,
    )
    change.effective = UncertainDate.on(today, basis=DateBasis.STATED)
    change.save(force_insert=True)


def _answered(
    transfer: Transfer, state: Transfer.State, what: WorkEntry.What, *, by: Any, remark: str
) -> Transfer:
    transfer.state, transfer.answered_by, transfer.answered_at = state, by, timezone.now()
    transfer.remark = remark.strip()
    transfer.save()
    _note_down(transfer, what, by, transfer.remark)
    end_offered(transfer)
    if state != Transfer.State.WITHDRAWN:
        tell_transfer_answered(transfer)
    return transfer


def _note_down(transfer: Transfer, what: WorkEntry.What, by: Any, text: str) -> None:
    """In the trail of both ministries: each keeps its own."""
    for ministerie in (transfer.from_ministerie, transfer.to_ministerie):
        WorkEntry.objects.create(
            commitment=transfer.commitment, ministerie=ministerie, what=what, by=by, text=text
        )
