"""What a proposal changes about a commitment: a letter's part in it, its status, its term."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from commitments.actions import statuses
from commitments.actions.intake.recording import Judging, Written, set_term
from commitments.actions.passages import record_passage
from commitments.dates import DateBasis, UncertainDate
from commitments.models import Commitment, Link, Passage
from commitments.statuses import Track


def tie_letter(judging: Judging) -> Written:
    """Link the passage to the commitment, once; a conclusion says why. Closes nothing by itself."""
    commitment, values = _commitment(judging), judging.values
    passage = _passage(judging)
    role = Link.LinkRole(values["role"])
    if role is Link.LinkRole.FULFILS and not passage.document.can_be_evidence:
        raise ValidationError(
            {"role": _("Een beslisnota is gericht aan de minister en komt geen toezegging na.")}
        )
    basis = values.get("basis") or DateBasis.STATED
    why = values.get("note") or judging.proposal.reasons
    Link.objects.get_or_create(
        passage=passage,
        commitment=commitment,
        role=role,
        defaults={"basis": basis, "note": why if basis == DateBasis.INFERRED else "", "by": judging.by},
    )
    return Written(commitment=commitment, passage=passage)


def change_status(judging: Judging) -> Written:
    """Through the one door for statuses, with its rules. Raises as `actions.statuses.change_status` does."""
    commitment, values = _commitment(judging), judging.values
    track = Track(values["track"])
    latest = statuses.latest_change(commitment, track)
    register_record = values.get("register_record", "")
    evidence = None if register_record and judging.proposal.passage is None else _passage(judging)
    statuses.change_status(
        commitment=commitment,
        track=track,
        to=values["to"],
        effective=_effective(judging),
        by=judging.by,
        today=timezone.localdate(judging.now),
        seen=latest.pk if latest else None,
        evidence=evidence,
        register_record=register_record,
        note=values.get("note", ""),
    )
    return Written(commitment=commitment, passage=evidence)


def change_term(judging: Judging) -> Written:
    """The term as the passage words it, from the day of its letter on."""
    commitment, passage = _commitment(judging), _passage(judging)
    set_term(judging, commitment, passage)
    return Written(commitment=commitment, passage=passage)


def _commitment(judging: Judging) -> Commitment:
    if judging.proposal.commitment is None:
        raise ValidationError(_("Bij dit voorstel hoort geen afspraak."))
    return judging.proposal.commitment


def _passage(judging: Judging) -> Passage:
    """The passage that it rests on, or the words that a person now took from its document."""
    if judging.proposal.passage is not None:
        return judging.proposal.passage
    quote, place = judging.values.get("quote", ""), judging.values.get("place", "")
    return record_passage(document=judging.document, quote=quote, place=place)


def _effective(judging: Judging) -> UncertainDate:
    """The day or period that is proposed, else the day of the letter."""
    values = judging.values
    first = values.get("effective_from")
    if not first:
        return judging.dated()
    last = values.get("effective_to") or first
    return UncertainDate(
        date.fromisoformat(first),
        date.fromisoformat(last),
        values.get("effective_printed", ""),
        values.get("effective_basis") or DateBasis.STATED,
    )
