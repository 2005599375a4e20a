"""Choosing a related record by typing, with labels that tell records apart; a file with its own address."""

from dataclasses import dataclass
from typing import Any

from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import AdminFileWidget, AutocompleteSelect
from django.db import models
from django.http import HttpRequest

LONGEST_ID = 19
"""Digits that still fit the database's largest number."""


class KnownAutocomplete(AutocompleteSelect):
    """A select with search that shows a record at hand without asking the database for it again."""

    known: models.Model | None = None

    def optgroups(self, name: str, value: Any, _attr: Any = None) -> Any:
        """Only the chosen record, with its label; the rest comes by searching."""
        chosen = [int(v) for v in map(str, value) if v.isdigit() and len(v) < LONGEST_ID]
        records: Any = []
        if self.known is not None and chosen == [self.known.pk]:
            records = [self.known]
        elif chosen:
            records = self.choices.queryset.filter(pk__in=chosen)
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        for record in records:
            label = label_of(self.admin_site, record)
            options.append(self.create_option(name, record.pk, label, True, len(options)))
        return [(None, options, 0)]


class KeptFileWidget(AdminFileWidget):
    """A file that is kept, linked where it can be downloaded: uploads have no address of their own."""

    address = ""

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """With the file's name and our address in place of the storage's."""
        context = super().get_context(name, value, attrs)
        if self.is_initial(value):
            context["widget"]["value"] = _Kept(str(value).rpartition("/")[2], self.address)
        return context


@dataclass(frozen=True)
class _Kept:
    """What Django's template shows of a file."""

    name: str
    url: str

    def __str__(self) -> str:
        return self.name


class RecordAutocompleteView(AutocompleteJsonView):
    """The results of that search, with the same labels."""

    def process_request(self, request: HttpRequest) -> tuple[str, Any, Any, str]:
        """What was typed, without the one character that the database cannot hold."""
        term, model_admin, source_field, to_field_name = super().process_request(request)
        return term.replace("\0", ""), model_admin, source_field, to_field_name

    def serialize_result(self, obj: models.Model, to_field_name: str) -> dict[str, str]:
        """One record as the widget reads it."""
        return {"id": str(getattr(obj, to_field_name)), "text": label_of(self.admin_site, obj)}


def label_of(admin_site: Any, record: models.Model) -> str:
    """How the record's admin names it in a list to choose from."""
    model_admin = admin_site.get_model_admin(type(record))
    return str(getattr(model_admin, "label_of", str)(record))
