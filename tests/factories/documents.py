"""Dossiers, documents, their passages and citations, and adviezen."""

from datetime import UTC, date, datetime

from factory import LazyAttribute, LazyAttributeSequence, SelfAttribute, Sequence, SubFactory, Trait

from commitments.dates import DateBasis
from commitments.models import (
    Advies,
    Adviescollege,
    AdviesNumber,
    Citation,
    Document,
    Dossier,
    Intake,
    Passage,
    Signer,
)
from tests.factories.base import RecordFactory, basis_of, in_turn
from tests.factories.people import MinisterieFactory, UserFactory

PUBLISHED_AT = datetime(2019, 5, 1, 9, tzinfo=UTC)
LETTER = """Geachte voorzitter,

Met deze brief informeer ik uw Kamer over de voortgang. Het kabinet zal de Kamer in het najaar informeren.

Hoogachtend,
"""
PROMISE = "Het kabinet zal de Kamer in het najaar informeren."


class DossierFactory(RecordFactory[Dossier]):
    class Meta:
        model = Dossier

    slug = Sequence(lambda n: str(37001 + n))
    title = "Internationale veiligheidsstrategie"


class DocumentFactory(RecordFactory[Document]):
    """A letter that is held; `stub=True` is one that is only cited, `beslisnota=True` has no number."""

    class Meta:
        model = Document

    class Params:
        draft = Trait(published_at=None)
        stub = Trait(holding=Document.Holding.CITED, text="")
        beslisnota = Trait(kind=Document.DocumentKind.BESLISNOTA, reference="")

    slug = Sequence(lambda n: f"brief-{n}")
    kind = Document.DocumentKind.KAMERBRIEF
    title = "Voortgang van de internationale inzet rond kunstmatige intelligentie in het militaire domein"
    dossier = SubFactory(DossierFactory)
    reference = LazyAttributeSequence(lambda o, n: f"{o.dossier.slug}-{n % 9999 + 1}" if o.dossier else "")
    reference_basis = basis_of("reference")
    dated_from = date(2023, 1, 26)
    dated_to = SelfAttribute("dated_from")
    dated_basis = basis_of("dated_from")
    chamber = Document.Chamber.TWEEDE
    chamber_basis = DateBasis.STATED
    text = LETTER
    published_at = PUBLISHED_AT


class IntakeFactory(RecordFactory[Intake]):
    """A draft letter that somebody brought in, without proposals yet."""

    class Meta:
        model = Intake

    document = SubFactory("tests.factories.documents.DocumentFactory", draft=True)
    by = SubFactory(UserFactory, data_entry=True)
    file_name = "brief.txt"
    digest = Sequence(lambda n: f"{n:064x}")


class SignerFactory(RecordFactory[Signer]):
    class Meta:
        model = Signer

    document = SubFactory(DocumentFactory)
    order = Sequence(lambda n: n + 1)
    ministerie = SubFactory(MinisterieFactory)
    office = LazyAttribute(lambda o: f"Minister van {o.ministerie.name}")


class PassageFactory(RecordFactory[Passage]):
    """A quote with its printed place; `located=True` gives its span in the document's text instead."""

    class Meta:
        model = Passage

    class Params:
        located = Trait(
            place="",
            start=LazyAttribute(lambda o: o.document.text.index(o.quote)),
            end=LazyAttribute(lambda o: o.start + len(o.quote)),
        )

    slug = Sequence(lambda n: f"passage-{n}")
    document = SubFactory(DocumentFactory)
    quote = PROMISE
    place = "blz. 1, derde alinea"


class CitationFactory(RecordFactory[Citation]):
    class Meta:
        model = Citation

    document = SubFactory(DocumentFactory)
    place = "voetnoot 1"
    printed = Sequence(lambda n: f"Kamerstuk 33 694, nr. {n + 1}")
    normalised = Sequence(lambda n: f"33694-{n + 1}")


class AdviescollegeFactory(RecordFactory[Adviescollege]):
    class Meta:
        model = Adviescollege

    slug = Sequence(lambda n: f"college-{n}")
    abbreviation = Sequence(in_turn(("AIV", "CAVV", "WRR", "ROB", "Rli", "SER")))
    name = LazyAttribute(lambda o: f"Adviesraad {o.abbreviation}")


class AdviesFactory(RecordFactory[Advies]):
    class Meta:
        model = Advies

    slug = Sequence(lambda n: f"advies-{n}")
    title = "Autonome wapensystemen: het belang van reguleren en investeren"
    published_from = date(2021, 12, 3)
    published_to = SelfAttribute("published_from")
    published_basis = basis_of("published_from")


class AdviesNumberFactory(RecordFactory[AdviesNumber]):
    class Meta:
        model = AdviesNumber

    advies = SubFactory(AdviesFactory)
    college = SubFactory(AdviescollegeFactory)
    number = Sequence(lambda n: str(n + 1))
