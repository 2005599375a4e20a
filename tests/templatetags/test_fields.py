"""A list to choose from looks as Django draws it."""

import re
from typing import Any

import pytest
from django import forms
from django.forms import BoundField

from commitments.templatetags.fields import filter_box

CHOICES = [("", "Alles"), ("1", "Eén"), ("<2>", 'Twee & "meer"'), ("Groep", [("3", "Drie"), ("4", "Vier")])]


class Choosing(forms.Form):
    one = forms.ChoiceField(choices=CHOICES, required=False)
    must = forms.ChoiceField(choices=CHOICES[1:], help_text="Kies er een.")
    shut = forms.ChoiceField(choices=CHOICES, disabled=True, widget=forms.Select({"class": "a<b"}))
    word = forms.CharField(required=False)
    ticks = forms.MultipleChoiceField(choices=CHOICES, widget=forms.SelectMultiple)


def field(name: str, data: dict[str, Any] | None = None) -> BoundField:
    return Choosing(data)[name]


def close(text: str) -> str:
    """Without the white space between tags."""
    return re.sub(r">\s+<", "><", text).strip()


@pytest.mark.parametrize("name", list(Choosing.base_fields))
@pytest.mark.parametrize("data", [None, {}, {"one": "<2>", "must": "3", "word": "<b>", "ticks": ["1", "4"]}])
def test_box_is_the_one_of_django(name: str, data: dict[str, Any] | None) -> None:
    assert close(filter_box(field(name, data))) == close(str(field(name, data)))


def test_box_shows_what_was_chosen_and_escapes_it() -> None:
    shown = filter_box(field("one", {"one": "<2>"}))

    assert '<option value="&lt;2&gt;" selected>Twee &amp; &quot;meer&quot;</option>' in shown
    assert shown.count("selected") == 1
