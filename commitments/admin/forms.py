"""What all forms of the admin share: dates that are not days, defaults that follow, and permanent names."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.admin.widgets import KnownAutocomplete
from commitments.dates import DateBasis
from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin
from commitments.models.naming import free_name

SHORT_LABELS = (_("Eerste dag"), _("Laatste dag"), _("Zoals gedrukt"), _("Waarop dit rust"))


class RecordForm(forms.ModelForm):
    """Fills in what follows from what was typed and knows which columns that changed.

    Each field carries the value that the page showed. So a save writes only what this person
    changed, also when somebody else changed another field of the record in the meantime.
    """

    follows: Mapping[str, str] = {}
    """Field → the field that says what it rests on: 'vermeld' unless chosen, nothing without a value."""

    not_compared: Sequence[str] = ()
    """Fields too large to send along twice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filled: set[str] = set()
        if self.instance.pk:
            for name, field in self.fields.items():
                is_file = isinstance(field, forms.FileField)
                field.show_hidden_initial = not is_file and name not in self.not_compared
        self._show_known_records()
        for group in self.date_groups():
            for name, label in zip(group.columns, SHORT_LABELS, strict=True):
                self.fields[name].label = label
                self.fields[name].help_text = ""
            for name in group.columns[1:]:
                self.fields[name].required = False

    def date_groups(self) -> list[UncertainDateGroup]:
        """The uncertain dates of the record that this form asks for."""
        if not isinstance(self.instance, UncertainDatesMixin):
            return []
        groups = self.instance.uncertain_dates.values()
        return [group for group in groups if set(group.columns) <= self.fields.keys()]

    def _show_known_records(self) -> None:
        """Related records that were fetched with this one need not be asked for again."""
        cache = self.instance._state.fields_cache
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, KnownAutocomplete):
                widget.known = cache.get(name)

    def fill(self, name: str, value: Any) -> None:
        """Give a field a value that nobody typed, and have it saved."""
        if self.cleaned_data.get(name) != value:
            self.cleaned_data[name] = value
            self.filled.add(name)

    def clean(self) -> dict[str, Any]:
        """A first day alone is an exact day; a value that is given rests on its source."""
        super().clean()
        data = self.cleaned_data
        for name, value in data.items():
            if isinstance(value, str):
                data[name] = value.replace("\r\n", "\n")
        for group in self.date_groups():
            first, last, _printed, basis = group.columns
            if data.get(first) and not data.get(last) and last not in self.errors:
                self.fill(last, data[first])
            if data.get(first) and not data.get(basis) and basis not in self.errors:
                self.fill(basis, str(DateBasis.STATED))
        for name, basis in self.follows.items():
            if name in data and basis in data:
                is_given = self.is_given(name, data[name])
                if is_given != bool(data[basis]):
                    self.fill(basis, str(DateBasis.STATED) if is_given else str(DateBasis.NONE))
        return data

    def is_given(self, _name: str, value: Any) -> bool:
        """Whether this value of a field of `follows` says something."""
        return bool(value)

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 (Django's signature)
        """As Django's, but writes only the columns that changed when the record exists."""
        if not commit or self.errors or self.instance._state.adding:
            return super().save(commit)
        save_changed(self.instance, self.columns_to_save())
        self._save_m2m()  # type: ignore[attr-defined]  # missing in the stubs
        return self.instance

    def columns_to_save(self) -> list[str]:
        """The columns that this form changed, by name."""
        changed = {*self.changed_data, *self.filled}
        columns = {field.name for field in self.instance._meta.concrete_fields}
        return sorted(changed & columns & self.cleaned_data.keys())


def save_changed(record: models.Model, columns: Sequence[str]) -> None:
    """Write these columns and no other: projections and other people's changes stay as they are."""
    if columns:
        stamps = [field.name for field in record._meta.concrete_fields if field.name == "changed_at"]
        record.save(update_fields=[*columns, *stamps])


class NamedForm(RecordForm):
    """Proposes a permanent name when none is given; a name that is given must be free."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
            self.fields["slug"].help_text = _(
                "Staat in het adres van de pagina. Leeg: wij maken een naam. Na publicatie ligt die vast."
            )

    def name_parts(self) -> Sequence[Any]:
        """What the proposed name is made of; empty parts are left out."""
        return [self.cleaned_data.get("title") or self.cleaned_data.get("name")]

    def clean(self) -> dict[str, Any]:
        """Fill an empty name."""
        data = super().clean()
        if "slug" in data and not data["slug"]:
            parts = " ".join(str(part) for part in self.name_parts() if part)
            self.fill("slug", free_name(self.instance, parts))
        return data


def refuse_taken(record: Any, *, message: Any, **values: Any) -> None:
    """Raise ValidationError when another record has these values; `message` says which, as `other`."""
    other = type(record)._default_manager.filter(**values).exclude(pk=record.pk).first()
    if other is not None:
        raise ValidationError(message % {"other": other})
