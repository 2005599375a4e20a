"""The filters beside the search box: the facets, three of them for documents too, and what is overdue."""

from datetime import date
from typing import Any

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.finding.dossier_choice import dossiers_of
from commitments.finding.facets.described import NAMES
from commitments.finding.filters import CommitmentFilter
from commitments.finding.several import in_years
from commitments.models import Document
from commitments.models.document_queries import DocumentQuerySet
from commitments.statuses import Kind

KINDS = [
    *Kind.choices,
    # A motie and its paper are one record.
    *(choice for choice in Document.DocumentKind.choices if choice[0] != Kind.MOTIE),
]

OF_BOTH = frozenset({"soort", "jaar", "dossier"})
"""The facets that documents have as well."""


class SearchFilter(CommitmentFilter):
    """Both tables by kind, year and dossier; only commitments have a status, holders or submitters."""

    soort = django_filters.MultipleChoiceFilter(
        field_name="kind",
        choices=KINDS,
        label=_("Soort"),
        widget=forms.CheckboxSelectMultiple,
        distinct=False,
    )
    telaat = django_filters.BooleanFilter(
        method="by_overdue",
        label=_("Termijn voorbij en nog open"),
        # Like the facets it stands outside the form of the search box.
        widget=forms.CheckboxInput(attrs={"form": "search"}),
    )

    def __init__(self, *args: Any, documents: DocumentQuerySet, today: date, **kwargs: Any) -> None:
        super().__init__(*args, today=today, **kwargs)
        self.filters["dossier"].queryset = dossiers_of(self.queryset) | dossiers_of(documents)
        for name in [name for name in self.filters if name not in (*NAMES, *self.FIRST)]:
            del self.filters[name]

    def documents(self, documents: DocumentQuerySet, *, without: str = "") -> DocumentQuerySet:
        """Those of the chosen kinds, years and dossiers; none where something else is chosen."""
        asked = {name: value for name, value in self.asked.items() if value and name != without}
        if not asked.keys() <= OF_BOTH:
            return documents.none()
        if kinds := asked.get("soort"):
            documents = documents.filter(kind__in=kinds)
        if asked.keys() & {"dossier", "jaar"}:
            # A motie stands for its paper, which may have another date.
            documents = documents.exclude(kind=Document.DocumentKind.MOTIE)
        if dossiers := asked.get("dossier"):
            documents = documents.filter(dossier__in=dossiers)
        return documents.filter(in_years(years, "dated")) if (years := asked.get("jaar")) else documents
