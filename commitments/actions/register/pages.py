"""Pages of rows, taken in whole or not at all, together with the place to go on from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from commitments.actions.register.besluiten import decide_moties, take_besluiten
from commitments.actions.register.context import Context
from commitments.actions.register.cursors import finish, move
from commitments.actions.register.documents import take_brieven
from commitments.actions.register.meetings import toezeggingen_in
from commitments.actions.register.moties import take_moties
from commitments.actions.register.narrowing import within
from commitments.actions.register.people import take_fracties, take_kamerleden
from commitments.actions.register.rows import Kept, find_changed, keep, mark_removed
from commitments.actions.register.stemmingen import take_stemmingen
from commitments.actions.register.toezeggingen import take_toezeggingen
from commitments.deadlines import Term
from commitments.models import RegisterRow, Stemming, SyncCursor
from commitments.sources.client import Page
from commitments.sources.datatypes import (
    BesluitRecord,
    Deletion,
    FractieRecord,
    PersoonRecord,
    Record,
    StemmingRecord,
    ToezeggingRecord,
    ZaakBrief,
    ZaakMotie,
)
from commitments.sources.loading import DossierTitles, load_rows
from commitments.sources.terms import read_term

Take = Callable[[Sequence[Kept], Context], None]
# What becomes of the rows of each sort; of others only the row is kept.
_TAKES: Mapping[type[Record], Take] = {
    FractieRecord: take_fracties,
    PersoonRecord: take_kamerleden,
    ZaakMotie: take_moties,
    ZaakBrief: take_brieven,
    BesluitRecord: take_besluiten,
    StemmingRecord: take_stemmingen,
    ToezeggingRecord: take_toezeggingen,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page was an answer to: the kind of record and its entity."""

    kind: str
    entity: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """The records of a page, and the terms of its toezeggingen: reading one takes milliseconds."""

    records: Sequence[Record | Deletion]
    terms: Mapping[UUID, Term | None]


def load(rows: Sequence[dict[str, Any]], asked: Asked, context: Context) -> Loaded:
    """The records of these rows. Asks the database once, for the titles of dossiers that Zaken need."""
    titles = context.titles if asked.entity == "Zaak" else DossierTitles()
    loaded = list(load_rows(asked.entity, rows, context.counts.loading, titles=titles))
    terms = {one.id: read_term(one) for one in loaded if isinstance(one, ToezeggingRecord)}
    return Loaded(loaded, terms)


def take_pages(
    pages: Sequence[tuple[Page, Loaded]], asked: Asked, cursor: SyncCursor, context: Context
) -> None:
    """Take in the records of pages that follow each other and move the cursor, in one transaction.

    Page by page: what becomes of a row never depends on how many pages were at hand. Raises what the database
    raises; nothing of the pages is kept then, and the context is of no use any more.
    """
    with transaction.atomic():
        moments = [take_records(loaded, asked, context) for _, loaded in pages]
        next_address = pages[-1][0].next_address
        move(cursor, reached=max(filter(None, moments), default=None), next_address=next_address or "")
        if next_address is None:
            finish(cursor)
    context.counts.pages[asked.entity] += len(pages)


def take_records(loaded: Loaded, asked: Asked, context: Context) -> datetime | None:
    """Take in records and return the latest change among them, None where none says."""
    context.terms = loaded.terms
    records = [one for one in loaded.records if not isinstance(one, Deletion)]
    if context.dossier:
        records = within(context.dossier, records)
    kept, unchanged = find_changed(asked.entity, records)
    zaken = _zaken_of(kept)
    for kind, take in _TAKES.items():
        if of_kind := [one for one in kept if type(one.record) is kind]:
            take(of_kind, context)
    keep(asked.entity, kept)
    if asked.entity == "Kamerstukdossier" and kept:
        context.forget("titles")
    if asked.entity == "Activiteit" and kept:
        _take_late_meetings(kept, context)
    new = {one.record.id for one in kept if one.is_new and isinstance(one.record, ZaakMotie)}
    decide_moties(zaken | _zaken_of(kept), new, context)
    gone = [one.id for one in loaded.records if isinstance(one, Deletion)]
    counts = context.counts
    counts.removed[asked.kind] += _remove(asked.entity, gone, context)
    counts.unchanged[asked.kind] += unchanged
    counts.new[asked.kind] += sum(one.is_new for one in kept)
    counts.changed[asked.kind] += sum(not one.is_new for one in kept)
    return max((one.api_changed_at for one in loaded.records if one.api_changed_at), default=None)


def _take_late_meetings(kept: Sequence[Kept], context: Context) -> None:
    """Toezeggingen that came before their meeting, or whose meeting changed, get its day and its name."""
    context.forget("meetings")
    if again := toezeggingen_in([one.record for one in kept], context):
        take_toezeggingen(again, context)
        keep("Toezegging", again)


def _zaken_of(kept: Sequence[Kept]) -> set[UUID]:
    """The Zaken whose outcome may be another, by what these besluiten belong to."""
    besluiten = (one for one in kept if isinstance(one.record, BesluitRecord))
    return {zaak for one in besluiten for zaak in one.parents}


def _remove(entity: str, ids: Sequence[UUID], context: Context) -> int:
    """Mark what the register deleted. A vote that is gone counts no more, a besluit decides no more."""
    removed = mark_removed(entity, ids, context.now)
    if removed and entity == "Stemming":
        Stemming.objects.filter(register_id__in=ids).delete()
    if removed and entity == "Besluit":
        parents = RegisterRow.objects.filter(entity=entity, source_id__in=ids).values_list(
            "parents", flat=True
        )
        decide_moties({zaak for zaken in parents for zaak in zaken}, (), context)
    return removed
