"""The forms with which a letter comes in: a file, or a pasted text."""

from django import forms
from django.utils.translation import gettext_lazy as _

IS_BETTER = _("Deze brief staat hier al, en dit is een betere tekst.")


class LetterFileForm(forms.Form):
    """A file. What it holds, and whether it is not too large, `receive_letter` finds out."""

    file = forms.FileField(
        label=_("Bestand van de brief"),
        help_text=_("Een pdf, docx, txt of xml van hooguit 20 MB. U kunt het bestand ook hierheen slepen."),
        widget=forms.FileInput(attrs={"accept": ".pdf,.docx,.txt,.xml", "class": "drop"}),
        error_messages={
            "required": _("Kies een bestand, of plak de tekst hieronder."),
            "empty": _("Dit bestand is leeg. Kies een ander bestand."),
        },
    )
    is_better = forms.BooleanField(label=IS_BETTER, required=False)


class LetterTextForm(forms.Form):
    """A text that somebody copied."""

    text = forms.CharField(
        label=_("Tekst van de brief"),
        help_text=_("Plak de hele brief, met datum en ondertekening. Hooguit 2 MB."),
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": _("Plak de tekst van de brief, of kies een bestand.")},
    )
    is_better = forms.BooleanField(label=IS_BETTER, required=False)
