"""Fracties and Kamerleden: upserted whole, since nobody here changes them."""

from collections.abc import Sequence

from commitments.actions.register.context import Context
from commitments.actions.register.rows import Kept
from commitments.models import Fractie, Kamerlid
from commitments.sources.datatypes import FractieRecord, PersoonRecord


def take_fracties(kept: Sequence[Kept], context: Context) -> None:
    """One Fractie for each."""
    fracties = [_fractie(one.record) for one in kept]
    Fractie.objects.bulk_create(
        fracties,
        update_conflicts=True,
        unique_fields=["register_id"],
        update_fields=["abbreviation", "name", "seats", "active_from", "active_until"],
    )
    context.forget("fracties")


def _fractie(record: FractieRecord) -> Fractie:
    backwards = bool(record.active_from and record.active_until and record.active_until < record.active_from)
    return Fractie(
        register_id=record.id,
        abbreviation=(record.abbreviation or record.name or "?")[:60],
        name=(record.name or record.abbreviation)[:200],
        seats=record.seats,
        active_from=record.active_from,
        active_until=None if backwards else record.active_until,
    )


def take_kamerleden(kept: Sequence[Kept], context: Context) -> None:
    """One Kamerlid for each: the register's key tells apart who share a name."""
    Kamerlid.objects.bulk_create(
        [_kamerlid(one.record) for one in kept],
        update_conflicts=True,
        unique_fields=["register_id"],
        update_fields=["prefix", "surname", "given", "initials", "function"],
    )
    context.forget("kamerleden")


def _kamerlid(record: PersoonRecord) -> Kamerlid:
    name = record.name
    return Kamerlid(
        register_id=record.id,
        prefix=name.prefix[:20],
        surname=name.surname[:100],
        given=name.given[:100],
        initials=name.initials[:40],
        function=record.function_word[:60],
    )
