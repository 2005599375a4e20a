"""Word files (.docx): paragraphs, lists, tables and notes in reading order, deletions left out."""

import io
import zipfile
import zlib

from django.utils.translation import gettext_lazy as _

from .extracted import Extracted, FileFormat
from .unreadable import LARGEST_PART, UnreadableFile
from .word_body import Body
from .word_lists import ListNumbers
from .xml_tree import read_xml

_BROKEN = _("Het Word-bestand is beschadigd.")
_DOCUMENT = "word/document.xml"


def extract(content: bytes) -> Extracted:
    """Raises UnreadableFile for a zip file that is no Word file, is broken, or unpacks too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if _DOCUMENT not in parts.namelist():
                raise UnreadableFile(_("Dit is een zip-bestand en geen Word-bestand."))
            document = read_xml(_part(parts, _DOCUMENT), _BROKEN)
            notes = {
                kind: read_xml(_part(parts, f"word/{kind}.xml"), _BROKEN)
                for kind in ("footnotes", "endnotes")
                if f"word/{kind}.xml" in parts.namelist()
            }
            numbering = "word/numbering.xml"
            lists = ListNumbers(
                read_xml(_part(parts, numbering), _BROKEN) if numbering in parts.namelist() else None
            )
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:
        raise UnreadableFile(_BROKEN) from error
    return Extracted(Body(lists, notes).text(document), FileFormat.WORD)


def _part(parts: zipfile.ZipFile, name: str) -> bytes:
    with parts.open(name) as part:
        content = part.read(LARGEST_PART + 1)
    if len(content) > LARGEST_PART:
        raise UnreadableFile(_("Het Word-bestand is uitgepakt te groot om te lezen."))
    return content
