"""Where the sources do not agree: the two tracks with each other, or two sources on a fact."""

from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import Greatest

from commitments.models import commitment_terms as terms

if TYPE_CHECKING:
    from commitments.models.claim import ClaimQuerySet
    from commitments.models.commitment import Commitment

    _Rows = models.QuerySet[Commitment]
else:
    _Rows = models.QuerySet


class CommitmentDifferences(_Rows):
    """Questions about differences; see also `standing.compare`, the row's answer."""

    def differing(self, *kinds: terms.Differing) -> Self:
        """The ministry's claim and the Kamer's judgement differ in one of these ways, of any kind without.

        Annotates `differs_since`: the day of the later of the two.
        """
        either = Q()
        for kind in kinds or terms.Differing:
            either |= terms.differs(kind)
        return self.filter(either).annotate(differs_since=Greatest("ministry_since", "kamer_since"))

    def count_differing(self) -> dict[terms.Differing, int]:
        """How many differ in each way, in one query."""
        counts = {kind.name: Count("pk", filter=terms.differs(kind)) for kind in terms.Differing}
        found: dict[str, int] = self.differing().order_by().aggregate(**counts)
        return {kind: found[kind.name] for kind in terms.Differing}

    def in_conflict(self, claims: "ClaimQuerySet") -> Self:
        """Those with a fact about which these claims differ, or on which the register says otherwise."""
        return self.filter(pk__in=ids_in_conflict("commitment", claims))

    def judged_on_differences(self, about: str | None, *, is_judged: bool) -> Self:
        """With or without a remark on such a difference: `about` one thing, or None: any fact."""
        from commitments.models.difference_judgement import STANDING, DifferenceJudgement

        own: Any = DifferenceJudgement.objects.filter(commitment=OuterRef("pk"))
        own = own.exclude(about=STANDING) if about is None else own.filter(about=about)
        return self.filter(Exists(own) if is_judged else ~Exists(own))


def ids_in_conflict(record: str, claims: "ClaimQuerySet") -> set[int]:
    """The ids of the commitments or documents (`record`: which) with a fact that sources tell differently.

    Made from the claims and the rows with conflicts, not by trying each record: those are few.
    """
    from commitments.models.register import RegisterRow

    told = claims.about_which_sources_differ(record)
    # Fetched: as a part of the question they would be tried on each record.
    return {row[record] for row in told.union(RegisterRow.objects.in_conflict(record), all=True)}
