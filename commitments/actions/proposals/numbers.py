"""The Kamerstuk number of a record, as the Kamer's register gives it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from commitments.actions.intake.facts import dossier_of
from commitments.actions.intake.recording import Judging, Written
from commitments.dates import DateBasis
from commitments.models import Claim, Commitment, Document, Motie, RegisterRow


def correct_number(judging: Judging) -> Written:
    """Give the record the other number and its dossier; its name, and how it is cited in print, stay.

    The claim that says so becomes the chosen one, and the register's row no longer counts as differing.
    Raises ValidationError keyed `reference` when another record has the number.
    """
    number = judging.values["reference"]
    record = judging.proposal.commitment or judging.document
    _refuse_taken(record, number)
    basis = str(DateBasis.STATED)
    for row in _rows_of(record):
        basis = _settle(row, record, number) or basis
    record.reference, record.dossier = number, dossier_of(number)
    if isinstance(record, Commitment):
        record.save(update_fields=["reference", "dossier", "changed_at"])
        Motie.objects.filter(pk=record.pk).update(number_basis=basis)
    else:
        record.reference_basis = basis
        record.save(update_fields=["reference", "reference_basis", "dossier", "changed_at"])
    _choose(record, Claim.Field.REFERENCE, number)
    if record.dossier is not None:
        _choose(record, Claim.Field.DOSSIER, record.dossier.slug)
    if isinstance(record, Commitment):
        return Written(commitment=record)
    return Written(document=record)


def _refuse_taken(record: Commitment | Document, number: str) -> None:
    same: Any = type(record)._default_manager.filter(reference=number).exclude(pk=record.pk)
    if other := same.first():
        message = _("Dit nummer is al in gebruik bij: %(other)s") % {"other": other}
        raise ValidationError({"reference": message})


def _rows_of(record: Commitment | Document) -> list[RegisterRow]:
    rows = record.register_rows.filter(entity="Zaak", removed_at=None)
    return list(rows.select_for_update(of=("self",)))


def _settle(row: RegisterRow, record: Commitment | Document, number: str) -> str:
    """Take over what the row says of number and dossier; give on what the number then rests, '' if not so.

    What a motie's row says of its paper stands apart, under 'document'.
    """
    is_within = isinstance(record, Document) and row.commitment_id is not None
    conflicts = dict(row.conflicts.get("document", {}) if is_within else row.conflicts)
    applied = dict(row.applied.get("document", {}) if is_within else row.applied)
    said = conflicts.get("number", {}).get("value", {})
    if said.get("reference") != number:
        return ""
    for name in ("number", "dossier"):
        if name in conflicts:
            applied[name] = conflicts.pop(name)["value"]
    if is_within:
        row.applied = {**row.applied, "document": applied}
        others = {name: value for name, value in row.conflicts.items() if name != "document"}
        row.conflicts = others | ({"document": conflicts} if conflicts else {})
    else:
        row.applied, row.conflicts = applied, conflicts
    row.save(update_fields=["applied", "conflicts"])
    return str(said.get("basis") or DateBasis.REGISTER)


def _choose(record: Commitment | Document, field: str, value: str) -> None:
    """Of the claims about this field the one with the value is chosen; the others stay beside it."""
    claims = record.claims.filter(field=field)
    claims.filter(is_chosen=True).exclude(normalised=value).update(is_chosen=False)
    if claims.filter(is_chosen=True).exists():
        return
    if claim := claims.filter(normalised=value).order_by("pk").first():
        claim.is_chosen = True
        claim.save(update_fields=["is_chosen"])
