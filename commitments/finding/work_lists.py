"""The lists of a ministry's own work: what is late, due, waiting, without owner or term, silent, disputed.

Each list is a condition on `work_of(…)`, so that its count and its rows can never differ.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from django.db.models import (
    Case,
    Count,
    DateField,
    Exists,
    F,
    FilteredRelation,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Greatest, Least
from django.utils.translation import gettext_lazy as _

from commitments.deadlines.working_days import working_day_after
from commitments.models import (
    Absence,
    Commitment,
    Ministerie,
    Proposal,
    Transfer,
    UpdateRequest,
    WorkEntry,
)
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.commitment_terms import WEEK, is_closed, is_open
from commitments.statuses import OPEN, KamerStatus, Track

SOON_WORKING_DAYS = 14
SILENT_AFTER = timedelta(days=90)
DISPUTED = (KamerStatus.DISPUTED, KamerStatus.OPEN)


class WorkList(Enum):
    """One list. The value stands in addresses; the order is that in which the lists are shown."""

    LATE_THIS_WEEK = "te-laat-deze-week"
    SOON = "binnenkort"
    LATE = "te-laat"
    DISPUTED = "betwist"
    WAITING = "wacht"
    WITHOUT_OWNER = "zonder-behandelaar"
    WITHOUT_TERM = "zonder-termijn"
    SILENT = "stil"
    ALL = "alles"


LABELS = {
    WorkList.LATE_THIS_WEEK: _("Deze week te laat geworden"),
    WorkList.SOON: _("Binnen 14 werkdagen"),
    WorkList.LATE: _("Al langer te laat"),
    WorkList.DISPUTED: _("Door de Kamer betwist"),
    WorkList.WAITING: _("Wacht op iemand"),
    WorkList.WITHOUT_OWNER: _("Zonder behandelaar"),
    WorkList.WITHOUT_TERM: _("Zonder termijn"),
    WorkList.SILENT: _("90 dagen niet aangeraakt"),
    WorkList.ALL: _("Al het werk"),
}


@dataclass(frozen=True)
class Desk:
    """Whose work is looked at, and on which day."""

    ministerie: Ministerie
    today: date
    people: Collection[int] | None = None
    """Ids of those who work on it; None: everything that the ministry holds."""


def desk_of(user: Any, ministerie: Ministerie, *, today: date, everything: bool) -> Desk:
    """All of the ministry, or what is this person's and of those they stand in for today."""
    if everything:
        return Desk(ministerie, today)
    away = Absence.objects.on(today).filter(substitute=user).values_list("user_id", flat=True)
    return Desk(ministerie, today, frozenset([user.pk, *away]))


def work_of(desk: Desk, visible: CommitmentQuerySet) -> CommitmentQuerySet:
    """What of these commitments is work of the desk, each with `arranged`, `work_due`, `is_waiting`
    and `touched`.

    Open on the ministry's track, or closed there and disputed by the Kamer. `work_due` is the earlier of
    the term and the ministry's own; `is_waiting` is true while somebody else is to do something: to who is
    asked how it stands, their own question is work;
    `touched` is the day on which anything was last said or arranged, or else on which it was made.
    """
    rows = visible.held_by([desk.ministerie]).annotate(
        arranged=FilteredRelation("assignments", condition=Q(assignments__ministerie=desk.ministerie))
    )
    rows = rows.filter(is_open(Track.MINISTRY) | _condition(WorkList.DISPUTED, desk.today))
    if desk.people is not None:
        rows = rows.filter(arranged__behandelaar__in=desk.people)
    return rows.annotate(
        work_due=Least("due_on", "arranged__internal_due_on", output_field=DateField()),
        is_waiting=_is_waiting(desk),
        touched=_touched(desk.ministerie),
    )


def in_list(name: WorkList, rows: CommitmentQuerySet, *, today: date) -> CommitmentQuerySet:
    """Those of `work_of` that stand in this list."""
    return rows.filter(_condition(name, today))


