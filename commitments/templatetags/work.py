"""Whether this visitor is shown the way to the work of a ministry."""

from typing import Any

from django import template

from commitments.models.membership import memberships_of

register = template.Library()


@register.simple_tag(takes_context=True)
def works_at_ministry(context: Any) -> bool:
    """True for staff and coordinators; False on a page that knows no visitor."""
    user = context.get("user")
    return user is not None and bool(memberships_of(user))
