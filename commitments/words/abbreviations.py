"""Abbreviations that a text explains itself: 'de Nederlandse Zorgautoriteit (NZa)'.

After Schwartz and Hearst (2003): the letters of the abbreviation are looked for backwards in the words
before it, and its first must begin a word.
"""

import re
from collections.abc import Iterator

_BETWEEN_BRACKETS = re.compile(r"\(([^\W\d_&][\w&]{1,9})\)")
_ROMAN = re.compile(r"[IVXLCDM]+")
_MOST_WORDS_BEFORE = 12


def abbreviations_in(text: str) -> Iterator[tuple[str, str]]:
    """Each abbreviation that stands between brackets after what it means, with those words."""
    for found in _BETWEEN_BRACKETS.finditer(text):
        short = found[1]
        # Chapters of the budget stand between brackets too: (VIII).
        if sum(map(str.isupper, short)) < 2 or _ROMAN.fullmatch(short):
            continue
        before = text[: found.start()].split()[-min(2 * len(short), _MOST_WORDS_BEFORE) :]
        if long := _meaning(" ".join(before), short):
            yield short, long


def _meaning(before: str, short: str) -> str:
    """The end of the words that the letters stand for, '' when they are not there."""
    place = len(before)
    for number, letter in reversed(list(enumerate(short.lower()))):
        if not letter.isalpha():
            continue
        place -= 1
        while place >= 0 and (
            before[place].lower() != letter or (number == 0 and place > 0 and before[place - 1].isalnum())
        ):
            place -= 1
        if place < 0:
            return ""
    long = before[place:].strip()
    return long if len(long) > len(short) + 2 and " " in long else ""
