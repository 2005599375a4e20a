"""Who belongs to which ministry, and what role that makes towards a record."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from commitments.models.ministerie import Ministerie
from commitments.permissions import Role

DATA_ENTRY_GROUP = "Gegevensbeheer"


class Membership(models.Model):
    """Somebody works for a ministry. Data entry and admin are not ministries' roles but groups."""

    class MemberRole(models.TextChoices):
        """What they may do there."""

        STAFF = "medewerker", _("Medewerker")
        COORDINATOR = "coordinator", _("Coördinator")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="memberships",
        verbose_name=_("gebruiker"),
    )
    ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, related_name="memberships", verbose_name=_("ministerie")
    )
    if TYPE_CHECKING:
        ministerie_id: int

    role = models.CharField(_("rol"), max_length=12, choices=MemberRole.choices, default=MemberRole.STAFF)

    class Meta:
        verbose_name = _("lidmaatschap van een ministerie")
        verbose_name_plural = _("lidmaatschappen van ministeries")
        constraints = [models.UniqueConstraint(fields=["user", "ministerie"], name="membership_once")]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}, {self.ministerie}"


def general_roles(user: Any) -> frozenset[Role]:
    """The roles that do not depend on a record. Asks the database at most once per user object."""
    if not user.is_authenticated or not user.is_active:
        return frozenset({Role.ANONYMOUS})
    cached: frozenset[Role] | None = getattr(user, "_general_roles", None)
    if cached is None:
        roles = {Role.RESEARCHER}
        if user.is_superuser:
            roles.add(Role.ADMIN)
        if user.groups.filter(name=DATA_ENTRY_GROUP).exists():
            roles.add(Role.DATA_ENTRY)
        cached = user._general_roles = frozenset(roles)
    return cached


def memberships_of(user: Any) -> dict[int, str]:
    """Ministry id → member role. Asks the database at most once per user object.

    Who stands in today for a coordinator of the own ministry is a coordinator there.
    """
    if not user.is_authenticated or not user.is_active:
        return {}
    cached: dict[int, str] | None = getattr(user, "_memberships", None)
    if cached is None:
        rows = user.memberships.annotate(stands_in=Exists(_absent_coordinators(user)))
        coordinator = Membership.MemberRole.COORDINATOR
        cached = user._memberships = {
            row.ministerie_id: coordinator.value if row.stands_in else row.role for row in rows
        }
    return cached


def _absent_coordinators(user: Any) -> models.QuerySet["Membership"]:
    """Coordinators of the outer row's ministry who are away today while this person stands in for them."""
    today = timezone.localdate()
    return Membership.objects.filter(
        ministerie=OuterRef("ministerie"),
        role=Membership.MemberRole.COORDINATOR,
        user__absences__substitute=user,
        user__absences__from_on__lte=today,
        user__absences__until_on__gte=today,
    )


def roles_of(user: Any, holders: Any) -> frozenset[Role]:
    """All roles of a visitor towards a record that these ministries (their ids) hold."""
    roles = set(general_roles(user))
    held = set(holders)
    for ministerie, role in memberships_of(user).items():
        own = ministerie in held
        if role == Membership.MemberRole.COORDINATOR:
            roles.add(Role.COORDINATOR if own else Role.OTHER_COORDINATOR)
        else:
            roles.add(Role.STAFF if own else Role.OTHER_STAFF)
    return frozenset(roles)
