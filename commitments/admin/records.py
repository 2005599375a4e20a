"""The base of every record's admin: what it saves, what it keeps, what it finds again."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.db import models
from django.forms import Field, ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from commitments.actions.search import index_commitments, index_documents
from commitments.admin.access import Permitted
from commitments.admin.field_help import help_for
from commitments.admin.forms import RecordForm, save_changed
from commitments.admin.in_use import uses_of
from commitments.admin.kamerstuk_field import lacks_chapter
from commitments.admin.widgets import KnownAutocomplete
from commitments.dates import DateBasis
from commitments.models import Document
from commitments.models.fields import UncertainDateGroup

DATE_HELP = gettext_lazy(
    "Weet u de precieze dag, vul dan alleen de eerste dag in. Weet u alleen een periode, zoals april 2019, "
    "vul dan ook de laatste dag in. Is de datum onbekend, laat beide dan leeg."
)


class RelatedFields:
    """For model admins and inlines: every field explains itself, related records are found by typing."""

    admin_site: Any
    text_rows: ClassVar[Mapping[str, int]] = {}
    """Texts that need more room than two lines."""

    def formfield_for_dbfield(self, db_field: models.Field, request: Any, **kwargs: Any) -> Field | None:
        """As Django's, with a sentence below it and without a button that deletes the related record."""
        kwargs.setdefault("help_text", help_for(db_field))
        if db_field.choices == DateBasis.choices:
            # 'No date' is the word for dates alone; here it means that nobody chose.
            kwargs["choices"] = [("", "–"), *(choice for choice in DateBasis.choices if choice[0])]
        if isinstance(db_field, models.TextField):
            rows = self.text_rows.get(db_field.name, 2)
            kwargs.setdefault("widget", admin.widgets.AdminTextareaWidget(attrs={"rows": rows}))
        field = super().formfield_for_dbfield(db_field, request, **kwargs)  # type: ignore[misc]  # a mixin
        if isinstance(field, forms.ModelChoiceField) and hasattr(field.widget, "can_delete_related"):
            field.widget.can_delete_related = field.widget.can_view_related = False
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """As Django's, with a widget that does not ask again for a record that is at hand."""
        if db_field.name in self.get_autocomplete_fields(request):  # type: ignore[attr-defined]  # a mixin
            kwargs.setdefault("widget", KnownAutocomplete(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)  # type: ignore[misc]  # a mixin


class RecordAdmin(RelatedFields, Permitted, admin.ModelAdmin):
    """Saves what changed, deletes nothing that is in use, and keeps the words of commitments findable."""

    form: type[ModelForm] = RecordForm
    show_full_result_count = False
    list_per_page = 50
    save_on_top = False
    change_note: ClassVar[Any] = ""
    """A sentence above the form: what to know before changing something here."""
    joined: ClassVar[tuple[str, ...]] = ()
    """Relations that a list or the name of a record shows, fetched with it."""

    chapter_warning: ClassVar[Any] = gettext_lazy(
        "Dit dossier is een begroting. Bij het nummer hoort dan meestal een hoofdstuk, zoals 36600-X-50. "
        "Kijk het nummer nog eens na."
    )

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        """With what the name of each record needs."""
        queryset = super().get_queryset(request)
        return queryset.select_related(*self.joined) if self.joined else queryset

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Under the name of what is listed."""
        title = {"title": capfirst(self.opts.verbose_name_plural)}
        return super().changelist_view(request, {**title, **(extra_context or {})})

    def label_of(self, record: Any) -> str:
        """The record in a list to choose from."""
        return str(record)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: Any) -> None:
        """Write a new record whole, and of a known one only what the form changed."""
        if change:
            save_changed(obj, form.columns_to_save())
        else:
            obj.save()
        if "reference" in form.changed_data and lacks_chapter(obj.reference):
            self.message_user(request, self.chapter_warning, messages.WARNING)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: Any) -> None:
        """With the parts; then the commitments whose words changed are found by them at once."""
        super().save_related(request, form, formsets, change)
        self.index(self.commitments_touched(form.instance, form))
        self.index_document(form.instance)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        """Delete, and let the commitments that it was about forget its words."""
        touched = list(self.commitments_touched(obj, None))
        super().delete_model(request, obj)
        self.index(touched)
        self.index_document(obj)

    def commitments_touched(self, _record: Any, _form: Any) -> Iterable[int]:
        """The ids of commitments that are searched by the words of this record."""
        return ()

    def index(self, commitments: Iterable[int]) -> None:
        """Write the search words of these commitments anew."""
        if ids := list(commitments):
            index_commitments(only=ids, everything=True)

    def index_document(self, record: Any) -> None:
        """Write the search words of this document anew, or of the one that the record is part of."""
        document = record.pk if isinstance(record, Document) else getattr(record, "document_id", None)
        if document is not None:
            index_documents(only=[document])

    def kept_because(self, record: Any) -> str | None:
        """Why this record is not deleted, in one sentence; None when it may be."""
        if uses := uses_of(record):
            return _("Dit wordt gebruikt en kan daarom niet worden verwijderd. Het staat bij: %(uses)s.") % {
                "uses": ", ".join(uses)
            }
        return None

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Only what nothing else needs."""
        return super().has_delete_permission(request, obj) and (obj is None or not self.kept_because(obj))

    def render_change_form(
        self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """With the note of this kind of record and the reason why it stays."""
        record = kwargs.get("obj")
        can_change = bool(record) and self.has_change_permission(request, record)
        context["change_note"] = self.change_note
        context["kept_because"] = self.kept_because(record) if can_change else None
        return super().render_change_form(request, context, *args, **kwargs)


class NamedAdmin(RecordAdmin):
    """For records that everybody sees as soon as they exist: their name stays."""

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """The name is given once."""
        fixed = super().get_readonly_fields(request, obj)
        return [*fixed, "slug"] if obj is not None else fixed

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: Any) -> None:
        """With the parts: a part that changed is a change of the record, where it keeps when."""
        super().save_related(request, form, formsets, change)
        keeps_when = any(field.name == "changed_at" for field in self.opts.concrete_fields)
        if change and keeps_when and any(part.has_changed() for part in (form, *formsets)):
            form.instance.save(update_fields=["changed_at"])


def date_row(group: UncertainDateGroup, *, note: Any = "") -> tuple[Any, Any]:
    """A fieldset for one uncertain date: its four columns on one line, with how to fill them in."""
    return capfirst(group.label), {"fields": [group.columns], "description": note or DATE_HELP}
