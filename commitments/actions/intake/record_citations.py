"""Accepting a citation: the printed form is kept, an unknown document becomes a stub."""

from django.db import IntegrityError, transaction

from commitments.actions.intake.facts import dossier_of
from commitments.actions.intake.naming import line_of
from commitments.actions.intake.recording import Judging, Written
from commitments.dates import DateBasis
from commitments.letters.findings import ReferenceType
from commitments.models import Citation, Document, Proposal
from commitments.models.naming import free_name


def record(judging: Judging) -> Written:
    """One row for each number that the citation names."""
    proposal, values = judging.proposal, judging.values
    document = judging.document
    is_paper = proposal.find == ReferenceType.KAMERSTUK
    numbers = values["normalised"] or [""]
    place = line_of(document.text, proposal.start) if proposal.start is not None else ""
    for number in numbers:
        target = target_of(number, document) if is_paper and number else None
        if target == document:
            continue
        Citation.objects.get_or_create(
            document=document,
            relation=values.get("relation") or Citation.Relation.CITES,
            place=place,
            printed=values["printed"][:300],
            normalised=number[:60],
            target=target,
            defaults={
                "basis": DateBasis.STATED,
                "correction": values["note"] if _is_corrected(proposal) else "",
            },
        )
    return Written()


def _is_corrected(proposal: Proposal) -> bool:
    """Read otherwise than printed, by the rule or by a person."""
    return proposal.change == Proposal.Change.CORRECTION or (
        proposal.edited.get("normalised", proposal.payload["normalised"]) != proposal.payload["normalised"]
    )


def target_of(number: str, citing: Document) -> Document:
    """The document with this number, which `citing` cites; a draft stub when there is none."""
    known = Document.objects.with_reference(number).first()
    if known is not None:
        return known
    named = citing.proposals.filter(group=Proposal.Group.MOTIE, payload__number=number)
    kind = Document.DocumentKind.MOTIE if named.exists() else Document.DocumentKind.OTHER
    stub = Document(
        kind=kind,
        title=f"Kamerstuk {number}",
        reference=number,
        reference_basis=DateBasis.STATED,
        dossier=dossier_of(number),
        holding=Document.Holding.CITED,
        source=f"Aangehaald in: {citing.citation}"[:300],
    )
    stub.slug = free_name(stub, number)
    try:
        with transaction.atomic():
            stub.save()
    except IntegrityError:
        # Somebody else made it at this very moment, for another letter.
        return Document.objects.get(reference=number)
    return stub
