"""Merging many rows at once, with the claims and the list of differences that come of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from commitments.actions.register.beside import Said, stand_beside
from commitments.actions.register.context import Context
from commitments.actions.register.merge import Merged, Values, merge
from commitments.actions.register.rows import Kept
from commitments.actions.register.values import is_empty

Same = Mapping[str, Callable[[Any, Any], bool]]
# What the register says of one value as a claim; None where there is no claim for such a value.
Claiming = Callable[[Kept, str, Any], Said | None]


def merge_rows(
    kept: Sequence[Kept],
    *,
    kind: str,
    said: Mapping[UUID, Values],
    current: Callable[[Kept], Values],
    means_same: Same,
    own_words: Collection[str] = (),
    claiming: Claiming,
    context: Context,
) -> list[tuple[Kept, dict[str, Any]]]:
    """What to write for each row. What stays otherwise gets its claim and stands in the row's `conflicts`."""
    written = []
    claims: list[Said] = []
    ours: dict[tuple[Any, ...], int] = {}
    noted: list[tuple[Kept, str, Said]] = []
    for one in kept:
        merged = merge(
            current=current(one),
            incoming=said[one.record.id],
            applied=one.applied,
            is_empty=is_empty,
            means_same=means_same,
            only_when_empty=own_words,
        )
        for name, value in {**merged.beside, **merged.conflicts}.items():
            if claim := claiming(one, name, value):
                claims.append(claim)
                noted.append((one, name, claim))
                if number := one.conflicts.get(name, {}).get("claim"):
                    ours[claim.key] = number
        context.counts.conflicts[kind] += len(merged.conflicts)
        one.conflicts = _standing(one, merged, said[one.record.id])
        one.applied = merged.applied
        written.append((one, merged.writes))
    numbers = stand_beside(claims, ours)
    for one, name, claim in noted:
        if name in one.conflicts:
            one.conflicts[name]["claim"] = numbers[claim.key]
    return written


def _standing(one: Kept, merged: Merged, said: Values) -> dict[str, Any]:
    """The differences of other values stay on the list; of these each is decided anew."""
    others = {name: found for name, found in one.conflicts.items() if name not in said}
    return others | {name: {"value": value} for name, value in merged.conflicts.items()}
