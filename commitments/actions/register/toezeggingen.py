"""Toezeggingen from the register: new ones are added, ones that a person knew already are completed."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from commitments.actions.register.beside import Said, said_on
from commitments.actions.register.bulk import change, copy_in, look_up, new_ids
from commitments.actions.register.context import SOURCE, Context
from commitments.actions.register.histories import write_histories
from commitments.actions.register.letters_of_toezeggingen import link_letters
from commitments.actions.register.meetings import find_meetings
from commitments.actions.register.merging import merge_rows
from commitments.actions.register.naming import free_slugs, free_source_ids
from commitments.actions.register.rows import Kept
from commitments.actions.register.toezegging_values import (
    MEANS_SAME,
    OWN_WORDS,
    commitment_columns,
    said_by_register,
    stands_here,
    toezegging_columns,
)
from commitments.models import Claim, Commitment, Toezegging
from commitments.statuses import Kind


def take_toezeggingen(kept: Sequence[Kept], context: Context) -> None:
    """Add or complete the toezegging of each row, and enter its status, term and ministry in the history."""
    _find_known(kept)
    find_meetings(kept, context)
    said = {one.record.id: said_by_register(one.record) for one in kept}
    known = [one for one in kept if one.commitment_id is not None]
    _add([one for one in kept if one.commitment_id is None], said, context)
    _complete(known, said, context)
    write_histories(kept, context)
    link_letters(kept, context)


def _find_known(kept: Sequence[Kept]) -> None:
    """Give each new row the toezegging that is here already, by its number; of a double one the first."""
    unknown = [one for one in kept if one.commitment_id is None]
    numbers = (one.record.number for one in unknown)
    held = dict(look_up(Toezegging, "register_number", numbers, "commitment_id", within=_NOT_TIED))
    for one in unknown:
        one.commitment_id = held.pop(one.record.number, None)


_NOT_TIED = """NOT EXISTS (SELECT 1 FROM commitments_registerrow r
    WHERE r.commitment_id = commitments_toezegging.commitment_id)"""


def _add(kept: Sequence[Kept], said: Mapping[UUID, dict[str, Any]], context: Context) -> None:
    """New toezeggingen, each with its part."""
    numbers = [one.record.number for one in kept]
    source_ids = free_source_ids(numbers)
    slugs = free_slugs(
        Commitment, [(f"toezegging-{one.record.number}", f"toezegging-{one.record.id}") for one in kept]
    )
    commitments, parts = [], []
    for one, pk, slug, number in zip(kept, new_ids(Commitment, len(kept)), slugs, source_ids, strict=True):
        values = said[one.record.id]
        if number != one.record.number:
            context.counts.double_numbers.append(f"{one.record.number}: {one.record.id}")
            values["register_number"] = ""
        commitments.append(
            {
                "id": pk,
                "kind": Kind.TOEZEGGING.value,
                "slug": slug,
                "source": SOURCE,
                "source_id": number,
                "published_at": context.now,
                "created_at": context.now,
                "changed_at": context.now,
                **commitment_columns(values),
            }
        )
        parts.append({"commitment_id": pk, **toezegging_columns(values)})
        one.commitment_id, one.applied = pk, values
    copy_in(Commitment, commitments)
    copy_in(Toezegging, parts)


def _complete(kept: Sequence[Kept], said: Mapping[UUID, dict[str, Any]], context: Context) -> None:
    """Merge what each row says into its toezegging."""
    if not kept:
        return
    rows = [(one.commitment_id, values) for one, values in merge_toezeggingen(kept, said, context) if values]
    commitments = [{"id": pk, **commitment_columns(values)} for pk, values in rows]
    change(Commitment, [{**row, "changed_at": context.now} for row in commitments if len(row) > 1])
    parts = [{"commitment_id": pk, **toezegging_columns(values)} for pk, values in rows]
    change(Toezegging, [row for row in parts if len(row) > 1])


def merge_toezeggingen(
    kept: Sequence[Kept], said: Mapping[UUID, dict[str, Any]], context: Context
) -> list[tuple[Kept, dict[str, Any]]]:
    """What to write into each toezegging; what stays otherwise is noted with its row."""
    toezeggingen = (
        Toezegging.objects.select_related("commitment")
        .defer("commitment__search")
        .in_bulk([one.commitment_id for one in kept])
    )
    return merge_rows(
        kept,
        kind="toezeggingen",
        said=said,
        current=lambda one: stands_here(toezeggingen[one.commitment_id]),
        means_same=MEANS_SAME,
        own_words=OWN_WORDS,
        claiming=_claim,
        context=context,
    )


def _claim(one: Kept, name: str, value: Any) -> Said | None:
    about: dict[str, Any] = {
        "commitment_id": one.commitment_id,
        "register_record": f"Toezegging {one.record.number}",
    }
    if name == "made":
        return said_on(Claim.Field.MADE, value, **about)
    if name in ("subject", "text"):
        return Said(Claim.Field.TITLE, one.record.text, **about)
    if name == "person_printed":
        return Said(Claim.Field.PERSON, value, **about)
    return None
