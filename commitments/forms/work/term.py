"""Moving a term: the new day as worded, and the letter that announces it or a reason."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis, UncertainDate
from commitments.models import Document

MOST_SUGGESTIONS = 8


class TermForm(forms.Form):
    """The new term; `seen` is the standing entry that the reader saw."""

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
    letter = forms.CharField(
        label=_("In welke brief staat dit?"),
        required=False,
        max_length=200,
        help_text=_("Typ een nummer, zoals 33694-67, of woorden uit de titel en het jaar."),
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    document = forms.ModelChoiceField(
        label=_("Gevonden brieven"),
        queryset=Document.objects.none(),
        to_field_name="slug",
        required=False,
        widget=forms.RadioSelect,
        blank=True,
        empty_label=_("Geen van deze brieven"),
    )
    quote = forms.CharField(
        label=_("De zin waarin het staat"),
        required=False,
        help_text=_("Letterlijk overgenomen, één of twee zinnen."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    place = forms.CharField(
        label=_("Waar staat die zin?"), required=False, max_length=100, help_text=_("Bijvoorbeeld: blz. 2.")
    )
    note = forms.CharField(
        label=_("Waarom verschuift het?"),
        required=False,
        max_length=2000,
        help_text=_("Nodig als er geen brief is. Iedereen kan dit lezen."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, documents: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        typed = str(self["letter"].value() or "").replace("\0", "").strip()[:200]
        usable = documents.exclude(kind__in=Document.CANNOT_BE_EVIDENCE)
        self.suggested = list(usable.matching(typed)[:MOST_SUGGESTIONS]) if typed else []
        field: Any = self.fields["document"]
        field.queryset = documents.filter(pk__in=[one.pk for one in self.suggested])

    def clean(self) -> dict[str, Any]:
        """A period begins before it ends, and words are cited from a letter that was chosen."""
        data = super().clean() or self.cleaned_data
        first, last = data.get("due_from"), data.get("due_to")
        if first and last and last < first:
            self.add_error("due_from", _("De eerste dag ligt na de laatste dag."))
        if data.get("quote") and not data.get("document"):
            self.add_error("letter", _("Kies de brief waarin deze zin staat."))
        if data.get("document") and not (data.get("quote") or "").strip():
            self.add_error("quote", _("Neem de zin uit de brief over waarin dit staat."))
        if data.get("letter") and not data.get("document") and "letter" not in self.errors:
            said = (
                gettext("Kies een van de gevonden brieven, of maak dit veld leeg.")
                if self.suggested
                else gettext("Geen brief gevonden. Probeer het nummer of een ander woord.")
            )
            raise ValidationError({"letter": said})
        return data

    @property
    def due(self) -> UncertainDate:
        """The new term, after validation."""
        data = self.cleaned_data
        return UncertainDate(
            data["due_from"] or data["due_to"], data["due_to"], data["due_printed"], DateBasis.STATED
        )
