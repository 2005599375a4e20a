"""Decisions on moties: each is kept with its motie, and the one that decides gives the motie its outcome."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from commitments.actions.register.beside import Said, said_on
from commitments.actions.register.bulk import change
from commitments.actions.register.context import Context
from commitments.actions.register.merging import merge_rows
from commitments.actions.register.motie_columns import motie_columns
from commitments.actions.register.rows import Kept
from commitments.actions.register.stemmingen import take_late_votes
from commitments.actions.register.values import as_interval, same_days
from commitments.models import Besluit, Claim, Motie, RegisterRow
from commitments.sources.datatypes import BesluitRecord, Decision
from commitments.sources.deciding import decide
from commitments.sources.loading import Report, load_rows


def take_besluiten(kept: Sequence[Kept], _context: Context) -> None:
    """Keep the besluiten on our moties, and decide those moties anew. On other Zaken only the row is kept."""
    for one in kept:
        one.parents = one.record.zaak_ids
    moties = motie_ids({zaak for one in kept for zaak in one.record.zaak_ids})
    _keep([one.record for one in kept], moties)


def motie_ids(zaken: Collection[UUID]) -> dict[UUID, int]:
    """The moties of these Zaken."""
    rows = RegisterRow.objects.filter(entity="Zaak", source_id__in=zaken)
    # Of all Zaken only a motie is a commitment.
    return {zaak: pk for zaak, pk in rows.values_list("source_id", "commitment_id") if pk is not None}


def _keep(records: Sequence[BesluitRecord], moties: Mapping[UUID, int]) -> None:
    """One Besluit for each row that belongs to a motie of ours."""
    besluiten = []
    for record in records:
        motie = next((moties[zaak] for zaak in record.zaak_ids if zaak in moties), None)
        if motie is not None:
            besluit = Besluit(
                register_id=record.id,
                motie_id=motie,
                kind_word=record.kind_word[:200],
                text=record.text[:500],
                is_roll_call=record.is_roll_call,
                outcome=str(record.outcome),
            )
            besluit.voted = record.voted
            besluiten.append(besluit)
    Besluit.objects.bulk_create(
        besluiten,
        update_conflicts=True,
        unique_fields=["register_id"],
        update_fields=[
            *("motie", "kind_word", "text", "is_roll_call", "outcome"),
            *("voted_from", "voted_to", "voted_printed", "voted_basis"),
        ],
    )


def decide_moties(changed: Collection[UUID], new: Collection[UUID], context: Context) -> None:
    """Give moties the outcome that all their besluiten together make.

    `changed` are the Zaken of besluiten that changed, `new` the moties that are new. Called when the rows of
    the page are kept. Besluiten that came before their motie join it here, with their votes.
    """
    zaken = {*changed, *new}
    if not zaken:
        return
    rows = list(
        RegisterRow.objects.filter(
            entity="Besluit", parents__overlap=sorted(zaken), removed_at=None
        ).values_list("raw", flat=True)
    )
    records = [one for one in load_rows("Besluit", rows, Report()) if isinstance(one, BesluitRecord)]
    by_zaak: dict[UUID, list[BesluitRecord]] = {}
    for record in records:
        for zaak in zaken.intersection(record.zaak_ids):
            by_zaak.setdefault(zaak, []).append(record)
    moties = motie_ids(by_zaak.keys() | set(changed))
    _join_late(records, moties, context)
    decisions = {zaak: decide(by_zaak.get(zaak, [])) for zaak in moties}
    _write(decisions, moties, context)


def _join_late(records: Sequence[BesluitRecord], moties: Mapping[UUID, int], context: Context) -> None:
    held = set(
        Besluit.objects.filter(register_id__in=[one.id for one in records]).values_list(
            "register_id", flat=True
        )
    )
    late = [one for one in records if one.id not in held]
    if late:
        _keep(late, moties)
        take_late_votes([one.id for one in late], context)


def _write(decisions: Mapping[UUID, Decision], moties: Mapping[UUID, int], context: Context) -> None:
    """Merge outcome and day of the vote into the moties, as the row of their Zaak last had them."""
    rows = {row.source_id: row for row in RegisterRow.objects.filter(entity="Zaak", source_id__in=decisions)}
    records = Motie.objects.in_bulk(list(moties.values()))
    besluiten = dict(
        Besluit.objects.filter(
            register_id__in=[one.besluit.id for one in decisions.values() if one.besluit]
        ).values_list("register_id", "pk")
    )
    kept, said = [], {}
    for zaak, decision in decisions.items():
        row, motie = rows[zaak], records[moties[zaak]]
        values = {
            "outcome": {"value": str(decision.outcome.value), "basis": str(decision.basis)},
            "voted": as_interval(decision.voted),
        }
        if "outcome" not in row.applied and decision.besluit is None:
            continue
        one = Kept(_Decided(zaak, decision), pk=row.pk, commitment_id=motie.pk)
        one.applied, one.conflicts = row.applied, row.conflicts
        kept.append(one)
        said[zaak] = values
    before = {one.record.id: (dict(one.applied), dict(one.conflicts)) for one in kept}
    written = merge_rows(
        kept,
        kind="besluiten",
        said=said,
        current=lambda one: _stands(records[one.commitment_id]),
        means_same={"voted": same_days, "outcome": lambda one, other: one["value"] == other["value"]},
        claiming=_claim,
        context=context,
    )
    changed = []
    for one, values in written:
        besluit = one.record.decision.besluit
        decided_by = besluiten.get(besluit.id) if besluit else None
        columns = motie_columns(values)
        if records[one.commitment_id].decided_by_id != decided_by:
            columns["decided_by_id"] = decided_by
        if columns:
            changed.append({"commitment_id": one.commitment_id, **columns})
    change(Motie, changed)
    noted = [one for one in kept if before[one.record.id] != (one.applied, one.conflicts)]
    change(RegisterRow, [{"id": one.pk, "applied": one.applied, "conflicts": one.conflicts} for one in noted])


class _Decided:
    """A decision by the key of its Zaak, in the place of a row."""

    __slots__ = ("decision", "id")

    def __init__(self, zaak: UUID, decision: Decision) -> None:
        self.id, self.decision = zaak, decision


def _stands(motie: Motie) -> dict[str, Any]:
    return {
        "outcome": {"value": motie.outcome, "basis": motie.outcome_basis},
        "voted": as_interval(motie.voted),
    }


def _claim(one: Kept, name: str, value: Any) -> Said | None:
    besluit = one.record.decision.besluit
    if besluit is None:
        return None
    about: dict[str, Any] = {"commitment_id": one.commitment_id, "register_record": f"Besluit {besluit.id}"}
    if name == "voted":
        return said_on(Claim.Field.VOTED, value, **about)
    return Said(Claim.Field.OUTCOME, besluit.kind_word, normalised=value["value"], **about)
