"""What of the log somebody asks for."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from commitments.models import AuditEntry

EARLIEST, LATEST = date(1900, 1, 1), date(9000, 1, 1)


class LogForm(forms.Form):
    """Kind, person and period; all of them may be left open. The names stand in the address."""

    wat = forms.ChoiceField(
        label=_("Wat"), required=False, choices=[("", _("Alles")), *AuditEntry.What.choices]
    )
    wie = forms.CharField(
        label=_("Wie"), required=False, max_length=150, help_text=_("Een naam of een gebruikersnaam.")
    )
    vanaf = forms.DateField(
        label=_("Vanaf"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    tot = forms.DateField(
        label=_("Tot en met"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def clean(self) -> dict[str, Any]:
        """A period that can be."""
        data = super().clean() or self.cleaned_data
        first, last = data.get("vanaf"), data.get("tot")
        for name in ("vanaf", "tot"):
            if data.get(name) and not EARLIEST <= data[name] < LATEST:
                self.add_error(name, gettext("Vul een gewone datum in."))
        if first and last and last < first:
            raise ValidationError({"tot": gettext("De laatste dag ligt voor de eerste dag.")})
        return data

    def asked(self) -> dict[str, Any]:
        """What was filled in, by what it asks; an unreadable field asks nothing."""
        data = self.cleaned_data
        return {
            "what": data.get("wat"),
            "who": data.get("wie"),
            "from_on": data.get("vanaf"),
            "until_on": data.get("tot"),
        }

    def told(self) -> str:
        """The question in words, for the log itself."""
        return "; ".join(f"{name}: {value}" for name, value in self.cleaned_data.items() if value)
