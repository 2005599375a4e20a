"""A letter that arrives for a document which was only cited: the two become one, at the known address."""

from django.db import transaction

from commitments.dates import DateBasis
from commitments.models import Citation, Document

_TAKEN_ALONG = ("signers", "proposals", "passages", "claims")


@transaction.atomic
def join_stub(letter: Document, stub: Document) -> Document:
    """Move all that the draft letter has to the stub, delete the draft and give the filled stub.

    What the stub knows already stays: its number, and what the register says of it.
    """
    stub.text, stub.file, stub.holding = letter.text, letter.file, Document.Holding.HELD
    if stub.kind == Document.DocumentKind.OTHER:
        stub.kind, stub.title = letter.kind, letter.title
    if not stub.dated.is_known or stub.dated.basis == DateBasis.INFERRED:
        stub.dated = letter.dated if letter.dated.is_known else stub.dated
    if not stub.chamber:
        stub.chamber, stub.chamber_basis = letter.chamber, letter.chamber_basis
    stub.save()
    for name in _TAKEN_ALONG:
        if name == "signers" and stub.signers.exists():
            continue
        getattr(letter, name).update(document=stub)
    Citation.objects.filter(document=letter, target=stub).delete()
    letter.citations.update(document=stub)
    letter.cited_by.update(target=stub)
    type(letter.intake).objects.filter(document=letter).update(document=stub)
    # The instance remembers its intake, which would be deleted with it.
    Document.objects.get(pk=letter.pk).delete()
    return stub
