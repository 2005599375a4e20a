"""What was read in a letter, as proposals for a person to judge."""

from collections.abc import Iterator
from typing import Any

from django.db import transaction

from commitments.actions.intake import facts as document_facts
from commitments.actions.intake.finds import Find, citations, moties, own_motie, toezeggingen, verdicts
from commitments.letters.explanations import explain
from commitments.letters.findings import Basis, DocumentFacts, Reading
from commitments.models import Document, Proposal
from commitments.models.toezegging import Toezegging

LONGEST_KEY = 200


@transaction.atomic
def propose(reading: Reading, document: Document, *, by: Any, title: str = "") -> int:
    """Add what is not proposed yet and give how many that are.

    Reading the same text again finds the same rules in the same places, so it adds nothing; nor does
    it bring back what somebody judged already.
    """
    judged = set(
        document.proposals.exclude(group="")
        .exclude(state=Proposal.State.OPEN)
        .values_list("group", "find", "quote", "payload__number")
    )
    before = document.proposals.count()
    proposals = [
        proposal_of(find, document, by, order)
        for order, find in enumerate(_finds(reading, document, title))
        if (find.group, find.find, find.quote, find.values.get("number")) not in judged
    ]
    Proposal.objects.bulk_create(proposals, ignore_conflicts=True)
    return document.proposals.count() - before


def _finds(reading: Reading, document: Document, title: str) -> Iterator[Find]:
    yield from _facts(reading.document, document, title)
    yield from sorted(citations(reading), key=lambda find: find.span)
    yield from own_motie(reading, document)
    yield from sorted(moties(reading, document), key=lambda find: find.span)
    yield from sorted(toezeggingen(reading, document), key=lambda find: find.span)
    yield from verdicts(reading, document)


def _facts(facts: DocumentFacts, document: Document, title: str) -> Iterator[Find]:
    """One for each fact. What the document said before, and the letter contradicts, is told with it."""
    fields = {"date": "date", "number": "kamerstuk", "kind": "kind", "signers": "signers"}
    evidence = {one.field: one for one in reversed(facts.evidence)}
    basis = {"date": facts.date_basis, "number": facts.kamerstuk_basis}
    for fact, values in document_facts.values_of(facts, title or document.title).items():
        known = document_facts.known(document, fact)
        says = evidence.get(fields.get(fact, ""))
        is_other = bool(known) and known != values
        yield Find(
            group=Proposal.Group.DOCUMENT,
            find=fact,
            rule=says.rule if says else "",
            quote=says.quote if says else "",
            start=says.start if says else None,
            end=says.end if says else None,
            strength=_STRENGTH[basis.get(fact, Basis.STATED)] if fact != "title" else "sterk",
            change=Proposal.Change.CORRECTION if is_other else Proposal.Change.RECORD,
            reasons=TITLE_REASON if fact == "title" else "",
            values={**values, "was": known} if is_other else values,
        )


_STRENGTH = {
    Basis.STATED: Toezegging.Strength.EXPLICIT,
    Basis.INFERRED: Toezegging.Strength.STRONG,
    Basis.NONE: Toezegging.Strength.WEAK,
}


def proposal_of(find: Find, document: Document, by: Any, order: int, *, reasons: str = "") -> Proposal:
    """A find as a proposal that is not saved yet; `reasons` say why where no rule does."""
    place = f"{find.start}-{find.end}" if find.start is not None else ""
    # One sentence may tell of several moties.
    number = str(find.values.get("number", ""))
    return Proposal(
        document=document,
        commitment=find.likely[0].commitment if find.likely and find.likely[0].likeness == 1 else None,
        group=find.group,
        find=find.find,
        key=":".join([find.group, find.find, number, place, find.rule])[:LONGEST_KEY],
        change=find.change,
        rule=find.rule[:100],
        reasons=explain(find.rule) or find.reasons or reasons or REASONS[find.group],
        quote=find.quote,
        start=find.start,
        end=find.end,
        strength=find.strength,
        payload=find.payload,
        order=order,
        proposed_by=by,
    )


# Kept with the proposals, so in Dutch; `telling.reasons` tells them in the reader's language.
TITLE_REASON = "Een voorstel voor de titel. Maak er één regel van die zegt waar de brief over gaat."
REASONS = {
    Proposal.Group.DOCUMENT: "Zo staat het in de brief.",
    Proposal.Group.CITATION: "De brief haalt dit stuk aan.",
    Proposal.Group.MOTIE: "De brief noemt een motie.",
    Proposal.Group.TOEZEGGING: "De brief zegt dat iets gedaan zal worden.",
    Proposal.Group.VERDICT: "De brief zegt wat het kabinet van een aanbeveling vindt.",
}
