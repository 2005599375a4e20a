"""Accepting a promise, or what a letter does with one that was made before."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from commitments.actions.intake.recording import (
    Judging,
    Written,
    claim_status,
    hand_over,
    link,
    save_new,
    set_holders,
    set_holders_of_none,
    set_term,
)
from commitments.dates import DateBasis, UncertainDate
from commitments.models import Commitment, Link, Passage, Toezegging
from commitments.models.naming import free_name
from commitments.statuses import Kind

ROLE = {
    "made": Link.LinkRole.MAKES,
    "fulfilled": Link.LinkRole.FULFILS,
    "postponed": Link.LinkRole.POSTPONES,
    "transferred": Link.LinkRole.TRANSFERS,
    "lapsed": Link.LinkRole.REPORTS,
    "progress": Link.LinkRole.REPORTS,
}


def record(judging: Judging) -> Written:
    """A new record with its holders and term, or a link with what it changes about the one that is meant."""
    if judging.proposal.find == "made" and judging.linked_to is None:
        return _made(judging)
    passage = judging.passage()
    meant = _meant(judging, passage)
    # 'Made', of one that is recorded already: the letter repeats it.
    found = judging.proposal.find
    role = Link.LinkRole.MENTIONS if found == "made" else ROLE[found]
    link(judging, meant, passage, role)
    if judging.is_new and found not in ("made", "transferred"):
        set_holders_of_none(judging, meant, passage)
    if found == "postponed":
        set_term(judging, meant, passage)
    if found == "transferred":
        ministeries = judging.values.get("ministeries", [])
        if not ministeries:
            raise ValidationError({"ministeries": _("Kies het ministerie dat de toezegging overneemt.")})
        hand_over(judging, meant, ministeries, passage)
    claim_status(judging, meant, passage, judging.values.get("status", ""))
    return Written(commitment=meant, passage=passage)


def _made(judging: Judging) -> Written:
    passage = judging.passage()
    promise = _new(judging, passage, made=True)
    link(judging, promise, passage, Link.LinkRole.MAKES)
    basis = judging.values.get("holders_basis", DateBasis.STATED)
    set_holders(judging, promise, judging.values.get("ministeries", []), passage, basis=basis)
    set_term(judging, promise, passage)
    promise.refresh_from_db()
    return Written(commitment=promise, passage=passage)


def _meant(judging: Judging, passage: Passage) -> Commitment:
    if judging.linked_to is not None:
        return judging.linked_to
    if not judging.is_new:
        raise ValidationError(
            {"linked_to": _("Kies om welke toezegging het gaat, of zeg dat zij nog niet is vastgelegd.")}
        )
    return _new(judging, passage, made=False)


def _new(judging: Judging, passage: Passage, *, made: bool) -> Commitment:
    """A promise; of one that was made elsewhere only what this letter says of it is known."""
    values, document = judging.values, judging.document
    promise = Commitment(
        kind=Kind.TOEZEGGING,
        subject=values["subject"],
        text=passage.quote,
        dossier=document.dossier,
    )
    day = values.get("made_on", "")
    if made:
        promise.made = document.dated
    elif day:
        promise.made = UncertainDate.on(date.fromisoformat(day), basis=values.get("made_on_basis", "vermeld"))
    promise.slug = free_name(promise, f"toezegging {values['subject']}")
    office = values.get("made_by", "")
    part = Toezegging(
        commitment=promise,
        strength=judging.proposal.strength if made else Toezegging.Strength.EXPLICIT,
        made_by=office,
        made_by_basis=DateBasis.STATED if office else DateBasis.NONE,
        made_to=values.get("made_to", ""),
        made_in=document.citation[:300] if made else values.get("made_in", ""),
    )
    save_new(promise, part)
    return promise
