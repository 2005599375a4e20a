"""What a run asks, in the order in which records need each other."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from commitments.actions.register.pages import Asked
from commitments.sources.intake import INTAKES
from commitments.sources.queries import Query

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


def question(kind: str, changed_since: str) -> Question:
    """All rows of this kind, or those that changed at that moment or later, and how many there are."""
    if kind == DELETED:
        query = INTAKES["moties"].deletions(changed_since or None)
    else:
        query = INTAKES[kind].query(changed_since or None)
    return Question(Asked(kind, query.entity), replace(query, count=True))


def names() -> Iterator[str]:
    """What may be asked for by name."""
    yield from sorted({*KINDS, *GROUPS})
