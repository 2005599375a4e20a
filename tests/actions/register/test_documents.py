"""Letters from the register: stubs when new, completed when a letter cited them before."""

from datetime import date

import pytest

from commitments.models import Claim, Document, Signer
from tests.actions.register.taking import take
from tests.factories import DocumentFactory, MinisterieFactory
from tests.sources.rows import actor, brief, dossier

pytestmark = pytest.mark.django_db

FILED = {"Kamerstukdossier": [dossier(900)]}


def test_a_new_letter_is_a_published_stub() -> None:
    take("brieven", brief(**FILED))

    letter = Document.objects.get()
    assert (letter.slug, letter.reference, letter.reference_basis) == (
        "brief-41234-12",
        "41234-12",
        "register",
    )
    assert (letter.title, letter.register_id) == ("Keuring van dijken", "2031Z00001")
    assert letter.is_stub
    assert letter.chamber == "tweede_kamer"
    assert letter.dated.start == date(2031, 3, 5)
    assert letter.published_at is not None


def test_a_letter_without_a_dossier_is_named_by_its_zaaknummer() -> None:
    take("brieven", brief())

    assert Document.objects.get().slug == "brief-2031z00001"
    assert Document.objects.get().reference_basis == ""


def test_the_sender_stands_by_office() -> None:
    waterstaat = MinisterieFactory(name="Waterstaat")
    sender = actor(50, "Indiener", "A.B. van Beverwijk", Functie="Staatssecretaris van Waterstaat")
    take("brieven", brief(ZaakActor=[sender]))

    signer = Signer.objects.get()
    assert (signer.office, signer.name_printed) == ("Staatssecretaris van Waterstaat", "A.B. van Beverwijk")
    assert signer.ministerie == waterstaat


def test_a_stub_with_the_same_number_is_completed_and_keeps_its_title() -> None:
    stub = DocumentFactory(
        reference="41234-12",
        reference_basis="vermeld",
        title="Over de dijken",
        holding="aangehaald",
        text="",
        dated_from=None,
        dossier=None,
    )
    take("brieven", brief(**FILED))

    stub.refresh_from_db()
    assert Document.objects.get() == stub
    assert (stub.title, stub.reference_basis) == ("Over de dijken", "vermeld")
    assert (stub.register_id, stub.dossier.slug, stub.dated.start) == (
        "2031Z00001",
        "41234",
        date(2031, 3, 5),
    )
    assert Claim.objects.get().field == "title"


def test_a_letter_that_was_read_keeps_its_date_with_the_registers_beside_it() -> None:
    letter = DocumentFactory(reference="41234-12", reference_basis="vermeld", dated_from=date(2031, 3, 4))
    counts = take("brieven", brief(**FILED, Onderwerp=letter.title))

    letter.refresh_from_db()
    assert letter.dated.start == date(2031, 3, 4)
    assert Claim.objects.get(field="dated").normalised == "2031-03-05"
    assert counts.conflicts["documenten"] >= 1


def test_two_letters_with_one_number_both_stay() -> None:
    counts = take("brieven", brief(1, **FILED), brief(2, **FILED))

    assert sorted(Document.objects.values_list("reference", flat=True)) == ["", "41234-12"]
    assert counts.double_numbers == ["41234-12: 2031Z00002"]
