"""Who voted how: the votes of one decision, counted in seats."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from .datatypes import FractieVotes, StemmingRecord, Tally, Vote

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def count_votes(stemmingen: Iterable[StemmingRecord]) -> Tally:
    """The tally of one decision's votes.

    A fractie's row counts for all its seats, less its members who are listed apart (one who votes against the
    rest, the chair at a show of hands); at a roll call each member counts for one. Of several rows for the
    same actor one counts: not the one marked as a mistake, else the last changed. A mistake that stands alone
    counts as cast.
    """
    rows = list(stemmingen)
    by_actor: dict[Hashable, StemmingRecord] = {}
    mistaken: set[Hashable] = set()
    for row in rows:
        actor = _actor(row)
        if row.is_mistake:
            mistaken.add(_fractie(row))
        if actor not in by_actor or _weight(row) > _weight(by_actor[actor]):
            by_actor[actor] = row
    parts: dict[Hashable, _Part] = {}
    for row in by_actor.values():
        parts.setdefault(_fractie(row), _Part(row.fractie, row.fractie_id)).add(row)
    fracties = [part.counted(has_mistake=key in mistaken) for key, part in parts.items()]
    fracties.sort(key=lambda one: (-sum(one.seats.values()), one.fractie.casefold()))
    return Tally(
        by_fractie=tuple(fracties),
        is_by_person=bool(by_actor) and all(row.is_by_person for row in by_actor.values()),
        duplicates=len(rows) - len(by_actor),
    )


def _fractie(row: StemmingRecord) -> Hashable:
    return row.fractie_id or row.fractie.casefold()


def _actor(row: StemmingRecord) -> Hashable:
    return row.persoon_id or ("fractie", _fractie(row))


def _weight(row: StemmingRecord) -> tuple[bool, datetime, str]:
    """Which of two rows for one actor counts: the heavier."""
    return (not row.is_mistake, row.changed_at or _LONG_AGO, str(row.id))


@dataclass(slots=True)
class _Part:
    """One fractie's votes while they are being counted."""

    fractie: str
    fractie_id: UUID | None
    whole: StemmingRecord | None = None
    members: "Counter[Vote]" = field(default_factory=Counter)

    def add(self, row: StemmingRecord) -> None:
        if row.is_by_person:
            self.members[row.vote] += 1
        else:
            self.whole = row

    def counted(self, *, has_mistake: bool) -> FractieVotes:
        seats = Counter(self.members)
        if self.whole:
            seats[self.whole.vote] += max(0, self.whole.seats - self.members.total())
        return FractieVotes(
            fractie=self.fractie, fractie_id=self.fractie_id, seats=dict(seats), has_mistake=has_mistake
        )
