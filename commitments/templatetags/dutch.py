"""What templates ask of commitments and of Dutch words."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django import template
from django.utils.formats import number_format

from commitments import words
from commitments.models import Commitment
from commitments.telling import standing

register = template.Library()


@register.filter
def found(text: str, typed: str) -> list[tuple[str, bool]]:
    """The text in pieces, True where it matches what was typed. Templates mark, and escape."""
    return words.highlight(text, typed) if typed else [(text, False)]


@register.filter
def overdue(commitment: Commitment, today: date) -> bool:
    """Open on the ministry's track while its term has passed."""
    return standing.is_overdue(commitment, today=today)


@register.filter
def grouped(number: int) -> str:
    """A large number with its thousands apart: 12.000."""
    return number_format(number, use_l10n=True, force_grouping=True)


@register.filter
def last_change(records: Iterable[Any]) -> datetime | None:
    """When something of these records was last changed, None when there are none."""
    return max((record.changed_at for record in records if record.changed_at), default=None)


@register.filter
def yesno_url(token: str | None, url: str) -> str:
    """The address when there is such a page, nothing when there is not."""
    return url if token else ""
