"""Changing several rows of the work list at once: one change, with a preview before it is made."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.actions.work.assigning import LONGEST_WAIT, name_of
from commitments.actions.work.remarks import LONGEST_REMARK
from commitments.forms.work.arranging import PersonField, people_of
from commitments.models import Assignment, Commitment, Ministerie
from commitments.statuses import MinistryStatus

OWNER, TERM, WAITING, REMARK, STATUS = (
    "behandelaar",
    "interne-termijn",
    "wacht-op",
    "opmerking",
    "in-behandeling",
)
CHANGES = (
    (OWNER, _("Behandelaar")),
    (TERM, _("Interne termijn")),
    (WAITING, _("Wacht op")),
    (REMARK, _("Opmerking toevoegen")),
    (STATUS, _("Status: in behandeling")),
)
MOST_AT_ONCE = 100
"""Rows that one change may touch: more than anybody reads in a preview."""


class BulkForm(forms.Form):
    """What to change, and the one value that goes with it."""

    change = forms.ChoiceField(label=_("Wat wilt u wijzigen?"), choices=CHANGES)
    behandelaar = PersonField(queryset=None, label=_("Behandelaar"), required=False, empty_label=_("Niemand"))
    internal_due_on = forms.DateField(
        label=_("Interne termijn"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("Leeg: de interne termijn vervalt."),
    )
    waits_for = forms.CharField(
        label=_("Wacht op"),
        required=False,
        max_length=LONGEST_WAIT,
        help_text=_("Leeg: het wacht nergens meer op."),
    )
    text = forms.CharField(
        label=_("Opmerking"),
        required=False,
        max_length=LONGEST_REMARK,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, ministerie: Ministerie, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["behandelaar"]
        field.queryset = people_of(ministerie)

    @property
    def change_label(self) -> str:
        """What is changed; only of a valid form."""
        return str(dict(CHANGES)[self.cleaned_data["change"]])

    @property
    def told(self) -> str:
        """What every row gets, in a few words; only of a valid form."""
        data = self.cleaned_data
        person, day, words = data["behandelaar"], data["internal_due_on"], data["waits_for"]
        return {
            OWNER: name_of(person) if person else gettext("niemand"),
            TERM: date_format(day) if day else gettext("geen"),
            WAITING: words or gettext("niets"),
            REMARK: data["text"],
            STATUS: str(MinistryStatus.IN_PROGRESS.label),
        }[data["change"]]

    def told_before(self, commitment: Commitment, arranged: Assignment | None) -> str:
        """What holds now of what is to change, in the same words; empty for a remark."""
        kept = arranged or Assignment()
        return {
            OWNER: name_of(kept.behandelaar) if kept.behandelaar else gettext("niemand"),
            TERM: date_format(kept.internal_due_on) if kept.internal_due_on else gettext("geen"),
            WAITING: kept.waits_for or gettext("niets"),
            REMARK: "",
            STATUS: commitment.get_ministry_status_display(),
        }[self.cleaned_data["change"]]

    def clean(self) -> dict[str, Any]:
        """A remark needs its words; the other values may be empty, which takes them away."""
        data = super().clean() or self.cleaned_data
        if data.get("change") == REMARK and not (data.get("text") or "").strip():
            raise ValidationError({"text": gettext("Schrijf de opmerking.")})
        return data
