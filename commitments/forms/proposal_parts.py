"""What the forms share with which somebody changes a proposal."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.models import Ministerie, Proposal
from commitments.references import Kamerstuk, parse_kamerstuk
from commitments.statuses import MinistryStatus


class ProposalForm(forms.Form):
    """Its fields are the values of the proposal; `edited` gives what `judging.accept` takes."""

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(data, initial=self.shown(proposal), prefix=f"p{proposal.pk}")
        self.proposal = proposal

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """The values as the fields show them."""
        return proposal.values

    def edited(self) -> dict[str, Any]:
        """The values as the proposal keeps them."""
        return {name: _plain(value) for name, value in self.cleaned_data.items()}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else "" if value is None else value


class KamerstukNumbersField(forms.CharField):
    """One or more numbers in any spelling, parted by commas; gives their canonical forms."""

    def __init__(self, *, is_single: bool = False, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.is_single = is_single

    def prepare_value(self, value: Any) -> Any:
        """As people write a list."""
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        """Raise ValidationError for what cannot be read as a number."""
        typed = str(super().clean(value))
        numbers = _numbers(typed) if typed.strip() else []
        if self.is_single and len(numbers) > 1:
            raise ValidationError(gettext("Vul één nummer in."))
        return (numbers[0] if numbers else "") if self.is_single else numbers


def _numbers(typed: str) -> list[str]:
    """'33694-45, 33694-48' or '33 694, nrs. 45 en 48': as we write them, else as letters do."""
    try:
        return [Kamerstuk.from_canonical(part.strip()).canonical for part in typed.split(",")]
    except ValueError:
        numbers = [one.canonical for one in parse_kamerstuk(typed) if one.number]
    if not numbers:
        raise ValidationError(
            gettext(
                "Dit is niet te lezen als Kamerstuknummer. Schrijf bijvoorbeeld: 33694-43 of 33 694, nr. 43."
            )
        )
    return numbers


class HoldersForm(ProposalForm):
    """Two ministries, the first in the lead, where the proposal keeps a list."""

    lead = forms.ChoiceField(label=_("Eerste ministerie"), required=False)
    joint = forms.ChoiceField(label=_("Tweede ministerie"), required=False)

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        choices = [("", "–"), *Ministerie.objects.values_list("slug", "name")]
        for name in ("lead", "joint"):
            self.fields[name].choices = choices  # type: ignore[attr-defined]  # a ChoiceField

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """The first two ministries by name."""
        held_by = [*proposal.values.get("ministeries", []), "", ""]
        return {**proposal.values, "lead": held_by[0], "joint": held_by[1]}

    def edited(self) -> dict[str, Any]:
        """The ministries in order. Those that a person chose are stated."""
        values = super().edited()
        chosen = [values.pop("lead", ""), values.pop("joint", "")]
        kept = list(dict.fromkeys(slug for slug in chosen if slug))
        if kept == self.proposal.values.get("ministeries", [])[:2]:
            return values
        return {**values, "ministeries": kept, "holders_basis": "vermeld"}


def status_choices() -> list[tuple[str, Any]]:
    """What a letter can claim, and that it claims nothing."""
    steps = [
        choice
        for choice in MinistryStatus.choices
        if choice[0] not in (MinistryStatus.NONE, MinistryStatus.OPEN)
    ]
    return [("", _("Laat de status zoals die is")), *steps]
