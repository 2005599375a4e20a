"""Changing what the register's rules or a person proposed, before it is carried out."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.forms.proposal_parts import KamerstukNumbersField, ProposalForm
from commitments.forms.proposals import NumberForm
from commitments.models import Link, Proposal
from commitments.models.proposal_queries import ProposalSort
from commitments.statuses import STATES, Track
from commitments.telling.proposed import lacks_words, sort_of

LONGEST_REASON = 2000


class _SaysWhy(ProposalForm):
    """For what readers are told the reason of: that of the proposal, to begin with."""

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """With the reasons where nobody wrote anything else."""
        return {"note": proposal.reasons, **proposal.values}


class CorrectionForm(_SaysWhy):
    """Another reading of a citation, and why."""

    normalised = KamerstukNumbersField(label=_("Gelezen als"), is_single=True, help_text=_("Zoals 33694-67."))
    note = forms.CharField(
        label=_("Waarom anders dan gedrukt"),
        max_length=LONGEST_REASON,
        help_text=_("Wat er gedrukt staat blijft bewaard. Iedereen kan dit lezen."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class _RestsOnWords(ProposalForm):
    """For what needs a passage: where none is recorded, the words are taken from the letter here."""

    quote = forms.CharField(
        label=_("Citaat"),
        max_length=1000,
        help_text=_("De letterlijke woorden van de brief waaruit dit blijkt."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    place = forms.CharField(
        label=_("Waar het staat"),
        required=False,
        max_length=100,
        help_text=_("Bijvoorbeeld: blz. 2. Nodig als de tekst van de brief hier niet wordt bewaard."),
    )

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        if not lacks_words(proposal):
            del self.fields["quote"], self.fields["place"]


class LinkForm(_SaysWhy, _RestsOnWords):
    """What the letter does with the commitment."""

    field_order = ("role", "quote", "place", "basis", "note")
    role = forms.ChoiceField(label=_("Wat doet de brief met de afspraak?"), choices=Link.LinkRole.choices)
    basis = forms.ChoiceField(
        label=_("Waarop rust dit?"),
        choices=[
            (DateBasis.STATED, _("De brief zegt het zelf")),
            (DateBasis.INFERRED, _("Het is een conclusie van de lezer")),
        ],
    )
    note = forms.CharField(
        label=_("Waarom u dit denkt"),
        required=False,
        max_length=LONGEST_REASON,
        help_text=_("Bij een conclusie. Iedereen kan dit lezen."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class StatusForm(_RestsOnWords):
    """The status, since when, and a note."""

    field_order = ("to", "effective_from", "effective_to", "quote", "place", "note")
    to = forms.ChoiceField(label=_("Status"))
    effective_from = forms.DateField(
        label=_("Eerste dag"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    effective_to = forms.DateField(
        label=_("Laatste dag"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("Bij een precieze dag dezelfde, of leeg."),
    )
    note = forms.CharField(
        label=_("Toelichting"),
        required=False,
        max_length=LONGEST_REASON,
        help_text=_("Iedereen kan dit lezen. Schrijf er geen interne informatie in."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        states = STATES[Track(proposal.values["track"])]
        self.fields["to"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            choice for choice in states.choices if choice[0] != "geen"
        ]

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """A day that was not proposed is that of the letter."""
        dated = proposal.document.dated if proposal.document else None
        known = {"effective_from": dated.start, "effective_to": dated.end} if dated else {}
        return {**known, **proposal.values}

    def edited(self) -> dict[str, Any]:
        """Another day than was proposed is a person's, and has no printed words."""
        values = super().edited()
        proposed = self.proposal.values
        if any(values[name] != proposed.get(name, "") for name in ("effective_from", "effective_to")):
            values |= {"effective_printed": "", "effective_basis": DateBasis.STATED.value}
        return values


class TermForm(_RestsOnWords):
    """The term as printed and as read."""

    field_order = ("deadline", "due_on", "quote", "place")
    deadline = forms.CharField(label=_("Termijn zoals gedrukt"), required=False, max_length=200)
    due_on = forms.DateField(
        label=_("Uiterste dag"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def clean(self) -> dict[str, Any]:
        """Raise ValidationError when neither is filled in: then there is no term."""
        values = super().clean() or {}
        if not values.get("deadline") and not values.get("due_on") and "due_on" not in self.errors:
            self.add_error("deadline", _("Vul de termijn in zoals hij gedrukt staat, of de dag."))
        return values


_FORMS: dict[str, type[ProposalForm]] = {
    ProposalSort.CITATION: CorrectionForm,
    ProposalSort.NUMBER: NumberForm,
    ProposalSort.LINK: LinkForm,
    ProposalSort.STATUS: StatusForm,
    ProposalSort.TERM: TermForm,
}


def form_for(proposal: Proposal, data: Any = None) -> ProposalForm:
    """The form for this sort of proposal. Raises KeyError for a new record, which the admin makes."""
    return _FORMS[sort_of(proposal)](proposal, data)
