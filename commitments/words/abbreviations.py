"""Abbreviations that a text explains itself: 'de Nederlandse Zorgautoriteit (NZa)', 'CIZ (Centrum …)'.

After Schwartz and Hearst (2003): the letters of the abbreviation are looked for backwards in the words
before it, and its first must begin a word.
"""

import re
from collections.abc import Iterator

from commitments.words.dutch import is_stop_word

_PLURAL = r"(?:['’]s)?"
_BETWEEN_BRACKETS = re.compile(rf"\(([^\W\d_&][\w&]{{1,9}}){_PLURAL}\)")
# Explained behind it; such an explanation is only taken whole.
_BEFORE_BRACKETS = re.compile(rf"\b([^\W\d_&][\w&]{{1,9}}){_PLURAL} \(([^()]{{8,120}})\)")
_ROMAN = re.compile(r"[IVXLCDM]+")
_WORDS = re.compile(r"[^\W\d_]+")
_MOST_WORDS_BEFORE = 12
# Stand in a name beside the stop words, and seldom give it a letter.
_SMALL = frozenset(
    {"inzake", "the", "for", "and", "on", "to", "off", "by", "ter", "onder", "tussen", "binnen"}
)


def abbreviations_in(text: str) -> Iterator[tuple[str, str]]:
    """Each abbreviation that stands between brackets after what it means, or before it, with those words."""
    for found in _BETWEEN_BRACKETS.finditer(text):
        short = found[1]
        before = text[: found.start()].split()[-min(2 * len(short), _MOST_WORDS_BEFORE) :]
        long = _meaning(" ".join(before), short) if _may_be_one(short) else ""
        if long and (_has_capitals(short) or is_sure(short, long)):
            yield short, long
    for found in _BEFORE_BRACKETS.finditer(text):
        short, long = found.groups()
        if (
            _may_be_one(short)
            and _has_capitals(short)
            and is_sure(short, long)
            and _meaning(long, short) == long
        ):
            yield short, long


def is_sure(short: str, long: str) -> bool:
    """Whether every word that tells something gives its first letter, so that one place is enough."""
    words = [word.lower() for word in _WORDS.findall(long)]
    if len(words) < 2 or _is_small(words[0]) or _is_small(words[-1]):
        return False
    letters = iter(short.lower())
    return all(word[0] in letters for word in words if not _is_small(word))


def _may_be_one(short: str) -> bool:
    # Chapters of the budget stand between brackets too: (VIII).
    return not _ROMAN.fullmatch(short) and not is_stop_word(short.lower())


def _has_capitals(short: str) -> bool:
    return sum(map(str.isupper, short)) > 1


def _is_small(word: str) -> bool:
    return is_stop_word(word) or word in _SMALL


def _meaning(before: str, short: str) -> str:
    """The end of the words that the letters stand for, '' when they are not there."""
    place = len(before)
    for number, letter in reversed(list(enumerate(short.lower()))):
        if not letter.isalpha():
            continue
        place -= 1
        while place >= 0 and (
            before[place].lower() != letter or (number == 0 and not _begins_name(before, place))
        ):
            place -= 1
        if place < 0:
            return ""
    long = before[place:].strip()
    return long if len(long) > len(short) + 2 and " " in long else ""


def _begins_name(text: str, place: int) -> bool:
    """Whether a word begins here that a name may begin with: not the 'van' of a Vereniging van …"""
    if place > 0 and text[place - 1].isalnum():
        return False
    word = _WORDS.match(text, place)
    return word is not None and not _is_small(word[0].lower())
