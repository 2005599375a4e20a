"""Ministeries, which change name, and the people who lead them."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import NamedForm, RecordForm
from commitments.admin.records import NamedAdmin, RecordAdmin
from commitments.admin.site import admin_site
from commitments.models import Bewindspersoon, Ministerie


@admin.register(Ministerie, site=admin_site)
class MinisterieAdmin(NamedAdmin):
    """A ministry under one name."""

    form = NamedForm
    list_display = ("name", "short", "from_on", "until_on", "followed_by")
    search_fields = ("name", "abbreviations")
    autocomplete_fields = ("successors",)
    fields = ("name", "abbreviations", ("from_on", "until_on"), "successors", "slug")
    change_note = _("Krijgt een ministerie een nieuwe naam, voeg dan een nieuw ministerie toe als opvolger.")

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        """With the successors."""
        return super().get_queryset(request).prefetch_related("successors")

    @admin.display(description=_("afkorting"), ordering="abbreviations")
    def short(self, ministerie: Ministerie) -> str:
        """The usual one."""
        return ministerie.abbreviation

    @admin.display(description=_("opvolgers"))
    def followed_by(self, ministerie: Ministerie) -> str:
        """The ministries that took over the work."""
        return ", ".join(successor.name for successor in ministerie.successors.all())


@admin.register(Bewindspersoon, site=admin_site)
class BewindspersoonAdmin(RecordAdmin):
    """One person in one office for one period."""

    form = RecordForm
    list_display = ("name", "office", "ministerie", "from_on", "until_on")
    list_filter: ClassVar[Any] = (("ministerie", admin.RelatedOnlyFieldListFilter),)
    search_fields = ("name", "office")
    autocomplete_fields = ("ministerie",)
    joined = ("ministerie",)
    fields = ("name", "office", "ministerie", ("from_on", "until_on"))
