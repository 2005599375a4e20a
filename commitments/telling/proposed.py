"""A proposal of the register's rules or of a person: what would change, into what, and whence it comes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from commitments.dates import DateBasis, UncertainDate, describe
from commitments.models import Citation, Commitment, Document, Link, Passage, Proposal, RegisterRow
from commitments.models.proposal_queries import ProposalSort
from commitments.statuses import STATES, Track

_NEEDED: dict[str, frozenset[str]] = {
    ProposalSort.CITATION: frozenset({"citation", "normalised"}),
    ProposalSort.NUMBER: frozenset({"reference"}),
    ProposalSort.LINK: frozenset({"role"}),
    ProposalSort.STATUS: frozenset({"track", "to"}),
    ProposalSort.TERM: frozenset(),
}
"""The values without which nothing can be carried out; a new record is made in the admin."""


@dataclass(frozen=True)
class Line:
    """One value: what it is called, what it is now ('' for nothing) and what it would become."""

    label: str
    now: str
    then: str


@dataclass(frozen=True)
class Source:
    """Where something can be looked up; without an address it is only said."""

    label: str
    text: str
    url: str = ""
    lang: str = ""


@dataclass
class Row:
    """One proposal as the page shows it."""

    proposal: Proposal
    sort: ProposalSort
    title: str
    url: str
    lines: Sequence[Line]
    sources: Sequence[Source]
    stood: str
    form: Any = None
    problem: str = ""

    @property
    def may_accept(self) -> bool:
        """False for what cannot be carried out here."""
        return self.sort in _NEEDED and _NEEDED[self.sort] <= set(self.proposal.values)

    @property
    def needs_words(self) -> bool:
        """True when nobody yet took the words from the letter on which it would rest."""
        return lacks_words(self.proposal)

    @property
    def closes(self) -> bool:
        """True when accepting writes a status."""
        return self.sort == ProposalSort.STATUS


def sort_of(proposal: Proposal) -> ProposalSort:
    """What it would do; the twin of `ProposalQuerySet.of_sort`."""
    if proposal.change == Proposal.Change.CORRECTION:
        return ProposalSort.CITATION if "citation" in proposal.payload else ProposalSort.NUMBER
    return ProposalSort(proposal.change)


def lacks_words(proposal: Proposal) -> bool:
    """Whether it would rest on a passage that is not recorded yet."""
    sorts = (ProposalSort.LINK, ProposalSort.STATUS, ProposalSort.TERM)
    is_of_register = bool(proposal.values.get("register_record"))
    return proposal.passage_id is None and not is_of_register and sort_of(proposal) in sorts


def stands_now(proposal: Proposal, citation: Citation | None = None) -> str:
    """What would be replaced, in no language: by this one sees that somebody changed it in between."""
    sort, commitment = sort_of(proposal), proposal.commitment
    if sort == ProposalSort.CITATION:
        known = citation or Citation.objects.filter(pk=proposal.payload["citation"]).first()
        return f"{known.normalised}/{known.target_id}/{bool(known.correction)}" if known else ""
    if sort == ProposalSort.NUMBER:
        record = commitment or proposal.document
        return record.reference if record else ""
    if commitment is None:
        return ""
    if sort == ProposalSort.STATUS:
        if proposal.payload.get("track") == Track.KAMER:
            return f"{commitment.kamer_status}/{commitment.kamer_since}"
        return f"{commitment.ministry_status}/{commitment.ministry_since}"
    return f"{commitment.due_on}/{commitment.due_printed}" if sort == ProposalSort.TERM else ""


@dataclass(frozen=True)
class _Known:
    """The records that proposals name by number, fetched once for all of them."""

    citations: dict[int, Citation] = field(default_factory=dict)
    rows: dict[tuple[str, int], RegisterRow] = field(default_factory=dict)
    papers: dict[str, Document | Commitment] = field(default_factory=dict)


def rows_of(proposals: Iterable[Proposal]) -> list[Row]:
    """These proposals (fetched with `for_judging`) as rows, in a fixed number of queries."""
    listed = list(proposals)
    known = _known(listed)
    return [_row(one, known) for one in listed]


def _known(proposals: Sequence[Proposal]) -> _Known:
    numbers, cited = set(), set()
    for one in proposals:
        numbers.add(str(one.values.get("reference") or one.values.get("normalised") or ""))
        cited.add(one.payload.get("citation"))
    about_numbers = [one for one in proposals if sort_of(one) == ProposalSort.NUMBER]
    commitments = [one.commitment_id for one in about_numbers if one.commitment_id]
    documents = [one.document_id for one in about_numbers if one.document_id]
    citations = Citation.objects.select_related("document", "target").defer("document__text", "target__text")
    rows = RegisterRow.objects.filter(
        Q(commitment__in=commitments) | Q(document__in=documents), entity="Zaak", removed_at=None
    )
    found: dict[tuple[str, int], RegisterRow] = {}
    for row in rows:
        for name, pk in (("commitment", row.commitment_id), ("document", row.document_id)):
            if pk is not None:
                found[name, pk] = row
    numbers.discard("")
    papers: dict[str, Document | Commitment] = {
        one.reference: one for one in Commitment.objects.filter(reference__in=numbers).defer("search", "text")
    }
    papers |= {one.reference: one for one in Document.objects.filter(reference__in=numbers).defer("text")}
    return _Known({one.pk: one for one in citations.filter(pk__in=cited - {None})}, found, papers)


def _row(proposal: Proposal, known: _Known) -> Row:
    sort = sort_of(proposal)
    citation = known.citations.get(proposal.payload.get("citation", 0))
    record = proposal.document if sort == ProposalSort.CITATION else proposal.commitment or proposal.document
    return Row(
        proposal=proposal,
        sort=sort,
        title=str(record or proposal.get_change_display()),
        url=record.get_absolute_url() if record else "",
        lines=[line for line in _lines(proposal, sort, citation, known) if line.now or line.then],
        sources=list(_sources(proposal, sort, citation, known)),
        stood=stands_now(proposal, citation),
    )


def _lines(proposal: Proposal, sort: ProposalSort, citation: Citation | None, known: _Known) -> list[Line]:
    values, commitment = proposal.values, proposal.commitment
    if sort == ProposalSort.CITATION:
        now = citation.normalised if citation else ""
        aim = str(citation.target) if citation and citation.target else ""
        return [
            Line(_("Gelezen als"), now, str(values.get("normalised", ""))),
            Line(_("Wijst naar"), aim, _paper(str(values.get("normalised", "")), known)),
        ]
    if sort == ProposalSort.NUMBER:
        record = commitment or proposal.document
        filed = record.dossier.slug if record and record.dossier else ""
        then = str(values.get("dossier", ""))
        lines = [Line(_("Kamerstuknummer"), record.reference if record else "", str(values.get("reference")))]
        return lines + ([Line(_("Dossier"), filed, then)] if filed != then else [])
    if sort == ProposalSort.LINK:
        role, basis = values.get("role", ""), values.get("basis", "")
        then = str(Link.LinkRole(role).label) if role in Link.LinkRole.values else role
        rests = str(DateBasis(basis).label) if basis in DateBasis.values and basis else ""
        return [
            Line(_("Wat de brief doet"), _("Nog geen verband"), then),
            Line(_("Waarop dit rust"), "", rests),
        ]
    if sort == ProposalSort.STATUS:
        return _status_lines(proposal)
    if sort == ProposalSort.TERM:
        now = str(commitment.due) if commitment and commitment.due else ""
        day = values.get("due_on", "")
        then = describe(UncertainDate.on(date.fromisoformat(day))) if day else values.get("deadline", "")
        return [Line(_("Termijn"), now, then)]
    return [Line(name, "", str(value)) for name, value in values.items()]


def _paper(number: str, known: _Known) -> str:
    """What a citation of this number would point at."""
    paper = known.papers.get(number)
    return str(paper) if isinstance(paper, Document) else f"Kamerstuk {number}"


def _status_lines(proposal: Proposal) -> list[Line]:
    values, commitment = proposal.values, proposal.commitment
    if commitment is None or values.get("track") not in Track.values:
        return []
    track = Track(values["track"])
    is_kamer = track is Track.KAMER
    now = commitment.get_kamer_status_display() if is_kamer else commitment.get_ministry_status_display()
    since = commitment.kamer_since if is_kamer else commitment.ministry_since
    to = values.get("to", "")
    then = str(STATES[track](to).label) if to in STATES[track].values else to
    return [
        Line(str(track.label), now, then),
        Line(_("Sinds"), describe(UncertainDate.on(since)) if since else "", _effective(values)),
        Line(_("Toelichting"), "", values.get("note", "")),
    ]


def _effective(values: dict[str, Any]) -> str:
    first, last = values.get("effective_from"), values.get("effective_to")
    if not first:
        return _("de datum van de brief")
    ends = (date.fromisoformat(first), date.fromisoformat(last or first))
    return describe(UncertainDate(*ends, values.get("effective_printed", "")))


def _sources(
    proposal: Proposal, sort: ProposalSort, citation: Citation | None, known: _Known
) -> Iterable[Source]:
    """Where a person can check it: the letter, the words, the register's row, the paper that is meant."""
    if citation is not None:
        where = f", {citation.place}" if citation.place else ""
        printed = f"‘{citation.printed}’{where}"
        yield Source(_("Gedrukt"), printed, citation.document.get_absolute_url())
    about = "commitment" if proposal.commitment_id else "document"
    row = known.rows.get((about, proposal.commitment_id or proposal.document_id or 0))
    if row is not None and sort == ProposalSort.NUMBER:
        yield _of_register(row, is_paper=about == "document")
    number = str(proposal.values.get("normalised") or proposal.values.get("reference") or "")
    if paper := known.papers.get(number):
        yield Source(_("Stuk met dat nummer"), str(paper), paper.get_absolute_url())
    if proposal.passage is not None:
        yield _of_passage(proposal.passage)
    elif proposal.document is not None and citation is None and sort != ProposalSort.NUMBER:
        yield Source(_("Brief"), str(proposal.document), proposal.document.get_absolute_url())


def _of_passage(passage: Passage) -> Source:
    where = f"{passage.document.citation}, {passage.place}" if passage.place else passage.document.citation
    return Source(_("Passage"), f"‘{passage.quote}’ ({where})", passage.get_absolute_url(), lang="nl")


def _of_register(row: RegisterRow, *, is_paper: bool) -> Source:
    """The row's own words: its number in the register, and what it gives as the Kamerstuk number."""
    conflicts = row.conflicts
    if is_paper and row.commitment_id is not None:
        conflicts = conflicts.get("document", {})
    raw = str(conflicts.get("number", {}).get("value", {}).get("reference", ""))
    text = f"{row.entity} {row.raw.get('Nummer') or ''}".strip() + (f": {raw}" if raw else "")
    return Source(
        _("Register Tweede Kamer"), text, reverse("admin:commitments_registerrow_change", args=[row.pk])
    )