def by_urgency(rows: CommitmentQuerySet, *, today: date) -> CommitmentQuerySet:
    """The next thing to do first.

    By the first list that holds it, those that wait for somebody else after all others, then by term.
    """
    ranked = [When(_condition(name, today), then=Value(rank)) for rank, name in enumerate(_BY_URGENCY)]
    return rows.annotate(
        urgency=Case(
            When(is_waiting=True, then=Value(len(ranked) + 1)),
            *ranked,
            default=Value(len(ranked)),
            output_field=IntegerField(),
        )
    ).order_by("urgency", F("work_due").asc(nulls_last=True), "-made_order", "id")


def group_of(commitment: Commitment) -> WorkList:
    """The list by which `by_urgency` put a row where it stands."""
    row: Any = commitment
    return (*_BY_URGENCY, WorkList.ALL, WorkList.WAITING)[row.urgency]


def numbers(rows: CommitmentQuerySet, *, today: date) -> dict[WorkList, int]:
    """How many stand in each list, in one query."""
    counts = {name.name.lower(): Count("pk", filter=_condition(name, today) or None) for name in WorkList}
    found = rows.aggregate(**counts)
    return {name: found[name.name.lower()] for name in WorkList}


def lists_of(commitment: Commitment, *, today: date) -> Iterator[WorkList]:
    """The lists that one row of `work_of` stands in, for the labels beside it."""
    row: Any = commitment
    is_now_open = commitment.ministry_status in OPEN[Track.MINISTRY]
    due: date | None = row.work_due
    if is_now_open and due is not None and due < today:
        yield WorkList.LATE_THIS_WEEK if due >= today - WEEK else WorkList.LATE
    if is_now_open and due is not None and today <= due <= working_day_after(today, SOON_WORKING_DAYS):
        yield WorkList.SOON
    if not is_now_open:
        yield WorkList.DISPUTED
    if row.is_waiting:
        yield WorkList.WAITING


_BY_URGENCY = (
    WorkList.LATE_THIS_WEEK,
    WorkList.SOON,
    WorkList.LATE,
    WorkList.DISPUTED,
    WorkList.WITHOUT_OWNER,
    WorkList.WITHOUT_TERM,
    WorkList.SILENT,
)


def _is_waiting(desk: Desk) -> Combinable | Q:
    """Somebody has to answer, to judge or to take over first, or the work waits for what was written down."""
    mine = {"commitment": OuterRef("pk"), "ministerie": desk.ministerie}
    asked = UpdateRequest.objects.filter(state=UpdateRequest.State.OPEN, **mine)
    if desk.people is not None:
        asked = asked.exclude(asked_of__in=desk.people)
    proposed = Proposal.objects.open().filter(**mine)
    offered = Transfer.objects.filter(
        commitment=OuterRef("pk"), from_ministerie=desk.ministerie, state=Transfer.State.OFFERED
    )
    is_noted = Q(arranged__isnull=False) & ~Q(arranged__waits_for="")
    return is_noted | Exists(asked) | Exists(proposed) | Exists(offered)


def _touched(ministerie: Ministerie) -> Coalesce:
    entries = WorkEntry.objects.filter(commitment=OuterRef("pk"), ministerie=ministerie)
    last = entries.order_by("-at").values("at__date")[:1]
    return Coalesce(
        Greatest("ministry_since", Subquery(last), output_field=DateField()),
        "made_to",
        output_field=DateField(),
    )


def _condition(name: WorkList, today: date) -> Q:
    """What puts a row of `work_of` in this list."""
    is_now_open = is_open(Track.MINISTRY)
    soon = working_day_after(today, SOON_WORKING_DAYS)
    conditions = {
        WorkList.LATE_THIS_WEEK: is_now_open & Q(work_due__lt=today, work_due__gte=today - WEEK),
        WorkList.SOON: is_now_open & Q(work_due__range=(today, soon)),
        WorkList.LATE: is_now_open & Q(work_due__lt=today - WEEK),
        WorkList.DISPUTED: is_closed(Track.MINISTRY) & Q(kamer_status__in=DISPUTED),
        WorkList.WAITING: Q(is_waiting=True),
        WorkList.WITHOUT_OWNER: is_now_open & Q(arranged__behandelaar__isnull=True),
        WorkList.WITHOUT_TERM: is_now_open & Q(due_on__isnull=True),
        WorkList.SILENT: is_now_open & Q(touched__lt=today - SILENT_AFTER),
        WorkList.ALL: Q(),
    }
    return conditions[name]
