"""The form with which somebody updates a status, citing a letter."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments import statuses
from commitments.actions.statuses import current_state, must_cite
from commitments.dates import DateBasis, UncertainDate
from commitments.forms.evidence import EvidenceForm, usable
from commitments.models import Commitment, Document, Link, Passage
from commitments.statuses import STATES, Kind, Track


class NextStateField(forms.ChoiceField):
    """Offers the states that may follow, and takes any: the action refuses the others.

    By the time of saving, somebody else may have made the chosen one impossible. Then the
    reader must hear of that, not that the choice is invalid.
    """

    def valid_value(self, _value: object) -> bool:
        """Left to the action."""
        return True


class StatusForm(EvidenceForm):
    """Allowed next statuses only; the letter, the words and where they stand; since when.

    The letter comes before the day, because the day is mostly that of the letter.
    """

    field_order = ("to", "letter", "document", "passage")

    to = NextStateField(
        label=_("Nieuwe status"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies de nieuwe status.")},
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
    effective_from = forms.DateField(
        label=_("Sinds"),
        help_text=_("De dag van de brief of van het besluit. Bij een periode: de eerste dag."),
        error_messages={"required": _("Vul in sinds wanneer deze status geldt.")},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    effective_to = forms.DateField(
        label=_("Laatste dag van de periode"),
        required=False,
        help_text=_("Alleen als de precieze dag niet bekend is."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    effective_printed = forms.CharField(
        label=_("De periode in woorden"),
        required=False,
        max_length=200,
        help_text=_("Zoals de brief het zegt, bijvoorbeeld: najaar 2025."),
    )
    note = forms.CharField(
        label=_("Toelichting"),
        required=False,
        max_length=2000,
        help_text=_("Iedereen kan dit lezen. Schrijf er geen interne informatie in."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        *args: Any,
        commitment: Commitment,
        track: Track,
        documents: Any,
        today: date,
        second_pair: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        state = current_state(commitment, track)
        self.state = STATES[track](state)
        following = statuses.next_states(Kind(commitment.kind), track, state, commitment.execution)
        self.following = following
        to: Any = self.fields["to"]
        to.choices = [(name, STATES[track](name).label) for name in following]
        proven = [name for name in following if must_cite(commitment, track=track, to=name)]
        self.is_evidence_always_due = len(proven) == len(following)
        self.evidence_is_due_for = [STATES[track](name).label for name in proven]
        closing = [name for name in following if name in statuses.CLOSED[track]]
        self.is_proposed_for = [STATES[track](name).label for name in closing if second_pair]
        self.is_always_proposed = bool(following) and len(self.is_proposed_for) == len(following)
        self.suggested = self._suggest(documents)
        self.offer(documents.defer("text"), self.suggested)
        document: Any = self.fields["document"]
        document.label_from_instance = _describe
        passage: Any = self.fields["passage"]
        self.chosen = next((d for d in self.suggested if d.slug == self.typed("document")), None)
        passage.queryset = _passages(self.chosen, commitment)
        passage.label_from_instance = _quoted
        self.fields["effective_from"].widget.attrs["max"] = today.isoformat()
        self.fields["effective_to"].widget.attrs["max"] = today.isoformat()

    def _suggest(self, documents: Any) -> list[Document]:
        """The letters that fit what was typed; the chosen one always stays among them."""
        without_text, chosen = documents.defer("text"), self.typed("document")
        found = self.found(without_text)
        if chosen and all(document.slug != chosen for document in found):
            found = [*usable(without_text).filter(slug=chosen)[:1], *found]
        return found

    def clean_effective_from(self) -> date:
        """Not in the future: a status is what already holds."""
        day: date = self.cleaned_data["effective_from"]
        if day > self.today:
            raise ValidationError(_("Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag."))
        return day

    def clean(self) -> dict[str, Any]:
        """A period ends after it starts, and words are cited from a letter that was chosen."""
        data = super().clean() or self.cleaned_data
        first, last = data.get("effective_from"), data.get("effective_to")
        if first and last and last < first:
            self.add_error("effective_to", _("De laatste dag ligt voor de eerste dag."))
        if first and last and last > self.today:
            self.add_error(
                "effective_to", _("Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.")
            )
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

    @property
    def effective(self) -> UncertainDate:
        """Since when, after validation: a day, or a period with the words that were printed."""
        first: date = self.cleaned_data["effective_from"]
        last: date = self.cleaned_data["effective_to"] or first
        printed: str = self.cleaned_data["effective_printed"]
        return UncertainDate(first, last, printed, DateBasis.STATED)


class ReasonForm(forms.Form):
    """Why somebody takes an entry back."""

    note = forms.CharField(
        label=_("Waarom maakt u dit ongedaan?"),
        max_length=2000,
        help_text=_("Iedereen kan dit lezen. De oude regel blijft staan, met deze reden erbij."),
        error_messages={"required": _("Schrijf waarom u dit ongedaan maakt.")},
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class UndoForm(ReasonForm):
    """With the entry that the reader saw."""

    seen = forms.IntegerField(widget=forms.HiddenInput)


def _passages(letter: Document | None, commitment: Commitment) -> Any:
    """The known sentences of a letter: first those about this commitment, then as they stand in it."""
    about_it = Link.objects.filter(passage=OuterRef("pk"), commitment=commitment)
    of_letter = Passage.objects.filter(document=letter) if letter else Passage.objects.none()
    return of_letter.order_by(Exists(about_it).desc(), "start", "slug")


def _quoted(passage: Passage) -> str:
    return f"“{passage.quote}” ({passage.place})" if passage.place else f"“{passage.quote}”"


def _describe(document: Document) -> str:
    dated = str(document.dated)
    name = f"{document.citation} · {document.title}"
    # A letter without a number is cited by its date.
    return name if dated in document.citation else f"{name} ({dated})"
