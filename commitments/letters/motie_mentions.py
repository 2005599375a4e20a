"""Where a document names a motie: whose it is, and the citation that belongs to it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .findings import FoundReference, ReferenceType
from .head import read_head
from .notes import Note
from .rules.motie_submitters import ASKS, ASKS_BY_MOTIE, GETS_NUMBER, TABLED_NOW
from .rules.moties import (
    A_MEMBER,
    BY_NAME,
    BY_NUMBER,
    BY_REQUEST,
    BY_SUBMITTER,
    IN_ROW,
    NEXT_OF_SEVERAL,
    NUMBER_LINE,
    ORDINAL,
    OTHER_PAPER,
    OWN_MOTIE,
    REPLACED,
    SOME_OF_THEM,
    SPEAKER,
    TABLE_HEAD,
    THEIR_MOTIE,
)
from .text import LetterText, Sentence

# A citation this far behind the motie may still be its own: what it is about stands between (characters).
_CITED_WITHIN = 400
# With these a motie needs no number.
_NAMED_ALONE = (BY_NAME.name, BY_SUBMITTER.name, TABLED_NOW.name)
_NUMBER_WITHIN = 2  # sentences behind the one that names the submitter
_ANOTHER = re.compile(r"\b(?:een|andere|volgende|eerdere|tweede|geen|moties)(?: \w+)? \Z", re.IGNORECASE)
_BEHIND = 12  # characters between a sentence's end and the mark of its note
# 'Het debat van 30 mei jl. heb ik deze motie (': right behind the word stands the motie's own number.
_THE_MOTIES_OWN = re.compile(r"\bmoties?\W{0,3}\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;:–—|()-]{0,8}(?:(?:[Dd]e|[Gg]ewijzigde|[Nn]ader) ){0,3}")
_DIGIT = re.compile(r"\d")
_NUMBERS = re.compile(r"\d.*")  # behind 't.v.v. ' in a citation
_ORDINALS = {
    "eerste": 0,
    "eerstgenoemde": 0,
    "tweede": 1,
    "derde": 2,
    "vierde": 3,
    "laatste": -1,
    "laatstgenoemde": -1,
}
_MANY = ("geen", "een", "twee", "drie", "vier", "vijf")
_BEFORE = 160  # characters before a citation that tell whose it is


@dataclass(frozen=True)
class Mention:
    """A motie named: the sentence's index, the place in it, the rule, whose it is, and its number."""

    sentence: int
    start: int
    end: int
    rule: str
    submitter: str | None
    number: str | None = None


def motie_mentions(letter: LetterText, references: Sequence[FoundReference]) -> list[Mention]:
    """All mentions in order; one mention cites several numbers ('nrs. 12 en 13') as so many mentions.

    The document's own title names no other motie.
    """
    citations = _Citations(letter, references)
    head = read_head(letter.text)
    mentions: list[Mention] = []
    speaker: str | None = None
    heading: Mention | None = None
    is_table = False
    is_about_moties = False
    for index, sentence in enumerate(letter.sentences):
        if spoken := SPEAKER.search(sentence.plain):
            speaker = spoken["name"]
        if sentence.is_heading or " | " in sentence.plain:
            is_table = bool(TABLE_HEAD.search(sentence.plain)) or (is_table and not sentence.is_heading)
        if sentence.is_heading:
            heading = heading if NUMBER_LINE.search(sentence.plain) else None
            # 'Moties' above a table names none.
            if is_table and "oties" in sentence.plain and not _DIGIT.search(sentence.plain):
                continue
        named = _named(sentence, index, is_row=is_table)
        if not named and is_about_moties:
            named = _next_of_several(sentence, index, named)
        is_about_moties = bool(named)
        if not named or letter.origin(sentence.start, sentence.end)[0] < head.end:
            continue
        numbered = list(_numbered(citations, sentence, named))
        mentions += [] if numbered else _by_ordinal(letter, index, mentions)
        for mention in numbered:
            submitter = mention.submitter
            if submitter is None and heading is not None and heading.submitter:
                # 'Motie-Jansen over drones' above, 'De motie (Kamerstuk …) vraagt' below.
                submitter, heading = heading.submitter, None
            elif submitter is None and (by := _asking_by_motie(sentence)):
                submitter = by
            elif submitter is None and (theirs := THEIR_MOTIE.search(sentence.plain)):
                submitter = _member_before(
                    letter.sentences[max(0, index - 2) : index], sentence, theirs.start()
                )
            elif submitter is None and mentions and _is_same_motie(letter, mentions[-1], mention):
                submitter = mentions[-1].submitter
            elif submitter is None and OWN_MOTIE.search(sentence.plain):
                submitter = speaker
            number = mention.number or citations.below(letter, index)
            mentions.append(replace(mention, submitter=submitter, number=number))
            if sentence.is_heading and mention.number is None:
                heading = mention
    return mentions


