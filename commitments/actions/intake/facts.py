"""What a letter says of itself, on its document: kind, number, date, chamber, signers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from commitments.actions.intake.joining import join_stub
from commitments.actions.intake.offices import ministeries_in
from commitments.actions.register import compare_with_register
from commitments.dates import DateBasis, UncertainDate
from commitments.letters.findings import Basis, Chamber, DocumentFacts, DocumentKind
from commitments.models import Bewindspersoon, Document, Dossier, Signer
from commitments.references import Kamerstuk

BASIS = {Basis.STATED: DateBasis.STATED, Basis.INFERRED: DateBasis.INFERRED, Basis.NONE: DateBasis.NONE}
KIND = {
    DocumentKind.KAMERBRIEF: Document.DocumentKind.KAMERBRIEF,
    DocumentKind.VERZAMELBRIEF: Document.DocumentKind.KAMERBRIEF,
    DocumentKind.KABINETSREACTIE: Document.DocumentKind.KABINETSREACTIE,
    DocumentKind.BESLISNOTA: Document.DocumentKind.BESLISNOTA,
    DocumentKind.MOTIE: Document.DocumentKind.MOTIE,
    DocumentKind.VERSLAG: Document.DocumentKind.VERSLAG,
    DocumentKind.UNKNOWN: Document.DocumentKind.OTHER,
}
CHAMBER = {
    Chamber.TWEEDE_KAMER: Document.Chamber.TWEEDE,
    Chamber.EERSTE_KAMER: Document.Chamber.EERSTE,
}

FACTS = ("title", "kind", "number", "date", "chamber", "signers")
"""In the order in which they are shown; each is one proposal, with the values of `values_of`."""

FIXED = frozenset({"title", "kind"})
"""A document has these whatever the letter says, so they can be changed but not left out."""


def values_of(facts: DocumentFacts, title: str) -> dict[str, dict[str, Any]]:
    """Fact → the values that a proposal keeps; a fact that was not read is left out."""
    found: dict[str, dict[str, Any]] = {
        "title": {"title": title},
        "kind": {"kind": str(KIND[facts.kind])},
    }
    if facts.kamerstuk and facts.kind is not DocumentKind.BESLISNOTA:
        basis = BASIS[facts.kamerstuk_basis] or DateBasis.INFERRED
        found["number"] = {"reference": facts.kamerstuk, "basis": str(basis)}
    if facts.date and facts.date_to:
        found["date"] = {
            "from": facts.date.isoformat(),
            "to": facts.date_to.isoformat(),
            "basis": str(BASIS[facts.date_basis] or DateBasis.INFERRED),
        }
    if facts.chamber:
        found["chamber"] = {"chamber": str(CHAMBER[facts.chamber])}
    if facts.signers:
        signers = [{"office": one.office[:200], "name": (one.name or "")[:200]} for one in facts.signers]
        found["signers"] = {"signers": signers}
    return found


def known(document: Document, fact: str) -> dict[str, Any]:
    """What the document says of this fact now, in the same form; {} when it says nothing."""
    if fact == "signers":
        signers = [{"office": one.office, "name": one.name_printed} for one in document.signers.all()]
        return {"signers": signers} if signers else {}
    if fact == "date":
        when = document.dated
        if when.start is None or when.end is None:
            return {}
        return {"from": when.start.isoformat(), "to": when.end.isoformat(), "basis": when.basis}
    if fact == "number":
        number = {"reference": document.reference, "basis": document.reference_basis}
        return number if document.reference else {}
    value = getattr(document, fact)
    return {fact: value} if value else {}


@transaction.atomic
def write(document: Document, fact: str, values: Mapping[str, Any]) -> Document:
    """Write one fact; with empty values, clear it. Gives the document that holds it afterwards.

    That is another one when the number names a stub, which the letter then fills. Raises
    ValidationError keyed by the value's name.
    """
    written = _write(document, fact, values)
    compare_with_register(written, now=timezone.now())
    return written


def _write(document: Document, fact: str, values: Mapping[str, Any]) -> Document:
    if fact == "number":
        return _write_number(document, values)
    if fact == "signers":
        _write_signers(document, values.get("signers", []))
        return document
    if fact == "date":
        document.dated = _date(values)
    elif fact == "chamber":
        document.chamber = values.get("chamber", "")
        document.chamber_basis = DateBasis.STATED if document.chamber else DateBasis.NONE
    else:
        setattr(document, fact, values[fact])
    if document.kind == Document.DocumentKind.BESLISNOTA and document.reference:
        raise ValidationError({"kind": _("Een beslisnota is geen Kamerstuk en heeft geen nummer.")})
    document.save()
    return document


def _date(values: Mapping[str, Any]) -> UncertainDate:
    if not values.get("from"):
        return UncertainDate()
    first, last = date.fromisoformat(values["from"]), date.fromisoformat(values.get("to") or values["from"])
    if last < first:
        raise ValidationError({"to": _("De laatste dag ligt voor de eerste dag.")})
    return UncertainDate.between(first, last, basis=values.get("basis") or DateBasis.STATED)


def _write_number(document: Document, values: Mapping[str, Any]) -> Document:
    number = values.get("reference", "")
    if number and document.kind == Document.DocumentKind.BESLISNOTA:
        raise ValidationError({"reference": _("Een beslisnota is geen Kamerstuk en heeft geen nummer.")})
    other = Document.objects.filter(reference=number).exclude(pk=document.pk).first() if number else None
    if other is not None and other.text:
        message = _("Dit nummer is al in gebruik bij: %(other)s") % {"other": other}
        raise ValidationError({"reference": message})
    if other is not None:
        return join_stub(document, other)
    document.reference = number
    document.reference_basis = (values.get("basis") or DateBasis.STATED) if number else DateBasis.NONE
    document.dossier = dossier_of(number) if number else None
    document.save()
    return document


def dossier_of(number: str) -> Dossier:
    """The dossier in which this canonical number stands; a new one is called after its number."""
    key = Kamerstuk.from_canonical(number).dossier_key
    return Dossier.objects.get_or_create(slug=key, defaults={"title": f"Dossier {key}"})[0]


def _write_signers(document: Document, signers: list[dict[str, str]]) -> None:
    document.signers.all().delete()
    for order, one in enumerate(signers, start=1):
        office, name = one["office"], one.get("name", "")
        named = ministeries_in(office, document.dated.end)
        person = Bewindspersoon.objects.filter(office=office, name=name).first() if name else None
        Signer.objects.create(
            document=document,
            order=order,
            office=office,
            name_printed=name,
            person=person,
            ministerie=named[0] if named else None,
        )
