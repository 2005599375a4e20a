"""Who at a ministry works on a commitment, and the day that the ministry sets itself."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.ministerie import Ministerie


class Assignment(models.Model):
    """One ministry's own arrangements for one commitment; each ministry that holds it may have its own.

    Internal. What it said before stands in `WorkEntry`.
    """

    commitment = models.ForeignKey(
        Commitment, on_delete=models.CASCADE, related_name="assignments", verbose_name=_("afspraak")
    )
    ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, related_name="assignments", verbose_name=_("ministerie")
    )
    behandelaar = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="assignments",
        verbose_name=_("behandelaar"),
        help_text=_("Wie er op het ministerie aan werkt."),
    )
    internal_due_on = models.DateField(
        _("interne termijn"),
        null=True,
        blank=True,
        help_text=_("De dag waarop het op het ministerie klaar moet zijn, voor de termijn aan de Kamer."),
    )
    waits_for = models.CharField(
        _("wacht op"),
        max_length=200,
        blank=True,
        help_text=_("Op wie of wat het werk wacht. Leeg: het ligt nergens op te wachten."),
    )
    changed_at = models.DateTimeField(_("gewijzigd op"), auto_now=True)
    # The second of two savers is told: each change of the row counts up.
    version = models.PositiveIntegerField(_("versie"), default=0, editable=False)

    if TYPE_CHECKING:
        behandelaar_id: int | None
        ministerie_id: int

    class Meta:
        verbose_name = _("toewijzing")
        verbose_name_plural = _("toewijzingen")
        constraints = [
            models.UniqueConstraint(
                fields=["commitment", "ministerie"], name="assignment_once_per_ministerie"
            )
        ]
        indexes = [
            models.Index(fields=["behandelaar", "commitment"], name="assignment_by_behandelaar"),
            models.Index(fields=["ministerie", "internal_due_on"], name="assignment_by_internal_term"),
        ]

    def __str__(self) -> str:
        return f"{self.ministerie}: {self.behandelaar or '–'}"
