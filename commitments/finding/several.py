"""Filters that take several values, each of which is typed or comes from a long list."""

from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

MOST = 20
"""Values of one filter. Nobody chooses more, and each makes the question longer."""


class Several(forms.MultipleChoiceField):
    """Loose values that are not on a list; the field `one` says what one may be."""

    default_error_messages = {"too_many": _("Kies er hooguit %(most)s.")}

    def __init__(self, *, one: forms.Field, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.one = one

    def to_python(self, value: Any) -> list[Any]:
        """Each once, in the order given. Raises ValidationError when one of them is not allowed."""
        given = [text for text in value or [] if text.strip()]
        _refuse_too_many(self, given)
        return list(dict.fromkeys(self.one.clean(text) for text in given))

    def validate(self, value: Any) -> None:
        """Nothing more: `one` has judged each."""


class SeveralFilter(django_filters.Filter):
    """Any of the values that were given."""

    field_class = Several


class SeveralRecords(django_filters.fields.ModelMultipleChoiceField):
    """Records by their name in the address, as a list: one query when the form is read, none after that."""

    default_error_messages = {"too_many": _("Kies er hooguit %(most)s.")}

    def clean(self, value: Any) -> Any:
        """The records. Raises ValidationError when one of them is not offered."""
        given = [text for text in value or [] if text.strip()]
        _refuse_too_many(self, given)
        if any("\0" in text for text in given):
            raise ValidationError(self.error_messages["invalid_list"], code="invalid_list")
        return list(super().clean(given))


class RecordsFilter(django_filters.ModelMultipleChoiceFilter):
    """Any of the records that were chosen."""

    field_class = SeveralRecords


def _refuse_too_many(field: forms.Field, given: list[str]) -> None:
    if len(given) > MOST:
        raise ValidationError(field.error_messages["too_many"], code="too_many", params={"most": MOST})
