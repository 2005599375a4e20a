"""Questions about proposals: which wait for whom, and of what sort they are."""

from typing import Any

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import TruncDate
from django.utils.translation import gettext_lazy as _


class ProposalSort(models.TextChoices):
    """What a proposal that no letter's reader made would do; the value stands in addresses."""

    CITATION = "verwijzing", _("Verwijzingen in brieven")
    NUMBER = "nummer", _("Kamerstuknummers")
    LINK = "verband", _("Verbanden met brieven")
    STATUS = "status", _("Statussen")
    TERM = "termijn", _("Termijnen")
    RECORD = "nieuw", _("Nieuwe records")


def _is_of(sort: ProposalSort) -> Q:
    """A correction is about a citation when it names one, else about a record's own number."""
    corrects_citation = Q(payload__has_key="citation")
    conditions = {
        ProposalSort.CITATION: Q(change="correctie") & corrects_citation,
        ProposalSort.NUMBER: Q(change="correctie") & ~corrects_citation,
    }
    return conditions.get(sort) or Q(change=sort.value)


class ProposalQuerySet(models.QuerySet[Any]):
    """Proposals as questions. Those of a ministry are internal: a page starts from one of the first two."""

    def of_the_data(self) -> "ProposalQuerySet":
        """From letters and the register: those who keep the data judge them."""
        return self.filter(ministerie__isnull=True)

    def of_ministeries(self, ministeries: Any) -> "ProposalQuerySet":
        """What people of these ministries (their ids) propose to their coordinator."""
        return self.filter(ministerie__in=ministeries)

    def open(self) -> "ProposalQuerySet":
        """Nobody judged it yet."""
        return self.filter(state="open")

    def last_returned(self) -> "ProposalQuerySet":
        """Returned with a remark, and the same ministry proposed nothing for it after that."""
        later = self.model._default_manager.filter(
            commitment=OuterRef("commitment"), ministerie=OuterRef("ministerie"), pk__gt=OuterRef("pk")
        )
        return self.filter(~Exists(later), state="teruggegeven", ministerie__isnull=False)

    def apart_from_letters(self) -> "ProposalQuerySet":
        """Of the data, and not from a letter: what a letter's reader found is judged at its desk."""
        return self.of_the_data().filter(group="")

    def waiting(self) -> "ProposalQuerySet":
        """Of those, the ones that nobody judged yet."""
        return self.apart_from_letters().filter(state="open")

    def of_sort(self, sort: ProposalSort) -> "ProposalQuerySet":
        """See `ProposalSort`."""
        return self.filter(_is_of(sort))

    def count_sorts(self) -> dict[ProposalSort, int]:
        """How many there are of each sort, in one query."""
        counts = {sort.name: Count("pk", filter=_is_of(sort)) for sort in ProposalSort}
        found: dict[str, int] = self.order_by().aggregate(**counts)
        return {sort: found[sort.name] for sort in ProposalSort}

    def for_judging(self) -> "ProposalQuerySet":
        """With the records that a row tells of, and `proposed_on`: the day to page by."""
        joined = self.select_related(
            "commitment__dossier",
            "commitment__motie",
            "commitment__aanbeveling",
            "document__dossier",
            "passage__document",
            "judged_by",
            "proposed_by",
        )
        texts = ("commitment__search", "commitment__text", "document__text", "passage__document__text")
        return joined.defer(*texts).annotate(proposed_on=TruncDate("proposed_at"))
