"""The course of one commitment: letters, statuses, terms, offices and events in order of time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from django.db.models import Model
from django.utils.translation import gettext as _

from commitments.dates import DateBasis, UncertainDate
from commitments.models import Commitment, Link, Oordeel, Passage, StatusChange
from commitments.statuses import Outcome, Track
from commitments.telling.standing import standing_changes

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
    undone: str = ""
    record: Model | None = None
    status: str = ""
    is_corrected: bool = False
    is_inferred: bool = False
    is_undoable: bool = False
    # The words stand higher on the page already, or with an earlier line: here only their place.
    is_quoted_above: bool = False
    # The page of what the line names, where it has one of its own.
    url: str = ""
    # What the register literally says, and by which of its rows where no record of ours names it.
    raw_word: str = ""
    register: str = ""

    @property
    def _order(self) -> tuple[date, date]:
        first = self.when.end or date.min
        return first, self.when.start or date.min


def of_commitment(
    commitment: Commitment,
    links: Iterable[Link],
    oordelen: Iterable[Oordeel] = (),
    *,
    quoted: Iterable[Passage] = (),
) -> list[Entry]:
    """All entries, oldest first; an entry without a date comes first, since nothing says it came later.

    `links` and `oordelen` are those of the commitment that the reader may see, `quoted` the passages
    whose words the page shows above.
    """
    entries = [*_links(links), *_statuses(commitment), *_terms(commitment)]
    entries += [*_offices(commitment), *_milestones(commitment), *_advies(commitment, oordelen)]
    entries += _motie(commitment)
    return list(_quoting_once(sorted(entries, key=lambda entry: entry._order), quoted))


def deeds(commitment: Commitment, links: Iterable[Link]) -> list[Entry]:
    """What documents say was done: each that reports on it or more, each standing status that cites one.

    Naming a commitment is no deed, nor is making it. What an undone status put back is not told twice.
    """
    said = {Link.LinkRole.MAKES, Link.LinkRole.MENTIONS}
    reported = [*_links(link for link in links if link.role not in said)]
    claimed = {
        (entry.lane, entry.status, entry.passage.pk): entry
        for entry in reversed([*_statuses(commitment)])
        if entry.passage is not None and not entry.is_corrected
    }
    return sorted([*reported, *claimed.values()], key=lambda entry: entry._order)


def _quoting_once(entries: Iterable[Entry], quoted: Iterable[Passage]) -> Iterator[Entry]:
    seen = {passage.pk for passage in quoted}
    for entry in entries:
        if entry.passage is None:
            yield entry
            continue
        yield replace(entry, is_quoted_above=entry.passage.pk in seen)
        seen.add(entry.passage.pk)


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
        yield Entry(
            when=change.effective,
            lane="ministerie" if change.track == Track.MINISTRY else "kamer",
            who=str(change.get_track_display()),
            what=change.label,
            status=change.to,
            passage=change.evidence,
            note=change.note,
            raw_word=change.raw_word,
            undone=correction.note if correction else "",
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
            what=what % {"term": term.due} if term.due else _("Geen termijn meer"),
            passage=term.evidence,
            note=term.note or term.rule,
            record=term,
            is_corrected=term.pk in corrected,
            is_inferred=term.due.is_inferred,
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
                is_inferred=change.basis == DateBasis.INFERRED,
            )


def _milestones(commitment: Commitment) -> Iterable[Entry]:
    for link in commitment.milestone_links.all():
        yield Entry(
            when=link.milestone.held,
            lane="mijlpaal",
            who=_("Gebeurtenis"),
            what=link.milestone.title,
            url=link.milestone.get_absolute_url(),
            note=str(link.get_meaning_display()),
            record=link,
            is_inferred=link.is_inferred,
        )


def _advies(commitment: Commitment, oordelen: Iterable[Oordeel]) -> Iterable[Entry]:
    """An aanbeveling begins with its advies and is answered by each oordeel."""
    if not hasattr(commitment, "aanbeveling"):
        return
    aanbeveling = commitment.aanbeveling
    yield Entry(
        when=aanbeveling.advies.published,
        lane="document",
        who=_("Advies"),
        what=_("%(advies)s uitgebracht") % {"advies": aanbeveling.advies.short_name},
        url=aanbeveling.advies.get_absolute_url(),
    )
    for oordeel in oordelen:
        document = oordeel.passage.document
        yield Entry(
            when=document.dated,
            lane="document",
            who=str(document.get_kind_display()),
            what=str(oordeel.get_verdict_display()),
            passage=oordeel.passage,
            record=oordeel,
            is_inferred=oordeel.basis == DateBasis.INFERRED,
        )


def _motie(commitment: Commitment) -> Iterable[Entry]:
    """Tabled, and each decision of the Kamer; the day of the vote alone where no decision is held."""
    motie = getattr(commitment, "motie", None)
    if motie is None:
        return
    if motie.tabled:
        number = motie.zaak_number if motie.tabled.basis == DateBasis.REGISTER else ""
        yield Entry(
            when=motie.tabled,
            lane="kamer",
            what=_("Ingediend"),
            who=_("Tweede Kamer"),
            register=f"Zaak {number}" if number else "",
            is_inferred=motie.tabled.is_inferred,
        )
    besluiten = list(motie.besluiten.all())
    for besluit in besluiten:
        decides = besluit.pk == motie.decided_by_id
        yield Entry(
            when=besluit.voted,
            lane="kamer",
            what=str(besluit.get_outcome_display()) if besluit.outcome != Outcome.UNKNOWN else _("Besluit"),
            who=_("Tweede Kamer"),
            raw_word=besluit.text or besluit.kind_word,
            note=_("Dit besluit geeft de uitkomst.") if decides and len(besluiten) > 1 else "",
            register=_("Besluit"),
        )
    if motie.voted and not besluiten:
        yield Entry(
            when=motie.voted,
            lane="kamer",
            what=str(motie.get_outcome_display()),
            who=_("Tweede Kamer"),
            note=_("Stemming"),
        )
