"""Passages in the admin: found by their document's number or by their words."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from commitments.actions.passages import record_passage
from commitments.admin.document_passages import PassageForm
from commitments.admin.records import RecordAdmin
from commitments.admin.search import cited_documents
from commitments.admin.site import admin_site
from commitments.models import Passage


class LonePassageForm(PassageForm):
    """A passage entered apart from its document's page."""

    def clean(self) -> dict[str, Any]:
        """The words must stand in the held text."""
        data = super().clean()
        document = data.get("document") or (self.instance.document if self.instance.pk else None)
        if document is not None and "quote" in data and "place" in data:
            self.locate(document.text)
        return data


@admin.register(Passage, site=admin_site)
class PassageAdmin(RecordAdmin):
    """The literal words on which a claim rests."""

    form = LonePassageForm
    list_display = ("short_quote", "document", "place", "slug")
    list_filter: ClassVar[Any] = ("document__kind",)
    search_fields = ("quote", "slug", "place", "document__title")
    search_help_text = _(
        "Zoek op woorden uit het citaat of de titel, of op het Kamerstuknummer van het document."
    )
    autocomplete_fields = ("document",)
    joined = ("document",)
    fields = ("document", "quote", "place")
    change_note = _("Een passage is een of twee zinnen, letterlijk. Haar vaste naam maken wij zelf.")

    @admin.display(description=_("citaat"), ordering="quote")
    def short_quote(self, passage: Passage) -> str:
        """Enough to recognise it."""
        return Truncator(passage.quote).chars(100)

    def label_of(self, record: Passage) -> str:
        """Where it stands and how it begins."""
        return f"{record}: {Truncator(record.quote).chars(80)}"

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """A passage stays with its document."""
        return [*super().get_readonly_fields(request, obj), "document"] if obj else ()

    def get_search_results(
        self, request: HttpRequest, queryset: Any, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        """By the document's number in any spelling, or by words."""
        if numbers := cited_documents(search_term.strip()):
            return queryset.filter(document__reference__in=numbers), False
        return super().get_search_results(request, queryset, search_term)

    def save_model(self, request: HttpRequest, obj: Passage, form: Any, change: Any) -> None:
        """A new passage goes through the one door that names it."""
        if change:
            super().save_model(request, obj, form, change)
            return
        recorded = record_passage(document=obj.document, quote=obj.quote, place=obj.place)
        obj.pk, obj.slug = recorded.pk, recorded.slug
        obj._state.adding = False
