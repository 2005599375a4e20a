"""The chain of a dossier: its records as marks on a time axis, and what connects them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from commitments.dates import DateBasis, UncertainDate
from commitments.models import Commitment, Document, Dossier, Link, Milestone, Passage
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.document_queries import DocumentQuerySet
from commitments.models.milestone import MilestoneQuerySet
from commitments.picture.marks import Chain, Connection, Group, Lane, Mark, Member, Shape
from commitments.picture.records import Records, records_of
from commitments.picture.relations import Relation
from commitments.statuses import Kind

_K = Document.DocumentKind
_SHAPES: dict[str, tuple[Shape, Lane]] = {
    _K.MOTIE: (Shape.MOTIE, Lane.ASKED),
    _K.VERSLAG: (Shape.DEBATE, Lane.ASKED),
    _K.DEBAT: (Shape.DEBATE, Lane.ASKED),
    _K.INITIATIEFNOTA: (Shape.ADVICE, Lane.ASKED),
    _K.ADVIES: (Shape.ADVICE, Lane.ASKED),
    _K.KAMERBRIEF: (Shape.LETTER, Lane.WRITTEN),
    _K.KABINETSREACTIE: (Shape.LETTER, Lane.WRITTEN),
    _K.BESLISNOTA: (Shape.NOTE, Lane.WRITTEN),
    _K.OTHER: (Shape.NOTE, Lane.WRITTEN),
}


def chain_of(
    dossier: Dossier,
    *,
    documents: DocumentQuerySet,
    commitments: CommitmentQuerySet,
    milestones: MilestoneQuerySet,
) -> Chain:
    """The chain of what these querysets hold; narrow them first to what the reader may see."""
    records = records_of(dossier, documents=documents, commitments=commitments, milestones=milestones)
    return assemble(records)


def assemble(records: Records) -> Chain:
    """Marks in order of time and their connections; asks the database nothing more."""
    hosts = _hosts(records)
    marks = [*_documents(records, hosts), *_alone(records, hosts), *_events(records)]
    place = {
        commitment.pk: hosts.get(commitment.pk) or _key(commitment) for commitment in records.commitments
    }
    return Chain(
        marks=tuple(sorted(marks, key=lambda mark: mark.order)),
        connections=tuple(_once(_connections(records, place))),
        is_cut=records.is_cut,
    )


def _key(record: Document | Commitment | Milestone) -> str:
    return f"{record._meta.model_name}-{record.slug}"


def _hosts(records: Records) -> dict[int, str]:
    """The mark in which a commitment is drawn: the document that is it, made it or holds it."""
    by_reference = {d.reference: d for d in records.documents if d.reference and d.kind == _K.MOTIE}
    by_pk = {document.pk: document for document in records.documents}
    hosts: dict[int, str] = {}
    for link in records.links:
        if link.role == Link.LinkRole.MAKES and link.commitment_id not in hosts:
            hosts[link.commitment_id] = _key(by_pk[link.passage.document_id])
    advice = _advice_of(records, by_pk)
    for commitment in records.commitments:
        if commitment.kind == Kind.MOTIE:
            hosts.pop(commitment.pk, None)
            if commitment.reference in by_reference:
                hosts[commitment.pk] = _key(by_reference[commitment.reference])
        elif commitment.kind == Kind.AANBEVELING and commitment.pk not in hosts:
            document = advice.get(commitment.aanbeveling.advies_id)
            if document is not None:
                hosts[commitment.pk] = _key(document)
    return hosts


def _advice_of(records: Records, by_pk: dict[int, Document]) -> dict[int, Document]:
    """The document that holds an advies: the one of its name, else what the reactie says it answers."""
    by_slug = {d.slug: d for d in records.documents if d.kind == _K.ADVIES}
    answered: dict[int, list[Document]] = defaultdict(list)
    for citation in records.citations:
        target = by_pk.get(citation.target_id or 0)
        if citation.relation == Relation.ANSWERS and target is not None and target.kind == _K.ADVIES:
            answered[citation.document_id].append(target)
    found: dict[int, Document] = {}
    for oordeel in records.oordelen:
        candidates = answered[oordeel.passage.document_id]
        if len(candidates) == 1:
            found[oordeel.advies_id] = candidates[0]
    for commitment in records.commitments:
        if commitment.kind == Kind.AANBEVELING:
            advies = commitment.aanbeveling.advies
            if advies.slug in by_slug:
                found[advies.pk] = by_slug[advies.slug]
    return found


def _documents(records: Records, hosts: dict[int, str]) -> Iterator[Mark]:
    held: dict[str, list[Commitment]] = defaultdict(list)
    for commitment in records.commitments:
        if commitment.pk in hosts:
            held[hosts[commitment.pk]].append(commitment)
    places = {link.commitment_id: link.passage for link in records.links if link.role == Link.LinkRole.MAKES}
    for document in records.documents:
        shape, lane = _SHAPES[document.kind]
        inside = held[_key(document)]
        motie = next((c for c in inside if c.kind == Kind.MOTIE), None) if shape is Shape.MOTIE else None
        yield Mark(
            key=_key(document),
            shape=shape,
            lane=lane,
            title=document.title,
            kind_label=str(_("Debat")) if document.kind == _K.DEBAT else str(document.get_kind_display()),
            reference=document.reference,
            when=document.dated,
            url=(motie or document).get_absolute_url(),
            document=document,
            commitment=motie,
            groups=_groups([c for c in inside if c is not motie], places),
        )


def _groups(commitments: Iterable[Commitment], places: dict[int, Passage]) -> tuple[Group, ...]:
    """By kind, numbered: recommendations by their own number, the rest in reading order."""
    by_kind: dict[Kind, list[Commitment]] = defaultdict(list)
    for commitment in commitments:
        by_kind[Kind(commitment.kind)].append(commitment)
    groups = []
    for kind in Kind:
        inside = sorted(by_kind[kind], key=lambda c: (_reading_order(places.get(c.pk)), c.slug))
        members = [Member(number, commitment) for number, commitment in enumerate(inside, start=1)]
        if kind is Kind.AANBEVELING:
            members = sorted(
                (Member(c.aanbeveling.number, c) for c in inside),
                key=lambda m: (m.number, m.commitment.slug),
            )
        if members:
            groups.append(Group(kind, tuple(members)))
    return tuple(groups)


def _reading_order(passage: Passage | None) -> tuple[int, int]:
    """By place in the text, else by the first number of the printed place."""
    if passage is None:
        return 0, 0
    if passage.start is not None:
        return 0, passage.start
    # Not isdigit(): a footnote's '²' is a digit that int() refuses.
    numbers = "".join(c if c.isdecimal() else " " for c in passage.place).split()
    return 1, int(numbers[0]) if numbers else 0


def _alone(records: Records, hosts: dict[int, str]) -> Iterator[Mark]:
    """Commitments of which no document of the chain is the source: made in a debate, or only registered."""
    for commitment in records.commitments:
        if commitment.pk in hosts:
            continue
        is_motie = commitment.kind == Kind.MOTIE
        is_advice = commitment.kind == Kind.AANBEVELING
        yield Mark(
            key=_key(commitment),
            shape=Shape.MOTIE if is_motie else Shape.ADVICE if is_advice else Shape.PROMISE,
            lane=Lane.ASKED if is_motie or is_advice else Lane.WRITTEN,
            title=commitment.subject,
            kind_label=str(commitment.get_kind_display()),
            reference=commitment.reference,
            when=commitment.made,
            url=commitment.get_absolute_url(),
            commitment=commitment,
        )


def _events(records: Records) -> Iterator[Mark]:
    for milestone in records.milestones:
        yield Mark(
            key=_key(milestone),
            shape=Shape.EVENT,
            lane=Lane.HAPPENED,
            title=milestone.title,
            kind_label=str(_("Gebeurtenis")),
            reference="",
            when=milestone.held if milestone.held.is_known else milestone.planned,
            planned=milestone.planned if milestone.held.is_known else UncertainDate(),
            url=milestone.get_absolute_url(),
            milestone=milestone,
        )


def _connections(records: Records, place: dict[int, str]) -> Iterator[Connection]:
    keys = {document.pk: _key(document) for document in records.documents}
    commitments = {commitment.pk: commitment for commitment in records.commitments}
    for citation in records.citations:
        relation = Relation(citation.relation)
        is_inferred = citation.basis == DateBasis.INFERRED
        if citation.target_id is not None:
            source, target = keys[citation.document_id], keys[citation.target_id]
            yield Connection(source, target, relation, is_inferred)
    for link in records.links:
        if link.role != Link.LinkRole.MAKES:
            pk = link.commitment_id
            source = keys[link.passage.document_id]
            relation = Relation(link.role)
            yield Connection(source, place[pk], relation, link.is_inferred, commitments[pk])
    for oordeel in records.oordelen:
        pk = oordeel.aanbeveling_id or 0
        source = keys[oordeel.passage.document_id]
        is_inferred = oordeel.basis == DateBasis.INFERRED
        verdict = str(oordeel.get_verdict_display())
        yield Connection(source, place[pk], Relation.ANSWERS, is_inferred, commitments[pk], verdict)
    events = {milestone.pk: _key(milestone) for milestone in records.milestones}
    for tie in records.milestone_links:
        pk = tie.commitment_id
        source = events[tie.milestone_id]
        yield Connection(source, place[pk], Relation(tie.meaning), tie.is_inferred, commitments[pk])


def _once(connections: Iterable[Connection]) -> list[Connection]:
    """One per source and commitment (or document): what tells most, stated before inferred."""
    best: dict[tuple[str, str, int], Connection] = {}
    for one in connections:
        about = one.source, one.target, one.commitment.pk if one.commitment else 0
        other = best.get(about)
        rank = one.relation.strength, one.is_inferred
        if other is None or rank < (other.relation.strength, other.is_inferred):
            best[about] = one
    return list(best.values())