def _by_ordinal(letter: LetterText, index: int, mentions: Sequence[Mention]) -> list[Mention]:
    """'De tweede motie', 'de eerste twee moties': of those named in the sentence before, or under the heading."""
    sentence = letter.sentences[index]
    several: dict[str, Mention] = {}
    for one in mentions:
        if one.number and letter.sentences[one.sentence].heading == sentence.heading:
            several.setdefault(one.number, one)
    last = [one for one in several.values() if one.sentence == mentions[-1].sentence]
    named = last if len(last) > 1 else list(several.values())
    found = []
    for match in ORDINAL.finditer(sentence.plain):
        at = _ORDINALS[match["which"]]
        if len(named) > 1 and at < len(named):
            found.append(replace(named[at], sentence=index, start=match.start(), end=match.end()))
    for match in SOME_OF_THEM.finditer(sentence.plain):
        many = _MANY.index(match["many"])
        some = named[:many] if match["which"] == "eerste" else named[-many:]
        found += [replace(one, sentence=index, start=match.start(), end=match.end()) for one in some]
    return found


def _asking_by_motie(sentence: Sentence) -> str | None:
    """The member that asks something by the motie of this sentence; None where several could."""
    found = ASKS_BY_MOTIE.search(sentence.plain) if ASKS.search(sentence.plain) else None
    if found is None or len(A_MEMBER.findall(sentence.plain)) > 1:
        return None
    return _submitter(found)


def _member_before(sentences: Sequence[Sentence], sentence: Sentence, end: int) -> str | None:
    """The member that was named last, up to place `end` in a sentence."""
    for words in (sentence.plain[:end], *(one.plain for one in reversed(sentences))):
        if found := list(A_MEMBER.finditer(words)):
            return _submitter(found[-1])
    return None


def _is_same_motie(letter: LetterText, named: Mention, numbered: Mention) -> bool:
    """Name and number apart: 'De motie van het lid Jansen is klaar. Het gaat om motie 33 694, nr. 43.'"""
    here, there = letter.sentences[numbered.sentence], letter.sentences[named.sentence]
    return (
        named.number is None
        and named.submitter is not None
        and 0 < numbered.sentence - named.sentence <= _NUMBER_WITHIN
        and (named.rule == TABLED_NOW.name or "\n\n" not in letter.plain[there.end : here.start])
        and not _ANOTHER.search(here.plain[: numbered.start])
    )


def _named(sentence: Sentence, index: int, *, is_row: bool) -> list[Mention]:
    """The mentions in a sentence; the word 'motie' alone is one where no name stands with it."""
    found: list[Mention] = []
    for rule in (TABLED_NOW, BY_NAME, BY_SUBMITTER, BY_REQUEST):
        for match in rule.finditer(sentence.plain):
            if not _is_in(match.start(), found) and not _is_in(match.end() - 1, found):
                found.append(Mention(index, *match.span(), rule.name, _submitter(match)))
    if found and "otie" in sentence.plain:
        found += _next_of_several(sentence, index, found)
    for rule in (GETS_NUMBER, BY_NUMBER):
        for match in rule.finditer(sentence.plain):
            if not _is_in(match.start(), found):
                found.append(Mention(index, *match.span(), rule.name, None))
    if is_row and not any(one.submitter for one in found):
        found = _in_row(sentence, index) or found
    return sorted(found, key=lambda one: one.start)


