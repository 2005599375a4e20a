"""Names that mean the same: ministries, councils and other bodies with their abbreviations."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from commitments.words.analyser import WORDS, analyse
from commitments.words.synonyms import SYNONYMS

if TYPE_CHECKING:
    from commitments.words.questions import Term

# Words of a name.
_LONGEST = 8

# The lexemes of a name with their places → those of all names of its group.
_Name = tuple[tuple[int, str, bool], ...]
NameTable = Mapping[_Name, tuple[_Name, ...]]


def table_of(groups: Iterable[Iterable[str]]) -> NameTable:
    """Each name of a group → all names of its group; one that is in two groups → those of both."""
    table: dict[_Name, tuple[_Name, ...]] = {}
    for group in groups:
        known = tuple(filter(None, map(_lexemes, group)))
        for name in known:
            table[name] = tuple(dict.fromkeys((*table.get(name, ()), name, *known)))
    return table


def _lexemes(name: str) -> _Name:
    """The name as a sequence in which a stop word leaves a gap."""
    found = [(place, analyse(word)[0]) for place, word in enumerate(WORDS.findall(name)) if analyse(word)]
    return tuple((place - found[0][0], lexeme, False) for place, lexeme in found)


OWN_NAMES = tuple(tuple(map(str.strip, row.split("|"))) for row in SYNONYMS.splitlines() if row)


@cache
def own_names() -> NameTable:
    """Those of `SYNONYMS`."""
    return table_of(OWN_NAMES)


def names_of_a_kind(
    terms: list[tuple["Term", bool]], names: NameTable | None = None
) -> list[tuple["Term", bool]]:
    """The terms with each known name, the longest first, widened to all names of its group."""
    table = own_names() if names is None else names
    result: list[tuple[Term, bool]] = []
    while terms:
        for length in range(min(len(terms), _LONGEST), 0, -1):
            if widened := _as_name(terms[:length], table):
                result.append(widened)
                break
        else:
            length = 1
            result.append(terms[0])
        terms = terms[length:]
    return result


def _as_name(terms: list[tuple["Term", bool]], table: NameTable) -> tuple["Term", bool] | None:
    """These terms as one that asks for all names of the group, None when they are no name together."""
    (first, is_alternative), *others = terms
    if first.is_quoted or any(with_or or other.is_excluded != first.is_excluded for other, with_or in others):
        return None
    if not others:
        known = table.get(first.sequences[0])
        ways = (*first.sequences, *known) if known else ()
        return (replace(first, sequences=tuple(dict.fromkeys(ways))), is_alternative) if known else None
    words = [term for term, _ in terms]
    known = table.get(tuple((word.place - first.place, word.lexeme, False) for word in words))
    if known is None or not all(word.is_word for word in words):
        return None
    printed = " ".join(word.printed for word in words)
    together = (tuple(word.lexeme for word in words),)
    return replace(first, printed=printed, sequences=known, together=together), is_alternative
