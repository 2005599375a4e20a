"""Foot notes and end notes: their words, and the marks that point at them.

A mark is a digit glued to a word ('REAIM2', '20191', 'uiteenzette,4'), a raised digit, a number in brackets
('[4]', '(voetnoot 5)'), or what a word processor leaves behind ('[footnoteRef:5]'). A note stands at the
foot of the page, at the end of the text, or in place ('[5:  …]').
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from .lines import Line

_IN_PLACE = re.compile(r"\[(?P<number>\d{1,3}):\s(?P<words>(?:[^\[\]\n]|\n(?!\s{0,40}\n)){0,4000})\]")
_IN_PLACE_MARK = re.compile(r"\[(?:footnote|endnote)Ref:\s?(?P<number>\d{1,3})\]")
_RESIDUE = re.compile(r"\[bookmark: [^\[\]\n]{0,200}\]")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LOWERED = str.maketrans(_RAISED, "0123456789")
_RAISED_MARK = re.compile(rf"[{_RAISED}]{{1,3}}")
_START = re.compile(
    rf"\s{{0,8}}(?:(?P<number>\d{{1,3}}|[{_RAISED}]{{1,3}})\s{{1,8}}|\[(?P<bracketed>\d{{1,3}})\]:?\s{{1,8}}"
    r"|\(?(?P<listed>\d{1,3})[.):]\s{1,8}|(?:(?:Voet|Eind)?[Nn]oot) (?P<called>\d{1,3})\b[.:)]?\s{1,8})(?=\S)"
)
# What a note begins with that only cites: such a one is known without a white line, and behind '2.' as well.
_CITED = re.compile(
    r"(?:Zie (?:ook )?)?(?:Kamerst|Handelingen|Aanhangsel|TK\b|EK\b|II? \d{4}|\d{2} ?\d{3}(?: [IVXLC]+)?,)",
    re.IGNORECASE,
)
_CITES = re.compile(
    rf"(?:(?:(?:Nader )?gewijzigde )?Motie[^.;]{{0,80}}?[,( ] ?)?{_CITED.pattern}", re.IGNORECASE
)
_RULER = re.compile(r"[_–—―=-]{5,}")  # what is printed between a page's text and its notes
_TITLE = re.compile(r"(?:voet|eind)?noten:?", re.IGNORECASE)
# '[4]', '(voetnoot 5)': in brackets.
_BRACKETED = re.compile(
    r"\s?(?:\[(?P<number>\d{1,3})\](?!:)"
    r"|[(\[](?:(?:voet|eind)?noot|zie noot) (?P<called>\d{1,3})[)\]])",
    re.IGNORECASE,
)
# 'CO2' and 'G7' end in a digit of their own, and so may a number that looks like a year.
_GLUED = re.compile(
    r"(?:(?<=[a-zß-öø-ÿ.,;:!?)\]”’»\"])|(?P<doubtful>(?<=[^0-9][12][90][0-9]{2})|(?<=[A-Z])))"
    r"(?P<number>[1-9][0-9]{0,2})(?![0-9A-Za-z%/-]|[.,][0-9])"
)


@dataclass(frozen=True, slots=True)
class Note:
    """A note's printed number and the span of its words in the text, and of its mark (None: not found)."""

    number: str
    start: int
    end: int
    mark: tuple[int, int] | None = None


@dataclass(frozen=True)
class Notes:
    """All notes of a text, the indexes of the lines they fill, and the spans that are no running text."""

    notes: tuple[Note, ...]
    lines: frozenset[int]
    spans: tuple[tuple[int, int], ...]


