"""What things may also be called, looked up in a question: the plain word, the official one, the doctor's.

More freely chosen than names that mean the same (`names.py`), so these are looked for only where what was
typed finds little. Small words, and the order of the words, do not matter: 'taxi naar het ziekenhuis' is
'taxi ziekenhuis'.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from commitments.words.analyser import fold_word
from commitments.words.dutch import stem
from commitments.words.names import Name, groups_in, lexemes_of_name
from commitments.words.related import related_rows
from commitments.words.synonyms import SYNONYMS
from commitments.words.terms import Term

# Other names that one word of a question is looked for by.
_MOST = 24
# What may tie two words to one.
_TIES = ("", "s", "e", "en", "n")
# Of a compound that the table does not have, a part that it does: of so many letters, and so many beside it.
_SHORTEST_PIECE, _SHORTEST_REST = 6, 3

NearTable = Mapping[str, tuple[tuple[frozenset[str], tuple[Name, ...]], ...]]


@cache
def near_names() -> NearTable:
    """By one lexeme of a name: all lexemes of that name, and what else it may be called."""
    table: dict[frozenset[str], dict[Name, None]] = {}
    for group in (*groups_in(SYNONYMS), *groups_in(related_rows())):
        asked = tuple(filter(None, map(lexemes_of_name, group.asked)))
        known = (*asked, *filter(None, map(lexemes_of_name, group.also)))
        for name in asked:
            words = frozenset(lexeme for _, lexeme, _ in name)
            # A name of the same words would have each of them stand for the others.
            others = (one for one in known if words.isdisjoint(lexeme for _, lexeme, _ in one))
            table.setdefault(words, {}).update(dict.fromkeys(others))
    found: dict[str, list[tuple[frozenset[str], tuple[Name, ...]]]] = {}
    for words, names in table.items():
        found.setdefault(min(words), []).append((words, tuple(names)))
    return {lexeme: tuple(some) for lexeme, some in found.items()}


def has_near(term: Term) -> bool:
    """Whether the table knows a loose word: then it is no misspelling, though no record may have it."""
    return any({term.lexeme} == words for words, _ in near_names().get(term.lexeme, ()))


def with_near(terms: Sequence[tuple[Term, bool]]) -> list[tuple[Term, bool]]:
    """The terms with what they, or several of them, may also be called."""
    if not terms:
        return []  # The names take a second to load.
    words = _words_of([term for term, _ in terms])
    standing: dict[str, set[int]] = {}
    for number, ways in enumerate(words):
        for lexeme in {lexeme for way in ways for lexeme in way}:
            standing.setdefault(lexeme, set()).add(number)
    near: dict[int, dict[Name, None]] = {}
    for name, others in _known(standing):
        # Of words tied by a hyphen all must be in the name.
        held = {
            number: [way for way in words[number] if way <= name]
            for number in sorted({number for lexeme in name for number in standing[lexeme]})
        }
        if name <= {lexeme for ways in held.values() for way in ways for lexeme in way}:
            for number in filter(held.get, held):
                near.setdefault(number, {}).update(dict.fromkeys(others))
    return [
        (replace(term, related=_others(term, near[number])) if number in near else term, is_alternative)
        for number, (term, is_alternative) in enumerate(terms)
    ]


def _words_of(terms: Sequence[Term]) -> list[list[frozenset[str]]]:
    """For each term how the table may know it: by its own words, or as one word with its neighbour."""
    words = [_words(term) for term in terms]
    for number, (one, two) in enumerate(pairwise(terms)):
        if one.is_word and two.is_word and words[number] and words[number + 1]:
            as_one = [frozenset({stem(form)}) for form in written_as_one(one, two)]
            words[number] += as_one
            words[number + 1] += as_one
    return words


def _words(term: Term) -> list[frozenset[str]]:
    """The lexemes that a typed word, or words tied by a hyphen, may be known by in the table."""
    if term.is_excluded or term.is_quoted or term.is_starred:
        return []
    own = [frozenset(lexeme for _, lexeme, _ in way) for way in term.sequences]
    if not term.is_word or has_near(term):
        return own
    return [*own, *(frozenset({stem(piece)}) for piece in _pieces(fold_word(term.printed)))]


def written_as_one(first: Term, last: Term) -> Iterator[str]:
    """The words that two loose ones may make: of kaal and kap kaalkap."""
    for form in {fold_word(first.printed), first.lexeme}:
        for tie in _TIES:
            whole = f"{form}{tie}{fold_word(last.printed)}"
            if whole.isalpha():
                yield whole


def _pieces(word: str) -> Iterator[str]:
    """The beginnings and ends of a compound that are most of it: of kernfusiereactor kernfusie."""
    least = max(_SHORTEST_PIECE, (len(word) + 1) // 2)
    for length in range(len(word) - _SHORTEST_REST, least - 1, -1):
        yield word[:length]
        yield word[-length:]


def _known(standing: Mapping[str, set[int]]) -> Iterator[tuple[frozenset[str], tuple[Name, ...]]]:
    """The names of which every word was typed, those of most words first."""
    table = near_names()
    some = (one for lexeme in standing for one in table.get(lexeme, ()) if one[0] <= standing.keys())
    yield from sorted(some, key=lambda one: -len(one[0]))


def _others(term: Term, near: Mapping[Name, None]) -> tuple[Name, ...]:
    """Without what is looked for already."""
    known = {*term.sequences, *term.names}
    return tuple(name for name in near if name not in known)[:_MOST]
