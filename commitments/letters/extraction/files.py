"""Which format a file has, told by its content."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from . import official, pdf, plain_text, word
from .extracted import Extracted
from .unreadable import LARGEST_FILE, LONGEST_TEXT, TOO_LONG, UnreadableFile

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_XML_STARTS = (b"<?xml", b"<officiele-publicatie")
_WEB_STARTS = (b"<!doctype html", b"<html")


def extract(source: Path | bytes) -> Extracted:
    """The text in a file or its bytes. Raises UnreadableFile, which says what is wrong with it."""
    content = _read(source) if isinstance(source, Path) else source
    if len(content) > LARGEST_FILE:
        raise UnreadableFile(_("Het bestand is te groot: hooguit 25 MB kan gelezen worden."))
    extracted = _extract(content)
    if len(extracted.text) > LONGEST_TEXT:
        raise UnreadableFile(TOO_LONG)
    if not extracted.text.strip():
        raise UnreadableFile(_("Er staat geen tekst in het bestand."))
    return extracted


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise UnreadableFile(_("Het bestand bestaat niet.")) from error
    except IsADirectoryError as error:
        raise UnreadableFile(_("Dit is een map en geen bestand.")) from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(_("Het bestand kan niet geopend worden.")) from error


def _extract(content: bytes) -> Extracted:
    if b"%PDF-" in content[:1024]:
        return pdf.extract(content)
    if content.startswith(_ZIP):
        return word.extract(content)
    if content.startswith(_OLD_OFFICE):
        raise UnreadableFile(
            _("Dit is een oud of beveiligd Office-bestand. Bewaar het als pdf of als open .docx.")
        )
    start = content[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{\\rtf"):
        raise UnreadableFile(_("RTF wordt niet gelezen. Sla het op als .docx of als pdf."))
    if start.lower().startswith(_WEB_STARTS):
        raise UnreadableFile(_("Dit is een webpagina. Neem de pdf of de XML van de publicatie."))
    if start.startswith(_XML_STARTS) or official.is_wide_xml(content):
        return official.extract(content)
    return plain_text.extract(content)
