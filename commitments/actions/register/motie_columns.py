"""The values of a motie as columns of its tables: of those values that are given."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from commitments.actions.register.context import Context
from commitments.actions.register.values import as_columns

Values = Mapping[str, Any]
Columns = dict[str, Any]


def commitment_columns(values: Values, dossiers: Mapping[str, int]) -> Columns:
    """Those of the commitment."""
    columns: Columns = {}
    if "subject" in values:
        columns["subject"] = values["subject"]
    if "dossier" in values:
        columns["dossier_id"] = dossiers.get(values["dossier"])
    if "number" in values:
        columns["reference"] = values["number"]["reference"]
    if "made" in values:
        columns |= as_columns("made", values["made"])
    return columns


def motie_columns(values: Values) -> Columns:
    """Those of the motie."""
    columns: Columns = {}
    if "number" in values:
        columns["number_basis"] = values["number"]["basis"]
    if "tabled" in values:
        columns |= as_columns("tabled", values["tabled"])
    if "appreciatie" in values:
        columns["kabinetsappreciatie"] = values["appreciatie"]
    if "submitters" in values:
        columns["has_cosubmitters"] = values["submitters"]["cs"]
    if "replaces" in values:
        columns |= {f"replaces_{name}": value for name, value in values["replaces"].items()}
    if "outcome" in values:
        columns |= {f"outcome{suffix}": values["outcome"][key] for suffix, key in _OUTCOME}
    if "voted" in values:
        columns |= as_columns("voted", values["voted"])
    for name in ("appreciatie_word", "zaak_number"):
        if name in values:
            columns[name] = values[name]
    return columns


_OUTCOME = (("", "value"), ("_basis", "basis"))


def submitter_rows(motie_id: int, submitters: Values, context: Context) -> list[Columns]:
    """The submitters in order, each tied to the member and fractie that the register names by their keys."""
    return [
        {
            "motie_id": motie_id,
            "order": order,
            "prefix": name["prefix"],
            "surname": name["surname"],
            "given": name["given"],
            "fractie": name["fractie"],
            "basis": name["basis"],
            "kamerlid_id": context.kamerleden.get(UUID(name["persoon"])) if name["persoon"] else None,
            "fractie_record_id": (
                context.fracties.get(UUID(name["fractie_id"])) if name["fractie_id"] else None
            ),
        }
        for order, name in enumerate(submitters["names"], 1)
    ]
