"""Dossiers in the admin: found and named by their number, in any spelling."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import RecordForm
from commitments.admin.kamerstuk_field import DossierNumberField
from commitments.admin.records import NamedAdmin
from commitments.admin.site import admin_site
from commitments.models import Dossier
from commitments.references import parse_kamerstuk


@admin.register(Dossier, site=admin_site)
class DossierAdmin(NamedAdmin):
    """The numbered files of the Kamer."""

    form = RecordForm
    list_display = ("slug", "title")
    search_fields = ("slug", "title")
    fields = ("slug", "title", "summary")

    def formfield_for_dbfield(
        self, db_field: models.Field, request: Any, **kwargs: Any
    ) -> forms.Field | None:
        """The name is the number."""
        if db_field.name == "slug":
            kwargs["form_class"] = DossierNumberField
            kwargs["label"] = _("Nummer")
            kwargs["help_text"] = _("In elke schrijfwijze: 33 694, 36600-X, 21501-02.")
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        """By number in any spelling, or by words of the title."""
        readings = parse_kamerstuk(search_term)
        # '36 600 X' also reads as a document in 36600: looking for a dossier, chapter X is meant.
        named_alone = [kamerstuk for kamerstuk in readings if not kamerstuk.number]
        numbers = [kamerstuk.dossier_key for kamerstuk in named_alone or readings]
        named = queryset.filter(slug__in=numbers)
        if numbers and named.exists():
            return named, False
        return super().get_search_results(request, queryset, search_term)

    def commitments_touched(self, record: Dossier, form: Any) -> Iterable[int]:
        """Commitments are found by the title of their dossier, when that changed."""
        is_renamed = form is not None and "title" in form.changed_data
        return record.commitments.values_list("pk", flat=True) if is_renamed else ()
