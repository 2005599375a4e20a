"""How many: the commitments of a set counted by status, term and source, each in one pass."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Count, Exists, Max, OuterRef, Q

from commitments.models import commitment_terms as terms
from commitments.statuses import KamerStatus, MinistryStatus, Outcome, Track, Verdict

if TYPE_CHECKING:
    from commitments.models.commitment import Commitment

    _Rows = models.QuerySet[Commitment]
else:
    _Rows = models.QuerySet


@dataclass(frozen=True)
class Tally:
    """Numbers of commitments on the ministry's track; each is the length of a list that can be asked for."""

    total: int = 0
    waiting: int = 0
    in_progress: int = 0
    closed: int = 0
    without_status: int = 0
    overdue: int = 0
    became_overdue: int = 0
    due_soon: int = 0
    open_without_term: int = 0
    judged: int = 0
    """The Kamer gave a judgement, of whatever content."""
    claimed_only: int = 0
    """The ministry says that it is closed, the Kamer that it is not: `Differing.CLAIMED`."""
    judged_only: int = 0
    """The Kamer says that it is settled, the ministry that it is still open: `Differing.SETTLED`."""

    @property
    def open(self) -> int:
        """Openstaand and in behandeling together."""
        return self.waiting + self.in_progress

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(**{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)})


@dataclass(frozen=True)
class Coverage:
    """How much is known of the commitments of one kind from one source."""

    kind: str
    source: str
    total: int
    with_passage: int
    with_term: int
    with_words_only: int
    """A term is printed, but no day can be read from it."""
    with_evidence: int
    """A standing status cites a passage."""
    judged: int
    """The Kamer gave a judgement, of whatever content."""
    answered: int
    """Motie: the outcome is known. Aanbeveling: a verdict is stated. Toezegging: it has a register number."""
    last_changed_at: datetime


class CommitmentCounts(_Rows):
    """Counting questions; `CommitmentQuerySet` adds the ones that filter."""

    def tally(self, *, today: date) -> Tally:
        """All of them together."""
        return Tally(**self.order_by().aggregate(**_numbers(today)))

    def tallies(self, *by: str, today: date) -> dict[tuple[Any, ...], Tally]:
        """One tally for each combination of values of these columns that occurs.

        By a column of the holders a joint commitment counts for each of its ministeries, and
        one that nobody holds under None.
        """
        rows = self.order_by().values(*by).annotate(**_numbers(today))
        return {tuple(row.pop(name) for name in by): Tally(**row) for row in rows}

    def changed_tallies(self, *by: str, today: date) -> dict[tuple[Any, ...], tuple[Tally, datetime | None]]:
        """As `tallies`, each with when one of them was last changed: they are read once for both."""
        rows = self.order_by().values(*by).annotate(**_numbers(today), last_changed_at=Max("changed_at"))
        found = {}
        for row in rows:
            key, changed_at = tuple(row.pop(name) for name in by), row.pop("last_changed_at")
            found[key] = (Tally(**row), changed_at)
        return found

    def tallies_of(self, ministerie: Any, *, today: date) -> dict[tuple[Any, ...], Tally]:
        """What this ministry holds: one tally for each kind, in the lead (True) or jointly (False)."""
        return self.filter(holders__ministerie=ministerie).tallies("kind", "holders__is_lead", today=today)

    def coverage(self) -> list[Coverage]:
        """What is known, by kind and source. What only a draft document says is not known yet."""
        from commitments.models.aanbeveling import Oordeel
        from commitments.models.history import StatusChange
        from commitments.models.link import Link

        linked = Link.objects.filter(commitment=OuterRef("pk"), passage__document__published_at__isnull=False)
        cited = StatusChange.objects.standing().filter(
            commitment=OuterRef("pk"), evidence__document__published_at__isnull=False
        )
        answers = Oordeel.objects.published().filter(aanbeveling=OuterRef("pk"))
        stated = answers.exclude(verdict=Verdict.NOT_STATED)
        answered = (
            (Q(motie__isnull=False) & ~Q(motie__outcome=Outcome.UNKNOWN))
            | (Q(toezegging__isnull=False) & ~Q(toezegging__register_number=""))
            | Q(Exists(stated))
        )
        rows = (
            self.order_by()
            .values("kind", "source")
            .annotate(
                total=Count("pk"),
                with_passage=Count("pk", filter=Exists(linked)),
                with_term=Count("pk", filter=Q(due_on__isnull=False)),
                with_words_only=Count("pk", filter=Q(due_on__isnull=True) & ~Q(due_printed="")),
                with_evidence=Count("pk", filter=Exists(cited)),
                judged=Count("pk", filter=~Q(kamer_status=KamerStatus.NONE)),
                answered=Count("pk", filter=answered),
                last_changed_at=Max("changed_at"),
            )
        )
        return [Coverage(**row) for row in rows]

    def last_changed_at(self) -> datetime | None:
        """When one of these was last changed, None when there are none."""
        newest: datetime | None = self.order_by().aggregate(newest=Max("changed_at"))["newest"]
        return newest


def _numbers(today: date) -> dict[str, Count]:
    track = Track.MINISTRY
    conditions = {
        "waiting": Q(ministry_status=MinistryStatus.OPEN),
        "in_progress": Q(ministry_status=MinistryStatus.IN_PROGRESS),
        "closed": terms.is_closed(track),
        "without_status": Q(ministry_status=MinistryStatus.NONE),
        "overdue": terms.is_overdue(track, today=today),
        "became_overdue": terms.became_overdue(track, today=today),
        "due_soon": terms.is_due_soon(track, today=today),
        "open_without_term": terms.is_open(track) & Q(due_on__isnull=True),
        "judged": ~Q(kamer_status=KamerStatus.NONE),
        "claimed_only": terms.differs(terms.Differing.CLAIMED),
        "judged_only": terms.differs(terms.Differing.SETTLED),
    }
    return {"total": Count("pk"), **{name: Count("pk", filter=q) for name, q in conditions.items()}}
