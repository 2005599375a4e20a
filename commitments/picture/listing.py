"""The same content in words: every mark with what it does to others, in order of time."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from commitments.picture.items import group_words
from commitments.picture.marks import Chain, Connection, Mark
from commitments.picture.relations import Relation


@dataclass(frozen=True)
class Told:
    """One thing that a mark has to do with: what it is called, where it stands, and how sure it is."""

    words: str
    url: str
    is_inferred: bool
    verdict: str


@dataclass(frozen=True)
class Telling:
    """'Komt na', and everything that is meant."""

    relation: Relation
    about: tuple[Told, ...]


@dataclass(frozen=True)
class Entry:
    """One line of the list."""

    mark: Mark
    tellings: tuple[Telling, ...]

    @property
    def groups(self) -> list[dict[str, object]]:
        """What it holds: 'words' such as '7 toezeggingen', and the 'members'."""
        return [{"words": group_words(group), "members": group.members} for group in self.mark.groups]


def entries_of(chain: Chain) -> tuple[Entry, ...]:
    """All marks in order of time, each with its relations, what tells most first."""
    marks = {mark.key: mark for mark in chain.marks}
    leaving: dict[str, list[Connection]] = defaultdict(list)
    for connection in chain.connections:
        leaving[connection.source].append(connection)
    return tuple(Entry(mark, _tellings(leaving[mark.key], marks)) for mark in chain.marks)


@dataclass(frozen=True)
class Year:
    """What began in one year; None: nobody knows when."""

    number: int | None
    entries: tuple[Entry, ...]


def years_of(entries: Iterable[Entry]) -> tuple[Year, ...]:
    """The entries by year, as the picture's bands have them."""

    def year(entry: Entry) -> int | None:
        return entry.mark.when.start.year if entry.mark.when.start else None

    return tuple(Year(number, tuple(group)) for number, group in groupby(entries, key=year))


def _tellings(connections: list[Connection], marks: dict[str, Mark]) -> tuple[Telling, ...]:
    by_relation: dict[Relation, list[Told]] = defaultdict(list)
    # That it also names what it answers or reports on goes without saying.
    plain = {c.target for c in connections if not c.relation.is_weak}
    for connection in sorted(connections, key=lambda c: marks[c.target].order):
        target = marks[connection.target]
        if connection.relation.is_weak and connection.target in plain:
            continue
        commitment = connection.commitment
        # A motie or toezegging that is a mark itself goes by the name of that mark.
        is_itself = commitment is None or target.commitment == commitment
        by_relation[connection.relation].append(
            Told(
                words=target.name if is_itself or commitment is None else commitment.subject,
                url=target.url if is_itself or commitment is None else commitment.get_absolute_url(),
                is_inferred=connection.is_inferred,
                verdict=connection.verdict,
            )
        )
    return tuple(
        Telling(relation, tuple(by_relation[relation])) for relation in Relation if relation in by_relation
    )
