"""Moties from the register: new ones are added, ones that a person knew already are completed."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from commitments.actions.register.bulk import change, copy_in, look_up, new_ids
from commitments.actions.register.context import SOURCE, Context
from commitments.actions.register.documents import fill_stubs
from commitments.actions.register.motie_columns import commitment_columns, motie_columns, submitter_rows
from commitments.actions.register.motie_merging import complete_moties
from commitments.actions.register.motie_values import said_by_register
from commitments.actions.register.naming import free_slugs, free_source_ids
from commitments.actions.register.numbers import Holder, allot, dossiers_named, number_of
from commitments.actions.register.rows import Kept
from commitments.models import Commitment, Motie, Submitter
from commitments.statuses import Kind


def take_moties(kept: Sequence[Kept], context: Context) -> None:
    """Add or complete the motie of each row. Its outcome follows from the besluiten, which come later."""
    _find_known(kept)
    numbers = _allot(kept, context)
    dossiers = context.dossier_ids(dossiers_named(one.record for one in kept))
    said = {one.record.id: said_by_register(one.record, numbers[one.record.id], context) for one in kept}
    known = [one for one in kept if one.commitment_id is not None]
    _add([one for one in kept if one.commitment_id is None], said, dossiers, context)
    complete_moties(known, said, dossiers, context)
    fill_stubs(kept, context)


def _find_known(kept: Sequence[Kept]) -> None:
    """Give each new row the motie that is here already: by zaaknummer, else by number."""
    unknown = [one for one in kept if one.commitment_id is None]
    zaken = (one.record.number for one in unknown)
    by_zaak = dict(look_up(Motie, "zaak_number", zaken, "commitment_id", within=_NOT_TIED))
    numbers = (number_of(one.record) for one in unknown)
    by_number = dict(look_up(Commitment, "reference", numbers, "id", within=_WITHOUT_ZAAK))
    for one in unknown:
        # Each is given away once.
        found = by_zaak.pop(one.record.number, None) or by_number.pop(number_of(one.record), None)
        if found is not None:
            one.commitment_id = found
            by_number = {number: pk for number, pk in by_number.items() if pk != found}


_NOT_TIED = """NOT EXISTS (SELECT 1 FROM commitments_registerrow r
    WHERE r.commitment_id = commitments_motie.commitment_id)"""
_WITHOUT_ZAAK = """kind = 'motie' AND EXISTS (SELECT 1 FROM commitments_motie m
    WHERE m.commitment_id = commitments_commitment.id AND m.zaak_number = '')"""


def _allot(kept: Sequence[Kept], context: Context) -> dict[UUID, str]:
    """The number of each row; a motie whose number was only inferred gives way to a stated one."""
    numbers = [number_of(one.record) for one in kept]
    held = look_up(Commitment, "reference", numbers, "id", _GIVES_WAY)
    holders = {reference: Holder(pk, gives_way) for reference, pk, gives_way in held}
    own = {one.record.id: one.commitment_id for one in kept}
    allotted = allot([one.record for one in kept], own, holders, context)
    change(Commitment, [{"id": pk, "reference": ""} for pk in allotted.stripped])
    return allotted.numbers


_GIVES_WAY = """source = 'register' AND EXISTS (SELECT 1 FROM commitments_motie m
    WHERE m.commitment_id = commitments_commitment.id AND m.number_basis = 'afgeleid')"""


def _add(
    kept: Sequence[Kept], said: Mapping[UUID, dict[str, Any]], dossiers: Mapping[str, int], context: Context
) -> None:
    """New moties, each with its part and its submitters."""
    numbers = [one.record.number for one in kept]
    source_ids = free_source_ids(numbers)
    slugs = free_slugs(
        Commitment,
        [
            (
                f"motie-{said[one.record.id]['number']['reference'] or number}",
                f"motie-{number}",
                f"motie-{one.record.id}",
            )
            for one, number in zip(kept, numbers, strict=True)
        ],
    )
    commitments, moties, submitters = [], [], []
    ids = new_ids(Commitment, len(kept))
    for one, pk, slug, source_id in zip(kept, ids, slugs, source_ids, strict=True):
        values = said[one.record.id]
        commitments.append(
            {
                "id": pk,
                "kind": Kind.MOTIE.value,
                "slug": slug,
                "source": SOURCE,
                "source_id": source_id,
                "published_at": context.now,
                "created_at": context.now,
                "changed_at": context.now,
                **commitment_columns(values, dossiers),
            }
        )
        moties.append({"commitment_id": pk, **motie_columns(values)})
        submitters += submitter_rows(pk, values["submitters"], context)
        one.commitment_id, one.applied = pk, values
    copy_in(Commitment, commitments)
    copy_in(Motie, moties)
    copy_in(Submitter, submitters)
