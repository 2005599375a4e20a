"""Whether this visitor is shown the way to the letters."""

from typing import Any

from django import template

from commitments.models.intake import may_bring_in

register = template.Library()


@register.simple_tag(takes_context=True)
def brings_in_letters(context: Any) -> bool:
    """True for who may bring in a letter; False on a page that knows no visitor."""
    user = context.get("user")
    return user is not None and may_bring_in(user)
