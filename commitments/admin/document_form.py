"""The form of a document, and of its signers."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from commitments.admin.commitment_form import dossier_of
from commitments.admin.forms import NamedForm, refuse_taken
from commitments.admin.uploads import LARGEST_FILE, LONGEST_TEXT, check_file, check_text
from commitments.models import Document


class HeldTextField(forms.CharField):
    """A document's text as it is: positions in it must not move because a page was saved."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{**kwargs, "strip": False})

    def to_python(self, value: Any) -> str:
        """Line ends as one character, so that positions count the same everywhere."""
        return str(super().to_python(value)).replace("\r\n", "\n").replace("\r", "\n")

    def validate(self, value: Any) -> None:
        """Not too long."""
        super().validate(value)
        check_text(value)


class DocumentForm(NamedForm):
    """A letter with its number, date and text."""

    follows = {"reference": "reference_basis", "chamber": "chamber_basis"}
    not_compared = ("text",)
    instance: Document

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._warn_of("text", LONGEST_TEXT, _("Deze tekst is te lang: hier past hooguit 2 MB."))
        self._warn_of("file", LARGEST_FILE, _("Dit bestand is te groot: het mag hooguit 20 MB zijn."))
        if "file" in self.fields and self.instance.file:
            self.fields["file"].widget.address = reverse("document_file", args=[self.instance.slug])
        if "dossier" in self.fields:
            self.fields["dossier"].help_text = _(
                "Leeg: het dossier van het Kamerstuknummer, als dat bekend is."
            )

    def _warn_of(self, name: str, most: int, message: Any) -> None:
        """The page itself warns before anything large is sent."""
        if name in self.fields:
            self.fields[name].widget.attrs |= {"data-most-bytes": most, "data-too-large": message}

    def name_parts(self) -> Sequence[Any]:
        """'33694-67', or kind, date and title."""
        data = self.cleaned_data
        if data.get("reference"):
            return [data["reference"]]
        return [data.get("kind"), data.get("dated_to"), data.get("title")]

    def clean_reference(self) -> str:
        """A number names one document."""
        number: str = self.cleaned_data["reference"]
        if number:
            refuse_taken(
                self.instance, message=_("Dit nummer is al in gebruik bij: %(other)s"), reference=number
            )
        return number

    def clean_file(self) -> Any:
        """Only a new file is looked at."""
        file = self.cleaned_data["file"]
        if isinstance(file, UploadedFile):
            check_file(file)
        return file

    def clean(self) -> dict[str, Any]:
        """A number brings its dossier along, where that is known."""
        data = super().clean()
        if "dossier" in data and not data["dossier"] and data.get("reference"):
            self.fill("dossier", dossier_of(data["reference"]))
        return data
