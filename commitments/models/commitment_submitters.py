"""Commitments by who asked for them: only moties have submitters."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Exists, OuterRef

if TYPE_CHECKING:
    from commitments.models.commitment import Commitment

    _Rows = models.QuerySet[Commitment]
else:
    _Rows = models.QuerySet


class CommitmentSubmitters(_Rows):
    """Questions about submitters."""

    def submitted_by(self, *who: str, fracties: Sequence[Any] = ()) -> Self:
        """Moties of one of these members, by the register's key or by name, or of one of these fracties.

        See `SubmitterQuerySet.named`.
        """
        from commitments.models.motie import Submitter

        own = Submitter.objects.named(*who, fracties=fracties)
        return self.filter(Exists(own.filter(motie=OuterRef("pk"))))

    def submitted_by_fractie(self, *fracties: Any) -> Self:
        """Moties with a submitter who belonged to one of these fracties then."""
        from commitments.models.motie import Submitter

        own = Submitter.objects.filter(motie=OuterRef("pk"), fractie_record__in=fracties)
        return self.filter(Exists(own))
