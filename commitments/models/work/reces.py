"""Recesses of the Kamers, as dated rows with their source."""

from collections.abc import Iterable
from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class RecesQuerySet(models.QuerySet["Reces"]):
    """Recesses as questions."""

    def knows(self, year: int) -> bool:
        """Whether the recesses of this year are held. Without rows it is unknown, not free of recess."""
        return self.filter(from_on__year=year).exists()

    def touching(self, first: date, last: date) -> "RecesQuerySet":
        """That share a day with this period, the first first."""
        return self.filter(from_on__lte=last, until_on__gte=first).order_by("from_on")


class Reces(models.Model):
    """A period in which a chamber does not meet."""

    class Chamber(models.TextChoices):
        """Whose recess."""

        TWEEDE_KAMER = "tweede", _("Tweede Kamer")
        EERSTE_KAMER = "eerste", _("Eerste Kamer")

    name = models.CharField(_("naam"), max_length=80, help_text=_("Bijvoorbeeld: zomerreces 2024."))
    chamber = models.CharField(
        _("Kamer"), max_length=8, choices=Chamber.choices, default=Chamber.TWEEDE_KAMER
    )
    from_on = models.DateField(_("eerste dag"))
    until_on = models.DateField(_("laatste dag"))
    source = models.CharField(
        _("bron"), max_length=300, help_text=_("Waar deze dagen staan: adres of brief.")
    )

    objects = RecesQuerySet.as_manager()

    class Meta:
        verbose_name = _("reces")
        verbose_name_plural = _("recessen")
        ordering = ("-from_on",)
        constraints = [
            models.CheckConstraint(
                condition=Q(until_on__gte=F("from_on")),
                name="reces_period",
                violation_error_message=_("De laatste dag ligt voor de eerste dag."),
            ),
            models.UniqueConstraint(fields=["chamber", "from_on"], name="reces_once"),
        ]

    def __str__(self) -> str:
        return self.name


def reces_on(day: date, recesses: Iterable[Reces]) -> Reces | None:
    """The recess that this day falls in, None outside any of these."""
    return next((reces for reces in recesses if reces.from_on <= day <= reces.until_on), None)
