"""Citations in letters: what they name exactly is found, what they nearly name is proposed."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from django.db import connection
from django.db.models import Q

from commitments.actions.register.corrections import difference
from commitments.actions.register.proposing import shared_words
from commitments.models import Citation, Commitment, Document, Passage, Proposal, RegisterRow
from commitments.references import Kamerstuk, likely_slip, session_years

RULE = "register: een verwijzing die bijna een nummer in het register is"
ENOUGH_WORDS = 3
BY_FAR = 1.5
_TAKEN, _OTHERWISE = "applied__number__reference", "conflicts__number__value__reference"
_SESSION = re.compile(r"(?:19|20)\d{2}\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)")

_RESOLVE = """
    UPDATE commitments_citation c SET target_id = d.id
      FROM commitments_document d
     WHERE c.target_id IS NULL AND c.normalised <> '' AND d.reference = c.normalised AND d.id <> c.document_id
       AND NOT EXISTS (SELECT 1 FROM commitments_citation x
                        WHERE x.document_id = c.document_id AND x.place = c.place AND x.printed = c.printed
                          AND x.normalised = c.normalised AND x.relation = c.relation AND x.target_id = d.id)
"""


class Candidate(NamedTuple):
    """A row of the register with a number near the one cited."""

    number: str
    row: RegisterRow

    @property
    def subject(self) -> str:
        """Its title in the register."""
        return str(self.row.raw.get("Onderwerp") or "")


def resolve_citations() -> None:
    """Point each citation without a target at the paper with exactly its number."""
    with connection.cursor() as cursor:
        cursor.execute(_RESOLVE)


def correct_citations() -> Iterator[Proposal]:
    """A correction for each citation whose number no row has, and to which one row comes nearest by far."""
    citations = Citation.objects.exclude(normalised="").filter(correction="")
    for citation in citations.select_related("document", "target").defer("document__text", "target__text"):
        try:
            cited = Kamerstuk.from_canonical(citation.normalised)
        except ValueError:
            continue
        if not cited.number or _is_in_register(citation.normalised):
            continue
        if nearest := _nearest(citation, _near(cited)):
            candidate, reasons = nearest
            yield Proposal(
                change=Proposal.Change.CORRECTION,
                document=citation.document,
                payload={"citation": citation.pk, "normalised": candidate.number},
                reasons=" ".join(
                    [
                        f"‘{citation.printed}’ is gelezen als {citation.normalised}; dat nummer heeft geen "
                        f"stuk in het register, {candidate.number} wel.",
                        difference(citation.normalised, candidate.number),
                        *reasons,
                    ]
                ),
                rule=RULE,
            )


def _is_in_register(number: str) -> bool:
    """Whether a row of the register has exactly this number, not only a record of ours that kept it."""
    tied = Q(register_rows__entity="Zaak") & ~Q(register_rows__conflicts__has_key="number")
    papers = Document.objects.filter(tied, ~Q(register_rows__conflicts__document__has_key="number"))
    moties = Commitment.objects.filter(tied)
    return any(found.filter(reference=number).exists() for found in (papers, moties))


def _near(cited: Kamerstuk) -> list[Candidate]:
    """Rows with the same dossier and number in some chapter, or with a digit less in the dossier."""
    if slip := likely_slip(cited):
        return rows_with(Q(**{_TAKEN: slip.canonical}) | Q(**{_OTHERWISE: slip.canonical}))
    if cited.suffix:
        return []
    chapter = f"^{cited.dossier}-[^-]+-{cited.number}$"
    return rows_with(Q(**{f"{_TAKEN}__regex": chapter}) | Q(**{f"{_OTHERWISE}__regex": chapter}))


def rows_with(number: Q) -> list[Candidate]:
    """Rows of the register by the number that the register gives them, whatever our record says."""
    rows = RegisterRow.objects.filter(number, entity="Zaak", removed_at=None)
    return [Candidate(_number(row), row) for row in rows]


def _number(row: RegisterRow) -> str:
    said = row.conflicts.get("number", {}).get("value") or row.applied.get("number") or {}
    return str(said.get("reference") or "")


def _nearest(citation: Citation, candidates: list[Candidate]) -> tuple[Candidate, list[str]] | None:
    """The candidate that the paper itself points at, else the one that shares far more words."""
    printed = _SESSION.search(citation.printed)
    session = session_years(printed[0].replace(" ", "")) if printed else None
    target = citation.target
    title = target.title if target else ""
    quotes = Passage.objects.filter(document=citation.document).values_list("quote", flat=True)
    letter = " ".join([citation.document.title, title, *quotes])
    found = []
    for one in candidates:
        theirs = session_years(str(one.row.raw.get("Vergaderjaar") or ""))
        if session and theirs and session != theirs:
            continue
        reasons = [f"Het vergaderjaar is hetzelfde: {theirs[0]}–{theirs[1]}."] if session and theirs else []
        if target and target.register_id and target.register_id == one.row.raw.get("Nummer"):
            return one, [*reasons, f"Het aangehaalde stuk heeft hetzelfde zaaknummer: {target.register_id}."]
        shared = shared_words(one.subject, letter)
        if len(shared) >= ENOUGH_WORDS:
            reasons.append(f"Brief en titel delen woorden: {', '.join(shared[:8])}.")
            found.append((len(shared), one, reasons))
    found.sort(key=lambda one: -one[0])
    if not found or (len(found) > 1 and found[0][0] < BY_FAR * found[1][0]):
        return None
    return found[0][1], found[0][2]
