"""What a page shows of commitments beside their own row, fetched along in a fixed number of queries."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Prefetch

if TYPE_CHECKING:
    from commitments.models.commitment import Commitment

    _Rows = models.QuerySet[Commitment]
else:
    _Rows = models.QuerySet

_OF_A_ROW = (
    *("slug", "kind", "subject", "reference", "published_at", "changed_at"),
    *("made_from", "made_to", "made_printed", "made_basis", "made_order"),
    *("due_from", "due_on", "due_printed", "due_basis", "due_order"),
    *("ministry_status", "kamer_status", "changed_order"),
    *("motie__tabled_from", "motie__tabled_to", "motie__tabled_printed", "motie__tabled_basis"),
    *("motie__outcome", "motie__has_cosubmitters", "toezegging__register_number"),
    *("aanbeveling__number", "aanbeveling__advies__title"),
)
"""The columns that a row of the list shows, or that paging needs."""

_OF_A_RESULT = (
    *("text", "dossier__slug", "dossier__title"),
    *("toezegging__made_by", "toezegging__made_to", "toezegging__made_in", "toezegging__person_printed"),
)
"""The texts of it in which a word may have been found."""

_OF_A_LINE = (
    *("slug", "kind", "subject", "reference", "published_at", "ministry_status"),
    *("made_from", "made_to", "made_printed", "made_basis", "made_order"),
    *("due_on", "due_printed", "due_order", "aanbeveling__number"),
)
"""The columns that one line of an overview shows."""


def holders_with_names() -> Prefetch:
    """Who holds them, in the order of the holders: the names of the ministeries come in the same query."""
    from commitments.models.commitment import Holder

    held = Holder.objects.select_related("ministerie")
    return Prefetch("holders", held.only("commitment", "office", "is_lead", "ministerie__name"))


class CommitmentShown(_Rows):
    """What to bring along; `CommitmentQuerySet` adds the questions that filter."""

    def with_search_texts(self) -> Self:
        """With every text that is searched, in a fixed number of queries."""
        return self.select_related(
            "dossier", "motie", "toezegging__person", "aanbeveling__advies"
        ).prefetch_related(
            "holders__ministerie",
            "claims",
            "motie__submitters",
            "aanbeveling__advies__numbers__college",
        )

    def for_list(self) -> Self:
        """With all that a row of the list shows, in a fixed number of queries."""
        from commitments.models.aanbeveling import Oordeel

        return (
            self.select_related("lead", "dossier", "motie", "toezegging", "aanbeveling__advies")
            .defer("search", "text")
            .prefetch_related(
                "holders__ministerie",
                "motie__submitters",
                Prefetch("aanbeveling__oordelen", Oordeel.objects.with_document()),
                "aanbeveling__advies__numbers__college",
            )
        )

    def for_rows(self) -> Self:
        """With what `telling.rows` tells and no more, in a fixed number of queries."""
        from commitments.models.aanbeveling import Oordeel
        from commitments.models.motie import Submitter

        tabled_by = Submitter.objects.only("motie", "order", "prefix", "surname", "given")
        return (
            self.select_related("motie", "toezegging", "aanbeveling__advies")
            .only(*_OF_A_ROW)
            .prefetch_related(
                holders_with_names(),
                Prefetch("motie__submitters", tabled_by),
                Prefetch("aanbeveling__oordelen", Oordeel.objects.with_document()),
                "aanbeveling__advies__numbers__college",
            )
        )

    def for_results(self) -> Self:
        """With what a search result shows of whatever may have been found, in a fixed number of queries."""
        from commitments.models.aanbeveling import Oordeel
        from commitments.models.commitment import Holder

        holders = Holder.objects.select_related("ministerie").only(
            "commitment", "office", "is_lead", "ministerie__name", "ministerie__abbreviations"
        )
        return (
            self.select_related("dossier", "motie", "toezegging", "aanbeveling__advies")
            .only(*_OF_A_ROW, *_OF_A_RESULT)
            .prefetch_related(
                Prefetch("holders", holders),
                "motie__submitters",
                Prefetch("aanbeveling__oordelen", Oordeel.objects.with_document()),
                "aanbeveling__advies__numbers__college",
            )
        )

    def for_brief(self) -> Self:
        """With what one line of an overview shows, in a fixed number of queries."""
        return (
            self.select_related("aanbeveling").defer("search", "text").prefetch_related("holders__ministerie")
        )

    def for_lines(self) -> Self:
        """With what one line of an overview shows and no more, in a fixed number of queries."""
        return self.select_related("aanbeveling").only(*_OF_A_LINE).prefetch_related(holders_with_names())

    def for_detail(self) -> Self:
        """With all that the page of one commitment shows, in a fixed number of queries.

        Of the documents that it cites their texts are left behind: some run to hundreds of pages.
        """
        from commitments.models.document import Document

        cited = (
            "aanbeveling__oordelen__passage__document",
            "aanbeveling__oordelen__declined_parts__passage__document",
            "links__passage__document",
            "statuschanges__evidence__document",
            "termchanges__evidence__document",
            "officechanges__evidence__document",
            "claims__passage__document",
        )
        return (
            self.select_related("dossier", "motie__decided_by", "toezegging__person", "aanbeveling__advies")
            .defer("search")
            .prefetch_related(
                "holders__ministerie",
                "motie__submitters__kamerlid",
                "motie__besluiten",
                "register_rows",
                "difference_judgements",
                "aanbeveling__advies__numbers__college",
                "officechanges__ministerie",
                "milestone_links__milestone",
                *(Prefetch(path, Document.objects.defer("text")) for path in cited),
            )
        )
