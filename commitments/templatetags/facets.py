"""The values of a facet: a page has dozens, and a template for each costs as much as all results."""

from collections.abc import Iterable, Iterator

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import slugify

from commitments.finding.facets.counting import Facet, Value
from commitments.templatetags.dutch import grouped

register = template.Library()

_CHOICE = """<div class="choice">
    <input type="checkbox" id="facet-{0}-{1}" name="{0}" value="{2}" form="{3}"{4}>
    <label for="facet-{0}-{1}">{5}{6}</label>
  </div>"""


@register.simple_tag
def choices(facet: Facet, values: Iterable[Value], form_id: str) -> SafeString:
    """These values as boxes to tick, each with its number where it was counted."""
    return format_html_join("\n", _CHOICE, _parts(facet.described.name, values, form_id))


def _parts(name: str, values: Iterable[Value], form_id: str) -> Iterator[tuple[object, ...]]:
    for one in values:
        count: SafeString | str = ""
        if one.count is not None:
            count = format_html(' <span class="choice__count">({})</span>', grouped(one.count))
        ticked = SafeString(" checked") if one.is_chosen else ""
        yield name, slugify(one.value), one.value, form_id, ticked, one.label, count
