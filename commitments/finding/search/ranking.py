"""How well a record answers a question: pure, from where its lexemes stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from types import MappingProxyType
from typing import NamedTuple

from commitments.words import Question, Term
from commitments.words.dutch import PART
from commitments.words.terms import Sequence_

# A record's places: lexeme → (position, weight) of each.
Places = Mapping[str, Sequence[tuple[int, str]]]

# What a word counts for in the subject, the text, the names and the dossier's title.
FIELD = {"A": 1.0, "B": 0.6, "C": 0.75, "D": 0.3}
# A word inside a compound counts for less than the word, and another name for it for less than that typed.
AS_PART, AS_PARTS, AS_OTHER_NAME = 0.85, 0.8, 0.9
# What it may also be called is often something near it.
AS_RELATED = 0.3
# By so much less when it is a name of a thousand records: of two names the rarer one is nearer.
COMMON_NAME, COMMON_RELATED = 0.05, 0.3
# What is left of the weight of a word that tells little of a subject.
PLAIN = 0.5
# One part of the compound that was asked: hond for drugshond. The rarest tells most: uranium of uraniumkogel.
AS_ONE_PART, AS_COMMONER_PART = 0.25, 0.15
# On top of a score between 0 and 1.
IS_KIND, ALL_IN_SUBJECT, TOGETHER, LITERAL = 0.25, 0.1, 0.1, 0.04
# Of a word for a kind of record, beside the others.
OPTIONAL = 0.2
# As if there were so many records: how much rarer words count for more must not change with each load.
_RECORDS = 1_000_000


@dataclass(frozen=True, slots=True)
class Strength:
    """How well one term is there: from 0 to 1, and its places in the subject."""

    value: float = 0.0
    places: tuple[int, ...] = ()
    is_distant: bool = False
    """Only by what it may also be called."""


_NOT_THERE = Strength()
NOTHING_KNOWN: Mapping[Sequence_, float] = MappingProxyType({})


class Scored(NamedTuple):
    """How well a record answers: higher is better."""

    value: float
    lacking: list[int]
    """The numbers of the terms that it lacks."""
    is_distant: bool
    """It has one of them only as something that it may also be called."""


def weight_of(count: int, *, is_plain: bool = False) -> float:
    """How much a word tells that is in so many records: squared, so that a rare one beats two common ones."""
    return log(1 + _RECORDS / (1 + count)) ** 2 * (PLAIN if is_plain else 1.0)


def commonness(count: int) -> float:
    """From 0, of what no record has, to 1, of what a thousand records have."""
    return min(log(1 + count) / log(1_001), 1.0)


def strength(
    term: Term, places: Places, *, held: frozenset[str], common: Mapping[Sequence_, float] = NOTHING_KNOWN
) -> Strength:
    """The best of the ways in which the record has the term.

    `held` are the record's lexemes, parts of compounds too; `common` is the commonness of other names.
    """
    first, *others = (_sequence(sequence, places) for sequence in term.sequences)
    ways = [first, *(_lowered(way, AS_OTHER_NAME) for way in others)]
    if term.whole:
        ways = [_sequence(term.whole, places), *(_lowered(way, AS_PARTS) for way in ways)]
    # Most of the many other ways are in none of the records: these are passed over at once.
    for name in term.names:
        if name[0][1] in held:
            factor = AS_OTHER_NAME * (1 - COMMON_NAME * common.get(name, 0.0))
            ways.append(_lowered(_sequence(name, places), factor))
    for name in term.related:
        if name[0][1] in held and (way := _sequence(name, places)).value:
            factor = AS_RELATED * (1 - COMMON_RELATED * common.get(name, 0.0))
            ways.append(Strength(way.value * factor, way.places, is_distant=True))
    for lexeme in term.joined:
        if lexeme in held:
            # Who types two words of one means that word, also in a longer one: fiets helm, fietshelmgebruik.
            ways.append(_at((*places.get(lexeme, ()), *places.get(PART + lexeme, ()))))
    for parts in term.together:
        if held.issuperset(parts):
            found = [_word(part, places) for part in parts]
            least = min(found, key=lambda one: one.value)
            every = tuple(place for one in found for place in one.places[:1])
            ways.append(Strength(least.value * AS_PARTS, every if len(every) == len(parts) else ()))
    for number, lexeme in enumerate(term.loose):
        if lexeme in held:
            ways.append(Strength(_word(lexeme, places).value * (AS_COMMONER_PART if number else AS_ONE_PART)))
    ways += [_lowered(_at(places[lexeme]), AS_PART) for lexeme in term.compounds if lexeme in places]
    return max(ways, key=lambda way: way.value)


def _lowered(way: Strength, factor: float) -> Strength:
    return Strength(way.value * factor, way.places) if way.value else way


def _word(lexeme: str, places: Places) -> Strength:
    own = _at(places.get(lexeme, ()))
    as_part = places.get(PART + lexeme)
    if not as_part:
        return own
    part = _lowered(_at(as_part), AS_PART)
    return own if own.value >= part.value else part


def _at(found: Sequence[tuple[int, str]]) -> Strength:
    if not found:
        return _NOT_THERE
    return Strength(max(FIELD[w] for _, w in found), tuple(place for place, w in found if w == "A"))


def _sequence(sequence: Sequence[tuple[int, str, bool]], places: Places) -> Strength:
    """One word, or several in this order at these distances."""
    (_, first, begins), *others = sequence
    if begins:
        known = [found for lexeme, found in places.items() if lexeme.removeprefix(PART).startswith(first)]
        return _at([place for found in known for place in found])
    if not others:
        return _word(first, places)
    if first not in places and PART + first not in places:
        return _NOT_THERE
    standing = [dict((*places.get(PART + lexeme, ()), *places.get(lexeme, ()))) for _, lexeme, _ in others]
    whole = [
        (place, weight)
        for place, weight in (*places.get(first, ()), *places.get(PART + first, ()))
        if all(place + atom[0] in found for atom, found in zip(others, standing, strict=True))
    ]
    return _at(whole)


def score(
    question: Question,
    places: Places,
    *,
    weights: Sequence[float],
    common: Mapping[Sequence_, float] = NOTHING_KNOWN,
    optional: frozenset[int] = frozenset(),
    is_kind: bool = False,
) -> Scored:
    """How well a record answers."""
    held = frozenset(lexeme.removeprefix(PART) for lexeme in places)
    found = [strength(term, places, held=held, common=common) for term in question.wanted]
    counts = [w * OPTIONAL if n in optional else w for n, w in enumerate(weights)]
    total = sum(counts) or 1.0
    value = sum(count * one.value for count, one in zip(counts, found, strict=True)) / total
    required = [one for number, one in enumerate(found) if number not in optional]
    lacking = [
        number
        for number, one in enumerate(found)
        if one.value <= AS_ONE_PART and not one.places and number not in optional
    ]
    is_distant = any(one.is_distant for one in required)
    if not (lacking or is_distant) and required and all(one.places for one in required):
        value += ALL_IN_SUBJECT
        if len(required) > 1:
            value += TOGETHER * len(required) / _span([one.places for one in required])
    return Scored(value + (IS_KIND if is_kind else 0.0), lacking, is_distant)


def _span(places: Sequence[Sequence[int]]) -> int:
    """How many words the shortest stretch counts that has a place of each, about: from each first place."""
    best = 10_000
    for start in places[0]:
        nearest = [min(others, key=lambda place: abs(place - start)) for others in places]
        best = min(best, max(nearest) - min(nearest) + 1)
    return max(best, len(places))
