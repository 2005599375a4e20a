"""Whether this visitor is shown the way to the proposals, and how many wait there."""

from dataclasses import dataclass
from typing import Any

from django import template

from commitments.actions.proposals.deciding import may_judge
from commitments.models import Proposal

register = template.Library()

MOST = 99
"""Counted no further: it stands in the header of every page."""


@dataclass(frozen=True)
class Waiting:
    """How many proposals wait for a judgement, in so many figures as the header has room for."""

    number: int

    def __str__(self) -> str:
        return f"{MOST}+" if self.number > MOST else str(self.number)


@register.simple_tag(takes_context=True)
def proposals_waiting(context: Any) -> Waiting | None:
    """For who judges them; None for others, and on a page that knows no visitor. One query."""
    user = context.get("user")
    if user is None or not may_judge(user):
        return None
    return Waiting(Proposal.objects.waiting().order_by()[: MOST + 1].count())
