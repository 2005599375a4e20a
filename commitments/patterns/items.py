"""A regular expression taken apart: its items, each with every string that it matches where those are few."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

# Python's own reader of patterns; private, but nothing else reads a pattern as `re` does. A test holds every
# rule to its own example, so a Python that changes this fails there.
from re import _constants as op  # type: ignore[attr-defined]  # no stubs for what is private
from re import _parser as parser  # type: ignore[attr-defined]  # no stubs for what is private
from typing import Any

EDGE = " "
"""In a string: here no word goes on, for white space, a sign, a boundary, the start or the end."""
MOST_STRINGS = 200
"""What matches more strings than this is not written out."""

_WIDEST_CLASS = 8  # characters
_MOST_TIMES = 3
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_EDGES = re.compile(f"{EDGE}{{2,}}")
_ANY_WORD = (op.CATEGORY, op.CATEGORY_WORD)

Strings = frozenset[str]
_EDGE_ALONE = frozenset([EDGE])
_NOTHING = frozenset([""])


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of a pattern.

    `exact` is every string that it matches, in small letters; None for too many. Then `branches` are what it
    is made of, one of which is there; with `is_optional` perhaps none, with `is_repeated` perhaps several.
    """

    exact: Strings | None
    branches: tuple[tuple["Item", ...], ...] = ()
    is_optional: bool = False
    is_repeated: bool = False


def items_of(pattern: re.Pattern[str]) -> tuple[Item, ...]:
    """The items of a pattern in order. A group is opened: its items stand among the others."""
    return _items(parser.parse(pattern.pattern, pattern.flags))


def joined(before: Strings, after: Strings) -> Strings:
    """Each of the strings with each that may follow."""
    if after == _EDGE_ALONE:
        return frozenset(one if one.endswith(EDGE) else one + EDGE for one in before)
    return frozenset(
        one + two[1:] if one.endswith(EDGE) and two.startswith(EDGE) else one + two
        for one, two in product(before, after)
    )


def _items(parsed: Iterable[tuple[Any, Any]]) -> tuple[Item, ...]:
    found: list[Item] = []
    letters = ""
    for kind, given in parsed:
        if kind is op.LITERAL:
            letters += _character(given)
            continue
        if letters:
            found.append(_literal(letters))
            letters = ""
        if kind is op.SUBPATTERN:
            found += _items(given[3])
        elif kind is op.ATOMIC_GROUP:
            found += _items(given)
        else:
            found.append(_item(kind, given))
    if letters:
        found.append(_literal(letters))
    return tuple(found)


@cache
def _literal(letters: str) -> Item:
    return Item(frozenset([_EDGES.sub(EDGE, letters)]))


def _item(kind: Any, given: Any) -> Item:
    if kind is op.AT:
        return Item(_NOTHING if given is op.AT_NON_BOUNDARY else _EDGE_ALONE)
    if kind is op.IN:
        return Item(_in_class(given))
    if kind in (op.ASSERT, op.ASSERT_NOT):
        # What is looked for ahead or behind takes no room; only 'no letter here' says something.
        return Item(_EDGE_ALONE if kind is op.ASSERT_NOT and _is_any_letter(given[1]) else _NOTHING)
    if kind is op.BRANCH:
        branches = tuple(_items(branch) for branch in given[1])
        return Item(_united([_sequence(branch) for branch in branches]), branches)
    if kind in _REPEATS:
        least, most, body = given[0], given[1], _items(given[2])
        return Item(_repeated(least, most, _sequence(body)), (body,), is_optional=not least, is_repeated=True)
    return Item(None)


def _is_any_letter(parsed: Sequence[tuple[Any, Any]]) -> bool:
    """Whether it is one class of signs with all letters in it: `(?!\\w)`, `(?<![\\w-])`."""
    if len(parsed) != 1 or parsed[0][0] is not op.IN:
        return False
    signs = parsed[0][1]
    return signs[0][0] is not op.NEGATE and _ANY_WORD in signs


def _sequence(items: Sequence[Item]) -> Strings | None:
    strings = _NOTHING
    for item in items:
        if item.exact is None or len(item.exact) * len(strings) > MOST_STRINGS:
            return None
        strings = joined(strings, item.exact)
    return strings


def _repeated(least: int, most: Any, once: Strings | None) -> Strings | None:
    if once == _EDGE_ALONE:
        return _EDGE_ALONE if least else _EDGE_ALONE | _NOTHING
    if once is None or most > _MOST_TIMES or len(once) ** int(most) > MOST_STRINGS:
        return None
    strings, times = _NOTHING, [_NOTHING]
    for _ in range(int(most)):
        strings = joined(strings, once)
        times.append(strings)
    return _united(times[least:])


def _united(each: Iterable[Strings | None]) -> Strings | None:
    strings: set[str] = set()
    for one in each:
        if one is None:
            return None
        strings |= one
    return frozenset(strings) if len(strings) <= MOST_STRINGS else None


def _in_class(signs: Sequence[tuple[Any, Any]]) -> Strings | None:
    strings: set[str] = set()
    for kind, given in signs:
        if kind is op.CATEGORY and given in (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD):
            strings.add(EDGE)
        elif kind is op.LITERAL:
            strings.add(_character(given))
        elif kind is op.RANGE and given[1] - given[0] < _WIDEST_CLASS:
            strings |= {_character(sign) for sign in range(given[0], given[1] + 1)}
        else:
            return None
    return frozenset(strings)


@cache
def _character(code: int) -> str:
    small = chr(code).lower()
    return small if small.isalnum() or small == "_" else EDGE