def find_notes(text: str, lines: list[Line], furniture: set[int]) -> Notes:
    """Find the notes at the foot of pages, at the end and in place, and each one's mark."""
    at_foot, taken = _at_foot(lines, text, furniture)
    in_place = [Note(m["number"], *m.span("words")) for m in _IN_PLACE.finditer(text)]
    residue = [m.span() for m in _RESIDUE.finditer(text)]
    residue += [m.span() for m in _IN_PLACE.finditer(text)] + [
        m.span() for m in _IN_PLACE_MARK.finditer(text)
    ]
    marks: dict[str, tuple[int, int]] = {}
    for m in _IN_PLACE_MARK.finditer(text):
        marks.setdefault(m["number"], m.span())
    notes = [replace(note, mark=marks.get(note.number)) for note in in_place] + at_foot
    notes.sort(key=lambda note: note.start)
    spans = sorted(residue + [note.mark for note in at_foot if note.mark])
    return Notes(tuple(notes), frozenset(taken), tuple(_apart(spans)))


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _at_foot(lines: list[Line], text: str, furniture: set[int]) -> tuple[list[Note], set[int]]:
    """Blocks that begin with the next number behind a white line and run to the end of the page."""
    marks = _Marks(text)
    notes: list[Note] = []
    taken: set[int] = set()
    expected, last_mark = 1, 0
    open_note: Note | None = None
    after_blank = True
    rulers: list[int] = []
    for index, line in enumerate(lines):
        if index in furniture:
            continue
        if line.is_blank:
            after_blank = True
            continue
        if _RULER.fullmatch(line.words) or _TITLE.fullmatch(line.words):
            rulers.append(index)
            after_blank = True
            continue
        start = _START.match(text, line.start, line.end)
        number = _number(start) if start else 0
        in_block = open_note is not None and not line.is_page_start
        is_raised = start is not None and (start["number"] or "x")[0] in _RAISED
        is_plain = start is not None and start["listed"] is None
        cites = start is not None and bool(
            (_CITES if is_plain else _CITED).match(text, start.end(), line.end)
        )
        # A part of a text may begin with another note than the first.
        is_later = cites and is_plain and number > expected and (after_blank or in_block)
        is_next = number == expected or (is_later and bool(marks.between(str(number), last_mark, line.start)))
        if start and is_next and (cites or (is_plain and (after_blank or in_block or is_raised))):
            mark = marks.between(str(number), last_mark, line.start)
            if mark is None and cites:
                mark = marks.between(str(number), 0, line.start)
            if mark or (is_plain and (is_raised or in_block)):
                taken.update(rulers)
                rulers.clear()
                if open_note:
                    notes.append(open_note)
                open_note = Note(str(number), start.end(), line.end, mark)
                expected, last_mark = number + 1, max(mark[1], last_mark) if mark else last_mark
                taken.add(index)
                after_blank = False
                continue
        if open_note and in_block and not after_blank:
            open_note = replace(open_note, end=line.end)
            taken.add(index)
        elif open_note:
            notes.append(open_note)
            open_note = None
        after_blank = False
        rulers.clear()
    if open_note:
        notes.append(open_note)
    return notes, taken


def _number(start: re.Match[str]) -> int:
    printed = start["number"] or start["bracketed"] or start["listed"] or start["called"]
    return int(printed.translate(_LOWERED))


class _Marks:
    """The places of marks by number, to search between two places in logarithmic time."""

    def __init__(self, text: str) -> None:
        # From sure to doubtful: in brackets or raised, glued to a word, glued to a year or a capital.
        self._kinds: list[dict[str, list[tuple[int, int]]]] = [{}, {}, {}]
        for found in _BRACKETED.finditer(text):
            # What opens a line is the note itself.
            if text[text.rfind("\n", 0, found.start() + 1) + 1 : found.start() + 1].strip(" \t[("):
                number = found["number"] or found["called"]
                self._kinds[0].setdefault(number, []).append(found.span())
        for found in _RAISED_MARK.finditer(text):
            if found.start() and not text[found.start() - 1].isspace():
                self._kinds[0].setdefault(found[0].translate(_LOWERED), []).append(found.span())
        for found in _GLUED.finditer(text):
            kind = self._kinds[1 if found["doubtful"] is None else 2]
            kind.setdefault(found["number"], []).append(found.span())

    def between(self, number: str, start: int, end: int) -> tuple[int, int] | None:
        """The first and surest mark with this number there."""
        for kind in self._kinds:
            places = kind.get(number, [])
            at = bisect_left(places, (start, 0))
            if at < len(places) and places[at][1] <= end:
                return places[at]
        return None
