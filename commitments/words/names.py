"""Names that mean the same, looked up in a question: bodies, laws, illnesses, things of every day."""

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from commitments.words.analyser import WORDS, analyse
from commitments.words.synonyms import SYNONYMS
from commitments.words.terms import Term

# Words of a name, and other names that a part of a compound is looked for by.
_LONGEST, _MOST_NAMES_OF_PART = 8, 4

# The lexemes of a name with their places → those of all names of its group.
Name = tuple[tuple[int, str, bool], ...]
NameTable = Mapping[Name, tuple[Name, ...]]


@dataclass(frozen=True, slots=True)
class Group:
    """Names of one thing. Who asks one of `asked` gets all of them, and `also`."""

    asked: tuple[str, ...]
    also: tuple[str, ...] = ()


def groups_in(rows: str) -> Iterator[Group]:
    """The groups of lines such as 'NAVO | NATO' and 'AR > Algemene Rekenkamer'."""
    for row in filter(None, rows.splitlines()):
        asked, *also = ([name.strip() for name in names.split("|")] for names in row.split(">"))
        yield Group(tuple(asked), tuple(also[0]) if also else ())


def table_of(groups: Iterable[Group]) -> dict[Name, tuple[Name, ...]]:
    """Each name of a group → all names that it asks for; one that is in two groups → those of both."""
    table: dict[Name, tuple[Name, ...]] = {}
    for group in groups:
        asked = tuple(filter(None, map(lexemes_of_name, group.asked)))
        known = (*asked, *filter(None, map(lexemes_of_name, group.also)))
        for name in asked:
            table[name] = tuple(dict.fromkeys((*table.get(name, ()), name, *known)))
    return table


def lexemes_of_name(name: str) -> Name:
    """The name as a sequence in which a stop word leaves a gap."""
    found = [(place, analyse(word)[0]) for place, word in enumerate(WORDS.findall(name)) if analyse(word)]
    return tuple((place - found[0][0], lexeme, False) for place, lexeme in found)


@cache
def own_names() -> dict[Name, tuple[Name, ...]]:
    """Those of `SYNONYMS`."""
    return table_of(groups_in(SYNONYMS))


def names_with(groups: Iterable[Group]) -> NameTable:
    """Those of `SYNONYMS` and of these groups: of a name that is in both, all."""
    more = table_of(groups)
    known = own_names()
    both = {name: tuple(dict.fromkeys((*names, *known.get(name, ())))) for name, names in more.items()}
    return ChainMap(both, known)


def names_of_a_kind(
    terms: list[tuple[Term, bool]], names: NameTable | None = None
) -> list[tuple[Term, bool]]:
    """The terms with each known name, the longest first, widened to all names of its group."""
    table = own_names() if names is None else names
    result: list[tuple[Term, bool]] = []
    while terms:
        for length in range(min(len(terms), _LONGEST), 0, -1):
            if widened := _as_name(terms[:length], table):
                result += widened
                break
        else:
            length = 1
            result.append(terms[0])
        terms = terms[length:]
    return result


def _as_name(terms: list[tuple[Term, bool]], table: NameTable) -> list[tuple[Term, bool]]:
    """These terms, each asking for the other names of the group as well; none when they are no name together.

    The words of a name stay terms of their own: a record that lacks one of them still has the others.
    """
    (first, is_alternative), *others = terms
    # Who leaves out a word means that word, not what else the thing is called.
    if first.is_quoted or any(with_or for _, with_or in others) or any(term.is_excluded for term, _ in terms):
        return []
    if not others:
        own_ways = tuple(_whole_ways(first))
        known = next(filter(None, map(table.get, own_ways)), ())
        names = tuple(name for name in known if name not in first.sequences + own_ways)
        together = tuple(_parts_by_name(first, table))
        if not names and not together:
            return []
        return [(replace(first, names=names, together=first.together + together), is_alternative)]
    words = [term for term, _ in terms]
    own = tuple((word.place - first.place, word.lexeme, False) for word in words)
    known = table.get(own, ())
    if not known or not all(word.is_word for word in words):
        return []
    names = tuple(name for name in known if name != own)
    return [
        (replace(word, names=names, whole=own), with_or)
        for word, (_, with_or) in zip(words, terms, strict=True)
    ]


def _whole_ways(term: Term) -> Iterator[Name]:
    """How the table may know it: the first way, or as a whole word each way of one that may go on."""
    yield term.sequences[0]
    if any(begins for _, _, begins in term.sequences[0]):
        for way in term.sequences:
            yield tuple((place, lexeme, False) for place, lexeme, _ in way)


def _parts_by_name(term: Term, table: NameTable) -> Iterator[tuple[str, ...]]:
    """The parts of a typed compound, one by another name: AI-wapen, kunstmatig intelligentie wapen."""
    for parts in term.together[:1]:
        for place, part in enumerate(parts):
            for name in table.get(((0, part, False),), ())[1 : 1 + _MOST_NAMES_OF_PART]:
                yield (*parts[:place], *(lexeme for _, lexeme, _ in name), *parts[place + 1 :])
