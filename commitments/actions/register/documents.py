"""Papers from the register: letters that are new become stubs, ones that were known already are completed."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from commitments.actions.register.bulk import change, copy_in, look_up, new_ids
from commitments.actions.register.context import RECORDED_AS, Context
from commitments.actions.register.document_values import (
    MEANS_SAME,
    OWN_WORDS,
    claim_of,
    columns_of,
    said_by_register,
    stands_here,
)
from commitments.actions.register.merging import merge_rows
from commitments.actions.register.naming import free_slugs
from commitments.actions.register.numbers import Holder, allot, dossiers_named, number_of
from commitments.actions.register.papers import find_by_paper
from commitments.actions.register.rows import Kept
from commitments.dates import DateBasis
from commitments.models import Document, Signer
from commitments.sources.datatypes import ZaakBrief

LETTERS = "kind IN ('kamerbrief', 'kabinetsreactie')"
PAPERS_OF_MOTIES = "kind = 'motie'"


def take_brieven(kept: Sequence[Kept], context: Context) -> None:
    """Add or complete the letter of each row."""
    find_by_paper(kept)
    find_known_documents(kept, LETTERS)
    said = _said(kept, context)
    dossiers = context.dossier_ids(dossiers_named(one.record for one in kept))
    known = [one for one in kept if one.document_id is not None]
    _add([one for one in kept if one.document_id is None], said, dossiers, context)
    complete_documents(known, said, dossiers, context)


def fill_stubs(kept: Sequence[Kept], context: Context) -> None:
    """Complete the stubs of moties that something cites; without one no paper is added for a motie.

    What was taken over into the paper stands under 'document', apart from what went into the motie.
    """
    find_known_documents(kept, PAPERS_OF_MOTIES)
    stubs = [
        Kept(
            one.record,
            document_id=one.document_id,
            applied=one.applied.get("document", {}),
            conflicts=one.conflicts.get("document", {}),
        )
        for one in kept
        if one.document_id is not None
    ]
    if not stubs:
        return
    dossiers = context.dossier_ids(dossiers_named(one.record for one in stubs))
    complete_documents(stubs, _said(stubs, context), dossiers, context)
    rows = {one.record.id: one for one in kept}
    for stub in stubs:
        one = rows[stub.record.id]
        one.applied = {**one.applied, "document": stub.applied}
        others = {name: value for name, value in one.conflicts.items() if name != "document"}
        one.conflicts = others | ({"document": stub.conflicts} if stub.conflicts else {})


def find_known_documents(kept: Sequence[Kept], kind: str) -> None:
    """Give each new row the paper that is here already: by zaaknummer, else by Kamerstuk number."""
    unknown = [one for one in kept if one.document_id is None]
    of_kind = f"{kind} AND {_NOT_TIED}"
    zaken = (one.record.number for one in unknown)
    by_zaak = dict(look_up(Document, "register_id", zaken, "id", within=of_kind))
    numbers = (number_of(one.record) for one in unknown)
    of_kind += " AND register_id = ''"
    by_number = dict(look_up(Document, "reference", numbers, "id", within=of_kind))
    for one in unknown:
        # Each is given away once.
        one.document_id = by_zaak.pop(one.record.number, None) or by_number.pop(number_of(one.record), None)


_NOT_TIED = """NOT EXISTS (SELECT 1 FROM commitments_registerrow r
    WHERE r.document_id = commitments_document.id AND r.entity = 'Zaak')"""


def _said(kept: Sequence[Kept], context: Context) -> dict[UUID, dict[str, Any]]:
    """What each row says, with the number that it gets."""
    held = look_up(Document, "reference", (number_of(one.record) for one in kept), "id", _GIVES_WAY)
    holders = {reference: Holder(pk, gives_way) for reference, pk, gives_way in held}
    own = {one.record.id: one.document_id for one in kept}
    allotted = allot([one.record for one in kept], own, holders, context)
    change(Document, [{"id": pk, "reference": "", "reference_basis": ""} for pk in allotted.stripped])
    return {one.record.id: said_by_register(one.record, allotted.numbers[one.record.id]) for one in kept}


_GIVES_WAY = f"reference_basis = '{DateBasis.INFERRED.value}' AND source = '{RECORDED_AS}'"


def _add(
    kept: Sequence[Kept], said: Mapping[UUID, dict[str, Any]], dossiers: Mapping[str, int], context: Context
) -> None:
    """New stubs: nobody here has read the letter."""
    slugs = free_slugs(
        Document,
        [
            (
                f"brief-{said[one.record.id]['number']['reference'] or one.record.number}",
                f"brief-{one.record.number}",
                f"brief-{one.record.id}",
            )
            for one in kept
        ],
    )
    rows = []
    signers: list[dict[str, Any]] = []
    for one, pk, slug in zip(kept, new_ids(Document, len(kept)), slugs, strict=True):
        values = said[one.record.id]
        rows.append(
            {
                "id": pk,
                "slug": slug,
                "kind": Document.DocumentKind.KAMERBRIEF.value,
                "holding": Document.Holding.CITED.value,
                "source": RECORDED_AS,
                "published_at": context.now,
                "created_at": context.now,
                "changed_at": context.now,
                **columns_of(values, dossiers),
            }
        )
        signers += _signers(pk, one.record, context)
        one.document_id, one.applied = pk, values
    copy_in(Document, rows)
    copy_in(Signer, signers)


def _signers(document: int, record: ZaakBrief, context: Context) -> list[dict[str, Any]]:
    """The offices that sent it, with the names that the register prints."""
    return [
        {
            "document_id": document,
            "order": order,
            "office": office.printed[:200],
            "ministerie_id": context.ministerie(office.field).pk if office.has_ministry else None,
            "name_printed": name.printed[:200] if name else "",
        }
        for order, (office, name) in enumerate(record.senders, 1)
    ]


def complete_documents(
    kept: Sequence[Kept],
    said: Mapping[UUID, Mapping[str, Any]],
    dossiers: Mapping[str, int],
    context: Context,
) -> None:
    """Merge what each row says into its paper."""
    if not kept:
        return
    change(
        Document,
        [
            {"id": one.document_id, "changed_at": context.now, **columns_of(values, dossiers)}
            for one, values in merge_documents(kept, said, context)
            if values
        ],
    )


def merge_documents(
    kept: Sequence[Kept], said: Mapping[UUID, Mapping[str, Any]], context: Context
) -> list[tuple[Kept, dict[str, Any]]]:
    """What to write into each paper; what stays otherwise is noted with its row."""
    found = Document.objects.select_related("dossier").defer("text")
    documents = found.in_bulk([one.document_id for one in kept])
    return merge_rows(
        kept,
        kind="documenten",
        said=said,
        current=lambda one: stands_here(documents[one.document_id]),
        means_same=MEANS_SAME,
        own_words=OWN_WORDS,
        claiming=claim_of,
        context=context,
    )
