"""Choosing a dossier: from a list while that is a list, and above that by typing its number."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext_lazy as _

from commitments.models import Dossier

MOST = 500
"""A longer list nobody scrolls through, and it would be most of the page."""


def dossiers_of(records: QuerySet[Any]) -> QuerySet[Dossier]:
    """Only dossiers that hold one of these: one of drafts alone would tell of them, and find nothing."""
    return Dossier.objects.filter(Exists(records.filter(dossier=OuterRef("pk"))))


def offer_dossiers(chosen_by: django_filters.ModelChoiceFilter, records: QuerySet[Any]) -> None:
    """One dossier of those that hold one of these records."""
    chosen_by.queryset = dossiers_of(records)
    if Dossier.objects.order_by()[: MOST + 1].count() > MOST:
        chosen_by.extra["widget"] = forms.TextInput(
            attrs={"maxlength": 40, "placeholder": _("Nummer, zoals 36600-X"), "autocomplete": "off"}
        )
