"""A letter or other paper as the values that the register and the tracker both have."""

from collections.abc import Mapping
from typing import Any

from commitments.actions.register.beside import Said, said_on
from commitments.actions.register.numbers import dossier_of
from commitments.actions.register.rows import Kept
from commitments.actions.register.values import as_columns, as_interval, same_days, shortened
from commitments.dates import DateBasis
from commitments.models import Claim, Document
from commitments.sources.datatypes import ZaakRecord

# A reader of the letter may say better what it is about than its title.
OWN_WORDS = frozenset({"title"})
MEANS_SAME = {
    "dated": same_days,
    "number": lambda one, other: one["reference"] == other["reference"],
    "chamber": lambda one, other: one["value"] == other["value"],
}


def said_by_register(record: ZaakRecord, number: str) -> dict[str, Any]:
    """The values of a row; `number` is the one that it got."""
    return {
        "title": shortened(record.subject or record.number, 500),
        "dossier": dossier_of(record),
        "number": {"reference": number, "basis": str(record.kamerstuk_basis) if number else ""},
        "dated": as_interval(record.started),
        "chamber": {"value": Document.Chamber.TWEEDE.value, "basis": DateBasis.REGISTER.value},
        "register_id": record.number[:40],
    }


def stands_here(document: Document) -> dict[str, Any]:
    """The same values of the record, with its dossier at hand."""
    return {
        "title": document.title,
        "dossier": document.dossier.slug if document.dossier else "",
        "number": {"reference": document.reference, "basis": document.reference_basis},
        "dated": as_interval(document.dated),
        "chamber": {"value": document.chamber, "basis": document.chamber_basis},
        "register_id": document.register_id,
    }


def columns_of(values: Mapping[str, Any], dossiers: Mapping[str, int]) -> dict[str, Any]:
    """These values as columns."""
    columns: dict[str, Any] = {name: values[name] for name in ("title", "register_id") if name in values}
    if "dossier" in values:
        columns["dossier_id"] = dossiers.get(values["dossier"])
    if "number" in values:
        columns["reference"] = values["number"]["reference"]
        columns["reference_basis"] = values["number"]["basis"]
    if "dated" in values:
        columns |= as_columns("dated", values["dated"])
    if "chamber" in values:
        columns["chamber"] = values["chamber"]["value"]
        columns["chamber_basis"] = values["chamber"]["basis"]
    return columns


def claim_of(one: Kept, name: str, value: Any) -> Said | None:
    """What the register says of one value, beside ours."""
    about: dict[str, Any] = {"document_id": one.document_id, "register_record": f"Zaak {one.record.number}"}
    if name == "dated":
        return said_on(Claim.Field.DATED, value, **about)
    if name == "number":
        number = value["reference"]
        return Said(Claim.Field.REFERENCE, f"kst-{number}", normalised=number, basis=value["basis"], **about)
    if name == "dossier":
        title = one.record.dossier_title or value
        return Said(
            Claim.Field.DOSSIER, title, normalised=value, basis=str(one.record.kamerstuk_basis), **about
        )
    if name == "title":
        return Said(Claim.Field.TITLE, one.record.subject, **about)
    return None
