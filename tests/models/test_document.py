"""Facts about documents and their passages, and what the database refuses of them."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments import words
from commitments.actions.search import index_documents
from commitments.models import Bewindspersoon, Document, Signer
from commitments.references import Kamerstuk
from tests.database import refused
from tests.factories import (
    BewindspersoonFactory,
    ClaimFactory,
    DocumentFactory,
    LinkFactory,
    OordeelFactory,
    PassageFactory,
    SignerFactory,
    UserFactory,
)
from tests.queries import analyse, indexes_of, queries_of

pytestmark = pytest.mark.django_db


def test_document_is_cited_by_its_number_or_else_by_kind_and_date() -> None:
    numbered = DocumentFactory(reference="33694-67")
    beslisnota = DocumentFactory(beslisnota=True, dated_from=None, dated_printed="ongedateerd")
    letter = DocumentFactory(reference="", dated_from=date(2022, 7, 8))

    assert (numbered.citation, numbered.kamerstuk) == ("Kamerstuk 33694-67", Kamerstuk("33694", "", "67"))
    assert (beslisnota.citation, beslisnota.kamerstuk) == ("Beslisnota, ongedateerd", None)
    assert letter.citation == "Kamerbrief, 8 juli 2022"


@pytest.mark.parametrize("kind", Document.DocumentKind)
def test_only_a_beslisnota_proves_nothing(kind: Document.DocumentKind) -> None:
    assert Document(kind=kind).can_be_evidence is (kind != Document.DocumentKind.BESLISNOTA)


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"reference": "33694-67", "reference_basis": ""}, "document_reference_has_basis"),
        ({"reference": "", "reference_basis": "vermeld"}, "document_reference_has_basis"),
        ({"kind": "beslisnota", "reference": "33694-67"}, "document_beslisnota_is_no_kamerstuk"),
        ({"holding": "aangehaald", "text": "Geachte voorzitter"}, "document_stub_has_no_text"),
    ],
)
def test_document_that_contradicts_itself_is_refused(values: dict[str, Any], constraint: str) -> None:
    with refused(constraint):
        DocumentFactory(**values)


def test_two_documents_do_not_share_a_number() -> None:
    DocumentFactory.create_batch(2, reference="")
    DocumentFactory(reference="33694-67")

    with refused("document_reference_unique"):
        DocumentFactory(reference="33694-67")


def test_stub_is_only_cited() -> None:
    assert DocumentFactory(stub=True).is_stub
    assert not DocumentFactory().is_stub


@pytest.mark.parametrize(("values", "sees_drafts"), [({}, False), ({"data_entry": True}, True)])
def test_draft_is_visible_to_those_who_keep_the_data(values: dict[str, Any], sees_drafts: bool) -> None:
    DocumentFactory()
    DocumentFactory(draft=True)

    assert Document.objects.visible_to(UserFactory(**values)).count() == 1 + sees_drafts
    assert Document.objects.visible_to(AnonymousUser()).count() == 1


def test_document_is_found_by_chosen_and_by_claimed_number() -> None:
    document = DocumentFactory(reference="33694-67")
    ClaimFactory(commitment=None, document=document, normalised="33694-76")
    ClaimFactory(commitment=None, document=document, normalised="33694-76", register_record="Zaak 2")

    for typed in ("33694-67", "33694-76"):
        assert list(Document.objects.with_reference(typed)) == [document]
        assert list(Document.objects.named(f"Kamerstuk {typed}")) == [document]
    assert not Document.objects.with_reference("33694-6")


def test_document_is_found_by_its_zaak() -> None:
    document = DocumentFactory(register_id="2023Z01213")

    assert list(Document.objects.named("2023z01213")) == [document]
    assert not Document.objects.named("2023Z01214")
    assert not Document.objects.named("wapens")


@pytest.mark.parametrize("number", ["2023Z01213", "2022D27104"])
def test_field_for_a_letter_takes_the_number_of_the_register(number: str) -> None:
    document = DocumentFactory(register_id=number)
    DocumentFactory(register_id="2022D27105")
    typed = f" {number.lower()[:5]} {number[5:]}"

    assert list(Document.objects.matching(typed)) == [document]
    assert not Document.objects.matching("2022D27106")


@pytest.mark.parametrize(
    ("typed", "index"),
    [
        ("zeehond", "document_by_title"),
        ("Zeehonden 2021", "document_by_title"),
        ("33694-", "document_by_first_numbers"),
    ],
)
def test_words_of_a_title_and_numbers_are_looked_up_in_an_index(typed: str, index: str) -> None:
    Document.objects.bulk_create(
        DocumentFactory.build(slug=f"d{number}", reference=f"{number}-1", dossier=None)
        for number in range(33000, 34000)
    )
    analyse()

    assert index in indexes_of(Document.objects.matching(typed))


@pytest.mark.parametrize("typed", ["5G", "5g", "EU", "-5", "C++", "5G de", "Q4"])
@pytest.mark.parametrize("is_indexed", [True, False])
def test_a_word_of_two_letters_is_no_work_for_the_index_of_pieces_of_three(
    typed: str, *, is_indexed: bool
) -> None:
    DocumentFactory(title="Neutraal")
    index_documents()
    document = DocumentFactory(title="De veiling van 5G en -5 in de EU (C++), Q4")
    if is_indexed:
        index_documents()
    Document.objects.bulk_create(
        DocumentFactory.build(slug=f"d{number}", reference="", dossier=None, search_version=words.VERSION)
        for number in range(1000)
    )
    analyse()

    found = Document.objects.matching(typed)

    assert list(found) == [document]
    indexes = indexes_of(found)
    assert "document_search" in indexes
    assert "document_by_title" not in indexes


def test_a_stop_word_and_a_sign_are_read_in_the_titles_themselves() -> None:
    document = DocumentFactory(title="Wat er bij is: 100 %")
    DocumentFactory(title="Iets anders")
    index_documents()

    assert list(Document.objects.matching("er is %")) == [document]


def test_page_reads_its_own_text_and_no_other() -> None:
    document = ClaimFactory(commitment=None, document=DocumentFactory(), passage=PassageFactory()).document
    passage = PassageFactory(document=document)
    LinkFactory(passage=passage)
    OordeelFactory(passage=passage)

    read = queries_of(lambda: Document.objects.for_detail().get(pk=document.pk))

    assert len([sql for sql in read if '"commitments_document"."text"' in sql]) == 1
    assert not [sql for sql in read if '"commitments_commitment"."text"' in sql]


def test_person_signed_only_where_the_name_is_printed() -> None:
    person: Bewindspersoon = BewindspersoonFactory()

    with refused("signer_person_needs_printed_name"):
        SignerFactory(person=person)
    signer: Signer = SignerFactory(
        person=person, name_printed="K.H. Ollongren", office="Minister van Defensie"
    )
    assert str(signer) == "Minister van Defensie: K.H. Ollongren"
    assert str(SignerFactory(office="Minister van Defensie")) == "Minister van Defensie"


@pytest.mark.parametrize(
    ("values", "constraint"),
    [({"quote": ""}, "passage_has_quote"), ({"place": ""}, "passage_has_place")],
)
def test_passage_has_its_words_and_its_place(values: dict[str, Any], constraint: str) -> None:
    with refused(constraint):
        PassageFactory(**values)


def test_span_is_place_enough() -> None:
    passage = PassageFactory(located=True)

    assert passage.document.text[passage.start : passage.end] == passage.quote
    assert str(passage) == passage.document.citation


def test_passage_has_its_address_on_the_page_of_its_document() -> None:
    passage = PassageFactory(slug="belofte", place="blz. 3", document__reference="33694-67")

    assert passage.get_absolute_url() == f"{passage.document.get_absolute_url()}#belofte"
    assert str(passage) == "Kamerstuk 33694-67, blz. 3"
