"""What a document cites, on the document's page."""

from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import RecordForm
from commitments.admin.inlines import PartInline, RecordFormSet
from commitments.admin.kamerstuk_field import KamerstukField
from commitments.models import Citation, Document
from commitments.references import parse_kamerstuk


class CitationForm(RecordForm):
    """What is printed, and what it was taken to mean."""

    def clean(self) -> dict[str, Any]:
        """Read the print where nobody did, and find the document that it names."""
        data = super().clean()
        if data.get("printed") and not data.get("normalised") and "normalised" not in self.errors:
            numbers = {k.canonical for k in parse_kamerstuk(data["printed"]) if k.number}
            if len(numbers) == 1:
                self.fill("normalised", numbers.pop())
        if data.get("normalised") and not data.get("target"):
            named = Document.objects.filter(reference=data["normalised"])
            self.fill("target", named.exclude(pk=self.instance.document_id).first())
        if not data.get("printed") and not data.get("target"):
            self.add_error("printed", _("Vul in wat er staat, of kies het document."))
        return data


class CitationFormSet(RecordFormSet):
    """What one document cites."""

    instance: Document

    def clean(self) -> None:
        """Nothing twice, and not the document itself."""
        super().clean()
        seen = set()
        for form in self.rows_to_keep():
            data = form.cleaned_data
            key = tuple(data[name] for name in ("place", "printed", "normalised", "relation", "target"))
            if key in seen:
                form.add_error("printed", _("Deze verwijzing staat hierboven al."))
            elif data["target"] is not None and data["target"].pk == self.instance.pk:
                message = _("Een document haalt niet zichzelf aan: dit is het eigen nummer.")
                form.add_error("target", message)
            seen.add(key)


class CitationInline(PartInline):
    """Other documents that this one names."""

    model = Citation
    form = CitationForm
    formset = CitationFormSet
    fk_name = "document"
    open_rows = 0
    classes = ("collapse",)
    autocomplete_fields = ("target",)
    verbose_name = _("verwijzing")
    verbose_name_plural = _("verwijzingen naar andere documenten")
    fieldsets = (
        (None, {"fields": [("printed", "place"), ("normalised", "relation"), "target"]}),
        (None, {"fields": ["basis", "correction"]}),
    )

    joined = ("target",)

    def formfield_for_dbfield(
        self, db_field: models.Field, request: Any, **kwargs: Any
    ) -> forms.Field | None:
        """A number in any spelling."""
        if db_field.name == "normalised":
            kwargs["form_class"] = KamerstukField
            kwargs["help_text"] = _("Leeg: zoals het gedrukt staat, als dat te lezen is.")
        return super().formfield_for_dbfield(db_field, request, **kwargs)
