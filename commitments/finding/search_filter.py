"""The filters beside the search box: the facets, three of them for documents too, and what is overdue."""

from datetime import date
from typing import Any

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.finding.dossier_choice import dossiers_of
from commitments.finding.facets.described import NAMES
from commitments.finding.filters import CommitmentFilter
from commitments.finding.years import in_years
from commitments.models import Document
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.models.document_queries import DocumentQuerySet
from commitments.statuses import Kind

KINDS = [
    *Kind.choices,
    # A motie and its paper are one record.
    *(choice for choice in Document.DocumentKind.choices if choice[0] != Kind.MOTIE),
]

DAYS = ("tot", "vanaf")
"""Where a long list of days goes on: no facets, and only in addresses."""

OF_BOTH = frozenset({"soort", "jaar", "dossier"})
"""The facets that documents have as well."""


class SearchFilter(CommitmentFilter):
    """Both tables by kind, year and dossier; only commitments have a status, holders or submitters."""

    soort = django_filters.MultipleChoiceFilter(
        choices=KINDS, label=_("Soort"), widget=forms.CheckboxSelectMultiple, method="by_kind"
    )
    telaat = django_filters.BooleanFilter(
        method="by_overdue",
        label=_("Termijn voorbij en nog open"),
        # Like the facets it stands outside the form of the search box.
        widget=forms.CheckboxInput(attrs={"form": "search"}),
    )

    is_walked = False  # words have an index of their own

    tot = django_filters.DateFilter(method="by_last_day", label=_("Tot en met"))
    vanaf = django_filters.DateFilter(method="by_first_day", label=_("Vanaf"))

    def __init__(self, *args: Any, documents: DocumentQuerySet, today: date, **kwargs: Any) -> None:
        super().__init__(*args, today=today, **kwargs)
        self.filters["dossier"].queryset = dossiers_of(self.queryset) | dossiers_of(documents)
        for name in [name for name in self.filters if name not in (*NAMES, *self.FIRST, *DAYS)]:
            del self.filters[name]

    @property
    def is_longest_open(self) -> bool:
        """Never here: that order of the search narrows by itself."""
        return False

    def by_kind(self, queryset: CommitmentQuerySet, _name: str, value: list[str]) -> Any:
        """Of these kinds; with only kinds of documents nothing is looked for."""
        kinds = set(value) & set(Kind.values)
        if value and not kinds:
            return queryset.none()
        return queryset.filter(kind__in=sorted(kinds)) if kinds else queryset

    def by_last_day(self, queryset: CommitmentQuerySet, _name: str, value: date) -> Any:
        """Not after this day, in the order of days."""
        return queryset.filter(made_order__lte=value)

    def by_first_day(self, queryset: CommitmentQuerySet, _name: str, value: date) -> Any:
        """Not before this day, in the order of days."""
        return queryset.filter(made_order__gte=value)

    def begin(self, *, is_oldest: bool) -> date | None:
        """The day at which the records begin, in this direction."""
        found: date | None = self.asked.get("vanaf" if is_oldest else "tot")
        return found

    def documents(self, documents: DocumentQuerySet, *, without: str = "") -> DocumentQuerySet:
        """Those of the chosen kinds, years and dossiers; none where something else is chosen."""
        asked = {name: value for name, value in self.asked.items() if value and name != without}
        if not asked.keys() <= {*OF_BOTH, *DAYS}:
            return documents.none()
        if chosen := asked.get("soort"):
            kinds = set(chosen) & set(Document.DocumentKind.values)
            if not kinds:
                return documents.none()
            documents = documents.filter(kind__in=sorted(kinds))
        if asked.keys() & {"dossier", "jaar"}:
            # A motie stands for its paper, which may have another date.
            documents = documents.exclude(kind=Document.DocumentKind.MOTIE)
        if last := asked.get("tot"):
            documents = documents.filter(dated_order__lte=last)
        if first := asked.get("vanaf"):
            documents = documents.filter(dated_order__gte=first)
        if dossiers := asked.get("dossier"):
            documents = documents.filter(dossier__in=dossiers)
        if years := asked.get("jaar"):
            documents = documents.filter(in_years(years, "dated", self.dated_ends))
        return documents
