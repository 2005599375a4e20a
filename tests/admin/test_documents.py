"""Recording a document with its signers, passages and citations on one page."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from commitments.models import Document, Passage
from tests.admin.pages import Page, errors_on
from tests.factories import (
    PROMISE,
    BewindspersoonFactory,
    CitationFactory,
    DocumentFactory,
    DossierFactory,
    MinisterieFactory,
    PassageFactory,
    SignerFactory,
)
from tests.html import text_of

pytestmark = pytest.mark.django_db
ADD = reverse("admin:commitments_document_add")
TEXT = f"Geachte voorzitter,\r\n\r\n{PROMISE}\r\n"


def change(document: Document) -> str:
    """The page of a document."""
    return reverse("admin:commitments_document_change", args=[document.pk])


def test_document_is_recorded_with_passage_and_signer_on_one_page(desk: Client) -> None:
    dossier, bz = DossierFactory(slug="33694"), MinisterieFactory()
    page = Page(desk, ADD)
    page.fill(
        kind="kamerbrief",
        title="Voortgang REAIM",
        reference="Kamerstuk 33 694, nr. 67",
        dated_from="26-01-2023",
    )
    page.fill(text=TEXT)
    page.fill("passages-0", quote=PROMISE)
    page.fill("signers-0", office="Minister van Buitenlandse Zaken", ministerie=bz.pk)

    response = page.press()

    assert errors_on(response) == ""
    document = Document.objects.get()
    assert (document.reference, document.slug, document.dossier) == ("33694-67", "33694-67", dossier)
    assert (str(document.dated), document.dated_basis, document.reference_basis) == (
        "26 januari 2023",
        "vermeld",
        "vermeld",
    )
    assert document.published_at is None
    passage = document.passages.get()
    assert passage.slug == "33694-67-p1"
    assert document.text[passage.start : passage.end] == PROMISE
    assert [(s.order, s.ministerie) for s in document.signers.all()] == [(1, bz)]


def test_words_that_are_not_in_the_text_are_refused_at_the_passage(desk: Client) -> None:
    page = Page(desk, ADD).fill(kind="kamerbrief", title="Brief", text=TEXT)
    page.fill("passages-0", quote="Dit staat er niet.", place="blz. 1")

    assert "Deze woorden staan niet in de tekst" in errors_on(page.press())
    assert not Document.objects.exists()


def test_passage_of_a_text_that_is_not_kept_needs_its_place(desk: Client) -> None:
    page = (
        Page(desk, ADD)
        .fill(kind="kamerbrief", title="Brief", holding="aangehaald")
        .fill("passages-0", quote=PROMISE)
    )
    assert "Schrijf waar het staat" in errors_on(page.press())

    page.fill("passages-0", place="blz. 2")

    assert errors_on(page.press()) == ""
    assert Passage.objects.get().place == "blz. 2"


def test_document_without_number_is_named_by_kind_date_and_title(desk: Client) -> None:
    for _ in range(2):
        page = Page(desk, ADD).fill(kind="beslisnota", title="Nota over REAIM", dated_from="01-02-2025")
        assert errors_on(page.press()) == ""

    names = sorted(Document.objects.values_list("slug", flat=True))
    assert names == ["beslisnota-2025-02-01-nota-over-reaim", "beslisnota-2025-02-01-nota-over-reaim-2"]


def test_another_text_takes_the_passages_along(desk: Client) -> None:
    document = DocumentFactory(draft=True)
    passage = PassageFactory(document=document, located=True)
    page = Page(desk, change(document)).fill(text=PROMISE)

    assert errors_on(page.press()) == ""

    passage.refresh_from_db()
    assert (passage.start, passage.end) == (0, len(PROMISE))


def test_text_and_quote_can_be_corrected_together(desk: Client) -> None:
    document = DocumentFactory(draft=True)
    passage = PassageFactory(document=document, located=True)
    page = Page(desk, change(document)).fill(text="Het kabinet zal de Kamer informeren.")
    assert "Deze woorden staan niet in de tekst" in errors_on(page.press())

    page.fill("passages-0", quote="zal de  Kamer\r\ninformeren")

    assert errors_on(page.press()) == ""
    passage.refresh_from_db()
    assert (passage.quote, passage.start, passage.end) == ("zal de Kamer informeren", 12, 35)


def test_text_may_go_when_every_passage_says_where_it_stands(desk: Client) -> None:
    document = DocumentFactory(draft=True)
    PassageFactory(document=document, located=True)
    page = Page(desk, change(document)).fill(text="", holding="aangehaald")
    assert "Schrijf waar het staat" in errors_on(page.press())

    page.fill("passages-0", place="blz. 1")

    assert errors_on(page.press()) == ""
    passage = Passage.objects.get()
    assert (passage.start, passage.end) == (None, None)


def test_saving_without_changes_leaves_the_text_as_it_is(desk: Client) -> None:
    document = DocumentFactory(text=f"  {PROMISE}\n\n", draft=True)
    before = Document.objects.values().get()

    assert errors_on(Page(desk, change(document)).press()) == ""

    # Saving makes it findable, which it was not yet: that is no change of the document.
    assert {**Document.objects.values().get(), "search_version": 0} == {**before, "search_version": 0}


def test_number_that_is_taken_names_the_other_document(desk: Client) -> None:
    other = DocumentFactory(title="De andere brief")
    page = Page(desk, ADD).fill(kind="kamerbrief", title="Brief", reference=other.reference)

    assert "De andere brief" in errors_on(page.press())


def test_number_in_a_budget_without_chapter_is_saved_with_a_warning(desk: Client) -> None:
    page = Page(desk, ADD).fill(
        kind="motie", title="Motie", reference="Kamerstukken II, 2024/25, 36600, nr. 50"
    )

    response = page.press()

    assert Document.objects.get().reference == "36600-50"
    assert "Dit dossier is een begroting." in text_of(desk.get(response.headers["Location"]))


def test_signers_can_change_places(desk: Client) -> None:
    document = DocumentFactory()
    first, second = SignerFactory(document=document, order=1), SignerFactory(document=document, order=2)
    page = Page(desk, change(document)).fill("signers-0", order=2).fill("signers-1", order=1)

    assert errors_on(page.press()) == ""

    assert list(document.signers.values_list("pk", flat=True)) == [second.pk, first.pk]


def test_citation_is_read_and_finds_its_document(desk: Client) -> None:
    document, cited = DocumentFactory(), DocumentFactory(reference="33694-43")
    page = Page(desk, change(document)).add_row(
        "citations", printed="Kamerstukken II 2018/19, 33 694, nr. 43"
    )

    assert errors_on(page.press()) == ""

    citation = document.citations.get()
    assert (citation.normalised, citation.target) == ("33694-43", cited)


def test_citation_of_itself_or_twice_is_refused(desk: Client) -> None:
    document = DocumentFactory(reference="33694-67")
    CitationFactory(document=document, printed="nr. 5", normalised="", place="")
    page = Page(desk, change(document))
    page.add_row("citations", printed="nr. 67", target=document.pk)
    page.add_row("citations", printed="nr. 5")

    errors = errors_on(page.press())

    assert "haalt niet zichzelf aan" in errors
    assert "staat hierboven al" in errors


def test_citation_points_somewhere_and_person_has_a_printed_name(desk: Client) -> None:
    page = Page(desk, change(DocumentFactory())).add_row("citations", place="voetnoot 1")
    page.add_row("signers", office="Minister van Defensie", person=BewindspersoonFactory().pk)

    errors = errors_on(page.press())

    assert "Vul in wat er staat, of kies het document." in errors
    assert "Kies alleen een persoon als de naam gedrukt staat." in errors


def docx() -> bytes:
    """A file that is a Word document in outline."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("brief.pdf", b"%PDF-1.7 "),
        ("brief.docx", docx()),
        ("brief.txt", b"Geachte"),
        ("b.XML", b"\xef\xbb\xbf <a/>"),
    ],
)
def test_files_of_four_kinds_are_kept(desk: Client, name: str, content: bytes) -> None:
    page = Page(desk, ADD).fill(kind="kamerbrief", title="Brief")

    assert errors_on(page.press(file=SimpleUploadedFile(name, content))) == ""
    assert Document.objects.get().file.size == len(content)


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("brief.exe", b"MZ", "Kies een pdf, docx, txt of xml"),
        ("brief.pdf", b"<html>", "heet .pdf, maar is dat niet"),
        ("brief.docx", b"PK\x03\x04", "heet .docx, maar is dat niet"),
        ("brief.txt", b"a\0b", "heet .txt, maar is dat niet"),
        ("brief.pdf", b"%PDF-" + bytes(20_000_000), "Het mag hooguit 20 MB zijn"),
    ],
)
def test_other_files_are_refused_with_the_reason(
    desk: Client, name: str, content: bytes, complaint: str
) -> None:
    page = Page(desk, ADD).fill(kind="kamerbrief", title="Brief")

    assert complaint in errors_on(page.press(file=SimpleUploadedFile(name, content)))


def test_text_that_is_too_long_is_refused_with_the_reason(desk: Client) -> None:
    page = Page(desk, ADD).fill(kind="kamerbrief", title="Brief", text="a" * 2_000_001)

    assert "Hier past hooguit 2 MB" in errors_on(page.press())


def test_what_is_no_number_is_explained_at_its_field(desk: Client) -> None:
    page = Page(desk, ADD).fill(kind="kamerbrief", title="Voortgang REAIM", reference="brief 12")

    response = page.press()

    assert "niet te lezen als Kamerstuknummer" in errors_on(response)
    assert not Document.objects.exists()


def test_kept_file_can_be_downloaded_from_its_own_address(desk: Client) -> None:
    document = DocumentFactory(slug="brief", draft=True)
    document.file.save("brief.txt", SimpleUploadedFile("brief.txt", b"Geachte voorzitter,"))

    page = desk.get(f"/beheer/commitments/document/{document.pk}/change/").text

    assert 'href="/documenten/brief/bestand/"' in page
    assert "/media/" not in page
