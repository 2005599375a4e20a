"""Moving a term: the new day as worded, and the letter that announces it or a reason."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis, UncertainDate
from commitments.forms.evidence import EvidenceForm
from commitments.models import Commitment


class TermForm(EvidenceForm):
    """The new term; `seen` is the standing entry that the reader saw."""

    field_order = ("due_to", "due_from", "due_printed", "effective", "letter", "document", "passage")

    due_to = forms.DateField(
        label=_("Nieuwe termijn"),
        help_text=_("De laatste dag waarop het klaar moet zijn."),
        error_messages={"required": _("Vul de nieuwe termijn in.")},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    due_from = forms.DateField(
        label=_("Eerste dag van de periode"),
        required=False,
        help_text=_("Alleen als de brief een periode noemt, zoals: eerste kwartaal 2027."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    due_printed = forms.CharField(
        label=_("Zoals de brief het zegt"),
        required=False,
        max_length=200,
        help_text=_("Bijvoorbeeld: voor de zomer."),
    )
    effective = forms.DateField(
        label=_("Gemeld op"),
        help_text=_("De dag van de brief of van het besluit."),
        error_messages={"required": _("Vul in op welke dag dit is gemeld.")},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    note = forms.CharField(
        label=_("Waarom verschuift het?"),
        required=False,
        max_length=2000,
        help_text=_("Nodig als er geen brief is. Iedereen kan dit lezen."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, documents: Any, commitment: Commitment, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offer(documents, commitment)

    def clean(self) -> dict[str, Any]:
        """As every form that rests on a letter, and a period begins before it ends."""
        data = super().clean()
        first, last = data.get("due_from"), data.get("due_to")
        if first and last and last < first:
            self.add_error("due_from", _("De eerste dag ligt na de laatste dag."))
        return data

    @property
    def due(self) -> UncertainDate:
        """The new term, after validation."""
        data = self.cleaned_data
        return UncertainDate(
            data["due_from"] or data["due_to"], data["due_to"], data["due_printed"], DateBasis.STATED
        )
