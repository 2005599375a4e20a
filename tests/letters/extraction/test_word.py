"""Word files: everything in reading order, and nothing that was deleted."""

import io
import zipfile

import pytest
from django.utils import translation

from commitments.letters.extraction import UnreadableFile, extract
from commitments.letters.extraction import word as word_format
from tests.letters.extraction.files import paragraph, word

NUMBERING = (
    '<w:numbering W:NS><w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)


def item(words: str, *, list_id: int, level: int = 0) -> str:
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return paragraph(words, inside=f"<w:pPr>{number}</w:pPr>")


def test_paragraphs_have_a_white_line_between() -> None:
    assert (
        extract(word(paragraph("Eerste.") + paragraph("") + paragraph("Tweede."))).text
        == "Eerste.\n\nTweede.\n"
    )


def test_lists_get_the_numbers_that_word_prints() -> None:
    body = (
        item("een", list_id=1)
        + item("twee", list_id=1)
        + item("twee a", list_id=1, level=1)
        + item("twee b", list_id=1, level=1)
        + item("drie", list_id=1)
        + item("los", list_id=2)
    )

    text = extract(word(body, numbering=NUMBERING)).text

    assert text.split("\n\n") == ["1. een", "2. twee", "a) twee a", "b) twee b", "3. drie", "- los\n"]


def test_notes_are_numbered_in_the_order_of_their_marks() -> None:
    footnotes = "<w:footnotes W:NS>" + "".join(
        f'<w:footnote w:id="{number}">{paragraph(words)}</w:footnote>'
        for number, words in ((7, "Tweede noot."), (8, "Eerste noot."))
    )
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = f"<w:p><w:r><w:t>Advies</w:t></w:r>{mark.format(8)}{mark.format(7)}</w:p>"

    text = extract(word(body, footnotes=f"{footnotes}</w:footnotes>")).text

    assert text == "Advies¹²\n\n¹ Eerste noot.\n\n² Tweede noot.\n"


def test_table_gives_a_line_for_each_row() -> None:
    cells = "".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in ("Motie", "Stand van zaken"))

    assert extract(word(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")).text == "Motie | Stand van zaken\n"


def test_deleted_and_hidden_words_and_field_codes_are_left_out() -> None:
    body = (
        "<w:p><w:r><w:t>Wij</w:t></w:r><w:del><w:r><w:delText> niet</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> geheim</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:ins><w:r><w:t> informeren u.</w:t></w:r></w:ins></w:p>"
    )

    assert extract(word(body)).text == "Wij informeren u.\n"


def test_text_boxes_tabs_and_breaks_are_read() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('In een kader.')}</w:txbxContent></w:pict></w:r>"
    body = (
        f"<w:p><w:r><w:t>Datum</w:t><w:tab/><w:t>12 mei 2023</w:t><w:br/><w:t>Betreft</w:t></w:r>{box}</w:p>"
    )

    text = extract(word(body)).text

    assert "Datum\t12 mei 2023\nBetreft" in text
    assert "In een kader." in text


def test_other_zip_files_are_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        file.writestr("foto.jpg", b"")

    with translation.override("nl"), pytest.raises(UnreadableFile, match="geen Word-bestand"):
        extract(stream.getvalue())


def test_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_format, "LARGEST_PART", 1000)

    with translation.override("nl"), pytest.raises(UnreadableFile, match="uitgepakt te groot"):
        extract(word(paragraph("a" * 1000)))
