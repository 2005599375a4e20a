"""Lists of promises: the chair's at the end of a debate, a register's with numbers and states."""

import re
from dataclasses import dataclass

from .findings import Act
from .rules.toezegging_lists import (
    CLOSES_LETTER,
    CLOSES_LIST,
    IN_LIST,
    IN_REGISTER,
    NUMBER,
    OPENS_LIST,
    STATES,
    TERM_LINE,
)
from .rules.toezeggingen import ToezeggingRule
from .text import LetterText, Sentence

_LONGEST_BLOCK = 14  # sentences


@dataclass(frozen=True)
class ListItem:
    """One promise in a list: all its sentences, those that are quoted, and how many promises it counts "
    "for."""

    sentences: tuple[int, ...]
    quoted: tuple[int, ...]
    act: Act
    rule: ToezeggingRule
    times: int = 1


def list_items(letter: LetterText) -> dict[int, ListItem]:
    """The items by the index of their first sentence."""
    found: dict[int, ListItem] = {}
    sentences = letter.sentences
    is_list = False
    at = 0
    while at < len(sentences):
        sentence = sentences[at]
        if item := _registered(letter, at):
            found[at] = item
            at = item.sentences[-1] + 1
            continue
        if is_list and _is_item(letter, at):
            last = _with_term_lines(sentences, _last_of_item(letter, at))
            found[at] = ListItem(
                tuple(range(at, last + 1)),
                tuple(range(at, _without_term_lines(sentences, at, last) + 1)),
                Act.MADE,
                IN_LIST,
            )
            at = last + 1
            continue
        if OPENS_LIST.search(sentence.plain):
            is_list = True
        elif CLOSES_LIST.search(sentence.plain) or sentence.is_heading:
            is_list = False
        at += 1
    return found


def _is_item(letter: LetterText, at: int) -> bool:
    """A bullet or number, or a line of its own that says what somebody does."""
    sentence = letter.sentences[at]
    if TERM_LINE.match(sentence.plain) or sentence.is_heading:
        return False
    return bool(sentence.item) or bool(
        re.match(r"(?:De|Het) (?:minister|staatssecretaris|Kamer|kabinet|bewinds)", sentence.plain)
    )


def _last_of_item(letter: LetterText, at: int) -> int:
    """The last sentence of the paragraph or item in which one stands."""
    last = at
    while last + 1 < len(letter.sentences) and not _is_apart(letter, last):
        last += 1
    return last


def _is_apart(letter: LetterText, at: int) -> bool:
    here, there = letter.sentences[at], letter.sentences[at + 1]
    return here.is_heading or there.is_heading or "\n\n" in letter.plain[here.end : there.start]


def _with_term_lines(sentences: tuple[Sentence, ...], last: int) -> int:
    """The lines behind an item that say its term, its number or to whom: 'Termijn: voor de zomer'."""
    while last + 1 < len(sentences) and TERM_LINE.match(sentences[last + 1].plain):
        last += 1
    return last


def _without_term_lines(sentences: tuple[Sentence, ...], at: int, last: int) -> int:
    while last > at and TERM_LINE.match(sentences[last].plain):
        last -= 1
    return last


def _registered(letter: LetterText, at: int) -> ListItem | None:
    """A number of a register (T02867) and what is said of it: a block up to the next one, or one sentence."""
    sentences = letter.sentences
    numbers = list(dict.fromkeys(NUMBER.findall(sentences[at].plain)))
    if not numbers:
        return None
    end = at
    if NUMBER.match(sentences[at].plain.removeprefix("Toezegging ").lstrip("( ")):
        end = _end_of_block(letter, at)
    words = " ".join(sentence.plain for sentence in sentences[at : end + 1])
    act = next((act for act, pattern in STATES if pattern.search(words)), None)
    if act is None:
        return None
    places = tuple(range(at, end + 1))
    return ListItem(places, places, act, IN_REGISTER, len(numbers))


def _end_of_block(letter: LetterText, at: int) -> int:
    """Up to the next number, a heading that is not its own, or the letter's end."""
    end = at
    for place in range(at + 1, min(at + _LONGEST_BLOCK, len(letter.sentences))):
        sentence = letter.sentences[place]
        if NUMBER.search(sentence.plain) or CLOSES_LETTER.match(sentence.plain):
            break
        if sentence.is_heading and not TERM_LINE.match(sentence.plain):
            break
        end = place
    return end
