"""The text of one PDF page, laid out from the places of its letters.

A PDF knows letters and places, no lines or paragraphs. Raised digits are told from others by size and place,
white lines by the distance between lines, columns by a wide gap (a tab).
"""

import ctypes
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
from pypdfium2 import raw

from .xml_tree import RAISED

# All in parts of the size of type, the height of a capital and some.
_SMALLER = 0.85  # a raised digit is smaller than this part of the line's type
_RAISED_BY = 0.12  # and stands so much above the line
_SAME_LINE = 0.6  # letters whose base lines differ less stand on one line
_SPACE = 0.17
_COLUMN = 2.5
_WHITE_LINE = 1.3  # of the usual distance between lines
_WIDEST_USUAL = 1.45  # of the type; more is a page of short paragraphs with white between them
_HYPHENS = {0x02: "-", 0xFFFE: "-"}  # how pdfium writes a hyphen at a line's end


@dataclass(slots=True)
class Glyph:
    """A letter in print: left and right edge, base line (points from the page's foot) and size of type."""

    text: str
    left: float
    right: float
    base: float
    size: float
    has_space_before: bool


def page_text(page: pypdfium2.PdfPage) -> str:
    """The page's lines, a white line between paragraphs."""
    text_page = page.get_textpage()
    try:
        lines = list(_lines(_glyphs(text_page)))
    finally:
        text_page.close()
    written = []
    usual = _usual_distance(lines)
    for at, line in enumerate(lines):
        if at:
            down = _base(lines[at - 1]) - _base(line)
            is_next = 0 < down <= usual * _WHITE_LINE * _size(line)
            written.append("\n" if is_next else "\n\n")
        written.append(_words(line))
    return "".join(written)


def _glyphs(text_page: pypdfium2.PdfTextPage) -> Iterator[Glyph]:
    """The letters in the file's order; spaces and line ends, printed or made up by pdfium, become a mark."""
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    has_space = False
    for index in range(text_page.count_chars()):
        code = raw.FPDFText_GetUnicode(text_page, index)
        character = _HYPHENS.get(code) or _character(code)
        if not character.strip():
            has_space = True
            continue
        raw.FPDFText_GetCharOrigin(text_page, index, x, y)
        raw.FPDFText_GetLooseCharBox(text_page, index, box)
        size = raw.FPDFText_GetFontSize(text_page, index)
        if raw.FPDFText_GetMatrix(text_page, index, matrix):
            size *= abs(matrix.d) or 1
        yield Glyph(character, x.value, max(box.right, x.value), y.value, size or 1, has_space)
        has_space = False


def _character(code: int) -> str:
    # Half of a pair (an emoji) is no character of its own; NUL is kept by no database.
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else chr(code).replace("\0", "")


def _lines(glyphs: Iterator[Glyph]) -> Iterator[list[Glyph]]:
    line: list[Glyph] = []
    for glyph in glyphs:
        if line and not _goes_on(line[-1], glyph):
            yield line
            line = []
        line.append(glyph)
    if line:
        yield line


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    size = max(last.size, glyph.size)
    return abs(glyph.base - last.base) <= size * _SAME_LINE and glyph.left >= last.left - size * _SPACE


def _base(line: list[Glyph]) -> float:
    return statistics.mode(round(glyph.base, 1) for glyph in line)


def _size(line: list[Glyph]) -> float:
    return statistics.mode(round(glyph.size, 1) for glyph in line)


def _usual_distance(lines: list[list[Glyph]]) -> float:
    """The distance between most lines of the page, in parts of their type."""
    down = [
        round((_base(above) - _base(below)) / _size(below), 1)
        for above, below in pairwise(lines)
        if _base(above) > _base(below)
    ]
    return min(statistics.mode(down), _WIDEST_USUAL) if down else _WIDEST_USUAL


def _words(line: list[Glyph]) -> str:
    base = _base(line)
    size = _size([glyph for glyph in line if abs(glyph.base - base) < 1])
    pieces = []
    last: Glyph | None = None
    for glyph in line:
        if last is not None:
            gap = glyph.left - last.right
            if gap > size * _COLUMN:
                pieces.append("\t")
            elif glyph.has_space_before or gap > size * _SPACE:
                pieces.append(" ")
        is_raised = glyph.size < size * _SMALLER and glyph.base > base + size * _RAISED_BY
        pieces.append(glyph.text.translate(RAISED) if is_raised else glyph.text)
        last = glyph
    return _tidied("".join(pieces))


def _tidied(words: str) -> str:
    """No space before the mark of a note, which pdfium makes up where the letters rise."""
    for digit in "⁰¹²³⁴⁵⁶⁷⁸⁹":
        words = words.replace(f" {digit}", digit)
    return words
