"""Moties that are here already: what nobody touched follows the register, the rest keeps both words."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db.models import Prefetch

from commitments.actions.register.beside import Said, said_on
from commitments.actions.register.bulk import change, copy_in
from commitments.actions.register.context import Context
from commitments.actions.register.merging import Values, merge_rows
from commitments.actions.register.motie_columns import commitment_columns, motie_columns, submitter_rows
from commitments.actions.register.motie_values import MEANS_SAME, OWN_WORDS, named, stands_here
from commitments.actions.register.rows import Kept
from commitments.models import Claim, Commitment, Motie, Submitter
from commitments.sources.datatypes import ZaakMotie


def complete_moties(
    kept: Sequence[Kept], said: Mapping[UUID, Values], dossiers: Mapping[str, int], context: Context
) -> None:
    """Merge what each row says into its motie."""
    if not kept:
        return
    write(
        [(one.commitment_id, values) for one, values in merge_moties(kept, said, context)], dossiers, context
    )


def merge_moties(
    kept: Sequence[Kept], said: Mapping[UUID, Values], context: Context
) -> list[tuple[Kept, dict[str, Any]]]:
    """What to write into each motie; what stays otherwise is noted with its row."""
    moties = with_values([one.commitment_id for one in kept])
    return merge_rows(
        kept,
        kind="moties",
        said=said,
        current=lambda one: stands_here(moties[one.commitment_id]),
        means_same=MEANS_SAME,
        own_words=OWN_WORDS,
        claiming=_claim,
        context=context,
    )


def with_values(ids: Sequence[int | None]) -> dict[Any, Motie]:
    """These moties with all that `stands_here` reads."""
    submitters = Submitter.objects.select_related("kamerlid", "fractie_record")
    found = Motie.objects.select_related("commitment__dossier").defer(
        "commitment__search", "commitment__text"
    )
    return found.prefetch_related(Prefetch("submitters", submitters)).in_bulk(ids)


def write(written: Sequence[tuple[Any, Values]], dossiers: Mapping[str, int], context: Context) -> None:
    """Bring values into the columns of commitments and moties."""
    commitments = [{"id": pk, **commitment_columns(values, dossiers)} for pk, values in written]
    change(Commitment, [{**row, "changed_at": context.now} for row in commitments if len(row) > 1])
    moties = [{"commitment_id": pk, **motie_columns(values)} for pk, values in written]
    change(Motie, [row for row in moties if len(row) > 1])
    anew = {pk: values["submitters"] for pk, values in written if "submitters" in values}
    if anew:
        Submitter.objects.filter(motie__in=anew).delete()
        copy_in(Submitter, [row for pk, names in anew.items() for row in submitter_rows(pk, names, context)])


def _claim(one: Kept, name: str, value: Any) -> Said | None:
    say = _CLAIMS.get(name)
    record = f"Zaak {one.record.number}"
    return (
        say(one.record, value, {"commitment_id": one.commitment_id, "register_record": record})
        if say
        else None
    )


def _say_number(_record: ZaakMotie, value: Any, about: dict[str, Any]) -> Said:
    number = value["reference"]
    return Said(Claim.Field.REFERENCE, f"kst-{number}", normalised=number, basis=value["basis"], **about)


def _say_dossier(record: ZaakMotie, value: Any, about: dict[str, Any]) -> Said:
    title, basis = record.dossier_title or value, str(record.kamerstuk_basis)
    return Said(Claim.Field.DOSSIER, title, normalised=value, basis=basis, **about)


def _say_appreciatie(record: ZaakMotie, value: Any, about: dict[str, Any]) -> Said:
    return Said(Claim.Field.APPRECIATIE, record.appreciatie_word or value, normalised=value, **about)


def _say_submitters(_record: ZaakMotie, value: Any, about: dict[str, Any]) -> Said:
    names = named(value)
    return Said(Claim.Field.SUBMITTERS, names, normalised=names[:200], **about)


_CLAIMS: Mapping[str, Callable[[ZaakMotie, Any, dict[str, Any]], Said]] = {
    "tabled": lambda _record, value, about: said_on(Claim.Field.TABLED, value, **about),
    "number": _say_number,
    "dossier": _say_dossier,
    "appreciatie": _say_appreciatie,
    "submitters": _say_submitters,
    "subject": lambda record, _value, about: Said(Claim.Field.TITLE, record.subject, **about),
}
