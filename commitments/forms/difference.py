"""The form with which somebody says what they make of a difference."""

from django import forms
from django.utils.translation import gettext_lazy as _

from commitments.models import DifferenceJudgement

LONGEST_NOTE = 2000


class DifferenceForm(forms.Form):
    """A view of it and why; the action says when the why is needed."""

    view = forms.ChoiceField(
        label=_("Wat vindt u van dit verschil?"),
        choices=DifferenceJudgement.View.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies wat u van het verschil vindt.")},
    )
    note = forms.CharField(
        label=_("Toelichting"),
        required=False,
        max_length=LONGEST_NOTE,
        help_text=_(
            "Nodig bij een toelichting of een betwisting. Iedereen kan dit lezen. Schrijf er geen interne "
            "informatie in."
        ),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    seen = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)
