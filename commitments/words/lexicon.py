"""Compounds by the words that the records themselves use: haaienactieplan is haaien, actie and plan.

Dutch makes compounds freely, so no table holds them. A word is taken for one when both of its halves are
words that occur often enough by themselves, against how often it occurs itself: 'minister' is common, and
'mini' and 'ster' are not.
"""

from collections.abc import Iterable, Iterator

from commitments.words.analyser import WORDS, analyse, fold_word
from commitments.words.dutch import NO_FIRSTS, NO_LASTS, PART, VOWELS, WHOLE_WORDS, is_stop_word, stem

_SHORTEST = 7
_SHORTEST_PART = 3
# The shorter a half, the sooner it is one by accident: zee, vis and gas occur often.
_SHORT_PART_COUNT = 100
_PART_COUNT, _LONG_PART, _LONG_PART_COUNT = 3, 6, 1
# How often the halves must occur, as a share of the whole.
_SHARE = 0.1
_LONGEST = 60
# What ties the halves and belongs to neither: gezondheidszorg.
_TIE = "s"
# From so many letters a half may be known by its longer form only: opruimkosten by opruimen.
_LONG_STEM = 5
# Endings that make another word of a word, and happen to be words.
_NO_HALVES = frozenset(
    (
        *NO_FIRSTS,
        *NO_LASTS,
        "heid",
        "heden",
        "baar",
        "bare",
        "zaam",
        "zame",
        "ingen",
        "lingen",
        "ster",
        "isch",
        "ische",
    )
)


_VOICED = {"f": "v", "s": "z"}


class Lexicon:
    """Words as they are printed, folded, and in how many records each occurs."""

    def __init__(self, counts: Iterable[tuple[str, int]] = ()) -> None:
        self._counts = dict(counts)
        self._analysed: dict[str, tuple[str, ...]] = {}
        self.places_known: dict[str, dict[int, dict[str, tuple[int, int]]]] = {}
        """Texts of which the places of their lexemes were asked before, by these words."""

    def analyse(self, raw: str) -> tuple[str, ...]:
        """The lexemes of one printed word, its own first, its parts marked; empty for a stop word."""
        found = self._analysed.get(raw)
        if found is None:
            parts = (PART + stem(part) for part in self.parts(fold_word(raw)))
            found = analyse(raw)
            self._analysed[raw] = found = tuple(dict.fromkeys([*found, *parts])) if found else ()
        return found

    def parts(self, word: str) -> list[str]:
        """The words that a folded word is made of, in two halves and these again; none for no compound."""
        return list(dict.fromkeys(self._parts(word))) if word.isalpha() else []

    def _parts(self, word: str) -> Iterator[str]:
        for half in self._halves(word):
            yield half
            yield from self._parts(half)

    def _halves(self, word: str) -> tuple[str, ...]:
        """The likeliest two words that make the word.

        The first may itself be a compound that is nowhere a word: handkokkel in handkokkelvisserij.
        """
        if len(word) < _SHORTEST:
            return ()
        splits = list(self._splits(word))
        least = self._counts.get(word, 0) * _SHARE
        known = [((self._known(first) * count) ** 0.5, first, last) for first, last, count in splits]
        likely, *halves = max(known, default=(0, ""))
        if likely > least:
            return tuple(halves)
        made = [(count, first, last) for first, last, count in splits if self._halves(first)]
        likely, *halves = max(made, default=(0, ""))
        return tuple(halves) if likely > self._counts.get(word, 0) else ()

    def _splits(self, word: str) -> Iterator[tuple[str, str, int]]:
        """Each way to cut off a word that is in use, with how often it occurs."""
        for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            if count := self._known(word[place:]):
                yield word[:place], word[place:], count
                if word[:place].endswith(_TIE):
                    yield word[:place].removesuffix(_TIE), word[place:], count

    def _known(self, word: str) -> int:
        """How often a half occurs by itself, 0 when too seldom to count as a word."""
        count = max(self._counts.get(word, 0), _PART_COUNT if word in WHOLE_WORDS else 0)
        count = count or max((self._counts.get(form, 0) for form in longer_forms(word)), default=0)
        if not count or len(word) < _SHORTEST_PART or word in _NO_HALVES or is_stop_word(word):
            return 0
        least = _LONG_PART_COUNT if len(word) >= _LONG_PART else _PART_COUNT
        return count if count >= (least if len(word) > _SHORTEST_PART else _SHORT_PART_COUNT) else 0

    @staticmethod
    def pieces_of(texts: Iterable[str]) -> list[str]:
        """What must be known to split the words of these texts as the whole lexicon would."""
        folded = {fold_word(word) for text in texts for word in WORDS.findall(text)}
        pieces = {
            word[start:end]
            for word in folded
            if word.isalpha() and len(word) <= _LONGEST
            for start in range(len(word))
            for end in range(start + _SHORTEST_PART, len(word) + 1)
        }
        return sorted(pieces.union(*map(longer_forms, pieces)))


def longer_forms(word: str) -> tuple[str, ...]:
    """The plural or infinitive of what may be a noun or the stem of a verb; none for short ones.

    Of opruiming, of opruimingskosten, opruimen.
    """
    if len(word) < _LONG_STEM or word[-1] in VOWELS:
        return ()
    if word.endswith("ing") and len(word) > _LONG_STEM + 2:
        return (f"{word}en", f"{word[:-3]}en")
    last = _VOICED.get(word[-1], word[-1])
    if word[-2] not in VOWELS:
        return (f"{word[:-1]}{last}en",)
    if word[-2] == word[-3]:
        return (f"{word[:-2]}{last}en", f"{word}en")
    return (f"{word[:-1]}{last}en", f"{word}en", f"{word}{word[-1]}en")
