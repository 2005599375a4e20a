"""Filters that take one record of a short list."""

from collections.abc import Iterator
from typing import Any

import django_filters


class AtOnce(django_filters.fields.ModelChoiceIterator):
    """The records of the list, read by one plain statement.

    Django would open a cursor for them in the database: three statements, of which the answer is not known
    when a kept page is asked again (`middleware/replayed.py`).
    """

    def __iter__(self) -> Iterator[tuple[Any, str]]:
        if self.field.empty_label is not None:
            yield "", self.field.empty_label
        if self.field.null_label is not None:
            yield self.field.null_value, self.field.null_label
        yield from map(self.choice, self.queryset.all())


class OneRecord(django_filters.fields.ModelChoiceField):
    """One of these records, by its name in the address."""

    iterator = AtOnce


class RecordFilter(django_filters.ModelChoiceFilter):
    """The record that was chosen."""

    field_class = OneRecord
