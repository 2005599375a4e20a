"""The passages of a document, on the document's page."""

from typing import Any

from django import forms
from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _

from commitments.actions.passages import LONGEST_QUOTE, find_span, record_passage
from commitments.admin.forms import RecordForm
from commitments.admin.inlines import PartInline, RecordFormSet
from commitments.models import Document, Passage
from commitments.statuses import Kind


class PassageForm(RecordForm):
    """Literal words, in one piece, and where they stand."""

    def clean_quote(self) -> str:
        """White space as in running text; a passage is a sentence or two, not the letter."""
        words = " ".join(self.cleaned_data["quote"].split())
        if len(words) > LONGEST_QUOTE:
            message = _("Het citaat is te lang: %(length)d tekens. Neem hooguit %(most)d tekens over.")
            raise forms.ValidationError(message % {"length": len(words), "most": LONGEST_QUOTE})
        return words

    def locate(self, text: str) -> None:
        """Find the words in the held text, or ask for the printed place; the span goes to the record."""
        span = find_span(text, self.cleaned_data["quote"]) if text else None
        if text and span is None:
            message = _("Deze woorden staan niet in de tekst van het document. Neem ze letterlijk over.")
            self.add_error("quote", message)
        if not text and not self.cleaned_data["place"].strip():
            message = _(
                "Schrijf waar het staat, bijvoorbeeld: blz. 2. De tekst zelf wordt hier niet bewaard."
            )
            self.add_error("place", message)
        self.instance.start, self.instance.end = span or (None, None)

    def columns_to_save(self) -> list[str]:
        """The span goes with the words."""
        columns = super().columns_to_save()
        return [*columns, "start", "end"] if columns else []


class PassageFormSet(RecordFormSet):
    """The passages of one document, found again when its text changes."""

    instance: Document

    def clean(self) -> None:
        """Each quote must stand in the text as it is about to be saved."""
        super().clean()
        text = self.instance.text
        known = Document.objects.filter(pk=self.instance.pk).values_list("text", flat=True).first()
        for form in self.rows_to_keep():
            if form.has_changed() or text != known:
                form.locate(text)

    def save_new(self, form: Any, commit: bool = True) -> Passage:  # noqa: FBT001, FBT002 (Django's signature)
        """Through the one door that names a passage; the same words twice are one passage."""
        if not commit:
            return super().save_new(form, commit)
        data = form.cleaned_data
        return record_passage(document=self.instance, quote=data["quote"], place=data["place"])


class PassageInline(PartInline):
    """The sentences that matter. Each can be the start of a commitment."""

    model = Passage
    form = PassageForm
    formset = PassageFormSet
    fieldsets = ((None, {"fields": ["quote", ("place", "record_as")]}),)
    readonly_fields = ("record_as",)
    joined = ("document",)
    show_change_link = True

    @admin.display(description=_("vastleggen als"))
    def record_as(self, passage: Passage) -> Any:
        """Links that open a new commitment with this passage filled in."""
        if not passage.pk:
            return _("Sla eerst het document op.")
        add = reverse("admin:commitments_commitment_add")
        return format_html_join(
            " · ",
            '<a href="{}?kind={}&amp;passage={}">{}</a>',
            ((add, kind, passage.pk, kind.label) for kind in Kind),
        )
