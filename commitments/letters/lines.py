"""The lines of a letter's text, and which of them are the page's own: numbers, running heads and feet."""

import re
from collections import Counter
from typing import NamedTuple

_BREAK = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
# 'kst-33694-67', 'ISSN 0921 - 7371', '’s-Gravenhage 2023': what the publisher prints at the foot of a page
_IMPRINT = (
    r"(?:kst-[\w()-]{3,40}|ah-tk-[\w-]{3,40}|issn ?\d{4} ?[-–] ?\d{3,4}x?|['’‘]s-gravenhage \d{4}"
    r"|(?:tweede|eerste) kamer, vergaderjaar \d{4}[-–]\d{4}, [^.]{2,60}(?:nr\. )?[^.]{1,20})"
)
_FURNITURE = re.compile(
    rf"pagina \d{{1,4}}(?: (?:van|/) ?\d{{1,4}})?|blad(?:zijde)? \d{{1,4}}|\d{{1,4}} ?/ ?\d{{1,4}}"
    rf"|{_IMPRINT}(?:\s{{1,9}}{_IMPRINT}){{0,3}}(?:\s{{1,9}}\d{{1,4}})?",
    re.IGNORECASE,
)
# What a ministry prints beside its letters, on each page: 'Onze referentie', and its value on the next line.
_LABEL = re.compile(
    r"(?:onze|uw) (?:referentie|kenmerk|brief van)|ons kenmerk|kenmerk|datum|bijlage(?:n|\(n\))?"
    r"|contactpersoon",
    re.IGNORECASE,
)
# Where the line of a page's number is kept and its form feed is not, the next page begins behind it.
_PAGE_OF = re.compile(r"pagina \d{1,4} (?:van|/) ?\d{1,4}", re.IGNORECASE)
_DEEPEST_MARGIN = 8  # lines
_PAGE_NUMBER = re.compile(r"[-–]? ?\d{1,4} ?[-–]?")
_DIGITS = re.compile(r"\d+")


class Line(NamedTuple):
    """One line of the text without its line end: `text[start:end]`.

    Its `words`, without the white space around them, begin at `first`. `is_spaced`: one space before them.
    """

    start: int
    end: int
    words: str
    first: int
    is_page_start: bool
    is_spaced: bool

    @property
    def is_blank(self) -> bool:
        """True for white space only."""
        return not self.words

    @property
    def written(self) -> tuple[int, int]:
        """The span of its words."""
        return self.first, self.first + len(self.words)


def split_lines(text: str) -> list[Line]:
    """All lines in order. A page starts behind a form feed, or at a line that begins with one single space.

    (Texts taken from the official PDFs have that space where the page ended.)
    """
    found = _lines(text)
    spaced = sum(line.is_spaced for line in found)
    # Where every line is indented, the indent says nothing about pages.
    trusted = spaced * 4 <= sum(1 for line in found if line.words)
    return [line._replace(is_page_start=True) if line.is_spaced and trusted else line for line in found]


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    start = 0
    fed = False
    ends = [(found.start(), found.end(), found[0]) for found in _BREAK.finditer(text)]
    ends.append((len(text), len(text), ""))
    for end, after, mark in ends:
        raw = text[start:end]
        words = raw.strip()
        spaced = bool(words) and raw[0] == " " and not raw[1].isspace() and start > 0
        lines.append(Line(start, end, words, start + len(raw) - len(raw.lstrip()), fed, spaced))
        fed = mark == "\f" or bool(_PAGE_OF.fullmatch(words)) or (fed and not words)
        start = after
    return lines


def is_imprint(words: str) -> bool:
    """True for a page's own line that tells itself: 'Pagina 1 van 2', 'kst-33694-67'."""
    return bool(_FURNITURE.fullmatch(words))


def furniture(lines: list[Line]) -> set[int]:
    """The indexes of lines that belong to the page and not to the letter.

    Page numbers, the publisher's foot, and a line that returns at the edge of three pages or more.
    """
    found = {i for i, line in enumerate(lines) if is_imprint(line.words)}
    edges = _page_edges(lines, found)
    found |= {i for i in edges if _PAGE_NUMBER.fullmatch(lines[i].words)}
    for _ in range(_DEEPEST_MARGIN):
        more = _margin(lines, _page_edges(lines, found))
        if not more:
            break
        found |= more
    return found


def _margin(lines: list[Line], edges: set[int]) -> set[int]:
    """What returns at the edge of three pages, and a margin's label at the top of any later page."""
    returning = Counter(_shape(lines[i]) for i in edges if len(lines[i].words) <= 120)
    return {
        i
        for i in edges
        if returning[_shape(lines[i])] >= 3 or (lines[i].is_page_start and _LABEL.fullmatch(lines[i].words))
    }


def _shape(line: Line) -> str:
    # A foot note that returns is another note: '1 Kamerstuk …', '2 Kamerstuk …'.
    return line.words if line.words[0].isdigit() else _DIGITS.sub("0", line.words)


def _page_edges(lines: list[Line], without: set[int]) -> set[int]:
    """The first and last written lines of each page, when there is more than one page."""
    pages: list[list[int]] = [[]]
    for index, line in enumerate(lines):
        if line.is_page_start and pages[-1]:
            pages.append([])
        if line.words and index not in without:
            pages[-1].append(index)
    if len(pages) < 2:
        return set()
    return {index for page in pages for index in (page[:1] + page[-1:])}
