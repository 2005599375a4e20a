"""What forms share that rest on a letter: finding it, the words in it, and where those stand."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.models import Document

MOST_SUGGESTIONS = 8
LONGEST_TYPED = 200
"""Characters of a number or of words from a title; more is not searched for."""


class QuoteForm(forms.Form):
    """The words of a letter and their place; a form that takes it has a field `letter` as well."""

    quote = forms.CharField(
        label=_("De zin waarin het staat"),
        required=False,
        help_text=_("Letterlijk overgenomen, één of twee zinnen."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    place = forms.CharField(
        label=_("Waar staat die zin?"),
        required=False,
        max_length=100,
        help_text=_("Bijvoorbeeld: blz. 2 of regel 17–19."),
    )

    def clean_quote(self) -> str:
        """One line: line breaks come from the page the words were copied from."""
        return " ".join(str(self.cleaned_data["quote"]).split())

    def check_cited(
        self, letter: Document | None, *, is_unclear: bool = False, is_known: bool = False
    ) -> None:
        """Words are cited from a letter that was chosen, and of a chosen letter the words are there.

        `is_unclear`: which letter is meant is refused already. `is_known`: a passage stands for the words.
        """
        quote = self.cleaned_data.get("quote")
        if quote and not letter and not is_unclear:
            self.add_error("letter", _("Kies de brief waarin deze zin staat."))
        if letter and not quote and not is_known:
            self.add_error("quote", _("Neem de zin uit de brief over waarin dit staat."))


class EvidenceForm(QuoteForm):
    """With the letter, found by typing and then chosen."""

    letter = forms.CharField(
        label=_("In welke brief staat dit?"),
        required=False,
        max_length=LONGEST_TYPED,
        help_text=_("Typ een nummer, zoals 33694-67, of woorden uit de titel en het jaar."),
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    document = forms.ModelChoiceField(
        label=_("Gevonden brieven"),
        queryset=Document.objects.none(),
        to_field_name="slug",
        required=False,
        widget=forms.RadioSelect,
        # Radio buttons cannot be unticked, and not every step needs a letter.
        blank=True,
        empty_label=_("Geen van deze brieven"),
    )

    def offer(self, documents: Any, found: list[Document]) -> None:
        """Let the reader choose from what was found among these documents."""
        field: Any = self.fields["document"]
        field.queryset = documents.filter(pk__in=[one.pk for one in found])

    def found(self, documents: Any) -> list[Document]:
        """The letters among these documents that fit what was typed."""
        typed = self.typed("letter")
        return list(usable(documents).matching(typed)[:MOST_SUGGESTIONS]) if typed else []

    def typed(self, name: str) -> str:
        """What stands in a field before it is validated, without what the database cannot take."""
        return str(self[name].value() or "").replace("\0", "").strip()[:LONGEST_TYPED]


def usable(documents: Any) -> Any:
    """Those that something may rest on."""
    return documents.exclude(kind__in=Document.CANNOT_BE_EVIDENCE)
