"""Votes, each with its besluit. One that came before its besluit waits among the rows."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from commitments.actions.register.bulk import copy_in
from commitments.actions.register.context import Context
from commitments.actions.register.rows import Kept
from commitments.models import Besluit, RegisterRow, Stemming
from commitments.sources.datatypes import StemmingRecord
from commitments.sources.loading import Report, load_rows


def take_stemmingen(kept: Sequence[Kept], context: Context) -> None:
    """Keep the votes on our moties; of others only the row."""
    for one in kept:
        one.parents = [one.record.besluit_id] if one.record.besluit_id else []
    changed = [one.record.id for one in kept if not one.is_new]
    if changed:
        Stemming.objects.filter(register_id__in=changed).delete()
    _keep([one.record for one in kept], context)


def take_late_votes(besluiten: Sequence[UUID], context: Context) -> None:
    """The votes that were waiting for these besluiten."""
    rows = RegisterRow.objects.filter(entity="Stemming", parents__overlap=list(besluiten), removed_at=None)
    raw = rows.values_list("raw", flat=True)
    loaded = load_rows("Stemming", raw, Report())
    _keep([one for one in loaded if isinstance(one, StemmingRecord)], context)


def _keep(records: Iterable[StemmingRecord], context: Context) -> None:
    records = list(records)
    besluiten = dict(
        Besluit.objects.filter(
            register_id__in={one.besluit_id for one in records if one.besluit_id}
        ).values_list("register_id", "pk")
    )
    copy_in(
        Stemming,
        [_columns(one, besluiten[one.besluit_id], context) for one in records if one.besluit_id in besluiten],
    )


def _columns(record: StemmingRecord, besluit: int, context: Context) -> dict[str, Any]:
    return {
        "register_id": record.id,
        "besluit_id": besluit,
        "vote": str(record.vote.value),
        "vote_word": record.vote_word[:80],
        "seats": min(max(record.seats, 0), 150),
        "actor": record.actor[:200],
        "fractie_printed": record.fractie[:100],
        "fractie_id": context.fracties.get(record.fractie_id) if record.fractie_id else None,
        "fractie_register_id": record.fractie_id,
        "persoon_register_id": record.persoon_id,
        "kamerlid_id": context.kamerleden.get(record.persoon_id) if record.persoon_id else None,
        "is_mistake": record.is_mistake,
        "changed_at": record.changed_at,
    }
