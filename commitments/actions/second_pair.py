"""When a ministry wants a second pair of eyes before something is closed or put off."""

from typing import Any

from django.utils.translation import gettext as _

from commitments.models import Commitment, Ministerie, MinistryRules
from commitments.models.membership import Membership, general_roles, memberships_of
from commitments.permissions import Role
from commitments.statuses import CLOSED, Track


class NeedsApproval(Exception):
    """This person may propose it to a coordinator of `ministerie`, but not write it alone."""

    def __init__(self, ministerie: Ministerie) -> None:
        super().__init__(f"a coordinator of {ministerie} has to approve this")
        self.ministerie = ministerie

    def __str__(self) -> str:
        return _(
            "Bij het ministerie van %(ministerie)s keurt een coördinator dit goed. "
            "Stel het voor; tot het akkoord verandert er niets."
        ) % {"ministerie": self.ministerie}


def asks_second_pair(commitment: Commitment, by: Any) -> Ministerie | None:
    """The ministry whose rules ask approval of what this person closes or puts off; None where nobody does.

    Those who keep the data record what a letter says, and have that letter as their second pair of eyes.
    """
    if general_roles(by) & {Role.DATA_ENTRY, Role.ADMIN}:
        return None
    held = {holder.ministerie_id for holder in commitment.holders.all()}
    own = held & set(memberships_of(by))
    rules = MinistryRules.objects.filter(pk__in=own, needs_second_pair=True).select_related("ministerie")
    first = rules.order_by("ministerie__name").first()
    return first.ministerie if first else None


def asks_second_pair_for(commitment: Commitment, by: Any, *, track: Track, to: str) -> Ministerie | None:
    """As `asks_second_pair`, for one step on a track: only what closes on the ministry's track."""
    if track != Track.MINISTRY or to not in CLOSED[Track.MINISTRY]:
        return None
    return asks_second_pair(commitment, by)


def coordinators_of(ministerie: Ministerie) -> Any:
    """Who may judge the proposals of this ministry, by the membership alone."""
    members = Membership.objects.filter(ministerie=ministerie, role=Membership.MemberRole.COORDINATOR)
    return members.filter(user__is_active=True).select_related("user").order_by("user__last_name", "pk")
