"""What a run asks, in the order in which records need each other."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from commitments.actions.register.pages import Asked
from commitments.sources.intake import INTAKES, Changes
from commitments.sources.queries import Query, either

DELETED = "verwijderd"
# A deleted Zaak has no kind any more, so a question of its own finds it; other entities give theirs along.
KINDS = (
    *("fracties", "kamerleden", "dossiers", "activiteiten", "moties", "brieven", DELETED),
    *("besluiten", "stemmingen", "toezeggingen"),
)
# What somebody may ask for by one name, and what that takes.
GROUPS = {
    "moties": ("dossiers", "moties", DELETED),
    "brieven": ("dossiers", "brieven", DELETED),
    "stemmingen": ("fracties", "kamerleden", "besluiten", "stemmingen"),
    "personen": ("fracties", "kamerleden"),
}


@dataclass(frozen=True, slots=True)
class Question:
    """One kind of record and what to ask for it."""

    asked: Asked
    query: Query


def kinds_of(names: Collection[str]) -> list[str]:
    """The kinds behind these names, in order; all of them for none."""
    if not names:
        return list(KINDS)
    wanted = {kind for name in names for kind in GROUPS.get(name, (name,))}
    return [kind for kind in KINDS if kind in wanted]


def entity_of(kind: str) -> str:
    """The entity of which rows of this kind are."""
    return _query(kind, None).entity


def question(kind: str, changes: Changes | None = None) -> Question:
    """All rows of this kind, or those that changed, and how many there are."""
    query = _query(kind, changes)
    return Question(Asked(kind, query.entity), replace(query, count=True))


def any_news(changes: Sequence[tuple[str, Changes]]) -> Query:
    """One row, if there is any, of what changed in several kinds of one entity: a page instead of many."""
    queries = [_query(kind, since) for kind, since in changes]
    return Query(
        queries[0].entity, filter=either(*(query.filter for query in queries)), select=("Id",), top=1
    )


def _query(kind: str, changes: Changes | None) -> Query:
    return INTAKES["moties"].deletions(changes) if kind == DELETED else INTAKES[kind].query(changes)


def names() -> Iterator[str]:
    """What may be asked for by name."""
    yield from sorted({*KINDS, *GROUPS})
