"""Who works on it, by which day of the ministry's own, and what it waits for."""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from commitments.actions.work.assigning import LONGEST_WAIT, name_of
from commitments.actions.work.remarks import LONGEST_REMARK
from commitments.models import Assignment, Ministerie


class PersonField(forms.ModelChoiceField):
    """Somebody who works at the ministry."""

    def label_from_instance(self, obj: Any) -> str:
        """As colleagues know them."""
        return name_of(obj)


class PeopleField(forms.ModelMultipleChoiceField):
    """Several who work at the ministry."""

    def label_from_instance(self, obj: Any) -> str:
        """As colleagues know them."""
        return name_of(obj)


def people_of(ministerie: Ministerie) -> Any:
    """Everybody who works at this ministry and can sign in, by name."""
    people = get_user_model()._default_manager.filter(memberships__ministerie=ministerie, is_active=True)
    return people.order_by("last_name", "first_name", "username")


class ArrangeForm(forms.Form):
    """The arrangements of one ministry for one commitment; `seen` is the version that the reader saw."""

    behandelaar = PersonField(queryset=None, label=_("Behandelaar"), required=False, empty_label=_("Niemand"))
    internal_due_on = forms.DateField(
        label=_("Interne termijn"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    waits_for = forms.CharField(
        label=_("Wacht op"),
        required=False,
        max_length=LONGEST_WAIT,
        help_text=_("Bijvoorbeeld: akkoord Defensie."),
    )
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(
        self, *args: Any, ministerie: Ministerie, assignment: Assignment | None, **kwargs: Any
    ) -> None:
        kept = assignment or Assignment()
        kwargs.setdefault(
            "initial",
            {
                "behandelaar": kept.behandelaar_id,
                "internal_due_on": kept.internal_due_on,
                "waits_for": kept.waits_for,
                "seen": kept.version,
            },
        )
        super().__init__(*args, **kwargs)
        field: Any = self.fields["behandelaar"]
        field.queryset = people_of(ministerie)


class RemarkForm(forms.Form):
    """A remark within the ministry, for whom it is meant."""

    text = forms.CharField(
        label=_("Opmerking"),
        max_length=LONGEST_REMARK,
        help_text=_("Alleen uw eigen ministerie leest dit."),
        error_messages={"required": _("Schrijf de opmerking.")},
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    mentions = PeopleField(
        queryset=None, label=_("Vermeld een collega"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, ministerie: Ministerie, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["mentions"]
        field.queryset = people_of(ministerie)
