"""Changing what was found in a letter before it is accepted: one form for each sort of find."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.models import Advies, Document, Link, Ministerie, Proposal
from commitments.references import Kamerstuk, parse_kamerstuk
from commitments.statuses import MinistryStatus, Verdict


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


class TitleForm(ProposalForm):
    title = forms.CharField(label=_("Titel"), max_length=500)


class KindForm(ProposalForm):
    kind = forms.ChoiceField(label=_("Soort"), choices=Document.DocumentKind.choices)


class NumberForm(ProposalForm):
    reference = KamerstukNumbersField(
        label=_("Kamerstuknummer"), is_single=True, help_text=_("Zoals 33694-67.")
    )


class DateForm(ProposalForm):
    field_order = ("from", "to")

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        day = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        self.fields["from"] = forms.DateField(label=_("Eerste dag"), widget=day)
        self.fields["to"] = forms.DateField(
            label=_("Laatste dag"), widget=day, help_text=_("Bij een precieze dag dezelfde.")
        )

    def edited(self) -> dict[str, Any]:
        """A day that a person filled in is stated, unless it stays a period."""
        values = super().edited()
        return {**values, "basis": "vermeld" if values["from"] == values["to"] else "afgeleid"}


class ChamberForm(ProposalForm):
    chamber = forms.ChoiceField(label=_("Gericht aan"), choices=Document.Chamber.choices[:2])


class SignersForm(ProposalForm):
    signers = forms.CharField(
        label=_("Ondertekend door"),
        help_text=_(
            "Eén ambt op elke regel, met de naam na een puntkomma: Minister van Defensie; K.H. Ollongren"
        ),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """One line for each."""
        lines = [f"{one['office']}; {one['name']}".rstrip("; ") for one in proposal.values["signers"]]
        return {"signers": "\n".join(lines)}

    def edited(self) -> dict[str, Any]:
        """Office and name apart."""
        lines = [line.partition(";") for line in self.cleaned_data["signers"].splitlines() if line.strip()]
        return {
            "signers": [
                {"office": office.strip()[:200], "name": name.strip()[:200]}
                for office, _semicolon, name in lines
            ]
        }


class CitationForm(ProposalForm):
    normalised = KamerstukNumbersField(
        label=_("Gelezen als"), help_text=_("Met komma's ertussen: 33694-45, 33694-48.")
    )
    note = forms.CharField(
        label=_("Waarom anders dan gedrukt"),
        required=False,
        help_text=_("Wat er gedrukt staat blijft bewaard."),
    )


class MotieForm(ProposalForm):
    subject = forms.CharField(label=_("Onderwerp"), max_length=300)
    number = KamerstukNumbersField(label=_("Nummer van de motie"), is_single=True, required=False)
    submitters = forms.CharField(label=_("Indieners"), required=False, help_text=_("Met komma's ertussen."))
    role = forms.ChoiceField(label=_("Wat doet de brief met de motie?"), choices=Link.LinkRole.choices)
    status = forms.ChoiceField(label=_("Status volgens het ministerie"), required=False)

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        self.fields["status"].choices = _statuses()  # type: ignore[attr-defined]  # a ChoiceField

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """With the role that its find stands for."""
        from commitments.actions.intake.record_moties import ROLE

        values = proposal.values
        return {
            **values,
            "role": values.get("role") or ROLE[proposal.find],
            "submitters": ", ".join(values.get("submitters", [])),
        }

    def edited(self) -> dict[str, Any]:
        """Names apart."""
        names = [name.strip() for name in self.cleaned_data["submitters"].split(",") if name.strip()]
        return {**super().edited(), "submitters": names}


def _statuses() -> list[tuple[str, Any]]:
    steps = [
        choice
        for choice in MinistryStatus.choices
        if choice[0] not in (MinistryStatus.NONE, MinistryStatus.OPEN)
    ]
    return [("", _("Laat de status zoals die is")), *steps]


class PromiseForm(ProposalForm):
    """A promise that is made."""

    subject = forms.CharField(
        label=_("Onderwerp"), max_length=300, help_text=_("In één regel en in gewone woorden.")
    )
    made_by = forms.CharField(label=_("Gedaan door (ambt)"), required=False, max_length=200)
    made_to = forms.CharField(label=_("Gedaan aan"), required=False, max_length=200)
    deadline = forms.CharField(label=_("Termijn zoals gedrukt"), required=False, max_length=200)
    due_on = forms.DateField(
        label=_("Uiterste dag"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    lead = forms.ChoiceField(label=_("Eerste ministerie"), required=False)
    joint = forms.ChoiceField(label=_("Tweede ministerie"), required=False)

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        choices = [("", "–"), *Ministerie.objects.values_list("slug", "name")]
        for name in ("lead", "joint"):
            if name in self.fields:
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


class TreatedPromiseForm(PromiseForm):
    """A promise that was made before, and what the letter does with it."""

    made_by = None  # type: ignore[assignment]  # Django's way to leave a field out
    made_to = None  # type: ignore[assignment]
    status = forms.ChoiceField(label=_("Status volgens het ministerie"), required=False)

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        self.fields["status"].choices = _statuses()  # type: ignore[attr-defined]  # a ChoiceField
        if proposal.find != "postponed":
            del self.fields["deadline"], self.fields["due_on"]
        if proposal.find != "transferred":
            del self.fields["lead"], self.fields["joint"]


class VerdictForm(ProposalForm):
    recommendations = forms.CharField(
        label=_("Aanbevelingen"), required=False, help_text=_("Nummers met komma's ertussen: 3, 5.")
    )
    overall = forms.BooleanField(label=_("Over het hele advies"), required=False)
    verdict = forms.ChoiceField(label=_("Oordeel"), choices=Verdict.choices)

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """Numbers as people write a list."""
        numbers = ", ".join(str(number) for number in proposal.values["recommendations"])
        return {**proposal.values, "recommendations": numbers}

    def clean_recommendations(self) -> list[int]:
        """Raise ValidationError for what is no number."""
        typed = [part.strip() for part in self.cleaned_data["recommendations"].split(",") if part.strip()]
        if not all(part.isdecimal() and 0 < int(part) < 1000 for part in typed):
            raise ValidationError(gettext("Schrijf nummers met komma's ertussen, zoals: 3, 5."))
        return [int(part) for part in typed]


class AdviesForm(ProposalForm):
    advies = forms.ChoiceField(label=_("Advies"), required=False)
    title = forms.CharField(label=_("Of de titel van een nieuw advies"), required=False, max_length=500)

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        known = [(one.slug, str(one)) for one in Advies.objects.order_by("title")]
        self.fields["advies"].choices = [("", _("Een nieuw advies")), *known]  # type: ignore[attr-defined]


_FACTS: dict[str, type[ProposalForm]] = {
    "title": TitleForm,
    "kind": KindForm,
    "number": NumberForm,
    "date": DateForm,
    "chamber": ChamberForm,
    "signers": SignersForm,
}


def form_for(proposal: Proposal, data: Any = None) -> ProposalForm:
    """The form for this sort of find."""
    group, find = proposal.group, proposal.find
    if group == Proposal.Group.DOCUMENT:
        return _FACTS[find](proposal, data)
    if group == Proposal.Group.TOEZEGGING:
        return (PromiseForm if find == "made" else TreatedPromiseForm)(proposal, data)
    if group == Proposal.Group.VERDICT:
        return (AdviesForm if find == "advies" else VerdictForm)(proposal, data)
    return (MotieForm if group == Proposal.Group.MOTIE else CitationForm)(proposal, data)
