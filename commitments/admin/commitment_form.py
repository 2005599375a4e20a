"""The form of a commitment: what all three kinds share."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import NamedForm, refuse_taken
from commitments.models import Commitment, Dossier
from commitments.references import Kamerstuk
from commitments.statuses import Kind


class CommitmentForm(NamedForm):
    """`kind` is fixed before the form is shown; the admin sets it on the class."""

    kind: str = ""
    instance: Commitment

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance._state.adding:
            self.instance.kind = self.kind
        if "dossier" in self.fields and self.instance.kind == Kind.MOTIE:
            self.fields["dossier"].help_text = _(
                "Leeg: het dossier van het Kamerstuknummer, als dat bekend is."
            )

    def name_parts(self) -> Sequence[Any]:
        """'motie-33694-43', or the kind and the subject."""
        data = self.cleaned_data
        return [self.instance.kind, data.get("reference") or data.get("subject")]

    def clean_reference(self) -> str:
        """A number names one motie."""
        number: str = self.cleaned_data["reference"]
        if number:
            refuse_taken(
                self.instance, message=_("Dit nummer is al in gebruik bij: %(other)s"), reference=number
            )
        return number

    def clean(self) -> dict[str, Any]:
        """A number brings its dossier along, where that is known."""
        data = super().clean()
        if "dossier" in data and not data["dossier"] and data.get("reference"):
            self.fill("dossier", dossier_of(data["reference"]))
        return data


def dossier_of(number: str) -> Dossier | None:
    """The dossier that this canonical number stands in, if it is kept here."""
    return Dossier.objects.filter(slug=Kamerstuk.from_canonical(number).dossier_key).first()
