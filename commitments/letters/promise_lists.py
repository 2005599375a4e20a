"""Lists of promises: the chair's at the end of a debate, a register's with numbers and states."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from commitments.deadlines import find_terms

from .findings import Act, Reported
from .motie_entries import state
from .promise_rows import is_apart, of_group, row
from .rules.motie_entries import LABEL
from .rules.toezegging_ends import DELIVERED, NOT_DELIVERED
from .rules.toezegging_lists import (
    ABOUT_PROMISES,
    BEGINS_ITEM,
    CLOSES_LETTER,
    CLOSES_LIST,
    DOES,
    ENDS_OVERVIEW,
    ENTRY_TITLE,
    IN_LIST,
    IN_REGISTER,
    IN_ROW,
    MADE_THERE,
    NUMBER,
    ROW_STATE,
    STATED,
    STATES,
    TERM_LINE,
    TO_THE_KAMER,
)
from .rules.toezegging_rows import HEADER
from .rules.toezegging_rule import ToezeggingRule
from .text import LetterText, Sentence

_LONGEST_BLOCK = 14  # sentences
# 'De minister zou nog een brief sturen' is talk about a promise.
_WOULD = re.compile(r"\b(?:zou|zouden|heeft|hebben|had|knikt|geeft aan)\b")
# How a list words that a motie is done says the same of a promise: 'Afgedaan met de brief van 3 mei.'
_ACTS = {Reported.EXECUTED: Act.FULFILLED, Reported.TRANSFERRED: Act.TRANSFERRED}
_OPEN = (Reported.PROGRESS, Reported.PARTLY)


@dataclass(frozen=True)
class ListItem:
    """One promise in a list: all its sentences, those that are quoted, how many promises it counts for.

    Of a row in a table `told` is what was promised and `state` how it stands; '' elsewhere.
    """

    sentences: tuple[int, ...]
    quoted: tuple[int, ...]
    act: Act
    rule: ToezeggingRule
    times: int = 1
    told: str = ""
    state: str = ""


def list_items(letter: LetterText) -> dict[int, ListItem]:
    """The items by the index of their first sentence."""
    found: dict[int, ListItem] = {}
    sentences = letter.sentences
    is_list = is_table = is_overview = False
    group: Act | None = None
    at = 0
    while at < len(sentences):
        sentence = sentences[at]
        if (sentence.is_heading or HEADER.match(sentence.plain)) and (
            ABOUT_PROMISES.search(sentence.plain) or ENDS_OVERVIEW.search(sentence.plain)
        ):
            is_overview = not ENDS_OVERVIEW.search(sentence.plain)
            group = of_group(sentence.plain) if is_overview else None
        item = _in_row(letter, at, is_overview=is_overview, group=group) or _registered(letter, at)
        if item := item or _entry(letter, at) or (_closed(letter, at) if is_overview else None):
            found[at] = item
            at = item.sentences[-1] + 1
            continue
        if sentence.is_heading or IN_LIST.search(sentence.plain):
            is_table = bool(ABOUT_PROMISES.search(sentence.plain))
        if is_table and (item := _row(letter, at)):
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
        if IN_LIST.search(sentence.plain):
            is_list = True
        elif is_list and (sentence.is_heading or CLOSES_LIST.search(sentence.plain)):
            is_list = False
        at += 1
    return found


def _in_row(letter: LetterText, at: int, *, is_overview: bool, group: Act | None) -> ListItem | None:
    found = row(letter, at, is_overview=is_overview, group=group)
    if found is None:
        return None
    places = tuple(range(at, found.last + 1))
    return ListItem(places, places, found.act, IN_ROW, told=found.told, state=found.state)


def _is_item(letter: LetterText, at: int) -> bool:
    """A bullet or number, or a line of its own that says what somebody does."""
    sentence = letter.sentences[at]
    if TERM_LINE.match(sentence.plain) or sentence.is_heading or CLOSES_LIST.search(sentence.plain):
        return False
    return bool(sentence.item) or _begins(sentence.plain)


def _begins(plain: str) -> bool:
    """Whether a sentence without a bullet is an item: somebody does something, for the Kamer or by a day."""
    begin = BEGINS_ITEM.match(plain)
    if not begin or not DOES.search(plain) or plain.rstrip().endswith("?"):
        return False
    if _WOULD.search(plain) and "toegezegd" not in plain:
        return False
    by_office = begin[0][0] in "DHMS" and not begin[0].endswith(("lid", "leden"))
    return by_office or bool(TO_THE_KAMER.search(plain) or find_terms(plain[:300]))


def _last_of_item(letter: LetterText, at: int) -> int:
    """The last sentence of the paragraph or item in which one stands."""
    last = at
    is_bulleted = bool(letter.sentences[at].item)
    while last + 1 < len(letter.sentences) and not is_apart(letter, last):
        following = letter.sentences[last + 1].plain
        if not is_bulleted and (_begins(following) or CLOSES_LIST.search(following)):
            break
        last += 1
    return last


def _with_term_lines(sentences: tuple[Sentence, ...], last: int) -> int:
    """The lines behind an item that say its term, its number or to whom: 'Termijn: voor de zomer'."""
    while last + 1 < len(sentences) and TERM_LINE.match(sentences[last + 1].plain):
        last += 1
    return last


def _without_term_lines(sentences: tuple[Sentence, ...], at: int, last: int) -> int:
    while last > at and TERM_LINE.match(sentences[last].plain):
        last -= 1
    return last


def _entry(letter: LetterText, at: int) -> ListItem | None:
    """The title of an entry ('a. Toezegging aan het lid Jansen over tolken') and what is told behind it."""
    sentences = letter.sentences
    if not ENTRY_TITLE.match(sentences[at].plain) or at + 1 == len(sentences):
        return None
    first = at + 1
    end = at
    for place in range(first, min(at + _LONGEST_BLOCK, len(sentences))):
        sentence = sentences[place]
        is_next = sentence.item and is_apart(letter, place - 1)
        is_label = bool(LABEL.search(sentence.plain))
        is_line = is_label or bool(TERM_LINE.match(sentence.plain))
        if (sentence.is_heading and not is_line) or is_next or ENTRY_TITLE.match(sentence.plain):
            break
        if place > first and is_apart(letter, place - 1) and not TERM_LINE.match(sentence.plain):
            break
        end = place
    told = [one.plain for one in sentences[first : end + 1]]
    act = _stated(told)
    if act is None:
        act = next((act for act, pattern in STATES if pattern.search(" ".join(told))), None)
    # 'Toegezegd aan …' with what is still to come behind it is read as any other sentence.
    is_open = act is Act.MADE and not ABOUT_PROMISES.search(sentences[at].plain)
    if end == at or act is None or is_open:
        return None
    return ListItem(tuple(range(at, end + 1)), tuple(range(first, end + 1)), act, IN_LIST)


def _closed(letter: LetterText, at: int) -> ListItem | None:
    """A paragraph under 'Toezeggingen' of which 'Stand van zaken:' says that the promise is over or later."""
    sentences = letter.sentences
    if sentences[at].is_heading or (at and not is_apart(letter, at - 1)):
        return None
    end = at
    while end + 1 < len(sentences) and end - at < _LONGEST_BLOCK and not is_apart(letter, end):
        end += 1
    act = _stated([one.plain for one in sentences[at : end + 1]])
    places = tuple(range(at, end + 1))
    return None if act is None or act is Act.MADE else ListItem(places, places, act, IN_LIST)


def _stated(told: Sequence[str]) -> Act | None:
    """What 'Stand van zaken: voldaan' in an entry says of the promise; None where nothing is labelled."""
    at = next((at for at, words in enumerate(told) if LABEL.search(words)), None)
    if at is None:
        return None
    if rule := state(told[at]):
        if rule.reported in _ACTS:
            return _ACTS[rule.reported]
        if rule.reported in _OPEN:
            return Act.MADE
    if act := next((act for act, pattern in STATES if pattern.search(told[at])), None):
        return act
    is_sent = any(DELIVERED.search(one) and not NOT_DELIVERED.search(one) for one in told[at:])
    return Act.FULFILLED if is_sent else None


def _row(letter: LetterText, at: int) -> ListItem | None:
    """A row of a table of promises, by the state in a cell of it, with what is told up to the next row."""
    state = ROW_STATE.search(letter.sentences[at].plain)
    if state is None or letter.sentences[at].is_heading:
        return None
    end = at
    for place in range(at + 1, min(at + _LONGEST_BLOCK, len(letter.sentences))):
        if is_apart(letter, place - 1) or ROW_STATE.search(letter.sentences[place].plain):
            break
        end = place
    words = " ".join(one.plain for one in letter.sentences[at : end + 1])
    said = words[state.start() :]
    act = next((act for act, pattern in STATES if pattern.search(said)), Act.MADE)
    places = tuple(range(at, end + 1))
    return ListItem(places, places, act, IN_ROW)


def _registered(letter: LetterText, at: int) -> ListItem | None:
    """A number of a register (T02867) and what is said of it: a block up to the next one, or one sentence."""
    sentences = letter.sentences
    numbers = list(dict.fromkeys(NUMBER.findall(sentences[at].plain)))
    if not numbers:
        return None
    if sentences[at].is_heading and not _opens_with_number(sentences[at].plain):
        # '2. Toezegging T03702: tolken' above running text.
        return None
    end = at
    if _opens_with_number(sentences[at].plain):
        end = _end_of_block(letter, at, numbers)
    words = " ".join(sentence.plain for sentence in sentences[at : end + 1])
    act = next((act for act, pattern in STATES if pattern.search(words)), None)
    if act is None:
        return None
    if act is Act.MADE and end == at and not STATED.search(words):
        # 'U vroeg naar toezegging T03650. Ik verzoek u de termijn te verlengen.'
        told = _told_behind(letter, at, numbers)
        if told is None and not MADE_THERE.search(words):
            return None
        end, act = told or (end, act)
    places = tuple(range(at, end + 1))
    return ListItem(places, places, act, IN_REGISTER, len(numbers))


def _told_behind(letter: LetterText, at: int, numbers: Sequence[str]) -> tuple[int, Act] | None:
    """Where the paragraph goes on to say what became of a promise that it only names, and what."""
    for place in range(at + 1, min(at + _LONGEST_BLOCK, len(letter.sentences))):
        plain = letter.sentences[place].plain
        if is_apart(letter, place - 1) or _is_of_another(plain, numbers):
            return None
        act = next((act for act, pattern in STATES if pattern.search(plain)), None)
        if act not in (None, Act.MADE):
            return place, act
    return None


def _opens_with_number(plain: str) -> bool:
    return bool(NUMBER.match(plain.removeprefix("Toezegging ").lstrip("( ")))


def _end_of_block(letter: LetterText, at: int, numbers: Sequence[str]) -> int:
    """Up to a number that is not among its own, a heading that is not its own, or the letter's end."""
    end = at
    for place in range(at + 1, min(at + _LONGEST_BLOCK, len(letter.sentences))):
        sentence = letter.sentences[place]
        if _is_of_another(sentence.plain, numbers) or CLOSES_LETTER.match(sentence.plain):
            break
        if sentence.is_heading and not TERM_LINE.match(sentence.plain):
            break
        end = place
    return end


def _is_of_another(plain: str, numbers: Sequence[str]) -> bool:
    return any(number not in numbers for number in NUMBER.findall(plain))
