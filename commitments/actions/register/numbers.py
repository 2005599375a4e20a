"""Kamerstuk numbers, of which each names one record: who gets a number that several rows claim."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from commitments.actions.register.context import Context
from commitments.dates import DateBasis
from commitments.sources.datatypes import ZaakRecord


class Holder(NamedTuple):
    """The record that has a number now; it gives way when the register only inferred its number."""

    pk: int
    gives_way: bool


class Allotted(NamedTuple):
    """The number of each row, '' for none, and the records that lose theirs."""

    numbers: dict[UUID, str]
    stripped: dict[int, str]


def number_of(record: ZaakRecord) -> str:
    """'33694-43', or '' where the register gives no number within a dossier."""
    return record.kamerstuk.canonical if record.kamerstuk and record.kamerstuk.number else ""


def dossier_of(record: ZaakRecord) -> str:
    """'33694' or '36600-X', '' where the dossier is unknown."""
    return record.kamerstuk.dossier_key if record.kamerstuk else ""


def dossiers_named(records: Iterable[ZaakRecord]) -> list[tuple[str, str]]:
    """Number and title of each dossier in these rows. The first title counts: the same in any later page."""
    named: dict[str, str] = {}
    for record in records:
        if slug := dossier_of(record):
            named.setdefault(slug, record.dossier_title)
    return list(named.items())


def allot(
    records: Sequence[ZaakRecord],
    own: Mapping[UUID, int | None],
    holders: Mapping[str, Holder],
    context: Context,
) -> Allotted:
    """A number stated goes before one inferred; of two alike the first keeps it. The other is reported.

    `own` has the record of each row that is there already.
    """
    allotted = Allotted({}, {})
    taken: dict[str, UUID] = {}
    for record in sorted(records, key=lambda one: one.kamerstuk_basis == DateBasis.INFERRED):
        number = number_of(record)
        allotted.numbers[record.id] = ""
        if not number:
            continue
        holder = holders.get(number)
        is_own = holder is not None and holder.pk == own.get(record.id)
        gives_way = holder is not None and holder.gives_way and record.kamerstuk_basis == DateBasis.REGISTER
        if number in taken or not (holder is None or is_own or gives_way):
            context.counts.double_numbers.append(f"{number}: {record.number}")
            continue
        if holder is not None and not is_own:
            allotted.stripped[holder.pk] = number
        taken[number] = record.id
        allotted.numbers[record.id] = number
    return allotted
