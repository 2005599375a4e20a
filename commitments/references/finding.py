"""Citations in running text: the rules, each with an example, and one pass that applies them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from commitments.patterns import Triggers, words_of

from . import proceedings
from .folding import fold
from .grammar import (
    BARE,
    CHAPTER_DOSSIER,
    DOSSIER_MARK,
    FIVE,
    HYPHENED,
    LETTER_DOSSIER,
    LETTERED,
    LISTED,
    MARK,
    MARKED,
    NUMBER_FIRST,
    NUMBERED,
    START,
    WITH_CHAPTER,
    dossiers,
    prefix,
)
from .kamerstuk import is_budget_family, likely_slip
from .official import OFFICIAL_DOSSIER, OFFICIAL_PAPER, read_official
from .reading import read_papers

# What a reader must know about a citation. Fixed sentences, so that a page can translate them.
NOTE_SLIP = "Het dossiernummer telt zes cijfers; gelezen met vijf."
NOTE_RANGE = "Deze reeks is niet uitgeschreven: alleen het eerste en het laatste nummer."
NOTE_AMBIGUOUS = "De letter kan een begrotingshoofdstuk zijn of een stuk van de Eerste Kamer."
NOTE_JOINT = "Hetzelfde stuk staat in meer dan één dossier."
NOTE_CHAPTER = "Dit is een begroting zonder hoofdstuk. Misschien ontbreekt het."
NOTE_CHAMBER = "De Kamer staat er niet bij; gelezen als Tweede Kamer."

ReferenceType = Literal["kamerstuk", "handelingen", "aanhangsel", "dossier"]


@dataclass(frozen=True)
class Reference:
    """One citation in a text: as printed, what it names, and where; `text[start:end] == printed`.

    `normalised` holds canonical Kamerstuk numbers, or ids of Handelingen and Aanhangsel. Where it corrects,
    completes or doubts the print, `note` says so in Dutch. `rule` is the name of the rule that read it.
    """

    printed: str
    type: ReferenceType
    normalised: tuple[str, ...]
    start: int
    end: int
    note: str | None = None
    rule: str = ""


class Reading(NamedTuple):
    """What a rule makes of its match."""

    type: ReferenceType
    normalised: tuple[str, ...]
    note: str | None = None


class Rule(NamedTuple):
    """A printed form. `read` gives None for numbers that look like a citation and are none.

    `triggers` are the words that it needs. `begins` finds every place where it can begin, and is quick to
    look for; None: nothing quicker is known.
    """

    name: str
    example: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Reading | None]
    triggers: Triggers
    begins: re.Pattern[str] | None = None

    def next(self, text: str, place: int, end: int) -> re.Match[str] | None:
        """The first time that it stands between two places."""
        if self.begins is None:
            return self.pattern.search(text, place, end)
        places = self.begins.finditer(text, place, end)
        return next((found for at in places if (found := self.pattern.match(text, at.start(), end))), None)


_SIX_DIGITS = re.compile(r"(?<![0-9])(?:[0-9]{6}|[0-9]{3} [0-9]{3}|[0-9]{2} [0-9]{4})(?![0-9])")


def _papers(found: re.Match[str]) -> Reading:
    as_printed, is_complete = read_papers(found)
    papers = [likely_slip(paper) or paper for paper in as_printed]
    normalised = tuple(dict.fromkeys(paper.canonical for paper in papers))
    note = None
    is_six = _SIX_DIGITS.search(found.groupdict().get("dossiers") or "")
    if is_six and all(len(paper.dossier) == 5 for paper in papers):
        note = NOTE_SLIP
    elif not is_complete:
        note = NOTE_RANGE
    elif len(normalised) < len(papers):
        note = NOTE_AMBIGUOUS
    elif papers[0].number and len({paper.dossier_key for paper in papers}) > 1:
        note = NOTE_JOINT
    elif any(
        is_budget_family(paper.dossier) and not paper.suffix and paper.number.isdigit() for paper in papers
    ):
        note = NOTE_CHAPTER
    return Reading("kamerstuk" if papers[0].number else "dossier", normalised, note)


def _official(found: re.Match[str]) -> Reading:
    paper = read_official(found)
    return Reading("kamerstuk" if paper.number else "dossier", (paper.canonical,))


def _handelingen(found: re.Match[str]) -> Reading | None:
    ids = proceedings.read_handelingen(found)
    return Reading("handelingen", ids, None if found["chamber"] else NOTE_CHAMBER) if ids else None


def _aanhangsel(found: re.Match[str]) -> Reading | None:
    ids = proceedings.read_aanhangsel(found)
    return Reading("aanhangsel", ids) if ids else None


def _proceedings_id(found: re.Match[str]) -> Reading:
    official_id = found["id"].lower()
    return Reading("aanhangsel" if official_id.startswith("ah") else "handelingen", (official_id,))


def _none(_found: re.Match[str]) -> None:
    return None


def _rule(
    name: str,
    example: str,
    pattern: str,
    read: Callable[[re.Match[str]], Reading | None] = _papers,
    *,
    begins: re.Pattern[str] | None = None,
) -> Rule:
    compiled = re.compile(pattern)
    return Rule(name, example, compiled, read, Triggers(compiled), begins)


_GAZETTES = (
    r"(?i:stb|stcrt|trb|staatsblad|staatscourant|tractatenblad|PbE[UG])\.? ?(?:19|20)[0-9]{2},? ?"
    r"(?i:nr\.? ?)?[A-Z]{0,2} ?[0-9]{1,6}(?:,? ?(?i:nr)\.? ?[0-9]{1,5})?"
)
_STANDARDS = r"(?<![A-Za-z])(?:NEN|ISO|IEC|EN)(?:[-/ ](?:EN|ISO|IEC)){0,2} ?[0-9]{4,5}(?:-[0-9]{1,4})?"

_TWO_DIGITS = re.compile("[1-9](?=[0-9])")

# The earliest match wins, then the longest, then the first in this list.
RULES = (
    _rule("official id", "kst-36600-X-50", OFFICIAL_PAPER, _official),
    _rule("official dossier", "zoek.officielebekendmakingen.nl/dossier/33694", OFFICIAL_DOSSIER, _official),
    _rule("official proceedings", "h-tk-20102011-26-2", proceedings.PROCEEDINGS_ID, _proceedings_id),
    _rule("aanhangsel", "Aanhangsel Handelingen II 2018/19, nr. 12", proceedings.AANHANGSEL, _aanhangsel),
    _rule("handelingen", "Handelingen II 2017/18, nr. 19, item 11", proceedings.HANDELINGEN, _handelingen),
    _rule("marked", "Kamerstukken II 2018/19, 33694, nr. 43", prefix(MARK) + dossiers(MARKED) + NUMBERED),
    _rule("marked, hyphened", "t.v.v. 31497-297", prefix(MARK) + dossiers(MARKED) + HYPHENED),
    _rule("marked, bare number", "Kamerstukken II 2018/19, 33694, 43", prefix(MARK) + dossiers(FIVE) + BARE),
    _rule("marked, Eerste Kamer", "EK 36 600 B, A", prefix(MARK) + dossiers(FIVE) + LETTERED),
    _rule("marked dossier", "Kamerstuk 35 300-XV", prefix(DOSSIER_MARK) + dossiers(FIVE)),
    _rule("letter dossier", "Kamerstukken I 2023/24, CXXXIX, A", prefix(DOSSIER_MARK) + LETTER_DOSSIER),
    _rule("plain", "33 694, nr. 43", START + dossiers(FIVE) + NUMBERED, begins=_TWO_DIGITS),
    _rule(
        "plain, Eerste Kamer",
        "36 600 B, A",
        START + WITH_CHAPTER + LETTERED + r"(?= ?[).;:]| ?\Z|\n)",
        begins=_TWO_DIGITS,
    ),
    _rule("plain with chapter", "21501-02-2405", START + WITH_CHAPTER + HYPHENED, begins=_TWO_DIGITS),
    _rule("listed", "(33694-43)", rf"{LISTED}(?:{HYPHENED}|{NUMBERED})", begins=_TWO_DIGITS),
    _rule("number first", "stuk nr. 41 (36 410 VI)", NUMBER_FIRST),
    _rule("chapter dossier", "35 300-XV", START + CHAPTER_DOSSIER, begins=_TWO_DIGITS),
    _rule("gazettes", "Stcrt. 2019, 33694, nr. 4", _GAZETTES, _none),
    _rule("regulations", "(EU) 2019/452", r"\((?:EU|EG|EEG)\)(?: nr\.)? ?[0-9]{1,5}/[0-9]{1,5}", _none),
    _rule("standards", "NEN-EN 12464-1", _STANDARDS, _none),
    _rule(
        "other addresses", "https://example.org/33694-43", r"https?://(?!(?:zoek|www)\.officiele)\S+", _none
    ),
)


def find_references(text: str) -> list[Reference]:
    """All citations in a running text, in order and without overlap. Time is linear in the text's length.

    A bare 'Nr. 67' names no dossier and is no reference. A document's own number is returned like any other:
    the caller knows which document it reads.
    """
    folded = fold(text)
    references: list[Reference] = []
    for rule, match in matches(folded.text):
        reading = rule.read(match)
        if reading:
            start, end = folded.span(*match.span())
            references.append(
                Reference(
                    text[start:end],
                    reading.type,
                    reading.normalised,
                    start,
                    end,
                    reading.note,
                    rule.name,
                )
            )
    return references


def matches(folded: str) -> Iterator[tuple[Rule, re.Match[str]]]:
    """What the rules take, paragraph by paragraph: no form crosses the end of one."""
    start = 0
    while start < len(folded):
        end = folded.find("\n", start) + 1 or len(folded)
        words = words_of(folded[start:end])
        rules = [rule for rule in RULES if rule.triggers.may_be_among(words)]
        ahead = [(rule, match) for rule in rules if (match := rule.next(folded, start, end))]
        while ahead:
            # The next match to read: earliest, then longest, then in the order of the rules.
            rule, match = min(ahead, key=lambda one: (one[1].start(), -one[1].end()))
            yield rule, match
            ahead = list(_behind(ahead, match.end(), folded, end))
        start = end


def _behind(
    ahead: list[tuple[Rule, re.Match[str]]], place: int, folded: str, end: int
) -> Iterator[tuple[Rule, re.Match[str]]]:
    """What is ahead once everything up to a place is read."""
    for rule, match in ahead:
        if match.start() >= place:
            yield rule, match
        elif following := rule.next(folded, place, end):
            yield rule, following
