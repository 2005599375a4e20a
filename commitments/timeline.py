"""The course of one commitment: letters, statuses, terms, offices and events in order of time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.db.models import Model
from django.utils.translation import gettext as _

from commitments.dates import UncertainDate
from commitments.models import Commitment, Link, Passage, StatusChange
from commitments.standing import standing_changes
from commitments.statuses import Track

Lane = Literal["ministerie", "kamer", "document", "mijlpaal"]


@dataclass(frozen=True)
class Entry:
    """One line of the history."""

    when: UncertainDate
    lane: Lane
    what: str
    who: str = ""
    passage: Passage | None = None
    note: str = ""
    record: Model | None = None
    status: str = ""
    is_corrected: bool = False
    is_inferred: bool = False
    is_undoable: bool = False

    @property
    def _order(self) -> tuple[date, date]:
        first = self.when.end or date.min
        return first, self.when.start or date.min


def of_commitment(commitment: Commitment, links: Iterable[Link]) -> list[Entry]:
    """All entries, oldest first; an entry without a date comes first, since nothing says it came later."""
    entries = [*_links(links), *_statuses(commitment), *_terms(commitment)]
    entries += [*_offices(commitment), *_milestones(commitment)]
    return sorted(entries, key=lambda entry: entry._order)


def _links(links: Iterable[Link]) -> Iterable[Entry]:
    for link in links:
        document = link.passage.document
        yield Entry(
            when=document.dated,
            lane="document",
            who=str(document.get_kind_display()),
            what=str(link.get_role_display()),
            passage=link.passage,
            note=link.note,
            record=link,
            is_inferred=link.is_inferred,
        )


def _statuses(commitment: Commitment) -> Iterable[Entry]:
    standing = standing_changes(commitment)
    last: dict[str, StatusChange] = {}
    for change in standing:
        last.setdefault(change.track, change)
    corrections = {c.corrects_id: c for c in commitment.statuschanges.all() if c.corrects_id}
    for change in commitment.statuschanges.all():
        correction = corrections.get(change.pk)
        note = change.note
        if correction is not None:
            note = _("Ongedaan gemaakt: %(reason)s") % {"reason": correction.note}
        yield Entry(
            when=change.effective,
            lane="ministerie" if change.track == Track.MINISTRY else "kamer",
            who=str(change.get_track_display()),
            what=change.label,
            status=change.to,
            passage=change.evidence,
            note=note,
            record=change,
            is_corrected=correction is not None,
            is_undoable=last.get(change.track) == change,
        )


def _terms(commitment: Commitment) -> Iterable[Entry]:
    corrected = {term.corrects_id for term in commitment.termchanges.all()}
    for number, term in enumerate(commitment.termchanges.all()):
        what = _("Termijn gesteld: %(term)s") if number == 0 else _("Nieuwe termijn: %(term)s")
        yield Entry(
            when=term.effective,
            lane="ministerie",
            what=what % {"term": term.due},
            passage=term.evidence,
            note=term.note or term.rule,
            record=term,
            is_corrected=term.pk in corrected,
        )


def _offices(commitment: Commitment) -> Iterable[Entry]:
    # Who started out with it stands among the facts; only a later change is news.
    changes = list(commitment.officechanges.all())
    first = min((change.effective.end for change in changes if change.effective.end), default=None)
    corrected = {change.corrects_id for change in changes}
    for change in changes:
        if change.effective.end != first:
            yield Entry(
                when=change.effective,
                lane="ministerie",
                what=str(change),
                passage=change.evidence,
                note=change.note,
                record=change,
                is_corrected=change.pk in corrected,
            )


def _milestones(commitment: Commitment) -> Iterable[Entry]:
    for link in commitment.milestone_links.all():
        yield Entry(
            when=link.milestone.held,
            lane="mijlpaal",
            who=_("Gebeurtenis"),
            what=link.milestone.title,
            note=str(link.get_meaning_display()),
            record=link,
            is_inferred=link.is_inferred,
        )
