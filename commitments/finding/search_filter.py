"""The filters beside the search box: the facets, with the kinds of documents, and what is overdue."""

from datetime import date
from typing import Any

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.finding.facets.described import NAMES
from commitments.finding.filters import CommitmentFilter
from commitments.models import Document
from commitments.models.document_queries import DocumentQuerySet
from commitments.statuses import Kind

KINDS = [
    *Kind.choices,
    # A motie and its paper are one record.
    *(choice for choice in Document.DocumentKind.choices if choice[0] != Kind.MOTIE),
]


class SearchFilter(CommitmentFilter):
    """Both tables by kind, commitments by the rest: only those have a status, holders or submitters."""

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

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, today=today, **kwargs)
        for name in [name for name in self.filters if name not in (*NAMES, *self.FIRST)]:
            del self.filters[name]

    def documents(self, documents: DocumentQuerySet, *, without: str = "") -> DocumentQuerySet:
        """Those of the chosen kinds; none where something is chosen that only commitments have."""
        asked = {name for name, value in self.asked.items() if value and name != without}
        if asked - {"soort"}:
            return documents.none()
        return documents.filter(kind__in=self.asked["soort"]) if asked else documents
