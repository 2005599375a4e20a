"""How many commitments a ministry had open on days in the past, from the history.

The same answer as `CommitmentQuerySet.as_of` gives for one day, worked out for many days from
one reading of the history.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from commitments.models import Ministerie, OfficeChange, StatusChange, TermChange
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.statuses import OPEN, Track, initial

V = TypeVar("V")
History = Mapping[int, Sequence[tuple[date, V]]]
"""By commitment: since when which value held, the entry that counts most first."""

MOST_YEARS = 12


@dataclass(frozen=True)
class Load:
    """What was open on one day, and how much of it was past its term."""

    day: date
    open: int
    overdue: int


def days_to_show(first: date, today: date) -> list[date]:
    """The ends of the years from `first` on, the last dozen at most, and today."""
    years = range(max(first.year, today.year - MOST_YEARS), today.year)
    return [*(date(year, 12, 31) for year in years), today]


def workload(ministerie: Ministerie, commitments: CommitmentQuerySet, *, today: date) -> list[Load]:
    """What the ministry had open at the end of each year, as far as these commitments go. Four queries.

    On the ministry's track. Empty when the ministry never held any.
    """
    ever = commitments.ever_held_by(ministerie)
    parts = _by_commitment(
        OfficeChange.objects.filter(ministerie=ministerie)
        .about(commitments)
        .standing()
        .latest_first()
        .values_list("commitment", "effective_to", "part")
    )
    if not parts:
        return []
    statuses = _by_commitment(
        StatusChange.objects.filter(track=Track.MINISTRY)
        .about(ever)
        .counting()
        .latest_first()
        .values_list("commitment", "effective_to", "to")
    )
    terms = _by_commitment(
        TermChange.objects.about(ever)
        .standing()
        .latest_first()
        .values_list("commitment", "effective_to", "due_to")
    )
    facts = list(ever.order_by().values_list("pk", "made_from", "execution"))
    first = min(since for entries in parts.values() for since, _part in entries)
    return [_load(day, facts, parts, statuses, terms) for day in days_to_show(first, today)]


def _load(
    day: date,
    facts: Iterable[tuple[int, date | None, str]],
    parts: History[str],
    statuses: History[str],
    terms: History[date | None],
) -> Load:
    is_open = overdue = 0
    for pk, made_from, execution in facts:
        part = _then(parts.get(pk, ()), day, None)
        if part in (None, OfficeChange.Part.GONE) or (made_from is not None and made_from > day):
            continue
        if _then(statuses.get(pk, ()), day, initial(Track.MINISTRY, execution)) in OPEN[Track.MINISTRY]:
            due = _then(terms.get(pk, ()), day, None)
            is_open += 1
            overdue += due is not None and due < day
    return Load(day, is_open, overdue)


def _then(entries: Sequence[tuple[date, V]], day: date, start: V) -> V:
    """The value that held on the day, `start` before the first entry."""
    return next((value for since, value in entries if since <= day), start)


def _by_commitment(rows: Iterable[tuple[int, date, V]]) -> dict[int, list[tuple[date, V]]]:
    found: dict[int, list[tuple[date, V]]] = defaultdict(list)
    for pk, since, value in rows:
        found[pk].append((since, value))
    return dict(found)
