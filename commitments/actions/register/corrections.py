"""Numbers here that the register writes otherwise: the same Zaak, another number."""

from collections.abc import Iterator
from typing import Any

from commitments.models import Proposal, RegisterRow
from commitments.references import Kamerstuk, likely_slip

RULE = "register: een ander Kamerstuknummer bij hetzelfde zaaknummer"


def correct_numbers() -> Iterator[Proposal]:
    """A correction for each record that kept its number where the register has another."""
    rows = RegisterRow.objects.exclude(conflicts={}).filter(entity="Zaak", removed_at=None)
    for row in rows.select_related("commitment", "document").defer("commitment__search", "document__text"):
        if row.commitment is not None and "number" in row.conflicts:
            yield _correction(row, row.commitment.reference, row.conflicts, commitment=row.commitment)
        inner = row.conflicts if row.commitment is None else row.conflicts.get("document", {})
        if row.document is not None and "number" in inner:
            yield _correction(row, row.document.reference, inner, document=row.document)


def _correction(row: RegisterRow, here: str, conflicts: dict[str, Any], **about: Any) -> Proposal:
    there = conflicts["number"]["value"]["reference"]
    number = row.raw.get("Nummer") or ""
    reasons = [
        f"Hier staat {here}; het register (Zaak {number}) geeft {there}.",
        difference(here, there),
        f"Het zaaknummer is hetzelfde. De titel in het register: {' '.join(row.raw['Onderwerp'].split())}."
        if row.raw.get("Onderwerp")
        else "Het zaaknummer is hetzelfde.",
    ]
    if session := row.raw.get("Vergaderjaar"):
        reasons.append(f"Vergaderjaar {session}.")
    return Proposal(
        change=Proposal.Change.CORRECTION,
        payload={"reference": there, "dossier": Kamerstuk.from_canonical(there).dossier_key},
        reasons=" ".join(filter(None, reasons)),
        rule=RULE,
        **about,
    )


def difference(here: str, there: str) -> str:
    """In what two numbers differ, where that is a known slip."""
    one, other = Kamerstuk.from_canonical(here), Kamerstuk.from_canonical(there)
    if (one.dossier, one.number) == (other.dossier, other.number) and not one.suffix:
        return f"Alleen het begrotingshoofdstuk ({other.suffix}) ontbrak."
    if likely_slip(one) == other:
        return "Het dossier heeft een cijfer te veel."
    return ""
