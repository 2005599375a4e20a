"""The rows of related records below a form, each with its labels, so that they fit any screen."""

from typing import Any

from django.contrib import admin
from django.db import models
from django.forms import ModelForm
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest

from commitments.admin.access import Permitted
from commitments.admin.forms import RecordForm
from commitments.admin.records import RelatedFields


class RecordFormSet(BaseInlineFormSet):
    """Rows of one record."""

    def rows_to_keep(self) -> list[Any]:
        """The forms of rows that will stand there after saving, apart from those with errors."""
        return [
            form
            for form in self.forms
            if not form.errors
            and (form.has_changed() or form.instance.pk)
            and not self._should_delete_form(form)  # type: ignore[attr-defined]  # missing in the stubs
        ]


class PartInline(RelatedFields, Permitted, admin.StackedInline):
    """Rows that belong to the record. A new record shows one that is open; after that a button adds one."""

    form: type[ModelForm] = RecordForm
    formset: type[BaseInlineFormSet] = RecordFormSet
    joined: tuple[str, ...] = ()
    open_rows = 1

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        """With what a row shows of related records."""
        queryset = super().get_queryset(request)
        return queryset.select_related(*self.joined) if self.joined else queryset

    def get_extra(self, request: HttpRequest, obj: Any = None, **_kwargs: Any) -> int:
        """How many open rows there are."""
        return self.rows_of_new(request) if obj is None else 0

    def rows_of_new(self, _request: HttpRequest) -> int:
        """How many open rows a new record shows."""
        return self.open_rows
