"""The register's word beside ours: a claim for each value that a person keeps otherwise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from commitments.actions.register.values import shortened
from commitments.dates import DateBasis, UncertainDate, describe
from commitments.models import Claim

REGISTER = str(DateBasis.REGISTER)


@dataclass(frozen=True, slots=True)
class Said:
    """What the register says of one field of one record, and by which of its rows."""

    field: str
    printed: str
    register_record: str
    normalised: str = ""
    basis: str = REGISTER
    commitment_id: int | None = None
    document_id: int | None = None

    @property
    def key(self) -> tuple[int | None, int | None, str, str]:
        """Where it stands: at most one claim of ours for each."""
        return self.commitment_id, self.document_id, self.field, self.register_record


def said_on(field: str, interval: Sequence[Any], **about: Any) -> Said:
    """A day or period as a claim."""
    start, end = (date.fromisoformat(day) if day else None for day in interval[:2])
    when = UncertainDate(start, end, interval[2] or "", interval[3] or "")
    first, last = interval[:2]
    return Said(
        field=field,
        printed=describe(when),
        normalised=(first or "") if first == last else f"{first}/{last}",
        basis=interval[3] or REGISTER,
        **about,
    )


def stand_beside(said: Sequence[Said], ours: Mapping[tuple[Any, ...], int]) -> dict[tuple[Any, ...], int]:
    """Write these claims and return the number of each by `Said.key`.

    A claim that somebody wrote of the same value is enough. One that we wrote before (`ours`, by key) takes
    the new value; of a claim that a person wrote nothing changes.
    """
    if not said:
        return {}
    held = Claim.objects.filter(register_record__in={one.register_record for one in said})
    by_key: dict[tuple[Any, ...], list[Claim]] = {}
    for claim in held:
        key = (claim.commitment_id, claim.document_id, claim.field, claim.register_record)
        by_key.setdefault(key, []).append(claim)
    numbers: dict[tuple[Any, ...], int] = {}
    new: list[Claim] = []
    for one in said:
        claims = by_key.get(one.key, [])
        same = next((c for c in claims if _value(c) == (one.normalised or one.printed)), None)
        mine = next((c for c in claims if c.pk == ours.get(one.key) and c.by_id is None), None)
        if same is not None:
            numbers[one.key] = same.pk
        elif mine is not None:
            mine.printed, mine.normalised, mine.basis = shortened(one.printed, 300), one.normalised, one.basis
            mine.save(update_fields=["printed", "normalised", "basis"])
            numbers[one.key] = mine.pk
        else:
            new.append(_claim(one))
    for claim in Claim.objects.bulk_create(new):
        numbers[claim.commitment_id, claim.document_id, claim.field, claim.register_record] = claim.pk
    return numbers


def _value(claim: Claim) -> str:
    return claim.normalised or claim.printed


def _claim(one: Said) -> Claim:
    return Claim(
        commitment_id=one.commitment_id,
        document_id=one.document_id,
        field=one.field,
        printed=shortened(one.printed, 300),
        normalised=one.normalised[:200],
        basis=one.basis,
        register_record=one.register_record[:80],
    )
