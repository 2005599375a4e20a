"""Somebody is away, and who stands in."""

from datetime import date
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class AbsenceQuerySet(models.QuerySet["Absence"]):
    """Absences as questions."""

    def of(self, people: Any) -> "AbsenceQuerySet":
        """Of these people."""
        return self.filter(user__in=people)

    def on(self, day: date) -> "AbsenceQuerySet":
        """That hold on this day."""
        return self.filter(from_on__lte=day, until_on__gte=day)

    def replaced_by(self, user: Any, *, today: date) -> "AbsenceQuerySet":
        """For whom this person stands in today."""
        return self.on(today).filter(substitute=user).select_related("user")

    def not_over(self, today: date) -> "AbsenceQuerySet":
        """That hold today or later, the first first."""
        return self.filter(until_on__gte=today).order_by("from_on", "pk")


class Absence(models.Model):
    """A period in which a colleague of the same ministry does what somebody else would do.

    Who stands in for a coordinator may do what the coordinator may, for the ministries where both work.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="absences",
        verbose_name=_("wie is afwezig"),
    )
    substitute = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="stands_in",
        verbose_name=_("vervanger"),
    )
    from_on = models.DateField(_("eerste dag"))
    until_on = models.DateField(_("laatste dag"))

    if TYPE_CHECKING:
        user_id: int
        substitute_id: int

    objects = AbsenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("afwezigheid")
        verbose_name_plural = _("afwezigheden")
        ordering = ("from_on", "pk")
        constraints = [
            models.CheckConstraint(
                condition=Q(until_on__gte=F("from_on")),
                name="absence_period",
                violation_error_message=_("De laatste dag ligt voor de eerste dag."),
            ),
            models.CheckConstraint(
                condition=~Q(user=F("substitute")),
                name="absence_by_somebody_else",
                violation_error_message=_("Kies een collega als vervanger."),
            ),
        ]
        indexes = [models.Index(fields=["substitute", "until_on"], name="absence_by_substitute")]

    def __str__(self) -> str:
        return f"{self.user}: {self.from_on} – {self.until_on}"


def substitute_for(user: Any, *, today: date) -> Any:
    """Who gets what is meant for this person today: somebody who stands in, else the person.

    One step only: who stands in for somebody who is away as well is not asked further.
    """
    absence = Absence.objects.on(today).filter(user=user, substitute__is_active=True).first()
    return absence.substitute if absence else user
