"""Judging what a colleague proposes: agree, correct it, or return it with a remark."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments import statuses
from commitments.actions.statuses import current_state
from commitments.actions.work.proposing import dumped, loaded
from commitments.dates import DateBasis, UncertainDate
from commitments.models import Proposal
from commitments.statuses import STATES, Kind, Track

APPROVE, RETURN = "akkoord", "terug"


class JudgeForm(forms.Form):
    """The proposed values, which the coordinator may correct, and what they decide."""

    decision = forms.ChoiceField(
        label=_("Wat vindt u ervan?"),
        choices=((APPROVE, _("Akkoord")), (RETURN, _("Teruggeven met een opmerking"))),
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies: akkoord of teruggeven.")},
    )
    to = forms.ChoiceField(label=_("Nieuwe status"), required=False)
    due = forms.DateField(
        label=_("Nieuwe termijn"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    effective = forms.DateField(
        label=_("Sinds"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    note = forms.CharField(
        label=_("Toelichting"),
        required=False,
        max_length=2000,
        help_text=_("Iedereen kan dit lezen. Schrijf er geen interne informatie in."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    remark = forms.CharField(
        label=_("Opmerking voor wie het voorstelde"),
        required=False,
        max_length=2000,
        help_text=_("Alleen uw ministerie leest dit."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    seen = forms.IntegerField(widget=forms.HiddenInput)
    standing = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, proposal: Proposal, standing: int | None, **kwargs: Any) -> None:
        values = proposal.values
        kwargs.setdefault("initial", {**_shown(values), "seen": proposal.version, "standing": standing})
        super().__init__(*args, **kwargs)
        self.proposal = proposal
        if proposal.change == Proposal.Change.STATUS and proposal.commitment is not None:
            commitment = proposal.commitment
            state = current_state(commitment, Track.MINISTRY)
            following = statuses.next_states(
                Kind(commitment.kind), Track.MINISTRY, state, commitment.execution
            )
            offered = dict.fromkeys([values["to"], *following])
            to: Any = self.fields["to"]
            to.choices = [(name, STATES[Track.MINISTRY](name).label) for name in offered]
        else:
            del self.fields["to"]
        if proposal.change != Proposal.Change.TERM:
            del self.fields["due"]
        else:
            self.fields["effective"].label = _("Gemeld op")
        if proposal.change == Proposal.Change.REPORT:
            for name in ("effective", "note"):
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        """What is returned says why; what is agreed to has its values."""
        data = super().clean() or self.cleaned_data
        if data.get("decision") == RETURN and not (data.get("remark") or "").strip():
            raise ValidationError({"remark": gettext("Schrijf wat er anders moet.")})
        for name in ("to", "due", "effective"):
            if data.get("decision") == APPROVE and name in self.fields and not data.get(name):
                self.add_error(name, gettext("Vul dit in."))
        return data

    @property
    def is_corrected(self) -> bool:
        """Whether somebody changed a value that was proposed."""
        return bool({"to", "due", "effective", "note"} & set(self.changed_data))

    @property
    def edited(self) -> dict[str, Any]:
        """What the coordinator corrected, and the standing entry that they saw."""
        data, values = self.cleaned_data, self.proposal.values
        if self.proposal.change == Proposal.Change.REPORT:
            return {}
        edited: dict[str, Any] = {}
        if "to" in data and data["to"] != values["to"]:
            edited["to"] = data["to"]
        if data["note"].strip() != values["note"]:
            edited["note"] = data["note"].strip()
        for name in ("due", "effective"):
            # A period that nobody touched stays a period: the form shows only its last day.
            if name in data and data[name] != loaded(values[name]).end:
                edited[name] = dumped(UncertainDate.on(data[name], basis=DateBasis.STATED))
        if data["standing"] != values["seen"]:
            edited["seen"] = data["standing"]
        return edited


def _shown(values: dict[str, Any]) -> dict[str, Any]:
    """The proposed values as the form's fields take them."""
    shown = {name: values[name] for name in ("to", "note") if name in values}
    return shown | {name: loaded(values[name]).end for name in ("due", "effective") if name in values}
