"""A row of an overview of promises: what was promised, where that was said, and how it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from .findings import Act, Reported
from .motie_entries import state
from .rules.toezegging_ends import DELIVERED, NOT_DELIVERED
from .rules.toezegging_lists import NUMBER, STATES
from .rules.toezegging_rows import (
    DONE,
    GROUPS,
    HEADER,
    IS_MOTIE,
    LABEL_ALONE,
    OF_ROW,
    PLACE,
    PLACE_ALONE,
    PLACE_AT_END,
    PLACE_IN_BRACKETS,
    PROMISED,
    STATE_BEHIND,
    STATE_LINE,
)
from .text import LetterText, Sentence

_LONGEST_ROW = 14  # sentences
# How a list words that a motie is done says the same of a promise: 'Afgedaan met de brief van 3 mei.'
_ACTS = {Reported.EXECUTED: Act.FULFILLED, Reported.TRANSFERRED: Act.TRANSFERRED}
_OPEN = (Reported.PROGRESS, Reported.PARTLY)
_ONLY_NUMBER = re.compile(r"(?:nr\. ?)?[\w-]{1,14}\.?", re.IGNORECASE)
# 'Vindplaats: Algemene Financiële Beschouwingen, 2024': a place by its label, whatever its name.
_IN_PLACE = re.compile(r"Vindplaats: (?!.*\b(?:Status|Stand)\b)")
_STOP = re.compile(r"(?<=[.;!?])\s+(?=[A-Z‘“\"(])")


@dataclass(frozen=True, slots=True)
class Row:
    """One promise of an overview: the last of its sentences, the words of its cells and what they say."""

    last: int
    told: str
    state: str
    act: Act


def of_group(heading: str) -> Act | None:
    """What the heading above a table says of every row: 'Toezeggingen, afgerond'. None for open ones."""
    return next((act for act, pattern in GROUPS if pattern.search(heading)), None)


def row(letter: LetterText, at: int, *, is_overview: bool, group: Act | None) -> Row | None:
    """The row that begins at a sentence; None where none does.

    Outside an overview of promises (`is_overview`) the first cell must say itself that it is one.
    """
    sentences = letter.sentences
    if at and not is_apart(letter, at - 1) and not OF_ROW.match(sentences[at].plain):
        return None
    if HEADER.match(sentences[at].plain) or IS_MOTIE.match(sentences[at].plain):
        return None
    last = _end_of_block(letter, at)
    cells = _cells(letter, at, last)
    if len(cells) < 2:
        last, cells = _cells_below(letter, at, last)
    if len(cells) < 2 and group and (sentences[at].item or OF_ROW.match(sentences[at].plain)):
        # Under 'Afgeronde toezeggingen' each item is one.
        return Row(last, _words(sentences, at, last), "", group)
    if len(cells) < 2 or not (is_overview or PROMISED.search(cells[0])):
        return None
    if sentences[at].is_heading and len(cells) < 3:
        return None
    told = cells[0]
    if len(cells) > 2 and _ONLY_NUMBER.fullmatch(told):
        told = f"{told} {cells.pop(1)}"
    at_state = next((place for place, cell in enumerate(cells) if place and said(cell)), len(cells) - 1)
    words = " ".join(cells[at_state:])
    return Row(last, told, words, _act(words, group))


def is_apart(letter: LetterText, at: int) -> bool:
    """Whether a paragraph ends between a sentence and the next one."""
    here, there = letter.sentences[at], letter.sentences[at + 1]
    return here.is_heading or there.is_heading or "\n\n" in letter.plain[here.end : there.start]


def said(words: str) -> Act | None:
    """What the words of a state say of the promise, the opening ones first; None where they say nothing."""
    parts = _STOP.split(words)
    for part in parts:
        if rule := state(part):
            if rule.reported in _ACTS:
                return _ACTS[rule.reported]
            if rule.reported in _OPEN:
                return _later(parts)
        if act := next((act for act, pattern in STATES[:-1] if pattern.search(part)), None):
            return _later(parts) if act is Act.MADE else act
        if (DELIVERED.search(part) or DONE.search(part)) and not NOT_DELIVERED.search(part):
            return Act.FULFILLED
    return None


def _later(parts: Sequence[str]) -> Act:
    """An open promise is put off where its state says so: 'In behandeling. De termijn is niet gehaald.'"""
    is_late = any(act is Act.POSTPONED and pattern.search(part) for part in parts for act, pattern in STATES)
    return Act.POSTPONED if is_late else Act.MADE


def _act(words: str, group: Act | None) -> Act:
    act = said(words)
    if act in (None, Act.MADE) and group:
        return group
    return act or Act.MADE


def _end_of_block(letter: LetterText, at: int) -> int:
    """The last sentence of the paragraph, or of the row where one paragraph holds several."""
    last = at
    while last + 1 < len(letter.sentences) and last - at < _LONGEST_ROW and not is_apart(letter, last):
        if OF_ROW.match(letter.sentences[last + 1].plain):
            break
        last += 1
    return last


def _cells(letter: LetterText, at: int, last: int) -> list[str]:
    """The cells of a paragraph: parted by tabs or bars, or by the place that stands between the others."""
    start, end = letter.sentences[at].start, letter.sentences[last].end
    first, behind = letter.origin(start, end)
    tabs = re.finditer(r"\t+", letter.text[first:behind])
    edges = [start, *(letter.plain_place(first + found.end()) for found in tabs), end]
    if len(edges) > 2:
        return [cell for a, b in pairwise(edges) if (cell := letter.plain[a:b].strip())]
    words = letter.plain[start:end]
    if " | " in words:
        return [cell for one in words.split("|") if (cell := one.strip())]
    if NUMBER.search(words):
        return []
    for pattern in (STATE_LINE, PLACE, PLACE_IN_BRACKETS, STATE_BEHIND):
        found = pattern.search(words)
        if found and (pattern is not STATE_BEHIND or PROMISED.search(words)):
            return [words[: found.start()].strip(), words[found.end() :].strip()]
    return []


def _cells_below(letter: LetterText, at: int, last: int) -> tuple[int, list[str]]:
    """The cells of a row that is printed cell by cell, one below the other."""
    sentences = letter.sentences
    told = _words(sentences, at, last)
    cells = [told]
    if at_end := PLACE_AT_END.search(told):
        cells = [told[: at_end.start()].strip(), at_end[0]]
    place = last + 1
    is_state = False
    while place < min(last + _LONGEST_ROW, len(sentences)):
        end = _end_of_block(letter, place)
        words = _words(sentences, place, end)
        if LABEL_ALONE.match(words):
            is_state = bool(STATE_LINE.match(words))
        elif label := STATE_LINE.search(words.rstrip() + ":") if PLACE.search(f"x {words}") else None:
            cells.append(words[: label.start()].strip())
            is_state = True
        elif len(cells) == 1 and not is_state and (PLACE_ALONE.match(words) or _IN_PLACE.match(words)):
            cells.append(words)
        elif PROMISED.search(words) or not (is_state or len(cells) > 1 or STATE_LINE.match(words)):
            break
        else:
            return end, [*cells, STATE_LINE.sub("", words, count=1).strip()]
        place = end + 1
    return last, []


def _words(sentences: Sequence[Sentence], at: int, last: int) -> str:
    return " ".join(one.plain for one in sentences[at : last + 1])
