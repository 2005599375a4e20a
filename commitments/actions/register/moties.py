"""Moties from the register: new ones are added, ones that a person knew already are completed."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from commitments.actions.register.bulk import change, copy_in, new_ids
from commitments.actions.register.context import SOURCE, Context
from commitments.actions.register.documents import fill_stubs
from commitments.actions.register.motie_columns import commitment_columns, motie_columns, submitter_rows
from commitments.actions.register.motie_merging import complete_moties
from commitments.actions.register.motie_values import said_by_register
from commitments.actions.register.naming import free_slugs, free_source_ids
from commitments.actions.register.numbers import Holder, allot, dossiers_named, number_of
from commitments.actions.register.rows import Kept
from commitments.dates import DateBasis
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
    by_zaak = {
        motie.zaak_number: motie.pk
        for motie in Motie.objects.filter(
            zaak_number__in={one.record.number for one in unknown if one.record.number},
            commitment__register_rows=None,
        )
    }
    by_number = dict(
        Commitment.objects.filter(
            kind=Kind.MOTIE,
            reference__in={number_of(one.record) for one in unknown} - {""},
            motie__zaak_number="",
            register_rows=None,
        ).values_list("reference", "pk")
    )
    taken: set[int] = set()
    for one in unknown:
        found = by_zaak.get(one.record.number) or by_number.get(number_of(one.record))
        if found is not None and found not in taken:
            taken.add(found)
            one.commitment_id = found


def _allot(kept: Sequence[Kept], context: Context) -> dict[Any, str]:
    """The number of each row; a motie whose number was only inferred gives way to a stated one."""
    numbers = {number_of(one.record) for one in kept} - {""}
    holders = {
        commitment.reference: Holder(
            commitment.pk,
            commitment.source == SOURCE and commitment.motie.number_basis == DateBasis.INFERRED,
        )
        for commitment in Commitment.objects.filter(reference__in=numbers)
        .select_related("motie")
        .only("reference", "source", "motie__number_basis")
    }
    own = {one.record.id: one.commitment_id for one in kept}
    allotted = allot([one.record for one in kept], own, holders, context)
    change(Commitment, [{"id": pk, "reference": ""} for pk in allotted.stripped])
    return allotted.numbers


def _add(
    kept: Sequence[Kept], said: Mapping[UUID, dict[str, Any]], dossiers: Mapping[str, int], context: Context
) -> None:
    """New moties, each with its part and its submitters."""
    numbers = [one.record.number for one in kept]
    source_ids = free_source_ids(SOURCE, numbers)
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
