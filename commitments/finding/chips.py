"""The chosen filters in words, each with the address that leaves it out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext

from commitments.finding.keyset import AFTER, BEFORE
from commitments.models import Submitter

if TYPE_CHECKING:
    from commitments.finding.filters import CommitmentFilter

PRECISE, COUNTED, PAGE = "tel", "aantallen", "pagina"
"""The address's parameters that ask for a number or a page, and do not narrow."""

PASSING = (AFTER, BEFORE, PAGE, PRECISE, COUNTED)
"""What another question does not take along."""


@dataclass(frozen=True)
class Chip:
    """One chosen filter: what it says and the query string without it."""

    label: str
    without: str


def chips_of(finder: "CommitmentFilter") -> Iterator[Chip]:
    """Each chosen value. Words are not a chip."""
    data = finder.data if isinstance(finder.data, QueryDict) else QueryDict()
    for name in finder.filters:
        given = [value for value in data.getlist(name) if value.strip()]
        if name == "q" or not given:
            continue
        is_multiple = getattr(finder.form.fields[name].widget, "allow_multiple_selected", False)
        for value in dict.fromkeys(given if is_multiple else given[-1:]):
            without = data.copy()
            without.setlist(name, [v for v in given if v != value] if is_multiple else [])
            for passing in PASSING:
                without.pop(passing, None)
            if text := _in_words(finder, name, value):
                yield Chip(text, without.urlencode())


def _in_words(finder: "CommitmentFilter", name: str, value: str) -> str:
    """What one chosen value says on its chip, '' for one that asks for nothing."""
    label = str(finder.filters[name].label)
    if name in finder.form.errors:
        return gettext("%(filter)s: %(value)s (niet herkend)") % {"filter": label, "value": value}
    if name == "telaat":
        return label if finder.form.cleaned_data[name] else ""
    return f"{label}: {value_in_words(finder, name, value)}"


def value_in_words(finder: "CommitmentFilter", name: str, value: str) -> str:
    """What a valid value of a filter is called."""
    if name == "indiener":
        return Submitter.objects.in_words(value)
    field: Any = finder.form.fields[name]
    if isinstance(day := finder.form.cleaned_data.get(name), date):
        return date_format(day, "j F Y")
    if by := getattr(field, "to_field_name", None):
        records = {str(getattr(one, by)): str(one) for one in finder.form.cleaned_data[name]}
        return records.get(value, value)
    labels = {str(key): str(text) for key, text in getattr(field, "choices", ())}
    return labels.get(value, value)
