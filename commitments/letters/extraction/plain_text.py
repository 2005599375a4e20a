"""Plain text, in the encodings that Dutch letters come in."""

import codecs
import re

from django.utils.translation import gettext_lazy as _

from .extracted import Extracted, FileFormat
from .unreadable import UnreadableFile

_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_LINE_END = re.compile("\r\n?")


def extract(content: bytes) -> Extracted:
    """Raises UnreadableFile for bytes that are no text."""
    text = _LINE_END.sub("\n", _decoded(content))
    if len(_CONTROL.findall(text)) * 100 > len(text):
        raise UnreadableFile(_("Dit is geen tekst, pdf, Word-bestand of officiële publicatie."))
    # The database keeps no NUL.
    return Extracted(text.replace("\x00", ""), FileFormat.PLAIN_TEXT)


def _decoded(content: bytes) -> str:
    for mark, encoding in _WIDE_MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    wide = _unmarked_wide(content)
    if wide:
        return content.decode(wide, errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # cp1252 leaves five bytes without a meaning.
        return content.decode("cp1252", errors="replace")


def _unmarked_wide(content: bytes) -> str | None:
    """UTF-16 without its mark: nearly every other byte of western text is zero."""
    start = content[:400]
    half = len(start) // 2
    if half >= 8 and start[1::2].count(0) > half * 0.9:
        return "utf-16-le"
    if half >= 8 and start[0::2].count(0) > half * 0.9:
        return "utf-16-be"
    return None
