"""What an action refuses, told at the field of the form that it is about."""

from collections.abc import Mapping

from django import forms
from django.core.exceptions import ValidationError


def add_refusal(form: forms.Form, error: ValidationError, fields: Mapping[str, str]) -> None:
    """Add the error to the form: at its field, or above all of them where it is about none.

    `fields` names the form's field for what the action calls otherwise.
    """
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, texts in error.message_dict.items():
        field = fields.get(name, name)
        for text in texts:
            form.add_error(field if field in form.fields else None, text)
