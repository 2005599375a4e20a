"""Changing a promise that was found in a letter before it is accepted."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.forms.proposal_parts import HoldersForm, status_choices
from commitments.models import Proposal


def _day(label: Any) -> forms.DateField:
    return forms.DateField(
        label=label, required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


class PromiseForm(HoldersForm):
    """A promise that is made."""

    subject = forms.CharField(
        label=_("Onderwerp"), max_length=300, help_text=_("In één regel en in gewone woorden.")
    )
    made_by = forms.CharField(label=_("Gedaan door (ambt)"), required=False, max_length=200)
    made_to = forms.CharField(label=_("Gedaan aan"), required=False, max_length=200)
    deadline = forms.CharField(label=_("Termijn zoals gedrukt"), required=False, max_length=200)
    due_on = _day(_("Uiterste dag"))
    field_order = ("subject", "made_by", "made_to", "deadline", "due_on", "lead", "joint")


class TreatedPromiseForm(HoldersForm):
    """A promise that was made before, and what the letter does with it.

    Who made it, and where, is asked for one that nobody recorded yet. Of one that is handed over the
    ministry is asked that takes it.
    """

    subject = forms.CharField(
        label=_("Onderwerp"), max_length=300, help_text=_("In één regel en in gewone woorden.")
    )
    deadline = forms.CharField(label=_("Termijn zoals gedrukt"), required=False, max_length=200)
    due_on = _day(_("Uiterste dag"))
    status = forms.ChoiceField(label=_("Status volgens het ministerie"), required=False)
    made_by = forms.CharField(
        label=_("Gedaan door (ambt)"),
        required=False,
        max_length=200,
        help_text=_("Dit en wat hieronder staat telt alleen bij een toezegging die nog niet is vastgelegd."),
    )
    made_in = forms.CharField(
        label=_("Gedaan in"), required=False, max_length=300, help_text=_("Het debat of de brief.")
    )
    made_on = _day(_("Gedaan op"))
    field_order = (
        "subject",
        "deadline",
        "due_on",
        "status",
        "made_by",
        "made_in",
        "made_on",
        "lead",
        "joint",
    )

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        self.fields["status"].choices = status_choices()  # type: ignore[attr-defined]  # a ChoiceField
        if proposal.find != "postponed":
            del self.fields["deadline"], self.fields["due_on"]
        if proposal.find == "transferred":
            del self.fields["made_by"], self.fields["made_in"], self.fields["made_on"]

    def edited(self) -> dict[str, Any]:
        """A day that a person filled in is stated."""
        values = super().edited()
        if values.get("made_on", "") == self.proposal.values.get("made_on", ""):
            return values
        return {**values, "made_on_basis": "vermeld"}
