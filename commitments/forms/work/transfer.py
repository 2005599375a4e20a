"""Offering a commitment to another ministry, and answering such an offer."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.models import Ministerie

ACCEPT, REFUSE = "overnemen", "weigeren"


class OfferForm(forms.Form):
    """To whom, and why."""

    to_ministerie = forms.ModelChoiceField(
        label=_("Naar welk ministerie?"),
        queryset=Ministerie.objects.none(),
        to_field_name="slug",
        empty_label=_("Kies een ministerie"),
        error_messages={"required": _("Kies een ministerie.")},
    )
    reason = forms.CharField(
        label=_("Waarom hoort het daar?"),
        max_length=2000,
        help_text=_("Alleen de twee ministeries lezen dit."),
        error_messages={"required": _("Schrijf waarom de afspraak bij het andere ministerie hoort.")},
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    stays_joint = forms.BooleanField(label=_("Wij blijven mede verantwoordelijk"), required=False)

    def __init__(self, *args: Any, own: Ministerie, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["to_ministerie"]
        field.queryset = Ministerie.objects.filter(until_on__isnull=True).exclude(pk=own.pk)


class AnswerForm(forms.Form):
    """Take it over, with the office that will hold it, or refuse and say why."""

    decision = forms.ChoiceField(
        label=_("Neemt uw ministerie dit over?"),
        choices=((ACCEPT, _("Ja, wij nemen het over")), (REFUSE, _("Nee"))),
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies ja of nee.")},
    )
    office = forms.CharField(
        label=_("Wie wordt verantwoordelijk?"),
        required=False,
        max_length=200,
        help_text=_("Het ambt, bijvoorbeeld: Minister van Defensie."),
    )
    remark = forms.CharField(
        label=_("Antwoord"),
        required=False,
        max_length=2000,
        help_text=_("Bij nee: schrijf waarom. Alleen de twee ministeries lezen dit."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def clean(self) -> dict[str, Any]:
        """A refusal says why."""
        data = super().clean() or self.cleaned_data
        if data.get("decision") == REFUSE and not (data.get("remark") or "").strip():
            raise ValidationError({"remark": gettext("Schrijf waarom uw ministerie dit niet overneemt.")})
        return data
