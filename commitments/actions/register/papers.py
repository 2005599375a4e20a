"""Papers that a row names by the register's key of a Document, where a letter here is known by its Zaak.

Such a Document is kept as a row too, tied to its letter: so the letter's Zaak, whenever it comes, finds it.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from commitments.actions.register.bulk import look_up
from commitments.actions.register.context import RECORDED_AS, Context
from commitments.actions.register.document_values import columns_of
from commitments.actions.register.naming import free_slugs
from commitments.actions.register.rows import Kept, keep
from commitments.actions.register.values import as_interval, shortened
from commitments.dates import DateBasis, UncertainDate
from commitments.models import Document, RegisterRow
from commitments.sources.datatypes import DocumentRecord

ENTITY = "Document"
# A Zaak says when a letter was dated or received, its Document when it was dated.
_NEAR = timedelta(days=31)


def papers_of(records: Iterable[DocumentRecord], context: Context) -> dict[UUID, int]:
    """Our document for each of these papers; one that is not here becomes a stub."""
    papers = {record.id: record for record in records}
    if not papers:
        return {}
    held: dict[UUID, int] = dict(_rows(papers).values_list("source_id", "document_id"))
    new = [Kept(record) for key, record in papers.items() if key not in held]
    by_number = dict(look_up(Document, "reference", (_number(one.record) for one in new), "id"))
    for one in new:
        number = _number(one.record)
        one.document_id = by_number.get(number) or _by_zaak(one.record)
        if one.document_id is None:
            one.document_id = _add(one, context)
        held[one.record.id] = one.document_id
        if number:
            by_number[number] = one.document_id
    keep(ENTITY, new)
    return held


def find_by_paper(kept: Sequence[Kept]) -> None:
    """Give each new Zaak of a letter the document that stands here for its paper, and what was taken over."""
    papers = {paper.id: one for one in kept if one.document_id is None for paper in one.record.documents}
    rows = list(_rows(papers)) if papers else []
    if not rows:
        return
    documents = [row.document_id for row in rows]
    tied: set[int | None] = set(
        RegisterRow.objects.filter(entity="Zaak", document__in=documents).values_list("document", flat=True)
    )
    for row in rows:
        one = papers[row.source_id]
        if one.document_id is None and row.document_id not in tied:
            tied.add(row.document_id)
            one.document_id, one.applied = row.document_id, dict(row.applied)


def _rows(keys: Collection[UUID]) -> QuerySet[RegisterRow]:
    return RegisterRow.objects.filter(entity=ENTITY, source_id__in=keys)


def _number(record: DocumentRecord) -> str:
    return record.kamerstuk.canonical if record.kamerstuk else ""


def _by_zaak(record: DocumentRecord) -> int | None:
    """The letter whose Zaak names this paper among its own."""
    if record.dated_on is None:
        return None
    around = (record.dated_on - _NEAR, record.dated_on + _NEAR)
    rows = RegisterRow.objects.filter(
        entity="Zaak",
        commitment=None,
        document__dated_to__range=around,
        raw__Document__contains=[{"Id": str(record.id)}],
    )
    return rows.values_list("document", flat=True).first()


def _add(one: Kept, context: Context) -> int:
    """A stub: nobody here has read it, and all that is known stands with the toezegging that it meets."""
    record = one.record
    one.applied = _values(record)
    number = one.applied["number"]["reference"]
    name = f"brief-{number or record.number or record.id}"
    dossiers = context.dossier_ids([(one.applied["dossier"], record.dossier_title)]) if number else {}
    (slug,) = free_slugs(Document, [(name, f"brief-{record.id}")])
    document = Document.objects.create(
        slug=slug,
        kind=Document.DocumentKind.KAMERBRIEF,
        holding=Document.Holding.CITED,
        source=RECORDED_AS,
        published_at=context.now,
        **columns_of(one.applied, dossiers),
    )
    return document.pk


def _values(record: DocumentRecord) -> dict[str, Any]:
    """As `document_values.said_by_register` has them of a Zaak."""
    number = _number(record)
    return {
        "title": shortened(record.subject or record.number or "?", 500),
        "dossier": record.kamerstuk.dossier_key if record.kamerstuk else "",
        "number": {"reference": number, "basis": DateBasis.REGISTER.value if number else ""},
        "dated": as_interval(_dated(record.dated_on)),
        "chamber": {"value": Document.Chamber.TWEEDE.value, "basis": DateBasis.REGISTER.value},
        "register_id": "",
    }


def _dated(day: date | None) -> UncertainDate:
    return UncertainDate.on(day, basis=DateBasis.REGISTER) if day else UncertainDate()
