"""Whether a text holds the words without which a pattern cannot match."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from commitments.patterns.needed import Needed, either, needed_words

_WORD = re.compile(r"\w+")
# What `re.IGNORECASE` takes for an i, an i and an s, and `lower` does not make one.
_TAKEN_FOR = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})
_REMEMBERED = 256  # texts
_LONGEST_REMEMBERED = 4000  # characters; sentences and most paragraphs


@dataclass(frozen=True, slots=True)
class Words:
    """A text in small letters, and its words."""

    text: str
    each: frozenset[str]

    def lacks(self, needed: Needed) -> bool:
        """Whether none of the words is there."""
        if not needed.whole.isdisjoint(self.each):
            return False
        # A loop, for speed: this is asked more often than anything else.
        for piece in needed.pieces:  # noqa: SIM110
            if piece in self.text:
                return False
        return True


def small_letters(text: str) -> str:
    """In small letters, sign for sign, as `re.IGNORECASE` compares them."""
    return (text if text.isascii() else text.translate(_TAKEN_FOR)).lower()


def words_of(text: str) -> Words:
    """The words of a text: taken once, though asked for by every rule."""
    return _remembered(text) if len(text) <= _LONGEST_REMEMBERED else _read(text)


def _read(text: str) -> Words:
    small = small_letters(text)
    return Words(small, frozenset(_WORD.findall(small)))


_remembered = lru_cache(maxsize=_REMEMBERED)(_read)


class Triggers:
    """What a pattern needs, alternative by alternative, and first of all one thing for each of them."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern

    @cached_property
    def _alternatives(self) -> tuple[tuple[Needed, ...], ...]:
        """Concluded when first asked for, as a letter does not need every rule; what tells most is first."""
        return tuple(
            tuple(sorted(every, key=lambda one: one.worth, reverse=True))
            for every in needed_words(self._pattern)
        )

    @cached_property
    def _first(self) -> Needed | None:
        best = [every[0] for every in self._alternatives if every]
        return either(best) if len(best) == len(self._alternatives) else None

    def may_be_in(self, text: str) -> bool:
        """Whether the pattern can match somewhere in the text. False is certain; True is a 'perhaps'."""
        return self._first is None or self.may_be_among(words_of(text))

    def may_be_among(self, words: Words) -> bool:
        """The same for a text of which the words are known."""
        if self._first is None:
            return True
        if words.lacks(self._first):
            return False
        for every in self._alternatives:
            for needed in every:
                if words.lacks(needed):
                    break
            else:
                return True
        return False
