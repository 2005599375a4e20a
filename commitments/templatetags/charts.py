"""What templates ask when they draw a small picture."""

from django import template

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
