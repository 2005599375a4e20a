"""The whole at a glance: how many there are and how they stand, what is late, what is due, what changed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from django.utils.translation import gettext_lazy as _

from commitments.models import Commitment, Ministerie, StatusChange
from commitments.models.commitment_counts import Tally
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.commitment_terms import SOON, WEEK
from commitments.overviews import counted as counted_figures
from commitments.statuses import Kind, Track
from commitments.telling.charts import Segment, segments

MOST_LINES = 8
FEW_LINES = 3
NEWEST_LINES = 6

PLURALS = {Kind.MOTIE: _("Moties"), Kind.TOEZEGGING: _("Toezeggingen"), Kind.AANBEVELING: _("Aanbevelingen")}

# The bar's parts: how it is drawn, the number it stands for, and what that is called.
PARTS = (
    ("openstaand", "waiting", _("Openstaand")),
    ("in_behandeling", "in_progress", _("In behandeling")),
    ("gemeld", "closed", _("Gemeld klaar")),
    ("geen", "without_status", _("Geen status")),
)


@dataclass(frozen=True)
class KindRow:
    """The commitments of one kind."""

    kind: Kind
    tally: Tally

    @property
    def plural(self) -> str:
        """The kind's name for more than one."""
        return str(PLURALS[self.kind])

    @property
    def segments(self) -> list[Segment]:
        """The bar: by status on the ministry's track."""
        return segments([(name, getattr(self.tally, number)) for name, number, _label in PARTS])

    @property
    def in_words(self) -> str:
        """What the bar shows: 'Openstaand 28, In behandeling 2, Gemeld klaar 3'."""
        counted = [(getattr(self.tally, number), label) for _name, number, label in PARTS]
        return ", ".join(f"{label} {number}" for number, label in counted if number)


@dataclass(frozen=True)
class StatusRow:
    """One status on the ministry's track: how many of each kind have it."""

    name: str
    label: str
    numbers: list[tuple[Kind, int]]

    @property
    def total(self) -> int:
        """Of all kinds together."""
        return sum(number for _kind, number in self.numbers)


@dataclass(frozen=True)
class MinisterieRow:
    """What one ministry holds: joint commitments count for each of their ministeries."""

    ministerie: Ministerie
    lead: Tally
    joint: Tally

    @cached_property
    def total(self) -> Tally:
        """In the lead and jointly together."""
        return self.lead + self.joint


@dataclass(frozen=True)
class Deadlines:
    """What passed its term and what comes next. Where nothing did lately, the last and the next ones."""

    this_week: Sequence[Commitment]
    earlier: Sequence[Commitment]
    soon: Sequence[Commitment]
    later: Sequence[Commitment]


@dataclass(frozen=True)
class Overview:
    """All that the first page tells."""

    total: Tally
    kinds: list[KindRow]
    ministeries: list[MinisterieRow]
    own: list[MinisterieRow]
    deadlines: Deadlines
    changes: list[StatusChange]
    last_recorded_at: datetime | None
    counted_at: datetime | None
    """When the numbers were counted; None: just now."""

    @property
    def statuses(self) -> list[StatusRow]:
        """The numbers of the bars, turned: a row for each status, the kinds beside each other."""
        return [
            StatusRow(name, str(label), [(row.kind, getattr(row.tally, number)) for row in self.kinds])
            for name, number, label in PARTS
        ]


def overview(commitments: CommitmentQuerySet, *, own: Collection[int], today: date) -> Overview:
    """The overview of these commitments; `own` are the ids of the ministeries the reader works for."""
    counted = counted_figures.BY_KIND.of(commitments, today=today)
    kinds = kind_rows(counted.value)
    rows = by_ministerie(commitments, today=today)
    history = StatusChange.objects.about(commitments)
    changes = history.counting().latest_first().for_overview("track", "to")
    return Overview(
        total=sum((row.tally for row in kinds), Tally()),
        kinds=kinds,
        ministeries=[row for row in rows if row.total.total],
        own=[row for row in rows if row.ministerie.pk in own],
        deadlines=deadlines(commitments, today=today),
        changes=list(changes[:NEWEST_LINES]),
        last_recorded_at=history.last_recorded_at(),
        counted_at=counted.counted_at,
    )


def by_kind(commitments: CommitmentQuerySet, *, today: date) -> list[KindRow]:
    """One row for each kind that there is."""
    return kind_rows(counted_figures.BY_KIND.of(commitments, today=today).value)


def kind_rows(tallies: Mapping[str, Tally]) -> list[KindRow]:
    """As `by_kind`, of what was counted."""
    return [KindRow(kind, tallies[kind]) for kind in Kind if kind in tallies]


def by_ministerie(commitments: CommitmentQuerySet, *, today: date) -> list[MinisterieRow]:
    """One row for each ministry, also for those that hold nothing; the most open first."""
    return ministerie_rows(counted_figures.BY_MINISTERIE.of(commitments, today=today).value)


def ministerie_rows(tallies: Mapping[tuple[Any, ...], Tally]) -> list[MinisterieRow]:
    """As `by_ministerie`, of what was counted."""
    rows = [
        MinisterieRow(
            ministerie=ministerie,
            lead=tallies.get((ministerie.pk, True), Tally()),
            joint=tallies.get((ministerie.pk, False), Tally()),
        )
        for ministerie in Ministerie.objects.all()
    ]
    return sorted(rows, key=lambda row: (-row.total.open, -row.total.total, row.ministerie.name))


def deadlines(commitments: CommitmentQuerySet, *, today: date) -> Deadlines:
    """The terms around today, on the ministry's track. Two queries, and one each for the holders."""
    passed = list(
        commitments.overdue(Track.MINISTRY, today=today).latest_term_first().for_lines()[:MOST_LINES]
    )
    coming = list(commitments.upcoming(Track.MINISTRY, today=today).for_lines()[:MOST_LINES])
    this_week = [c for c in passed if c.due_on is not None and c.due_on >= today - WEEK]
    soon = [c for c in coming if c.due_on is not None and c.due_on <= today + SOON]
    return Deadlines(
        this_week=this_week,
        earlier=[] if this_week else passed[:FEW_LINES],
        soon=soon,
        later=[] if soon else coming[:FEW_LINES],
    )
