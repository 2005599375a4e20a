"""A document's stored words: never read with it, kept when it is saved, stale when a source text changes."""

from collections.abc import Callable

import pytest

from commitments.actions.search import index_documents
from commitments.models import Document, Dossier, Ministerie
from commitments.models.stored_words import LexemeQuery
from commitments.words import query
from tests.factories import CitationFactory, ClaimFactory, DocumentFactory, PassageFactory, SignerFactory

pytestmark = pytest.mark.django_db


def finds(typed: str) -> list[Document]:
    return list(Document.objects.filter(search=LexemeQuery(query(typed))))


@pytest.fixture
def document() -> Document:
    """One with a signer, whose words are up to date."""
    document = DocumentFactory(title="Zeewier oogsten", text="")
    SignerFactory(document=document)
    index_documents()
    return document


def test_saving_a_record_keeps_its_words(document: Document) -> None:
    held = Document.objects.get(pk=document.pk)
    assert held.search is None

    held.save()

    assert finds("zeewier") == [document]
    assert not Document.objects.search_backlog().exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda document: Document.objects.filter(pk=document.pk).update(title="Iets anders"),
        lambda document: Document.objects.filter(pk=document.pk).update(text="Iets anders"),
        lambda document: PassageFactory(document=document),
        lambda document: document.signers.update(office="Minister van Defensie"),
        lambda document: document.signers.all().delete(),
        lambda document: CitationFactory(document=document),
        lambda document: ClaimFactory(commitment=None, document=document),
        lambda _document: Dossier.objects.update(title="Iets anders"),
        lambda _document: Ministerie.objects.update(abbreviations=["XYZ"]),
    ],
)
def test_words_are_stale_when_a_text_they_come_from_changes(
    document: Document, change: Callable[[Document], object]
) -> None:
    change(document)

    assert list(Document.objects.search_backlog()) == [document]
    assert index_documents() == 1
    assert not Document.objects.search_backlog().exists()


def test_other_changes_leave_them(document: Document) -> None:
    Document.objects.filter(pk=document.pk).update(source="Elders", published_at=None)

    assert not Document.objects.search_backlog().exists()


def test_a_document_is_found_by_all_that_belongs_to_it(document: Document) -> None:
    PassageFactory(document=document, quote="De kokkels blijven.")
    CitationFactory(document=document, normalised="33694-43")
    index_documents()

    assert [finds(typed) for typed in ("kokkel", "33694-43", document.reference, "minister")] == [
        [document]
    ] * 4
