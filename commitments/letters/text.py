"""A letter's text twice: as shown to a person, and plain to read on, with the way back."""

import re
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from .lines import Line, furniture, split_lines
from .notes import Note, find_notes
from .paragraphs import is_heading, paragraphs
from .plain import PlainBuilder
from .sentences import split


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. `start` and `end` count characters of `LetterText.plain`; `plain` is what stands there.

    `heading` is the nearest heading above it; `item` the printed number or bullet of the list item that it
    stands in ('1.', '-'); both '' when there is none. A heading is a sentence of its own (`is_heading`).
    """

    plain: str
    start: int
    end: int
    heading: str
    item: str
    is_heading: bool = False


@dataclass(frozen=True)
class LetterText:
    """A letter to read.

    `text` is what a person sees and what is kept; spans in a report count its characters. `plain` is the
    working text: plain spaces and hyphens, words joined at line ends, no page numbers, no notes and no marks
    of notes; a paragraph ends in two line feeds. `notes` are the foot notes, with their spans in `text`.
    `lines` are those of `text`; `page_lines` and `note_lines` the indexes of those that are no running text.
    """

    text: str
    plain: str
    sentences: tuple[Sentence, ...]
    notes: tuple[Note, ...]
    lines: tuple[Line, ...]
    page_lines: frozenset[int]
    note_lines: frozenset[int]
    _places: "array[int]"
    _left_out: tuple[tuple[int, int], ...]
    _joined: frozenset[int]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span in `text` of a span in `plain`. Raises ValueError for one that is empty or outside."""
        if not 0 <= start < end <= len(self.plain):
            raise ValueError(f"no span of the plain text: {start}-{end}")
        return self._places[start], self._places[end - 1] + 1

    def plain_place(self, place: int) -> int:
        """Where in `plain` the character at `place` of `text` stands, or the first one kept behind it."""
        return bisect_left(self._places, place)

    def quote(self, start: int, end: int) -> str:
        """The literal words at a span of `plain`: as printed, on one line, broken words joined.

        Notes and page numbers that cut through the sentence are left out.
        """
        first, last = self.origin(start, end)
        pieces = []
        at = bisect_right(self._left_out, (first, len(self.text)))
        if at and self._left_out[at - 1][1] > first:
            at -= 1
        for out_start, out_end in self._left_out[at:]:
            if out_start >= last:
                break
            pieces.append(self._joined_words(first, max(first, out_start)))
            first = max(first, out_end)
        pieces.append(self._joined_words(first, last))
        return " ".join(" ".join(pieces).split())

    def _joined_words(self, start: int, end: int) -> str:
        text = self.text[start:end]
        return _LINE_HYPHEN.sub(lambda m: "" if start + m.start() in self._joined else m[1], text)


_LINE_HYPHEN = re.compile(r"([-\u00ad\u2010])[ \t]{0,8}(?:\r\n|[\n\r\f])\s{0,40}")


def letter_text(text: str) -> LetterText:
    """Read any text as a letter. Never fails; time is linear in its length."""
    lines = split_lines(text)
    page = furniture(lines)
    notes = find_notes(text, lines, page)
    builder = PlainBuilder(text, notes.spans)
    sentences: list[Sentence] = []
    heading = ""
    for paragraph in paragraphs(lines, page | notes.lines):
        start = builder.add_paragraph([lines[i].written for i in paragraph.lines])
        plain = builder.paragraph
        if not plain:
            continue
        if is_heading(plain, paragraph.item):
            heading = plain
            sentences.append(Sentence(plain, start, start + len(plain), heading, "", is_heading=True))
        else:
            sentences += _sentences(plain, start, heading, paragraph.item)
    left_out = _merged([(lines[i].start, lines[i].end) for i in sorted(page | notes.lines)])
    in_place = tuple((n.start, n.end) for n in notes.notes if n.start != n.end)
    return LetterText(
        text=text,
        plain=builder.plain(),
        sentences=tuple(sentences),
        notes=notes.notes,
        lines=tuple(lines),
        page_lines=frozenset(page),
        note_lines=notes.lines,
        _places=builder.places,
        _left_out=_merged(sorted((*left_out, *in_place, *_in_place_spans(text, notes.spans)))),
        _joined=frozenset(builder.joined),
    )


def _sentences(plain: str, start: int, heading: str, item: str) -> list[Sentence]:
    """The sentences of a paragraph, the first one without the item's number."""
    after = len(plain) - len(plain[len(item) :].lstrip()) if item else 0
    return [
        Sentence(plain[a + after : b + after], start + a + after, start + b + after, heading, item)
        for a, b in split(plain[after:])
    ]


def _in_place_spans(text: str, spans: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """What a word processor left: notes in place, bookmarks. A mark in the text stays in a quote."""
    return [one for one in spans if text[one[0]] == "[" and not text[one[0] + 1 : one[1] - 1].isdigit()]


def _merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Sorted spans without overlap."""
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
