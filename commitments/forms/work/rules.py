"""A ministry's own rules, and who is away."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.forms.work.arranging import PersonField, people_of
from commitments.models import Ministerie, MinistryRules


class RulesForm(forms.ModelForm):
    """How the ministry wants to work."""

    class Meta:
        model = MinistryRules
        fields = (
            "needs_second_pair",
            "remind_days_before",
            "remind_every_days_after",
            "answer_within_days",
            "link_valid_days",
        )


class AbsenceForm(forms.Form):
    """Who is away, from when until when, and who stands in."""

    user = PersonField(
        queryset=None,
        label=_("Wie is afwezig?"),
        empty_label=_("Kies een collega"),
        error_messages={"required": _("Kies wie afwezig is.")},
    )
    substitute = PersonField(
        queryset=None,
        label=_("Wie vervangt?"),
        empty_label=_("Kies een collega"),
        error_messages={"required": _("Kies een collega als vervanger.")},
    )
    from_on = forms.DateField(
        label=_("Eerste dag"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Vul de eerste dag in.")},
    )
    until_on = forms.DateField(
        label=_("Laatste dag"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Vul de laatste dag in.")},
    )

    def __init__(
        self, *args: Any, ministerie: Ministerie, today: date, only: Any = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        people = people_of(ministerie)
        fields: Any = self.fields
        # Staff report themselves; a coordinator also reports others.
        fields["user"].queryset = people if only is None else people.filter(pk=only.pk)
        fields["user"].initial = only
        fields["from_on"].initial = today
        fields["substitute"].queryset = people if only is None else people.exclude(pk=only.pk)

    def clean(self) -> dict[str, Any]:
        """Somebody else, and a period that is not over."""
        data = super().clean() or self.cleaned_data
        first, last = data.get("from_on"), data.get("until_on")
        if first and last and last < first:
            raise ValidationError({"until_on": gettext("De laatste dag ligt voor de eerste dag.")})
        if last and last < self.today:
            raise ValidationError({"until_on": gettext("Deze periode is al voorbij.")})
        if data.get("user") and data.get("user") == data.get("substitute"):
            raise ValidationError({"substitute": gettext("Kies een collega als vervanger.")})
        return data
