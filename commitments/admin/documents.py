"""Documents in the admin: a letter with its signers, passages and citations on one page."""

from functools import reduce
from operator import or_
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db import models
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from commitments.actions.held_texts import park_spans, place_passages
from commitments.actions.register import compare_with_register
from commitments.admin.citations import CitationInline
from commitments.admin.document_form import DocumentForm, HeldTextField
from commitments.admin.document_passages import PassageInline
from commitments.admin.filters import DossierFilter
from commitments.admin.kamerstuk_field import KamerstukField
from commitments.admin.publishing import PublishedFilter, PublishingAdmin
from commitments.admin.records import date_row
from commitments.admin.search import cited_documents, cited_dossiers
from commitments.admin.signers import SignerInline
from commitments.admin.site import admin_site
from commitments.admin.widgets import KeptFileWidget
from commitments.models import Document


class DocumentList(ChangeList):
    """The list without the texts, which it does not show."""

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> models.QuerySet:
        """The rows of one page."""
        return super().get_queryset(request, exclude_parameters).defer("text")


@admin.register(Document, site=admin_site)
class DocumentAdmin(PublishingAdmin):
    """Letters, moties, adviezen; held with their text, or known only because something cites them."""

    form = DocumentForm
    list_display = ("title", "kind", "reference", "dated_on", "is_held", "is_published")
    list_filter: ClassVar[Any] = ("kind", PublishedFilter, "holding", "chamber", DossierFilter)
    date_hierarchy = "dated_to"
    search_fields = ("title", "slug", "reference", "register_id")
    search_help_text = gettext_lazy(
        "Zoek op titel, op een Kamerstuknummer in elke schrijfwijze, of op een dossier."
    )
    autocomplete_fields = ("dossier",)
    joined = ("dossier",)
    text_rows: ClassVar[Any] = {"text": 14}
    inlines = (PassageInline, SignerInline, CitationInline)
    fieldsets = (
        (None, {"fields": ["kind", "title"]}),
        date_row(Document.dated),
        (
            gettext_lazy("Kamerstuk"),
            {
                "fields": [
                    ("reference", "reference_printed", "reference_basis"),
                    "reference_note",
                    "dossier",
                    ("chamber", "chamber_basis"),
                ]
            },
        ),
        (
            gettext_lazy("Tekst en bestand"),
            {
                "fields": ["holding", "text", "file", ("source", "register_id")],
                "description": gettext_lazy(
                    "Plak hier de tekst van de brief (hooguit 2 MB). Dan zoeken wij zelf op waar een passage "
                    "staat. Een bestand mag hooguit 20 MB zijn: pdf, docx, txt of xml."
                ),
            },
        ),
        (gettext_lazy("Adres en publicatie"), {"fields": ["slug", "published_at"]}),
    )

    @admin.display(description=gettext_lazy("datum"), ordering="dated_to")
    def dated_on(self, document: Document) -> str:
        """The date, no more exact than it is known."""
        return str(document.dated)

    @admin.display(description=gettext_lazy("gelezen"), boolean=True, ordering="holding")
    def is_held(self, document: Document) -> bool:
        """A tick for what somebody has read, a cross for a stub."""
        return not document.is_stub

    def label_of(self, record: Document) -> str:
        """Number or kind and date first: titles look alike."""
        return f"{record.citation} · {record.title}"

    def get_changelist(self, *_args: Any, **_kwargs: Any) -> type[ChangeList]:
        """The lighter list."""
        return DocumentList

    def get_search_results(
        self, request: HttpRequest, queryset: Any, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        """By number in any spelling, chosen or claimed, by dossier, or by words of the title."""
        typed = search_term.strip()
        if numbers := cited_documents(typed):
            return reduce(or_, (queryset.with_reference(number) for number in numbers)), False
        if dossiers := cited_dossiers(typed):
            return queryset.filter(dossier__slug__in=dossiers), False
        return super().get_search_results(request, queryset, search_term)

    def formfield_for_dbfield(
        self, db_field: models.Field, request: Any, **kwargs: Any
    ) -> forms.Field | None:
        """A number in any spelling; a text that stays as it is."""
        if db_field.name == "reference":
            kwargs["form_class"] = KamerstukField
        if db_field.name == "text":
            kwargs["form_class"] = HeldTextField
        if db_field.name == "file":
            kwargs["widget"] = KeptFileWidget
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: Document, form: Any, change: Any) -> None:
        """A new text is saved with no passage past its end; a text that goes, goes after its passages."""
        if change and "text" in form.columns_to_save():
            if not obj.text:
                return
            park_spans(document=obj)
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: Any) -> None:
        """Then each passage points at its words again, and what the register says otherwise is listed."""
        super().save_related(request, form, formsets, change)
        if change:
            compare_with_register(form.instance, now=timezone.now())
        if not change or "text" not in form.columns_to_save():
            return
        if form.instance.text:
            place_passages(document=form.instance)
        else:
            park_spans(document=form.instance)
            super().save_model(request, form.instance, form, change)

    def response_post_save_add(self, request: HttpRequest, obj: Document) -> HttpResponseRedirect:
        """Stay: the next step, recording what the passages say, starts on the document's own page."""
        if obj.passages.exists() and self.has_change_permission(request, obj):
            next_step = format_html(
                '<a href="#passages-group">{}</a> {}',
                _("Ga naar de passages"),
                _("en klik op motie, toezegging of aanbeveling om de afspraak vast te leggen."),
            )
            self.message_user(request, next_step)
            return HttpResponseRedirect(reverse("admin:commitments_document_change", args=[obj.pk]))
        return super().response_post_save_add(request, obj)

    def kept_because(self, record: Document) -> str | None:
        """Published documents stay, drafts that nothing needs may go."""
        if record.published_at is not None:
            return _("Een gepubliceerd document wordt niet verwijderd. Trek eerst de publicatie in.")
        return super().kept_because(record)
