"""Which words a text must hold for a regular expression to match in it, concluded from the expression.

For `neemt … (?:over|aan)` that is 'neemt', and 'over' or 'aan'. Never too much: what cannot be concluded is
left out, so that a text without the words is sure to hold no match.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from commitments.patterns.items import EDGE, MOST_STRINGS, Item, Strings, items_of, joined

# A piece of a word at the end of a string must be so much longer than a whole word to tell more (letters).
_BETTER_BY = 2


@dataclass(frozen=True, slots=True)
class Needed:
    """One of these must be there: a word by itself (`whole`), or a piece of one. In small letters."""

    whole: frozenset[str]
    pieces: frozenset[str]

    @property
    def worth(self) -> tuple[int, int]:
        """How much it tells apart: long words do, and few of them."""
        every = [*self.whole, *self.pieces]
        return min(len(one) for one in every), -len(every)


def needed_words(pattern: re.Pattern[str]) -> tuple[tuple[Needed, ...], ...]:
    """For each alternative of the pattern everything that it needs; () for one that needs no word."""
    items = items_of(pattern)
    at = next((n for n, item in enumerate(items) if len(item.branches) > 1 and item.exact is None), None)
    alternatives = (
        [items] if at is None else [(*items[:at], *branch, *items[at + 1 :]) for branch in items[at].branches]
    )
    return tuple(tuple(_all_of(one, frozenset([""]), is_edge_behind=False)) for one in alternatives)


def either(each: Iterable[Needed]) -> Needed:
    """The words of one of them must be there."""
    whole: set[str] = set()
    pieces: set[str] = set()
    for one in each:
        whole |= one.whole
        pieces |= one.pieces
    return _least(whole, pieces)


def _least(whole: set[str], pieces: set[str]) -> Needed:
    """Without what holds a piece that is among them: a text that has the one has the other."""
    short: list[str] = []
    for piece in sorted(pieces, key=len):
        if not any(one in piece for one in short):
            short.append(piece)
    return Needed(
        frozenset(word for word in whole if not any(one in word for one in short)), frozenset(short)
    )


def _all_of(items: Sequence[Item], heads: Strings, *, is_edge_behind: bool) -> list[Needed]:
    """What a sequence needs; `heads` are the strings so far, `is_edge_behind`: no letter follows it."""
    needs: list[Needed] = []
    for at, item in enumerate(items):
        if item.exact is not None and len(item.exact) * len(heads) <= MOST_STRINGS:
            heads = joined(heads, item.exact)
            continue
        opens = _opens(items[at:], is_edge_behind=is_edge_behind)
        needs += _needed(heads, is_edge_behind=opens)
        is_edge = opens or all(head.endswith(EDGE) for head in heads)
        heads = frozenset([EDGE if is_edge else ""])
        if item.exact is not None:
            heads = joined(heads, item.exact)
            continue
        ends = _opens(items[at + 1 :], is_edge_behind=is_edge_behind) and not item.is_repeated
        needs += _in_branches(item, heads, is_edge_behind=ends)
        closes = bool(item.branches) and all(_closes(branch) for branch in item.branches)
        heads = frozenset([EDGE if closes and (is_edge or not item.is_optional) else ""])
    return needs + _needed(heads, is_edge_behind=is_edge_behind)


def _in_branches(item: Item, heads: Strings, *, is_edge_behind: bool) -> list[Needed]:
    """What an item needs whichever branch is there: of each branch what tells most."""
    if item.is_optional or not item.branches:
        return []
    each = [_all_of(branch, heads, is_edge_behind=is_edge_behind) for branch in item.branches]
    return [either(max(one, key=lambda need: need.worth) for one in each)] if all(each) else []


def _needed(strings: Strings, *, is_edge_behind: bool) -> list[Needed]:
    """One of the strings is there: of each the word that tells most; nothing where one holds no word."""
    whole, pieces = set(), set()
    for string in strings:
        words = f"{string}{EDGE}".split(EDGE) if is_edge_behind else string.split(EDGE)
        inner = max(words[1:-1], key=len, default="")
        outer = max(words[0], words[-1], key=len)
        if not inner and not outer:
            return []
        if inner and len(inner) + _BETTER_BY > len(outer):
            whole.add(inner)
        else:
            pieces.add(outer)
    # A letter by itself stands in every text.
    if any(len(piece) == 1 and piece.isascii() for piece in pieces):
        return []
    return [_least(whole, pieces)]


def _opens(items: Sequence[Item], *, is_edge_behind: bool) -> bool:
    """Whether whatever the items match begins at an edge."""
    if not items:
        return is_edge_behind
    item, rest = items[0], items[1:]
    if item.exact is not None:
        is_edged = all(one.startswith(EDGE) for one in item.exact if one)
        return is_edged and ("" not in item.exact or _opens(rest, is_edge_behind=is_edge_behind))
    if item.is_optional and not _opens(rest, is_edge_behind=is_edge_behind):
        return False
    return bool(item.branches) and all(_opens(one, is_edge_behind=False) for one in item.branches)


def _closes(items: Sequence[Item]) -> bool:
    """Whether whatever the items match ends at an edge."""
    if not items:
        return False
    item, before = items[-1], items[:-1]
    if item.exact is not None:
        is_edged = all(one.endswith(EDGE) for one in item.exact if one)
        return is_edged and ("" not in item.exact or _closes(before))
    if item.is_optional and not _closes(before):
        return False
    return bool(item.branches) and all(_closes(one) for one in item.branches)
