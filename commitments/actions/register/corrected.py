"""A record that a person changed, beside what the register last said of it: the difference is listed at once.

A run compares only the rows that changed at the Kamer; without this a correction would stand on no list until
then.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from commitments.actions.register.besluiten import decide_moties
from commitments.actions.register.bulk import change
from commitments.actions.register.context import Context
from commitments.actions.register.document_values import said_by_register as said_of_paper
from commitments.actions.register.documents import merge_documents
from commitments.actions.register.entered import entered_by_people, list_differences
from commitments.actions.register.meetings import find_meetings
from commitments.actions.register.motie_merging import merge_moties
from commitments.actions.register.motie_values import said_by_register as said_of_motie
from commitments.actions.register.rows import Kept
from commitments.actions.register.toezegging_values import said_by_register as said_of_toezegging
from commitments.actions.register.toezeggingen import merge_toezeggingen
from commitments.models import Commitment, Document, RegisterRow
from commitments.sources.datatypes import ToezeggingRecord, ZaakMotie, ZaakRecord
from commitments.sources.loading import Report, load_rows


@transaction.atomic
def compare_with_register(record: Commitment | Document, *, now: datetime) -> None:
    """Note with its rows in what it differs now, and no longer in what it says the same again.

    The record itself stays as the person left it. Locks the rows.
    """
    context = Context(now=now)
    rows = record.register_rows.filter(entity__in=("Zaak", "Toezegging"), removed_at=None)
    for row in rows.select_for_update().order_by("pk"):
        conflicts = _conflicts(row, record, context)
        if conflicts != row.conflicts:
            change(RegisterRow, [{"id": row.pk, "conflicts": conflicts}])
        if isinstance(record, Commitment) and row.entity == "Zaak":
            decide_moties({row.source_id}, (), context)


def _conflicts(row: RegisterRow, record: Commitment | Document, context: Context) -> Mapping[str, Any]:
    """The row's differences as they are now."""
    loaded = next(iter(load_rows(row.entity, [row.raw], Report(), titles=context.titles)), None)
    if isinstance(loaded, ToezeggingRecord):
        return _of_toezegging(Kept.again(loaded, row), context)
    if not isinstance(loaded, ZaakRecord):
        return row.conflicts
    if isinstance(record, Commitment):
        return _of_motie(Kept.again(loaded, row), context) if isinstance(loaded, ZaakMotie) else row.conflicts
    if row.commitment_id is None:
        return _of_paper(Kept.again(loaded, row), context)
    paper = Kept(
        loaded,
        document_id=row.document_id,
        applied=row.applied.get("document", {}),
        conflicts=row.conflicts.get("document", {}),
    )
    found = _of_paper(paper, context)
    others = {name: value for name, value in row.conflicts.items() if name != "document"}
    return others | ({"document": found} if found else {})


def _of_motie(one: Kept, context: Context) -> dict[str, Any]:
    said = said_of_motie(one.record, _number(one), context)
    merge_moties([one], {one.record.id: said}, context)
    return one.conflicts


def _of_toezegging(one: Kept, context: Context) -> dict[str, Any]:
    find_meetings([one], context)
    said = said_of_toezegging(one.record)
    if "register_number" in one.applied:  # another row may have the number
        said["register_number"] = one.applied["register_number"]
    merge_toezeggingen([one], {one.record.id: said}, context)
    list_differences([one], entered_by_people([one]))
    return one.conflicts


def _of_paper(one: Kept, context: Context) -> dict[str, Any]:
    merge_documents([one], {one.record.id: said_of_paper(one.record, _number(one))}, context)
    return one.conflicts


def _number(one: Kept) -> str:
    """The number that the row got when it was taken in: another record may have the one that it states."""
    said = one.conflicts.get("number", {}).get("value") or one.applied.get("number") or {}
    return str(said.get("reference") or "")
