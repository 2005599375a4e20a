"""Who belongs to which ministry, and what role that makes towards a record."""

from typing import Any

from django.conf import settings
from django.db import models
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
    """Ministry id → member role. Asks the database at most once per user object."""
    if not user.is_authenticated or not user.is_active:
        return {}
    cached: dict[int, str] | None = getattr(user, "_memberships", None)
    if cached is None:
        cached = user._memberships = dict(user.memberships.values_list("ministerie_id", "role"))
    return cached


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
