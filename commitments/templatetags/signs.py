"""Small pieces of a page that recur dozens of times in it: each is rendered once and kept.

What they show is nothing but what they are given, so that what is kept is never out of date.
"""

from datetime import date, datetime
from functools import lru_cache

from django import template
from django.template.loader import render_to_string
from django.utils import formats
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from commitments.dates import UncertainDate

register = template.Library()


@register.simple_tag
def status_badge(status: str, label: object) -> SafeString:
    """A status with its icon. The label is what it is called in the reader's language."""
    return _status_badge(status, str(label))


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawing beside words that say the same."""
    return _icon(name)


@register.simple_tag
def when(moment: UncertainDate, *, brief: bool = False) -> SafeString:
    """An uncertain date; `brief` leaves out that it is not a day where that shows from its words."""
    return _when(moment, bool(brief), get_language())


@register.filter(expects_localtime=True)
def day(moment: date | datetime | None) -> str:
    """A day in full: 26 januari 2023; of a moment the day on which it was here. Nothing of None."""
    if moment is None:
        return ""
    return _day(moment.date() if isinstance(moment, datetime) else moment, get_language())


@lru_cache(maxsize=256)
def _status_badge(status: str, label: str) -> SafeString:
    return render_to_string("includes/status_badge.html", {"status": status, "label": label})


@lru_cache(maxsize=256)
def _icon(name: str) -> SafeString:
    return render_to_string("includes/icon.html", {"name": name})


@lru_cache(maxsize=4096)
def _when(moment: UncertainDate, brief: bool, _language: str | None) -> SafeString:  # noqa: FBT001 (of `when` above)
    return render_to_string("includes/uncertain_date.html", {"date": moment, "brief": brief})


@lru_cache(maxsize=4096)
def _day(day: date, _language: str | None) -> str:
    return formats.date_format(day, "j F Y")
