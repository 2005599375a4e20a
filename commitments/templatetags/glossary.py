"""Links from a term to what it means."""

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from commitments import glossary

register = template.Library()


@register.simple_tag
def term(anchor: str, label: str = "") -> SafeString:
    """The word as a link to its entry; `label` is the word as this sentence has it.

    The link's name is the word itself, so that a sentence read aloud stays a sentence.
    Raises KeyError for a word that the glossary does not have.
    """
    return _linked(glossary.entry(anchor), label)


@register.simple_tag
def term_for(group: str, value: str, label: str) -> SafeString | str:
    """The label of a choice as a link to its entry: `{% term_for "uitkomst" motie.outcome label %}`."""
    found = glossary.entry_for(group, value)
    return _linked(found, label) if found else label


@register.filter
def see_also(entry: glossary.Entry) -> list[glossary.Entry]:
    """The entries that this one points at."""
    return glossary.see_also(entry)


def _linked(entry: glossary.Entry, label: str) -> SafeString:
    address = f"{reverse('glossary')}#{entry.anchor}"
    return format_html('<a class="term" href="{}">{}</a>', address, label or entry.term)
