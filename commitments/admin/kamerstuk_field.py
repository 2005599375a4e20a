"""A field for one Kamerstuk number in any spelling, kept in the canonical one."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from commitments.references import Kamerstuk, is_budget_family, likely_slip, parse_kamerstuk


class KamerstukField(forms.CharField):
    """'Kamerstukken II 2018/19, 33 694, nr. 43' or any other print becomes '33694-43'."""

    def __init__(self, **kwargs: Any) -> None:
        # The column's length is for the canonical form; prints are longer.
        kwargs.pop("max_length", None)
        super().__init__(**kwargs)
        self.widget.attrs["class"] = "vTextField"

    def clean(self, value: Any) -> str:
        """The canonical number, '' for nothing; raises ValidationError with the readings otherwise."""
        typed = super().clean(value)
        return read_document_number(typed) if typed else ""


class DossierNumberField(forms.SlugField):
    """'36 600 X' or 'Kamerstukdossier 33 694' becomes the dossier's number: '36600-X', '33694'."""

    def to_python(self, value: Any) -> str:
        """The canonical number; raises ValidationError when no dossier can be read."""
        typed = super().to_python(value)
        if not typed:
            return ""
        readings = parse_kamerstuk(typed)
        dossiers = sorted({kamerstuk.dossier_key for kamerstuk in readings})
        if len(readings) == 2 and readings[0].dossier == readings[1].dossier:
            # '36 600 B' is chapter B, or paper B: asked for a dossier, the chapter is meant.
            dossiers = [k.dossier_key for k in readings if not k.number] or dossiers
        if len(dossiers) != 1:
            raise ValidationError(_("Dit is geen dossiernummer. Schrijf bijvoorbeeld: 33694 of 36600-X."))
        return dossiers[0]


def read_document_number(typed: str) -> str:
    """The canonical number of the one document that is named; raises ValidationError for anything else."""
    readings = parse_kamerstuk(typed)
    if not readings:
        raise ValidationError(
            _("Dit is niet te lezen als Kamerstuknummer. Schrijf bijvoorbeeld: 33694-43 of 33 694, nr. 43.")
        )
    slip = likely_slip(readings[0])
    if slip is not None:
        raise ValidationError(
            _("Een dossiernummer heeft vijf cijfers. Bedoelt u %(meant)s?") % {"meant": slip.canonical}
        )
    numbers = {kamerstuk.canonical for kamerstuk in readings}
    number = numbers.pop()
    if numbers:
        raise ValidationError(
            _("Dit zijn meer nummers: %(readings)s. Vul er één in.")
            % {"readings": ", ".join(kamerstuk.canonical for kamerstuk in readings)}
        )
    if not Kamerstuk.from_canonical(number).number:
        raise ValidationError(_dossier_only(readings))
    return number


def lacks_chapter(number: str) -> bool:
    """Whether a canonical number stands in a budget but names no chapter of it, as letters often print it."""
    kamerstuk = Kamerstuk.from_canonical(number) if number else None
    return kamerstuk is not None and not kamerstuk.suffix and is_budget_family(kamerstuk.dossier)


def _dossier_only(readings: list[Kamerstuk]) -> str:
    if len(readings) == 1:
        return _("Dit is een dossier en geen document: %(printed)s. Vul ook het ondernummer in.") % {
            "printed": readings[0].printed
        }
    return _("Dit kan van alles zijn: %(readings)s. Schrijf het nummer voluit, zoals 36600-X-50.") % {
        "readings": "; ".join(kamerstuk.printed for kamerstuk in readings)
    }
