"""Changing what was found in a letter before it is accepted: one form for each sort of find."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.forms.promise_proposals import PromiseForm, TreatedPromiseForm
from commitments.forms.proposal_parts import (
    HoldersForm,
    KamerstukNumbersField,
    ProposalForm,
    status_choices,
)
from commitments.models import Advies, Adviescollege, Citation, Document, Link, Proposal
from commitments.statuses import Outcome, Verdict


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
    relation = forms.ChoiceField(label=_("Verband"), choices=Citation.Relation.choices)

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """A citation is no more than that until somebody says so."""
        return {"relation": Citation.Relation.CITES, **proposal.values}


class MotieForm(HoldersForm):
    subject = forms.CharField(label=_("Onderwerp"), max_length=300)
    number = KamerstukNumbersField(label=_("Nummer van de motie"), is_single=True, required=False)
    submitters = forms.CharField(label=_("Indieners"), required=False, help_text=_("Met komma's ertussen."))
    role = forms.ChoiceField(label=_("Wat doet de brief met de motie?"), choices=Link.LinkRole.choices)
    status = forms.ChoiceField(label=_("Status volgens het ministerie"), required=False)
    text = forms.CharField(
        label=_("Wat de motie vraagt"),
        required=False,
        help_text=_("De letterlijke woorden. Dit en wat hieronder staat vult alleen aan wat nog ontbreekt."),
        widget=forms.Textarea(attrs={"rows": 3, "lang": "nl"}),
    )
    outcome = forms.ChoiceField(label=_("Uitkomst van de stemming"), required=False, choices=Outcome.choices)
    field_order = ("subject", "number", "submitters", "role", "status", "text", "outcome", "lead", "joint")

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        self.fields["status"].choices = status_choices()  # type: ignore[attr-defined]  # a ChoiceField

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """With the role that its find stands for."""
        from commitments.actions.intake.record_moties import ROLE

        values = super().shown(proposal)
        return {
            "text": "",
            "outcome": Outcome.UNKNOWN,
            **values,
            "role": values.get("role") or ROLE[proposal.find],
            "submitters": ", ".join(values.get("submitters", [])),
        }

    def edited(self) -> dict[str, Any]:
        """Names apart."""
        names = [name.strip() for name in self.cleaned_data["submitters"].split(",") if name.strip()]
        return {**super().edited(), "submitters": names}


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


_COLLEGE = re.compile(r"(?P<college>[^\W\d][\w ]*?)[ -]*(?:nr\.? ?)?(?P<number>\d[\w./-]{0,18})")


class AdviesForm(ProposalForm):
    advies = forms.ChoiceField(label=_("Advies"), required=False)
    title = forms.CharField(label=_("Of de titel van een nieuw advies"), required=False, max_length=500)
    numbers = forms.CharField(
        label=_("Nummers van het nieuwe advies"), required=False, help_text=_("Zoals: AIV 119, CAVV 38.")
    )
    published_on = forms.DateField(
        label=_("Uitgebracht op"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        super().__init__(proposal, data)
        known = [(one.slug, str(one)) for one in Advies.objects.order_by("title")]
        self.fields["advies"].choices = [("", _("Een nieuw advies")), *known]  # type: ignore[attr-defined]

    def shown(self, proposal: Proposal) -> dict[str, Any]:
        """Numbers as people write a list."""
        numbers = ", ".join(" ".join(pair) for pair in proposal.values.get("numbers", []))
        return {**proposal.values, "numbers": numbers}

    def clean_numbers(self) -> list[list[str]]:
        """Abbreviation and number of each college. Raise ValidationError for a college that is not known."""
        typed = [part.strip() for part in self.cleaned_data["numbers"].split(",") if part.strip()]
        found = [_COLLEGE.fullmatch(part) for part in typed]
        known = {one.casefold(): one for one in Adviescollege.objects.values_list("abbreviation", flat=True)}
        pairs = [[known.get(one["college"].casefold(), ""), one["number"]] for one in found if one]
        if len(pairs) < len(typed) or not all(college for college, _number in pairs):
            told = gettext("Schrijf het college en het nummer, zoals: AIV 119. Bekend zijn: %(known)s.")
            raise ValidationError(told % {"known": ", ".join(sorted(known.values()))})
        return pairs


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
