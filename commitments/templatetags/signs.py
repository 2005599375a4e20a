"""Small pieces of a page that recur dozens of times in it: each is rendered once and kept.

What they show is nothing but what they are given, so that what is kept is never out of date.
"""

from functools import lru_cache

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def status_badge(status: str, label: object) -> SafeString:
    """A status with its icon. The label is what it is called in the reader's language."""
    return _status_badge(status, str(label))


@lru_cache(maxsize=256)
def _status_badge(status: str, label: str) -> SafeString:
    return render_to_string("includes/status_badge.html", {"status": status, "label": label})
