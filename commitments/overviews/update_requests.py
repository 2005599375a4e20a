"""What a coordinator reads about the questions and mails of a ministry."""

from collections.abc import Collection
from typing import Any

from django.db.models import Count, QuerySet

from commitments.models import Ministerie, OutgoingMail, UpdateRequest
from commitments.models.membership import general_roles, memberships_of, roles_of
from commitments.permissions import Action, is_allowed


def coordinated(user: Any) -> list[Ministerie]:
    """The ministries for which this person asks for updates, by name."""
    of = [pk for pk in memberships_of(user) if is_allowed(Action.COORDINATE, roles_of(user, [pk]))]
    return list(Ministerie.objects.filter(pk__in=of)) if of else []


def all_requests() -> QuerySet[UpdateRequest]:
    """The questions of every ministry: whoever shows one asks first whose it is."""
    names = ("commitment", "commitment__aanbeveling", "ministerie", "asked_of", "asked_by", "answered_by")
    rows = UpdateRequest.objects.select_related(*names, "proposal")
    return rows.defer("commitment__text", "commitment__search")


def requests_of(ministeries: Collection[Ministerie]) -> QuerySet[UpdateRequest]:
    """The questions of these ministries, with what a line of the list shows."""
    return all_requests().filter(ministerie__in=ministeries)


def request_numbers(ministerie: Ministerie) -> dict[str, int]:
    """How many questions of this ministry stand in each state."""
    rows = UpdateRequest.objects.filter(ministerie=ministerie).order_by().values_list("state")
    numbers = dict(rows.annotate(number=Count("pk")))
    return {state: numbers.get(state, 0) for state in UpdateRequest.State.values}


def reads_mails_of(user: Any) -> list[Ministerie] | None:
    """The ministries whose mails this person may read; None for an administrator: all of them."""
    if is_allowed(Action.READ_AUDIT, general_roles(user)):
        return None
    return coordinated(user)


def mails_of(ministeries: Collection[Ministerie] | None) -> QuerySet[OutgoingMail]:
    """The mails of these ministries, or all; the newest first."""
    rows = OutgoingMail.objects.select_related("recipient", "ministerie", "commitment").order_by("-pk")
    return rows if ministeries is None else rows.filter(ministerie__in=ministeries)
