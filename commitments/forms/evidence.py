"""What forms share that rest on a letter: finding it, the words in it, and where those stand."""

from typing import Any

from django import forms
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.models import Commitment, Document, Link, Passage

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
    """With the letter, found by typing and then chosen, and the sentences of it that are known.

    A form that takes it calls `offer` when it is made.
    """

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
    passage = forms.ModelChoiceField(
        label=_("Bekende zinnen uit deze brief"),
        queryset=Passage.objects.none(),
        to_field_name="slug",
        required=False,
        widget=forms.RadioSelect,
        blank=True,
        empty_label=_("Een andere zin, hieronder overgenomen"),
    )
    suggested: list[Document]
    """The letters that fit what was typed; the chosen one always stays among them."""
    chosen: Document | None

    def offer(self, documents: Any, commitment: Commitment) -> None:
        """Let the reader choose a letter among these documents, and a sentence that is known of it."""
        without_text = documents.defer("text")
        self.suggested = self._suggest(without_text)
        document: Any = self.fields["document"]
        document.queryset = without_text.filter(pk__in=[one.pk for one in self.suggested])
        document.label_from_instance = _described
        slug = self.typed("document")
        self.chosen = next((one for one in self.suggested if one.slug == slug), None)
        passage: Any = self.fields["passage"]
        passage.queryset = _passages(self.chosen, commitment)
        passage.label_from_instance = _quoted

    def _suggest(self, documents: Any) -> list[Document]:
        typed, chosen = self.typed("letter"), self.typed("document")
        found = list(usable(documents).matching(typed)[:MOST_SUGGESTIONS]) if typed else []
        if chosen and all(document.slug != chosen for document in found):
            return [*usable(documents).filter(slug=chosen)[:1], *found]
        return found

    def clean(self) -> dict[str, Any]:
        """Words are cited from a letter that was chosen, and once: a known sentence, or another."""
        data = super().clean() or self.cleaned_data
        passage = data.get("passage")
        if passage and data.get("quote") not in ("", " ".join(passage.quote.split())):
            self.add_error(
                "quote", _("U koos een bekende zin en vulde ook een andere in. Kies één van beide.")
            )
        self.check_cited(
            data.get("document"),
            is_unclear="document" in self.errors,
            is_known=bool(passage) or "quote" in self.errors,
        )
        is_unclear = "letter" in self.errors or "document" in self.errors
        if data.get("letter") and not data.get("document") and not is_unclear:
            self.add_error("letter", self._not_chosen())
        return data

    def _not_chosen(self) -> str:
        if self.suggested:
            return gettext("Kies een van de gevonden brieven, of maak dit veld leeg.")
        return gettext(
            "Geen brief gevonden. Probeer het nummer of een ander woord. "
            "Staat de brief hier nog niet? Vraag gegevensbeheer om hem toe te voegen."
        )

    def typed(self, name: str) -> str:
        """What stands in a field before it is validated, without what the database cannot take."""
        return str(self[name].value() or "").replace("\0", "").strip()[:LONGEST_TYPED]


def usable(documents: Any) -> Any:
    """Those that something may rest on."""
    return documents.exclude(kind__in=Document.CANNOT_BE_EVIDENCE)


def _passages(letter: Document | None, commitment: Commitment) -> Any:
    """The known sentences of a letter: first those about this commitment, then as they stand in it."""
    about_it = Link.objects.filter(passage=OuterRef("pk"), commitment=commitment)
    of_letter = Passage.objects.filter(document=letter) if letter else Passage.objects.none()
    return of_letter.order_by(Exists(about_it).desc(), "start", "slug")


def _quoted(passage: Passage) -> str:
    return f"“{passage.quote}” ({passage.place})" if passage.place else f"“{passage.quote}”"


def _described(document: Document) -> str:
    dated = str(document.dated)
    name = f"{document.citation} · {document.title}"
    # A letter without a number is cited by its date.
    return name if dated in document.citation else f"{name} ({dated})"
