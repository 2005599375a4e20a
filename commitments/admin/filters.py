"""Filters of the lists: only values that occur, and never a list too long to read."""

from typing import Any

from django.contrib import admin
from django.db import models
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from commitments.models import Commitment, Document, Dossier, Holder, Ministerie

MOST_CHOICES = 25


class HolderFilter(admin.SimpleListFilter):
    """The ministry that holds a commitment, in the lead or jointly."""

    title = _("ministerie")
    parameter_name = "ministerie"

    def lookups(self, _request: Any, _model_admin: Any) -> list[tuple[str, str]]:
        """The ministries that hold anything."""
        held = Holder.objects.filter(ministerie=OuterRef("pk"))
        holders = Ministerie.objects.filter(Exists(held))
        return [(str(ministerie.pk), ministerie.name) for ministerie in holders]

    def queryset(self, _request: Any, queryset: Any) -> QuerySet:
        """Those that the chosen ministry holds."""
        return queryset.held_by([int(self.value() or 0)]) if is_offered(self) else queryset


class DossierFilter(admin.SimpleListFilter):
    """The dossier, for what is listed here; the others are found with the search box."""

    title = _("dossier")
    parameter_name = "dossier"

    def lookups(self, _request: Any, model_admin: Any) -> list[tuple[str, str]]:
        """The first dossiers that have any of these records."""
        model: type[models.Model] = model_admin.model
        listed = model._default_manager.filter(dossier=OuterRef("pk"))
        dossiers = Dossier.objects.filter(Exists(listed))[:MOST_CHOICES]
        return [(dossier.slug, Truncator(str(dossier)).chars(40)) for dossier in dossiers]

    def queryset(self, _request: Any, queryset: QuerySet[Commitment] | QuerySet[Document]) -> QuerySet:
        """Those in the chosen dossier."""
        return queryset.filter(dossier__slug=self.value()) if is_offered(self) else queryset


def is_offered(choice: admin.SimpleListFilter) -> bool:
    """Whether the value in the address is one of the filter's own: anything else filters nothing."""
    return choice.value() in {value for value, _label in choice.lookup_choices}
