"""The rows as they came: which of a page are new or changed, and keeping them with what became of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from commitments.actions.register.bulk import change, copy_in, look_up
from commitments.models import RegisterRow
from commitments.sources.datatypes import Record


@dataclass(slots=True)
class Kept:
    """A new or changed row. The action for its kind fills in what it belongs to and what was taken over."""

    record: Any
    pk: int | None = None  # None: new
    commitment_id: int | None = None
    document_id: int | None = None
    parents: Sequence[UUID] = ()
    applied: dict[str, Any] = field(default_factory=dict)
    conflicts: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def again(cls, record: Any, row: RegisterRow) -> Self:
        """A row that is held already, to be taken in again."""
        return cls(
            record,
            pk=row.pk,
            commitment_id=row.commitment_id,
            document_id=row.document_id,
            parents=row.parents,
            applied=row.applied,
            conflicts=row.conflicts,
        )

    @property
    def is_new(self) -> bool:
        """True when it was not held before."""
        return self.pk is None


def find_changed(entity: str, records: Iterable[Record]) -> tuple[list[Kept], int]:
    """The records that say something new, and how many do not. Of the same id twice the last counts."""
    last = {record.id: record for record in records}
    known = [
        pk for _, pk in look_up(RegisterRow, "source_id", last.keys(), "id", within=f"entity = '{entity}'")
    ]
    held = {row.source_id: row for row in RegisterRow.objects.filter(pk__in=known)} if known else {}
    kept = []
    for source_id, record in last.items():
        row = held.get(source_id)
        if row is None:
            kept.append(Kept(record))
        elif row.raw != record.raw or row.removed_at is not None:
            kept.append(Kept.again(record, row))
    return kept, len(last) - len(kept)


def keep(entity: str, kept: Sequence[Kept]) -> None:
    """Write the rows as they came, with what became of them."""
    rows = [
        {
            "id": one.pk,
            "entity": entity,
            "source_id": one.record.id,
            "raw": one.record.raw,
            "api_changed_at": one.record.raw.get("ApiGewijzigdOp") or "",
            "parents": [str(parent) for parent in one.parents],
            "removed_at": None,
            "commitment_id": one.commitment_id,
            "document_id": one.document_id,
            "applied": one.applied,
            "conflicts": one.conflicts,
        }
        for one in kept
    ]
    copy_in(RegisterRow, [{k: v for k, v in row.items() if k != "id"} for row in rows if row["id"] is None])
    change(RegisterRow, [row for row in rows if row["id"] is not None])


def mark_removed(entity: str, ids: Sequence[UUID], now: datetime) -> int:
    """Mark the rows that the register deleted; what it last said of them stays. Returns how many are new."""
    rows = RegisterRow.objects.filter(entity=entity, source_id__in=ids, removed_at__isnull=True)
    return rows.update(removed_at=now) if ids else 0
