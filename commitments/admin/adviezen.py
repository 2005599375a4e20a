"""Adviezen, the colleges that give them and the cabinet's oordelen."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import NamedForm, RecordForm
from commitments.admin.inlines import PartInline
from commitments.admin.kind_parts import OordeelForm
from commitments.admin.ordered import OrderedFormSet
from commitments.admin.records import NamedAdmin, RecordAdmin, date_row
from commitments.admin.site import admin_site
from commitments.models import Advies, Adviescollege, AdviesNumber, DeclinedPart, Oordeel


class CollegeForm(NamedForm):
    """A college is named by its abbreviation."""

    def name_parts(self) -> Sequence[Any]:
        """'aiv'."""
        return [self.cleaned_data.get("abbreviation")]


@admin.register(Adviescollege, site=admin_site)
class AdviescollegeAdmin(NamedAdmin):
    """AIV, CAVV, WRR and the like."""

    form = CollegeForm
    list_display = ("name", "abbreviation")
    search_fields = ("name", "abbreviation")


class NumberInline(PartInline):
    """The number that each college gave the advice."""

    model = AdviesNumber
    form = RecordForm
    fieldsets = ((None, {"fields": [("college", "number")]}),)
    autocomplete_fields = ("college",)
    verbose_name_plural = _("colleges en hun nummers")

    joined = ("college",)


@admin.register(Advies, site=admin_site)
class AdviesAdmin(NamedAdmin):
    """One advice, of one or more colleges together."""

    form = NamedForm
    list_display = ("title", "published_on", "numbers_of")
    search_fields = ("title", "slug", "numbers__college__abbreviation", "numbers__number")
    date_hierarchy = "published_to"
    autocomplete_fields = ("replaces",)
    inlines = (NumberInline,)
    fieldsets = ((None, {"fields": ["title", "replaces", "slug"]}), date_row(Advies.published))

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        """With the colleges' numbers."""
        return super().get_queryset(request).select_related("replaces").prefetch_related("numbers__college")

    @admin.display(description=_("uitgebracht"), ordering="published_to")
    def published_on(self, advies: Advies) -> str:
        """The date, no more exact than it is known."""
        return str(advies.published)

    @admin.display(description=_("nummers"))
    def numbers_of(self, advies: Advies) -> str:
        """'AIV 119, CAVV 38'."""
        return ", ".join(str(number) for number in advies.numbers.all())

    def commitments_touched(self, record: Advies, _form: Any) -> Iterable[int]:
        """Aanbevelingen are found by the words of their advies."""
        return record.aanbevelingen.values_list("pk", flat=True)


class LoneOordeelForm(OordeelForm):
    """An oordeel on one aanbeveling, or on the advies as a whole."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["advies"].required = False
        self.fields["advies"].help_text = _("Leeg: het advies van de aanbeveling.")

    def clean(self) -> dict[str, Any]:
        """The advies is that of the aanbeveling."""
        data = super().clean()
        aanbeveling, advies = data.get("aanbeveling"), data.get("advies")
        if aanbeveling and not advies:
            self.fill("advies", aanbeveling.advies)
        elif not aanbeveling and not advies:
            self.add_error("advies", _("Kies de aanbeveling, of het advies als het over alles gaat."))
        elif aanbeveling and advies and aanbeveling.advies_id != advies.pk:
            self.add_error("advies", _("Deze aanbeveling staat in een ander advies."))
        return data


class DeclinedInline(PartInline):
    """What the cabinet does not adopt."""

    model = DeclinedPart
    form = RecordForm
    formset = OrderedFormSet
    open_rows = 0
    fieldsets = ((None, {"fields": ["text", ("passage", "order")]}),)
    autocomplete_fields = ("passage",)

    joined = ("passage__document",)


@admin.register(Oordeel, site=admin_site)
class OordeelAdmin(RecordAdmin):
    """The cabinet's answer, with what it declines. A verdict is not execution."""

    form = LoneOordeelForm
    list_display = ("verdict", "aanbeveling", "advies", "phrase", "basis")
    list_filter: ClassVar[Any] = ("verdict", "basis")
    search_fields = ("phrase", "reading", "advies__title", "aanbeveling__commitment__subject")
    autocomplete_fields = ("aanbeveling", "advies", "passage", "refers_to")
    joined = ("aanbeveling__commitment", "advies", "passage__document")
    inlines = (DeclinedInline,)
    fieldsets = (
        (None, {"fields": ["aanbeveling", "advies", "passage"]}),
        (None, {"fields": [("verdict", "basis"), "phrase", "reading", "refers_to"]}),
    )
