"""Files that are not what they say they are."""

import io
import zipfile

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from commitments.admin.uploads import LARGEST_FILE, check_file


def zipped(name: str) -> bytes:
    """Return a zip with one file of this name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("brief.pdf", b"MZ\x90\x00 a program"),
        ("brief.pdf", b"<html><script>alert(1)</script>"),
        ("brief.docx", zipped("kwaad.exe")),
        ("brief.docx", b"PK\x03\x04 no zip after all"),
        ("brief.txt", b"text\0with a zero"),
        ("brief.html", b"<p>"),
        ("brief.svg", b"<svg onload='alert(1)'>"),
        ("brief.exe", b"MZ"),
        ("brief.pdf.exe", b"%PDF-1.7"),
        ("brief", b"%PDF-1.7"),
    ],
)
def test_file_that_is_not_what_it_says_is_refused(name: str, content: bytes) -> None:
    with pytest.raises(ValidationError):
        check_file(SimpleUploadedFile(name, content))


@pytest.mark.parametrize(
    ("name", "content"), [("brief.PDF", b"%PDF-1.7"), ("brief.docx", zipped("word/document.xml"))]
)
def test_letter_is_accepted(name: str, content: bytes) -> None:
    check_file(SimpleUploadedFile(name, content))


def test_file_that_is_too_large_is_refused() -> None:
    file = SimpleUploadedFile("brief.pdf", b"%PDF-1.7")
    file.size = LARGEST_FILE + 1

    with pytest.raises(ValidationError):
        check_file(file)
