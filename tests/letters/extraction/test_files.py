"""A file's format follows from its content, and what cannot be read says why."""

from pathlib import Path

import pytest
from django.utils import translation

from commitments.letters.extraction import FileFormat, UnreadableFile, extract
from commitments.letters.extraction.unreadable import LARGEST_FILE
from tests.letters.extraction.files import MOTIE, official, paragraph, pdf, printed, word


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"Geachte voorzitter,", FileFormat.PLAIN_TEXT),
        (pdf(printed((70, 700, 11, "Geachte voorzitter, dit is een brief."))), FileFormat.PDF),
        (word(paragraph("Geachte voorzitter,")), FileFormat.WORD),
        (official(MOTIE), FileFormat.OFFICIAL),
        (b"\xef\xbb\xbf" + official(MOTIE), FileFormat.OFFICIAL),
        (official(MOTIE).decode().replace("UTF-8", "UTF-16").encode("utf-16"), FileFormat.OFFICIAL),
    ],
)
def test_format_follows_from_the_content(content: bytes, expected: FileFormat) -> None:
    extracted = extract(content)

    assert extracted.format is expected
    assert extracted.text.strip()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "geen tekst"),
        (b"  \n ", "geen tekst"),
        (b"\xd0\xcf\x11\xe0 oud Word", "Office"),
        (b"{\\rtf1 brief}", "RTF"),
        (b"<!DOCTYPE html><p>brief</p>", "webpagina"),
        (b"PK\x03\x04 kapot", "beschadigd"),
        (b"%PDF-1.4 kapot", "beschadigd"),
        (b"<?xml version='1.0'?><ander/>", "geen officiële publicatie"),
        (b"<?xml version='1.0'?><officiele-publicatie>", "beschadigd"),
        (bytes(range(256)) * 20, "geen tekst"),
        (b"a" * (LARGEST_FILE + 1), "te groot"),
        (b"a" * 5_000_001, "te veel tekst"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, reason: str) -> None:
    with translation.override("nl"), pytest.raises(UnreadableFile) as caught:
        extract(content)

    assert reason in str(caught.value)


def test_reason_is_one_sentence_in_the_readers_language() -> None:
    with pytest.raises(UnreadableFile) as caught:
        extract(b"")

    with translation.override("nl"):
        dutch = str(caught.value)
    with translation.override("en"):
        english = str(caught.value)
    assert dutch != english
    assert "\n" not in dutch


@pytest.mark.parametrize("name", ["", "er-is-geen.txt"])
def test_folder_and_missing_file_are_unreadable(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableFile):
        extract(tmp_path / name)


def test_reads_a_path(tmp_path: Path) -> None:
    path = tmp_path / "brief.onbekend"
    path.write_bytes(b"Geachte voorzitter,")

    assert extract(path).text == "Geachte voorzitter,"
