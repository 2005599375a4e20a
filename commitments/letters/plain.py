"""The plain text of a letter, put together paragraph by paragraph, and where each character came from."""

import re
import unicodedata
from array import array
from bisect import bisect_left

# Prints of the same: spaces, hyphens, ligatures, letters with their accent apart, marks that show nothing.
_ODD = re.compile(
    r"(?P<space>[\s\x00-\x1f\x7f]{2,}|[^\S ]|[\x00-\x1f\x7f])"  # one plain space stays as it is
    r"|(?P<hyphen>[\u2010\u2011\ufffe])"
    r"|(?P<between>(?<=[^\W_])[\u2012-\u2015\u2212](?=[^\W_]))"
    r"|(?P<invisible>[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])"
    r"|(?P<ligature>[\ufb00-\ufb06])"
    r"|(?P<accented>[A-Za-z][\u0300-\u036f])"
)
_BROKEN_WORD = re.compile(r"(?P<word>[^\s-][^\s]{0,60})?[-\u00ad\u2010\ufffe]\s*\Z")
_HYPHENS = ("-", "\u00ad", "\u2010", "\ufffe")
_NEXT_WORD = re.compile(r"[^\W\d_]{1,40}")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# 'voor- en nadelen': the hyphen stands for the second half of the word.
_HANGING = frozenset(("en", "of", "dan", "tot", "noch", "respectievelijk", "resp"))
# First halves that keep their hyphen, known from no other place in the text.
_HYPHENED = frozenset(("dual", "non", "ex", "oud", "quasi", "semi", "vice", "pro", "e"))


class PlainBuilder:
    """Collects paragraphs. `places[i]` is the place in the text of plain character i."""

    def __init__(self, text: str, cuts: tuple[tuple[int, int], ...]) -> None:
        self.places = array("L")
        self.joined: set[int] = set()
        self.paragraph = ""
        self._text = text
        self._cuts = cuts
        self._pieces: list[str] = []
        self._words: frozenset[str] | None = None

    def plain(self) -> str:
        """Everything so far."""
        return "".join(self._pieces)

    def add_paragraph(self, lines: list[tuple[int, int]]) -> int:
        """Add the lines (spans of the text) as one paragraph and return where it starts in the plain text."""
        pieces: list[str] = []
        places = array("L")
        for index, (start, end) in enumerate(lines):
            following = lines[index + 1] if index + 1 < len(lines) else None
            self._add_line(start, end, following, pieces, places)
        self.paragraph, places = _squeezed("".join(pieces), places)
        if self.paragraph and self.places:
            self._pieces.append("\n\n")
            self.places.extend([self.places[-1], self.places[-1]])
        begin = len(self.places)
        self._pieces.append(self.paragraph)
        self.places.extend(places)
        return begin

    def _add_line(
        self, start: int, end: int, following: tuple[int, int] | None, pieces: list[str], places: "array[int]"
    ) -> None:
        space: int | None = end - 1
        if following is not None and self._text[start:end].rstrip()[-1:] in _HYPHENS:
            broken = _BROKEN_WORD.search(self._text, max(start, end - 80), end)
            if broken:
                hyphen = broken.start() + len(broken["word"] or "")
                keeps = self._keeps_hyphen(broken["word"] or "", following)
                if keeps is None:
                    end, space = hyphen + 1, end - 1
                elif keeps:
                    end, space = hyphen + 1, None
                else:
                    self.joined.add(hyphen)
                    end, space = hyphen, None
        for a, b in self._uncut(start, end):
            self._add_span(a, b, pieces, places)
        if following is not None and space is not None:
            pieces.append(" ")
            places.append(max(space, 0))

    def _uncut(self, start: int, end: int) -> list[tuple[int, int]]:
        """The span without the marks and notes inside it."""
        spans = []
        at = bisect_left(self._cuts, (start, start))
        for cut_start, cut_end in self._cuts[at : bisect_left(self._cuts, (end, end))]:
            spans.append((start, cut_start))
            start = min(cut_end, end)
        spans.append((start, end))
        return spans

    def _add_span(self, start: int, end: int, pieces: list[str], places: "array[int]") -> None:
        last = start
        for odd in _ODD.finditer(self._text, start, end):
            pieces.append(self._text[last : odd.start()])
            places.extend(range(last, odd.start()))
            written = _written(odd)
            pieces.append(written)
            places.extend([odd.start()] * len(written))
            last = odd.end()
        pieces.append(self._text[last:end])
        places.extend(range(last, end))

    def _keeps_hyphen(self, word: str, following: tuple[int, int]) -> bool | None:
        """Whether the hyphen at a line's end is part of the word; None when a space follows it as well.

        'aangekon-|digde' joins; 'AI-|systemen', 'Noord-|Korea' and '2021-|2025' keep it, and so does a word
        that the text writes with one elsewhere ('dual-use'). 'voor-|en nadelen' keeps hyphen and space.
        """
        if not word:
            return None
        begin, end = following
        line = self._text[begin : min(end, begin + 80)].lstrip()
        found = _NEXT_WORD.match(line)
        follows = found[0] if found else ""
        if not follows:
            return True
        if follows in _HANGING:
            return None
        last = re.split(r"[-(\[\"'“‘„«]", word)[-1]
        if follows[0].isupper() or not last[-1:].isalpha() or last[-1:].isupper() or "/" in word:
            return True
        if f"{last}{follows}".lower() in self._vocabulary:
            return False
        return f"{last}-{follows}".lower() in self._vocabulary or last.lower() in _HYPHENED

    @property
    def _vocabulary(self) -> frozenset[str]:
        if self._words is None:
            self._words = frozenset(word.lower() for word in _WORDS.findall(self._text))
        return self._words


def _written(odd: re.Match[str]) -> str:
    if odd["space"]:
        return " "
    if odd["hyphen"] or odd["between"]:
        return "-"
    if odd["ligature"]:
        return unicodedata.normalize("NFKC", odd["ligature"])
    if odd["accented"]:
        return unicodedata.normalize("NFC", odd["accented"])
    return ""


_SPACES = re.compile(" {2,}")


def _squeezed(plain: str, places: "array[int]") -> tuple[str, "array[int]"]:
    """Without spaces at the ends and doubled ones, in which cut-out marks leave it."""
    start = len(plain) - len(plain.lstrip(" "))
    end = len(plain.rstrip(" "))
    if start >= end:
        return "", array("L")
    kept = array("L")
    pieces = []
    last = start
    for run in _SPACES.finditer(plain, start, end):
        pieces.append(plain[last : run.start() + 1])
        kept.extend(places[last : run.start() + 1])
        last = run.end()
    pieces.append(plain[last:end])
    kept.extend(places[last:end])
    return "".join(pieces), kept
