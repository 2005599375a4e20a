"""The part of a commitment that only its kind has, on the page of the commitment."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from commitments.admin.forms import RecordForm, refuse_taken
from commitments.admin.inlines import PartInline
from commitments.admin.records import date_row
from commitments.models import Aanbeveling, Motie, Toezegging
from commitments.statuses import Kind, Outcome


class DetailForm(RecordForm):
    """A new commitment always gets its part, also when nothing more is known of it."""

    def has_changed(self) -> bool:
        """An empty part of a new commitment is saved as well."""
        return self.instance._state.adding or super().has_changed()


class MotieForm(DetailForm):
    """What only a motie has."""

    follows = {"outcome": "outcome_basis"}

    def is_given(self, _name: str, value: Any) -> bool:
        """'Unknown' is no outcome."""
        return value != Outcome.UNKNOWN


class ToezeggingForm(DetailForm):
    """What only a toezegging has."""

    follows = {"made_by": "made_by_basis"}

    def clean_register_number(self) -> str:
        """A number of the register names one toezegging."""
        number: str = self.cleaned_data["register_number"]
        if number:
            refuse_taken(
                self.instance, message=_("Dit nummer is al in gebruik bij: %(other)s"), register_number=number
            )
        return number


class DetailInline(PartInline):
    """Exactly one, which cannot be taken away."""

    form = DetailForm
    can_delete = False
    min_num = 1
    max_num = 1


class MotieInline(DetailInline):
    """Vote, tabling and numbers; the submitters have rows of their own."""

    model = Motie
    form = MotieForm
    joined = ("commitment", "replaces__commitment")
    autocomplete_fields = ("replaces",)
    fieldsets = (
        (None, {"fields": [("outcome", "outcome_basis"), "kabinetsappreciatie"]}),
        date_row(Motie.voted),
        date_row(Motie.tabled),
        (None, {"fields": [("zaak_number", "has_cosubmitters"), "replaces"]}),
    )


class ToezeggingInline(DetailInline):
    """Who promised it, to whom and where."""

    model = Toezegging
    form = ToezeggingForm
    joined = (
        "commitment",
        "person",
        "repeats__commitment",
        "amends__commitment",
        "supplements__commitment",
    )
    autocomplete_fields = ("person", "repeats", "amends", "supplements")
    fieldsets = (
        (None, {"fields": [("strength", "register_number"), ("made_by", "made_by_basis"), "person"]}),
        (None, {"fields": [("made_to", "made_in"), "condition"]}),
        (
            _("Verhouding tot andere toezeggingen"),
            {"fields": ["repeats", "amends", "supplements"], "classes": ["collapse"]},
        ),
    )


class AanbevelingInline(DetailInline):
    """In which advies it stands, and under which number."""

    model = Aanbeveling
    joined = ("commitment", "advies")
    autocomplete_fields = ("advies",)
    fieldsets = ((None, {"fields": ["advies", "number"]}),)


DETAILS: Mapping[str, type[DetailInline]] = {
    Kind.MOTIE: MotieInline,
    Kind.TOEZEGGING: ToezeggingInline,
    Kind.AANBEVELING: AanbevelingInline,
}
