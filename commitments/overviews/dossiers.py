"""Dossiers with their numbers: how many documents each holds, and how its commitments stand."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Max, Q

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


def rows_of(
    dossiers: Iterable[Dossier],
    *,
    documents: DocumentQuerySet,
    commitments: CommitmentQuerySet,
    today: date,
) -> list[DossierRow]:
    """A row for each, counted over these records. Three queries, however many dossiers there are."""
    dossiers = list(dossiers)
    commitments = commitments.filter(dossier__in=dossiers)
    documents = documents.filter(dossier__in=dossiers)
    tallies = commitments.tallies("dossier", today=today)
    changed = dict(commitments.order_by().values_list("dossier").annotate(Max("changed_at")))
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
        moments = [moment for moment in (changed.get(dossier.pk), last) if moment]
        tally = tallies.get((dossier.pk,), Tally())
        rows.append(DossierRow(dossier, total, read, tally, max(moments, default=None)))
    return rows
