"""The history on a commitment's page: what stands is read, a correction is a new row that says why."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from commitments.admin.access import AddOnly
from commitments.admin.inlines import PartInline, RecordFormSet
from commitments.admin.prefill import PrefilledRow, initial_rows
from commitments.admin.records import date_row
from commitments.dates import UncertainDate
from commitments.models import Commitment, OfficeChange, TermChange


class ChangeForm(PrefilledRow):
    """One new entry of the history."""

    main_field = "ministerie"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["effective_from"].required = False

    def clean(self) -> dict[str, Any]:
        """A correction says why."""
        data = super().clean()
        if data.get("corrects") and not data.get("note", "").strip():
            self.add_error("note", _("Schrijf bij een correctie waarom de eerdere regel fout was."))
        return data


def _with_date(change: Any) -> str:
    return f"{change}, {change.effective}"


class ChangeFormSet(RecordFormSet):
    """The entries of one commitment."""

    instance: Commitment
    joined: tuple[str, ...] = ()

    def add_fields(self, form: Any, index: int | None) -> None:
        """Only standing entries of this commitment can be corrected."""
        super().add_fields(form, index)
        if "corrects" in form.fields:
            history: Any = self.model
            standing = history.objects.filter(commitment=self.instance).standing()
            form.fields["corrects"].queryset = standing.select_related("commitment", *self.joined)
            form.fields["corrects"].label_from_instance = _with_date

    def clean(self) -> None:
        """Say since when an entry without a date holds, where that is plain."""
        super().clean()
        for form in self.extra_forms:
            if not form.has_changed() or form.errors or form.cleaned_data.get("effective_from"):
                continue
            since = self.since(form.cleaned_data.get("corrects"))
            if since.is_known:
                form.instance.effective = since
            else:
                form.add_error("effective_from", _("Vul in sinds wanneer dit geldt."))

    def since(self, corrected: Any) -> UncertainDate:
        """The date of the corrected entry; for a first entry that of the commitment; else unknown."""
        if corrected is not None:
            known: UncertainDate = corrected.effective
            return known
        history: Any = self.model
        is_first = not self.instance.pk or not history.objects.filter(commitment=self.instance).exists()
        return self.instance.made if is_first else UncertainDate()


class OfficeFormSet(ChangeFormSet):
    """Entries that are named after their ministry."""

    joined = ("ministerie",)


class ChangeInline(AddOnly, PartInline):
    """New entries; those that stand are read above them, see `change_rows.py`."""

    form = ChangeForm
    formset = ChangeFormSet
    fk_name = "commitment"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        """None of the entries that stand."""
        return super().get_queryset(request).none()

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """A new commitment has nothing to correct, and its entries mostly count from its own date."""
        name, options = date_row(OfficeChange.effective, note=EFFECTIVE_HELP)
        since = (name, {**options, "classes": ["collapse"] if obj is None else []})
        source = (None, {"fields": ["evidence", "note"]})
        own = super().get_fieldsets(request, obj)
        return [*own, since, source] if obj is None else [*own, since, source, CORRECTION]

    def rows_of_new(self, request: HttpRequest) -> int:
        """The rows that come filled in, at least one."""
        return max(1, len(initial_rows(request, self.model)))


EFFECTIVE_HELP = _(
    "Laat u dit bij de eerste regel leeg, dan geldt die sinds de datum van de afspraak. "
    "Een correctie krijgt zonder datum die van de foute regel."
)
CORRECTION = (
    _("Correctie"),
    {
        "fields": ["corrects"],
        "classes": ["collapse"],
        "description": _(
            "Is een eerdere regel fout? Kies hem dan hier en schrijf bij de toelichting waarom. "
            "Beide regels blijven staan."
        ),
    },
)


class OfficeInline(ChangeInline):
    """Which ministry holds the commitment, and since when."""

    model = OfficeChange
    formset = OfficeFormSet
    autocomplete_fields = ("ministerie", "evidence")
    verbose_name = _("regel over de verantwoordelijke")
    verbose_name_plural = _("verantwoordelijk ministerie vastleggen")
    fieldsets = ((None, {"fields": [("ministerie", "part"), ("office", "basis")]}),)

    def formfield_for_dbfield(self, db_field: models.Field, request: Any, **kwargs: Any) -> Any:
        """A row that is added mostly names the ministry in the lead."""
        if db_field.name == "part":
            kwargs["initial"] = OfficeChange.Part.LEAD
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class TermInline(ChangeInline):
    """The term as worded and as read."""

    model = TermChange
    autocomplete_fields = ("evidence",)
    verbose_name = _("regel over de termijn")
    verbose_name_plural = _("termijn vastleggen")
    fieldsets = (
        date_row(
            TermChange.due,
            note=_(
                "Schrijf bij 'zoals gedrukt' de woorden uit de bron, zoals: eind 2022. "
                "De laatste dag is de termijn."
            ),
        ),
        (None, {"fields": ["rule"]}),
    )
