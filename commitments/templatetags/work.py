"""The work of a ministry: whether this visitor is shown the way to it, and its trail and log in words."""

from typing import Any

from django import template

from commitments.models import AuditEntry, WorkEntry
from commitments.models.membership import memberships_of
from commitments.overviews.judging import Waiting, waiting_at
from commitments.telling import noted

register = template.Library()


@register.simple_tag(takes_context=True)
def works_at_ministry(context: Any) -> bool:
    """True for staff and coordinators; False on a page that knows no visitor."""
    user = context.get("user")
    return user is not None and bool(memberships_of(user))


@register.simple_tag(takes_context=True)
def work_waiting(context: Any, place: Any) -> Waiting:
    """How much waits for this visitor's own judgement at this ministry: two queries for a coordinator."""
    return waiting_at(place.ministerie, context["user"]) if place.is_coordinator else Waiting()


@register.filter
def trail_words(entry: WorkEntry) -> str:
    """What a line of the trail says, its days as everywhere."""
    return noted.trail_words(entry)


@register.filter
def log_words(entry: AuditEntry) -> noted.Noted:
    """What a line of the log says."""
    return noted.log_words(entry)
