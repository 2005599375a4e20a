"""What can be asked of the history: which entries stand, in what order, and which of them moved something."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Self, TypeVar

from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.fields.tuple_lookups import TupleIn

from commitments.models.document_queries import naming
from commitments.statuses import NOTHING

if TYPE_CHECKING:
    from commitments.models.commitment import Commitment
    from commitments.models.history import OfficeChange

C = TypeVar("C", bound=models.Model)

_OF_A_LINE = (
    *("effective_from", "effective_to", "effective_printed", "effective_basis", "recorded_at"),
    *("register_record", "commitment__slug", "commitment__kind", "commitment__subject"),
    *("commitment__reference", "commitment__aanbeveling__number"),
)
_OF_ITS_EVIDENCE = (
    *("evidence__slug", "evidence__quote", "evidence__place", "evidence__document__published_at"),
    *naming("evidence__document"),
)


class ChangeQuerySet(QuerySet[C]):
    """Entries of one history table."""

    def standing(self, *, known_at: datetime | None = None) -> Self:
        """Not corrected by a later entry; with `known_at` as far as recorded by that moment."""
        corrections = self.model._default_manager.filter(corrects=OuterRef("pk"))
        if known_at is None:
            return self.filter(~Exists(corrections))
        return self.filter(~Exists(corrections.filter(recorded_at__lte=known_at)), recorded_at__lte=known_at)

    def latest_first(self) -> Self:
        """In the order in which entries count, the one that counts most first."""
        return self.order_by("-effective_to", "-recorded_at", "-id")

    def about(self, commitments: "QuerySet[Commitment]") -> Self:
        """The history of these commitments."""
        return self.filter(commitment__in=commitments.order_by().values("pk"))

    def last_recorded_at(self) -> datetime | None:
        """When somebody last added an entry, None while there is none."""
        # Not Max(): that would read all of them.
        newest: datetime | None = self.order_by("-recorded_at").values_list("recorded_at", flat=True).first()
        return newest

    def for_overview(self, *own: str) -> Self:
        """With what one line of an overview names of the commitment and of the evidence, and no more.

        `own` are the columns of this sort of entry that the line shows.
        """
        return self.select_related("commitment__aanbeveling", "evidence__document").only(
            *_OF_A_LINE, *_OF_ITS_EVIDENCE, *own
        )


class StatusChangeQuerySet(ChangeQuerySet[C]):
    """What was said on the two tracks."""

    def counting(self, *, known_at: datetime | None = None) -> Self:
        """Standing entries that say something: the latest of these on its track gives the status."""
        return self.standing(known_at=known_at).exclude(to=NOTHING)

    def last_said_first(self) -> Self:
        """As `latest_first`; entries that say nothing come after all that do."""
        says_nothing = Case(When(to=NOTHING, then=Value(1)), default=Value(0))
        return self.order_by(says_nothing, "-effective_to", "-recorded_at", "-id")


class OfficeChangeQuerySet(ChangeQuerySet["OfficeChange"]):
    """Who became responsible, and who no longer was."""

    def transfers(self) -> Self:
        """Standing entries that changed who holds a commitment: all but those it started with.

        Annotates `part_before`: what the ministry did until then, None when it did nothing.
        """
        earlier = self.model._default_manager.standing().filter(
            commitment=OuterRef("commitment"), effective_to__lt=OuterRef("effective_to")
        )
        own = earlier.filter(ministerie=OuterRef("ministerie")).latest_first()
        return (
            self.standing()
            .filter(Q(Exists(earlier)) | Q(part=self.model.Part.GONE))
            .annotate(part_before=Subquery(own.values("part")[:1]))
        )

    def beside(self, entries: "Sequence[OfficeChange]") -> Self:
        """Standing entries of other ministeries, of the same commitments and days as these."""
        pairs = list(dict.fromkeys((entry.commitment_id, entry.effective.end) for entry in entries))
        if not pairs:
            return self.none()
        # As rows of two: an OR of dozens of conditions takes longer to write down than to answer.
        same = TupleIn((F("commitment_id"), F("effective_to")), pairs)
        own = [entry.pk for entry in entries]
        return self.standing().filter(same).exclude(pk__in=own)
