"""Dossiers with their numbers: how many documents each holds, and how its commitments stand."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Max, Q
from django.utils import timezone

from commitments.dates import latest_of
from commitments.models import Document, Dossier
from commitments.models.commitment_counts import Tally
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.document_queries import DocumentQuerySet
from commitments.overviews.whole import PARTS
from commitments.telling.charts import Segment, segments


@dataclass(frozen=True)
class Part:
    """One status on the ministry's track, or all that is reported as closed, and how many have it."""

    name: str
    number: int
    label: str


@dataclass(frozen=True)
class Line:
    """One dossier in a list, in the reader's language: words, days and numbers only."""

    url: str
    title: str
    number: str
    summary: str
    documents: int
    cited: int
    changed_on: date | None
    total: int
    segments: tuple[Segment, ...]
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class DossierRow:
    """One dossier and what the reader may see of it."""

    dossier: Dossier
    documents: int
    read: int
    tally: Tally
    changed_at: datetime | None

    @property
    def segments(self) -> list[Segment]:
        """The bar: its commitments by status on the ministry's track."""
        return segments([(name, getattr(self.tally, number)) for name, number, _label in PARTS])

    @property
    def parts(self) -> list[Part]:
        """The bar in words: only the statuses that occur."""
        counted = [Part(name, getattr(self.tally, number), str(label)) for name, number, label in PARTS]
        return [part for part in counted if part.number]

    @property
    def cited(self) -> int:
        """Documents that nobody has read here."""
        return self.documents - self.read

    @property
    def line(self) -> Line:
        """What the list tells of it."""
        return Line(
            url=self.dossier.get_absolute_url(),
            title=self.dossier.title,
            number=self.dossier.slug,
            summary=self.dossier.summary,
            documents=self.documents,
            cited=self.cited,
            changed_on=timezone.localdate(self.changed_at) if self.changed_at else None,
            total=self.tally.total,
            segments=tuple(self.segments),
            parts=tuple(self.parts),
        )


def rows_of(
    dossiers: Iterable[Dossier],
    *,
    documents: DocumentQuerySet,
    commitments: CommitmentQuerySet,
    today: date,
) -> list[DossierRow]:
    """A row for each, counted over these records. Two queries, however many dossiers there are."""
    dossiers = list(dossiers)
    keys = [dossier.pk for dossier in dossiers]
    documents = documents.filter(dossier__in=keys)
    tallies = commitments.filter(dossier__in=keys).changed_tallies("dossier", today=today)
    counted = (
        documents.order_by()
        .values("dossier")
        .annotate(
            total=Count("pk"),
            read=Count("pk", filter=Q(holding=Document.Holding.HELD)),
            last=Max("changed_at"),
        )
        .values_list("dossier", "total", "read", "last")
    )
    held = {pk: (total, read, last) for pk, total, read, last in counted}
    rows = []
    for dossier in dossiers:
        total, read, last = held.get(dossier.pk, (0, 0, None))
        tally, changed = tallies.get((dossier.pk,), (Tally(), None))
        rows.append(DossierRow(dossier, total, read, tally, latest_of([changed, last])))
    return rows
