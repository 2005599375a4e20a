"""What templates ask when they draw a small picture, or a table of shares."""

from collections.abc import Iterable
from functools import lru_cache

from django import template
from django.template.loader import render_to_string
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from commitments.overviews.coverage import Share
from commitments.templatetags.dutch import grouped

register = template.Library()

_PATTERNS = {
    "in_behandeling": "url(#pattern-hatch)",
    "gemeld": "currentColor",
    "geen": "url(#pattern-dots)",
    "voor": "currentColor",
    "tegen": "url(#pattern-hatch)",
    "niet_deelgenomen": "url(#pattern-dots)",
}


@register.filter
def pattern(part: str) -> str:
    """How a part of a bar is filled, so that parts are told apart without colour.

    The patterns themselves stand in `includes/patterns.html`, once on a page.
    """
    return _PATTERNS.get(part, "none")


@register.simple_tag
def share_cells(shares: Iterable[Share]) -> SafeString:
    """The cells of one line of a table: how many, and what part of all that is."""
    cell = '<td>{} <span class="text-subtle">({}%)</span></td>'
    return format_html_join("", cell, ((grouped(share.number), share.percent) for share in shares))


@register.simple_tag
def share_in_words(share: Share) -> SafeString:
    """'3 van 12 (25%)'."""
    return _share(share, get_language())


@lru_cache(maxsize=512)
def _share(share: Share, _language: str | None) -> SafeString:
    return render_to_string("commitments/includes/share.html", {"share": share})
