"""Which citation belongs to a motie where it is named, by its place in the sentence or in a note."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from .findings import FoundReference, ReferenceType
from .notes import Note
from .rules.moties import NUMBER_LINE, OTHER_PAPER, REPLACED
from .text import LetterText, Sentence

# A citation this far behind the motie may still be its own: what it is about stands between (characters).
_CITED_WITHIN = 400
_BEHIND = 12  # characters between a sentence's end and the mark of its note
_BEFORE = 160  # characters before a citation that tell whose it is
# 'Het debat van 30 mei jl. heb ik deze motie (': right behind the word stands the motie's own number.
_THE_MOTIES_OWN = re.compile(r"\bmoties?\W{0,3}\Z", re.IGNORECASE)
_NUMBERS = re.compile(r"\d.*")  # behind 't.v.v. ' in a citation
_DIGIT = re.compile(r"\d")
_NOT_A_NAME = re.compile(r" ?\([^()]*\)|(?<= en )(?:het lid|de heer|mevrouw) ")
_BETWEEN = re.compile(r"[\s,;:–—|()-]{0,8}(?:(?:[Dd]e|[Gg]ewijzigde|[Nn]ader) ){0,3}")


@dataclass(frozen=True)
class Mention:
    """A motie named: the sentence's index, the place in it, the rule, whose it is, and its number."""

    sentence: int
    start: int
    end: int
    rule: str
    submitter: str | None
    number: str | None = None


def submitter_of(match: re.Match[str]) -> str | None:
    """The names that the match holds, as printed but without parties, with ' c.s.' where it is printed."""
    groups = {name: words for name, words in match.groupdict().items() if words}
    others = next((words for name, words in groups.items() if name.startswith("others")), "")
    names = next((words for name, words in groups.items() if not name.startswith("others")), None)
    if names is None:
        return None
    names = _NOT_A_NAME.sub("", names)
    return f"{names[:1].upper()}{names[1:]}{others}"


def _start(text: str, paper: FoundReference) -> int:
    """Where a citation starts in its own line: a heading 'Moties' above it is no part of it."""
    printed = text[paper.start : paper.end]
    digit = _DIGIT.search(printed)
    return paper.start + printed.rfind("\n", 0, digit.start() if digit else 0) + 1


class Citations:
    """The Kamerstukken that a text cites and its notes, by place."""

    def __init__(self, letter: LetterText, references: Sequence[FoundReference]) -> None:
        self._letter = letter
        self._papers = [one for one in references if one.type is ReferenceType.KAMERSTUK]
        self._starts = [_start(letter.text, one) for one in self._papers]
        self._in_notes = {one.start for note in letter.notes for one in self._between(note.start, note.end)}
        marked = [(note.mark[0], note) for note in letter.notes if note.mark is not None]
        self._marks = sorted(marked, key=lambda one: one[0])

    def behind(self, sentence: Sentence, mention: Mention, until: int) -> FoundReference | None:
        """The first citation between the mention and `until` (places in the sentence), or in a note there."""
        last = sentence.start + max(until, mention.end)
        start, end = self._letter.origin(sentence.start + mention.start, last)
        for paper in self._between(start, min(end, start + _CITED_WITHIN)):
            if paper.start in self._in_notes:
                # A page's notes stand in the middle of a sentence that goes on behind them.
                continue
            before = " ".join(self._letter.text[max(start, paper.start - _BEFORE) : paper.start].split())
            if REPLACED.search(f"{before} {_NUMBERS.sub('', paper.printed)}"):
                continue
            is_own = paper.printed.lower().startswith("motie") or _THE_MOTIES_OWN.search(before)
            if is_own or not OTHER_PAPER.search(before):
                return paper
        if until == len(sentence.plain):
            end += _BEHIND
        note = self._note(start, end)
        return next(iter(self._between(note.start, note.end)), None) if note else None

    def right_before(self, sentence: Sentence, mention: Mention) -> FoundReference | None:
        """The citation that opens the line of the mention: '33 694, nr. 43 – motie van het lid Jansen'."""
        start, end = self._letter.origin(sentence.start, sentence.start + mention.end)
        at = self._letter.origin(sentence.start + mention.start, sentence.start + mention.end)[0]
        paper = next(iter(self._between(start, end)), None)
        if paper is None or self._letter.text[start : paper.start].strip(" -–•([|"):
            return None
        return paper if _BETWEEN.fullmatch(self._letter.text[paper.end : at]) else None

    def below(self, letter: LetterText, index: int) -> str | None:
        """The number in the line below a title: 'Kamerstuk: 33 694, nr. 43'."""
        if index + 1 == len(letter.sentences):
            return None
        line = letter.sentences[index + 1]
        if not NUMBER_LINE.search(line.plain) or letter.sentences[index].plain.endswith("."):
            return None
        cited = self._between(*letter.origin(line.start, line.end))
        return cited[0].normalised[0] if cited and cited[0].normalised else None

    def _between(self, start: int, end: int) -> list[FoundReference]:
        return self._papers[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _note(self, start: int, end: int) -> Note | None:
        at = bisect_left(self._marks, start, key=lambda one: one[0])
        return self._marks[at][1] if at < len(self._marks) and self._marks[at][0] < end else None
