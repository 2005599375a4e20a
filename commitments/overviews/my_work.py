"""A page of somebody's work: the lists with their numbers, and the rows in the order to do them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from commitments.deadlines.working_days import working_days_until
from commitments.finding.work_lists import (
    LABELS,
    Desk,
    WorkList,
    by_urgency,
    group_of,
    in_list,
    lists_of,
    numbers,
    work_of,
)
from commitments.models import Assignment, Commitment, Ministerie, Proposal, Reces, UpdateRequest
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.work.reces import reces_on

PAGE_SIZE = 25


@dataclass(frozen=True)
class ListCount:
    """One list and how many stand in it."""

    name: WorkList
    number: int

    @property
    def label(self) -> str:
        """As it stands above the list."""
        return str(LABELS[self.name])


@dataclass(frozen=True)
class WorkRow:
    """One commitment as work: who does it, by when, and what it waits for."""

    commitment: Commitment
    assignment: Assignment | None
    lists: Sequence[WorkList]
    due: date | None
    """The day that counts: the earlier of the term and the ministry's own."""
    days_left: int | None
    """Working days until then; None where it is past or unknown."""
    reces: Reces | None
    """The recess that the term falls in, as far as the recesses of that year are known."""
    is_reces_unknown: bool
    requests: Sequence[UpdateRequest] = field(default_factory=list)
    proposals: Sequence[Proposal] = field(default_factory=list)
    returned: Sequence[Proposal] = field(default_factory=list)
    """Proposals that came back with a remark, with nothing proposed since."""

    @property
    def labels(self) -> list[tuple[str, str]]:
        """The lists it stands in, each with its address's word."""
        return [(name.value, str(LABELS[name])) for name in self.lists]

    @property
    def is_disputed(self) -> bool:
        """Whether the Kamer says something else than the ministry."""
        return WorkList.DISPUTED in self.lists

    @property
    def group(self) -> WorkList:
        """The list by which it stands where it does, among all of the work."""
        return group_of(self.commitment)

    @property
    def is_internal(self) -> bool:
        """Whether the day that counts is the ministry's own."""
        return self.due is not None and self.due != self.commitment.due_on


@dataclass(frozen=True)
class WorkPage:
    """One page of one list."""

    counts: list[ListCount]
    chosen: WorkList
    rows: list[WorkRow]
    number: int
    """Which page it is, from 1."""
    has_next: bool

    @property
    def total(self) -> int:
        """How many stand in the chosen list."""
        return next(count.number for count in self.counts if count.name is self.chosen)


def work_page(desk: Desk, visible: CommitmentQuerySet, *, chosen: WorkList, number: int) -> WorkPage:
    """The numbers of all lists and a page of the chosen one, in a fixed number of queries."""
    rows = work_of(desk, visible)
    ordered = by_urgency(in_list(chosen, rows, today=desk.today), today=desk.today)
    first = (max(number, 1) - 1) * PAGE_SIZE
    found = list(ordered.for_brief()[first : first + PAGE_SIZE + 1])
    return WorkPage(
        counts=_counts(rows, desk),
        chosen=chosen,
        rows=work_rows(found[:PAGE_SIZE], desk),
        number=max(number, 1),
        has_next=len(found) > PAGE_SIZE,
    )


def list_counts(desk: Desk, visible: CommitmentQuerySet) -> list[ListCount]:
    """How many stand in each list, in one query."""
    return _counts(work_of(desk, visible), desk)


def work_row(desk: Desk, visible: CommitmentQuerySet, slug: str) -> WorkRow | None:
    """The row of one commitment, None where it is no work of this desk (any more)."""
    rows = by_urgency(work_of(desk, visible).filter(slug=slug), today=desk.today)
    return next(iter(work_rows(list(rows.for_brief()[:1]), desk)), None)


def stands_in(name: WorkList, desk: Desk, visible: CommitmentQuerySet, slug: str) -> bool:
    """Whether a commitment stands in this list of the desk."""
    rows = work_of(desk, visible).filter(slug=slug)
    return bool(in_list(name, rows, today=desk.today).exists())


def work_rows(commitments: Sequence[Commitment], desk: Desk) -> list[WorkRow]:
    """The rows of these commitments of `work_of`: four queries, however many there are."""
    keys = [commitment.pk for commitment in commitments]
    mine: dict[str, Any] = {"commitment__in": keys, "ministerie": desk.ministerie}
    assignments = assignments_of(commitments, desk.ministerie)
    requests = UpdateRequest.objects.filter(state=UpdateRequest.State.OPEN, **mine).select_related("asked_of")
    proposals = Proposal.objects.open().filter(**mine).select_related("proposed_by")
    returned = Proposal.objects.last_returned().filter(**mine).select_related("proposed_by")
    asked, proposed, came_back = _grouped(requests), _grouped(proposals), _grouped(returned)
    calendar = _calendar(commitments)
    return [
        _row(
            one,
            calendar,
            today=desk.today,
            assignment=assignments.get(one.pk),
            requests=asked.get(one.pk, []),
            proposals=proposed.get(one.pk, []),
            returned=came_back.get(one.pk, []),
        )
        for one in commitments
    ]


def assignments_of(commitments: Iterable[Commitment], ministerie: Ministerie) -> dict[int, Assignment]:
    """What this ministry arranged for each of them, by the id of the commitment; in one query."""
    keys = [commitment.pk for commitment in commitments]
    rows = Assignment.objects.filter(commitment__in=keys, ministerie=ministerie)
    return {row.commitment_id: row for row in rows.select_related("behandelaar")}


def _counts(rows: CommitmentQuerySet, desk: Desk) -> list[ListCount]:
    counted = numbers(rows, today=desk.today)
    return [ListCount(name, counted[name]) for name in WorkList]


@dataclass(frozen=True)
class _Calendar:
    """The recesses around some days, and the years whose recesses are known."""

    recesses: Sequence[Reces]
    years: frozenset[int]


def _calendar(commitments: Sequence[Commitment]) -> _Calendar:
    days = [due for one in commitments if (due := getattr(one, "work_due", None))]
    if not days:
        return _Calendar([], frozenset())
    known = Reces.objects.filter(from_on__year__in={day.year for day in days})
    years = known.values_list("from_on__year", flat=True).distinct().order_by()
    return _Calendar(list(Reces.objects.touching(min(days), max(days))), frozenset(years))


def _row(commitment: Any, calendar: _Calendar, *, today: date, **parts: Any) -> WorkRow:
    due: date | None = commitment.work_due
    is_ahead = due is not None and due >= today
    return WorkRow(
        commitment=commitment,
        lists=list(lists_of(commitment, today=today)),
        due=due,
        days_left=working_days_until(today, due) if due is not None and is_ahead else None,
        reces=reces_on(due, calendar.recesses) if due is not None else None,
        is_reces_unknown=is_ahead and due is not None and due.year not in calendar.years,
        **parts,
    )


def _grouped(rows: Any) -> dict[int, list[Any]]:
    groups: dict[int, list[Any]] = {}
    for row in rows:
        groups.setdefault(row.commitment_id, []).append(row)
    return groups
