"""What every recorder is given and gives back, and the parts that several of them write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _

from commitments.actions.intake.naming import literal_start
from commitments.actions.passages import LONGEST_QUOTE, record_passage
from commitments.actions.statuses import change_status, latest_change, recorded_as
from commitments.dates import DateBasis, UncertainDate
from commitments.models import (
    Commitment,
    Document,
    Link,
    Ministerie,
    OfficeChange,
    Passage,
    Proposal,
    TermChange,
)
from commitments.statuses import Track

FROM_THE_SIGNATURE = "Afgeleid uit de ondertekening van de brief."
"""Why a ministry holds what only 'het kabinet' promised. Kept with the record, so in Dutch."""


@dataclass(frozen=True)
class Judging:
    """A proposal that is being accepted: by whom, when, and the record that they say is meant."""

    proposal: Proposal
    by: Any
    now: datetime
    linked_to: Commitment | None = None
    is_new: bool = False

    @property
    def document(self) -> Document:
        """The letter. Every proposal of the reader has one."""
        document = self.proposal.document
        if document is None:
            raise ValidationError(_("Bij dit voorstel hoort geen brief."))
        return document

    @property
    def values(self) -> dict[str, Any]:
        """What is to be written."""
        return self.proposal.values

    def passage(self) -> Passage:
        """The words that it rests on, as a passage of the letter."""
        quote = " ".join(self.proposal.quote.split())
        words = literal_start(quote, LONGEST_QUOTE)
        start, end = self.proposal.start, self.proposal.end
        is_placed = words == quote and start is not None and end is not None
        found = (start or 0, end or 0) if is_placed else None
        return record_passage(document=self.document, quote=words, place="", found=found)

    def dated(self) -> UncertainDate:
        """The day of the letter. Raises ValidationError while it is unknown: history needs one."""
        if not self.document.dated.is_known:
            raise ValidationError(_("Vul eerst de datum van de brief in, bij 'Over de brief'."))
        return self.document.dated


@dataclass(frozen=True)
class Written:
    """What accepting a proposal wrote."""

    commitment: Commitment | None = None
    passage: Passage | None = None
    document: Document | None = None


Recorder = Callable[[Judging], Written]


def link(judging: Judging, commitment: Commitment, passage: Passage, role: str) -> None:
    """Tie the passage to the commitment, once."""
    Link.objects.get_or_create(passage=passage, commitment=commitment, role=role, defaults={"by": judging.by})


def claim_status(judging: Judging, commitment: Commitment, passage: Passage, to: str) -> None:
    """Write the ministry's claim through the one door for statuses, since the day of the letter.

    A letter's day that is a period which has not ended cannot be chosen: then today. Raises as
    `change_status` does; nothing when the status is that already.
    """
    fresh = Commitment.objects.get(pk=commitment.pk)
    if not to or fresh.ministry_status == to:
        return
    latest = latest_change(fresh, Track.MINISTRY)
    change_status(
        commitment=fresh,
        track=Track.MINISTRY,
        to=to,
        effective=judging.dated(),
        by=judging.by,
        today=timezone.localdate(judging.now),
        seen=latest.pk if latest else None,
        evidence=passage,
    )


def set_holders(
    judging: Judging, commitment: Commitment, ministeries: Sequence[str], passage: Passage, *, basis: str
) -> None:
    """The ministries (their slugs) hold the commitment from the letter's day on, the first in the lead."""
    for n, slug in enumerate(ministeries):
        ministerie = Ministerie.objects.get(slug=slug)
        part = OfficeChange.Part.JOINT if n else OfficeChange.Part.LEAD
        note = FROM_THE_SIGNATURE if basis == DateBasis.INFERRED else ""
        _change(
            OfficeChange(ministerie=ministerie, office=_office(judging, ministerie), part=part, basis=basis),
            judging,
            commitment,
            passage,
            note=note,
        )


def set_holders_of_none(judging: Judging, commitment: Commitment, passage: Passage) -> None:
    """The proposal's ministries hold what nobody holds yet; not where the letter's day is unknown."""
    ministeries = judging.values.get("ministeries", [])
    if ministeries and judging.document.dated.is_known and not commitment.holders.exists():
        basis = judging.values.get("holders_basis", DateBasis.STATED)
        set_holders(judging, commitment, ministeries, passage, basis=basis)


def hand_over(judging: Judging, commitment: Commitment, ministeries: Sequence[str], passage: Passage) -> None:
    """Those who have the lead give it up and the first of these takes it."""
    for holder in commitment.holders.filter(is_lead=True).exclude(ministerie__slug__in=ministeries):
        gone = OfficeChange(ministerie=holder.ministerie, office=holder.office, part=OfficeChange.Part.GONE)
        _change(gone, judging, commitment, passage)
    set_holders(judging, commitment, ministeries, passage, basis=DateBasis.STATED)


def set_term(judging: Judging, commitment: Commitment, passage: Passage) -> None:
    """The term as worded and as read, where the proposal has one. Its day is the interval's last."""
    printed, day = judging.values.get("deadline", ""), judging.values.get("due_on", "")
    if not printed and not day:
        return
    term = TermChange(rule=judging.proposal.rule.rpartition("; ")[2][:200] if day else "")
    if day:
        last = date.fromisoformat(day)
        written = judging.document.dated.end
        first = written if written and printed and written < last else last
        term.due = UncertainDate.between(first, last, printed=printed)
    else:
        term.due = UncertainDate(printed=printed, basis=DateBasis.STATED)
    _change(term, judging, commitment, passage)


def _change(
    entry: OfficeChange | TermChange,
    judging: Judging,
    commitment: Commitment,
    passage: Passage,
    *,
    note: str = "",
) -> None:
    entry.commitment, entry.evidence, entry.by, entry.note = commitment, passage, judging.by, note
    entry.effective = judging.dated()
    entry.recorded_as = recorded_as(commitment, judging.by)
    entry.save(force_insert=True)


def _office(judging: Judging, ministerie: Ministerie) -> str:
    """The office as the letter's signature has it."""
    signed = judging.document.signers.filter(ministerie=ministerie).first()
    return signed.office if signed else f"Minister van {ministerie.name}"[:200]


def save_new(record: Model, *parts: Model) -> None:
    """A commitment and what only its kind has, checked as a form would check them."""
    record.full_clean(validate_constraints=False)
    record.save(force_insert=True)
    for part in parts:
        part.save(force_insert=True)
