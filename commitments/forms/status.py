"""The form with which somebody updates a status, citing a letter."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from commitments import statuses
from commitments.actions.statuses import current_state, must_cite
from commitments.dates import DateBasis, UncertainDate
from commitments.forms.evidence import EvidenceForm
from commitments.models import Commitment
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
        self.offer(documents, commitment)
        self.fields["effective_from"].widget.attrs["max"] = today.isoformat()
        self.fields["effective_to"].widget.attrs["max"] = today.isoformat()

    def clean_effective_from(self) -> date:
        """Not in the future: a status is what already holds."""
        day: date = self.cleaned_data["effective_from"]
        if day > self.today:
            raise ValidationError(_("Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag."))
        return day

    def clean(self) -> dict[str, Any]:
        """As every form that rests on a letter, and a period ends after it starts."""
        data = super().clean()
        first, last = data.get("effective_from"), data.get("effective_to")
        if first and last and last < first:
            self.add_error("effective_to", _("De laatste dag ligt voor de eerste dag."))
        if first and last and last > self.today:
            self.add_error(
                "effective_to", _("Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.")
            )
        return data

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
