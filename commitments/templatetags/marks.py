"""Found words in a text."""

from collections.abc import Iterable

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def marked(pieces: Iterable[tuple[str, bool]]) -> SafeString:
    """A text in pieces, escaped, with the found ones marked."""
    return SafeString(
        "".join(
            format_html("<mark>{}</mark>", piece) if is_found else escape(piece) for piece, is_found in pieces
        )
    )