def _next_of_several(sentence: Sentence, index: int, found: list[Mention]) -> list[Mention]:
    next_ones = []
    for match in NEXT_OF_SEVERAL.finditer(sentence.plain):
        start = match.start("names") if match["names"] else match.start()
        is_plural = "oties" in sentence.plain or match["that"]
        if is_plural and not _is_in(start, found):
            next_ones.append(Mention(index, start, match.end(), BY_NAME.name, _submitter(match)))
    return next_ones


def _in_row(sentence: Sentence, index: int) -> list[Mention]:
    found = None if sentence.is_heading else IN_ROW.search(sentence.plain)
    return [Mention(index, *found.span(), IN_ROW.name, _submitter(found))] if found else []


def _is_in(place: int, found: list[Mention]) -> bool:
    return any(one.start <= place < one.end for one in found)


def _submitter(match: re.Match[str]) -> str | None:
    """The names that the match holds, as printed but without parties, with ' c.s.' where it is printed."""
    groups = {name: words for name, words in match.groupdict().items() if words}
    others = next((words for name, words in groups.items() if name.startswith("others")), "")
    names = next((words for name, words in groups.items() if not name.startswith("others")), None)
    if names is None:
        return None
    names = _NOT_A_NAME.sub("", names)
    return f"{names[:1].upper()}{names[1:]}{others}"


_NOT_A_NAME = re.compile(r" ?\([^()]*\)|(?<= en )(?:het lid|de heer|mevrouw) ")


def _numbered(citations: "_Citations", sentence: Sentence, named: list[Mention]) -> Iterator[Mention]:
    """Each mention with the citation behind it; a mention without a name needs one."""
    starts = [one.start for one in named] + [len(sentence.plain)] * 2
    used: set[int] = set()
    for at, mention in enumerate(named):
        cited = citations.behind(sentence, mention, starts[at + 1])
        if cited is None and mention.submitter and at + 1 < len(named) and not named[at + 1].submitter:
            # 'de motie van het lid X over … (motie 35 848, nr. 8)': the second 'motie' is of the citation.
            cited = citations.behind(sentence, mention, starts[at + 2])
        if cited is None and mention.submitter:
            cited = citations.right_before(sentence, mention)
        if cited is None:
            if mention.submitter and mention.rule in _NAMED_ALONE:
                yield mention
        elif mention.submitter or cited.start not in used:
            used.add(cited.start)
            yield from (replace(mention, number=number) for number in cited.normalised)


def _start(text: str, paper: FoundReference) -> int:
    """Where a citation starts in its own line: a heading 'Moties' above it is no part of it."""
    printed = text[paper.start : paper.end]
    digit = _DIGIT.search(printed)
    return paper.start + printed.rfind("\n", 0, digit.start() if digit else 0) + 1


class _Citations:
    """The Kamerstukken that a text cites and its notes, by place."""

    def __init__(self, letter: LetterText, references: Sequence[FoundReference]) -> None:
        self._letter = letter
        self._papers = [one for one in references if one.type is ReferenceType.KAMERSTUK]
        self._starts = [_start(letter.text, one) for one in self._papers]
        marked = [(note.mark[0], note) for note in letter.notes if note.mark is not None]
        self._marks = sorted(marked, key=lambda one: one[0])

    def behind(self, sentence: Sentence, mention: Mention, until: int) -> FoundReference | None:
        """The first citation between the mention and `until` (places in the sentence), or in a note there."""
        last = sentence.start + max(until, mention.end)
        start, end = self._letter.origin(sentence.start + mention.start, last)
        for paper in self._between(start, min(end, start + _CITED_WITHIN)):
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
