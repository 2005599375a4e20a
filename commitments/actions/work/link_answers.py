"""What the link in a mail opens: exactly one question for one person, or the reason why not. Reading only."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from django.contrib.auth import get_user_model

from commitments.actions.mail.links import BadLinkError, OldLinkError, read_token
from commitments.actions.work.answering import may_answer
from commitments.models import MinistryRules, UpdateRequest


class LinkState(Enum):
    """How it stands with a link. The value is the name that the page gives it."""

    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    NOT_YOURS = "not_yours"
    """The person went away, or back to work after somebody stood in, or the commitment went elsewhere."""
    UNKNOWN = "unknown"
    """Not a link of ours, or not whole."""


@dataclass(frozen=True)
class Opened:
    """The question and the person where the link is one of ours; both None where it is not."""

    state: LinkState
    request: UpdateRequest | None = None
    person: Any = None


def open_link(token: str, *, today: date) -> Opened:
    """What this token opens. Its signature is checked before the database is asked anything."""
    try:
        link = read_token(token)
    except BadLinkError:
        return Opened(LinkState.UNKNOWN)
    rows = UpdateRequest.objects.select_related(
        "commitment__aanbeveling", "ministerie", "asked_of", "asked_by"
    )
    request = rows.filter(pk=link.request, key=link.key).first()
    person = get_user_model().objects.filter(pk=link.person).first()
    if request is None or person is None:
        return Opened(LinkState.UNKNOWN)
    return Opened(_state(request, person, token, today), request, person)


def _state(request: UpdateRequest, person: Any, token: str, today: date) -> LinkState:
    if request.state == UpdateRequest.State.ANSWERED:
        return LinkState.ANSWERED
    if request.state == UpdateRequest.State.WITHDRAWN:
        return LinkState.WITHDRAWN
    try:
        read_token(token, valid=timedelta(days=MinistryRules.of(request.ministerie_id).link_valid_days))
    except OldLinkError:
        return LinkState.EXPIRED
    return LinkState.OPEN if may_answer(request, person, today=today) else LinkState.NOT_YOURS
