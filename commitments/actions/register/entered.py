"""Terms and ministries that people entered in the history of a toezegging: the register keeps off them.

What the register says otherwise goes on the list of differences, as with any other value.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from commitments.actions.register.rows import Kept
from commitments.dates import DateBasis
from commitments.models import Commitment, OfficeChange, TermChange


@dataclass(frozen=True, slots=True)
class Entered:
    """The commitments of which a person gave the term, and those of which a person gave the ministry."""

    terms: Collection[int]
    offices: Collection[int]


def entered_by_people(kept: Sequence[Kept]) -> Entered:
    """Entries that still stand and that are not the register's own."""
    ids = [one.commitment_id for one in kept]
    return Entered(_of(TermChange, ids), _of(OfficeChange, ids))


def _of(history: type[TermChange | OfficeChange], ids: Sequence[int | None]) -> set[int]:
    standing = history._default_manager.filter(
        commitment__in=ids, register_record="", corrected_by__isnull=True
    )
    return set(standing.values_list("commitment_id", flat=True))


def list_differences(kept: Sequence[Kept], people: Entered) -> None:
    """Note with each row the term and the ministry that the register has, where a person has another."""
    ids = {*people.terms, *people.offices}
    stands = Commitment.objects.select_related("lead").only("due_on", "lead__name").in_bulk(ids)
    for one in kept:
        found = {name: value for name, value in one.conflicts.items() if name not in ("due", "lead")}
        if one.commitment_id in people.terms and (due := _due(one, stands[one.commitment_id])):
            found["due"] = {"value": due}
        if one.commitment_id in people.offices and (lead := _lead(one, stands[one.commitment_id])):
            found["lead"] = {"value": lead}
        one.conflicts = found


def _due(one: Kept, commitment: Commitment) -> list[Any] | None:
    """The term that was read last, where it names another day; without a day it contradicts nobody."""
    printed, day = one.applied.get("term", {}).get("read") or ("", None)
    ours = commitment.due_on.isoformat() if commitment.due_on else None
    return [day, day, printed, DateBasis.INFERRED.value] if day and day != ours else None


def _lead(one: Kept, commitment: Commitment) -> str:
    named: str = one.applied.get("office", {}).get("ministry", "")
    ours = commitment.lead.name if commitment.lead else ""
    return named if named.casefold() != ours.casefold() else ""
