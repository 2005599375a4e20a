"""Fields of a filter: a list of dozens of choices, without two templates for each of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from django import forms, template
from django.forms import BoundField
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def filter_box(field: BoundField) -> SafeString:
    """As `{{ field }}`, character for character but for white space."""
    widget = field.field.widget
    if type(widget) is not forms.Select:
        return field.as_widget()
    attrs = field.build_widget_attrs({}, widget)
    if field.auto_id and "id" not in widget.attrs:
        attrs["id"] = field.auto_id
    shown = widget.get_context(field.html_name, field.value(), attrs)["widget"]
    return SafeString("".join(_select(shown)))


def _select(shown: Mapping[str, Any]) -> Iterator[str]:
    yield format_html('<select name="{}"{}>', shown["name"], _attributes(shown["attrs"]))
    for group, options, _number in shown["optgroups"]:
        if group:
            yield format_html('<optgroup label="{}">', group)
        for option in options:
            yield format_html(
                '<option value="{}"{}>{}</option>',
                option["value"],
                _attributes(option["attrs"]),
                option["label"],
            )
        if group:
            yield "</optgroup>"
    yield "</select>"


def _attributes(attrs: Mapping[str, Any]) -> SafeString:
    """Those that are False are left out; of those that are True the name says enough."""
    given = {name: value for name, value in attrs.items() if value is not False}
    return SafeString(
        "".join(
            format_html(" {}", name) if value is True else format_html(' {}="{}"', name, value)
            for name, value in given.items()
        )
    )
