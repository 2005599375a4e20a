"""What of a record is searched, in which weight: A what it is about, B its words, C who, D the rest."""

import re

from commitments.models import Commitment, Document
from commitments.references import find_references
from commitments.words import Weight

Part = tuple[str, Weight]

# Without such digits there is no Kamerstuk in a text, and looking for one costs more than all else.
_LIKE_A_NUMBER = re.compile(r"\d{2}[\s.]?\d{3}")


def parts_of(record: Commitment | Document) -> list[Part]:
    """The texts with their weights, the most important first."""
    return _of_commitment(record) if isinstance(record, Commitment) else _of_document(record)


def numbers_of(record: Commitment | Document) -> list[str]:
    """Numbers that are one word each: Kamerstukken, dossier, register numbers."""
    numbers = [record.reference]
    numbers += [claim.normalised for claim in record.claims.all() if claim.field == "reference"]
    if record.dossier is not None:
        numbers.append(record.dossier.slug)
    if isinstance(record, Document):
        numbers.append(record.register_id)
    else:
        numbers.append(record.source_id)
        if hasattr(record, "motie"):
            numbers.append(record.motie.zaak_number)
        if hasattr(record, "toezegging"):
            numbers.append(record.toezegging.register_number)
    return [number.lower() for number in numbers if number]


def years_of(record: Commitment | Document) -> list[str]:
    """The year of its date, so that who types 'toeslagen 2021' finds what is of that year.

    Both years of a period that runs into the next; none of a longer one, or of a date that is not known.
    """
    date = record.made if isinstance(record, Commitment) else record.dated
    if date.start is None or date.end is None or date.end.year - date.start.year > 1:
        return []
    return [str(year) for year in range(date.start.year, date.end.year + 1)]


def cited_in(record: Commitment | Document, parts: list[Part]) -> list[str]:
    """The Kamerstuk numbers that the record names, in its texts or by its citations, in canonical form."""
    found = {
        number: None
        for text, _ in parts
        if _LIKE_A_NUMBER.search(text)
        for reference in find_references(text)
        if reference.type == "kamerstuk"
        for number in reference.normalised
    }
    if isinstance(record, Document):
        for citation in record.citations.all():
            found.update(dict.fromkeys(citation.normalised.split()))
    return [number.lower() for number in found]


def _of_commitment(commitment: Commitment) -> list[Part]:
    parts: list[Part] = [(commitment.subject, "A")]
    # The register's toezeggingen have their text as their subject.
    if commitment.text != commitment.subject:
        parts.append((commitment.text, "B"))
    for holder in commitment.holders.all():
        names = [holder.office, holder.ministerie.name, *holder.ministerie.abbreviations]
        parts.append((" ".join(names), "C"))
    if commitment.dossier is not None:
        parts.append((commitment.dossier.title, "D"))
    if hasattr(commitment, "motie"):
        parts += [(str(submitter), "C") for submitter in commitment.motie.submitters.all()]
    if hasattr(commitment, "toezegging"):
        toezegging = commitment.toezegging
        person = toezegging.person.name if toezegging.person else toezegging.person_printed
        parts.append((f"{toezegging.made_by} {person} {toezegging.made_to} {toezegging.made_in}", "C"))
    if hasattr(commitment, "aanbeveling"):
        advies = commitment.aanbeveling.advies
        colleges = " ".join(f"{n.college.name} {n}" for n in advies.numbers.all())
        parts.append((f"{advies.title} {colleges}", "C"))
    return parts


def _of_document(document: Document) -> list[Part]:
    parts: list[Part] = [(document.title, "A"), (document.get_kind_display(), "D")]
    for signer in document.signers.all():
        ministerie = signer.ministerie
        names = [ministerie.name, *ministerie.abbreviations] if ministerie else []
        parts.append((" ".join([signer.office, signer.name_printed, *names]), "C"))
    if document.dossier is not None:
        parts.append((document.dossier.title, "D"))
    parts += [(passage.quote, "B") for passage in document.passages.all()]
    # Last: of a text beyond PostgreSQL's limits the end is not searched.
    return [*parts, (document.text, "B")]
