"""What the value of a field with choices is called, asked dozens of times for one page."""

from functools import cache
from typing import Any

from django.db import models
from django.utils.encoding import force_str


class Labelled(models.Model):
    """A record whose `get_…_display` looks the label up.

    Django's own first makes a dictionary of all choices, for each label that a page shows.
    """

    class Meta:
        abstract = True

    def _get_FIELD_display(self, field: Any) -> Any:
        value = getattr(self, field.attname)
        return force_str(_labels(field).get(value, value), strings_only=True)


@cache
def _labels(field: Any) -> dict[Any, Any]:
    """By value; the labels stay lazy, so that each reader gets them in their own language."""
    return dict(field.flatchoices)
