"""The trail of the work at a ministry: remarks, and who arranged what when."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.ministerie import Ministerie
from commitments.models.proposal import Proposal


class WorkEntryQuerySet(models.QuerySet["WorkEntry"]):
    """The trail as questions."""

    def of(self, ministeries: Any) -> "WorkEntryQuerySet":
        """What these ministries (their ids) wrote: the only way to it for a page."""
        return self.filter(ministerie__in=ministeries)

    def for_page(self) -> "WorkEntryQuerySet":
        """Newest first, with the people that a line names, in a fixed number of queries."""
        return self.select_related("by", "ministerie").prefetch_related("mentions").order_by("-at", "-id")


class WorkEntry(models.Model):
    """One line, append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. Internal to its ministry."""

    class What(models.TextChoices):
        """What happened."""

        REMARK = "opmerking", _("Opmerking")
        OWNER = "behandelaar", _("Behandelaar gewijzigd")
        INTERNAL_TERM = "interne_termijn", _("Interne termijn gewijzigd")
        WAITING = "wacht_op", _("Wacht op iets")
        PROPOSED = "voorgesteld", _("Voorstel gedaan")
        APPROVED = "akkoord", _("Voorstel akkoord")
        RETURNED = "teruggegeven", _("Voorstel teruggegeven")
        WITHDRAWN = "ingetrokken", _("Voorstel ingetrokken")
        ASKED = "gevraagd", _("Stand van zaken gevraagd")
        ANSWERED = "beantwoord", _("Stand van zaken gegeven")
        ASK_WITHDRAWN = "vraag_ingetrokken", _("Vraag ingetrokken")
        OFFERED = "aangeboden", _("Overdracht aangeboden")
        TAKEN_OVER = "overgenomen", _("Overdracht aanvaard")
        REFUSED = "geweigerd", _("Overdracht geweigerd")
        OFFER_WITHDRAWN = "aanbod_ingetrokken", _("Overdracht ingetrokken")

    commitment = models.ForeignKey(
        Commitment, on_delete=models.PROTECT, related_name="work_entries", verbose_name=_("afspraak")
    )
    ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, related_name="+", verbose_name=_("ministerie")
    )
    what = models.CharField(_("wat"), max_length=20, choices=What.choices, default=What.REMARK)
    text = models.TextField(_("tekst"), blank=True)
    proposal = models.ForeignKey(
        Proposal,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("voorstel"),
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("door")
    )
    at = models.DateTimeField(_("op"), db_default=Now())
    mentions: models.ManyToManyField = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="+", blank=True, verbose_name=_("vermeldt")
    )

    if TYPE_CHECKING:
        by_id: int
        ministerie_id: int

    objects = WorkEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("werkregel")
        verbose_name_plural = _("werkregels")
        ordering = ("-at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(what="opmerking", text=""),
                name="workentry_remark_has_text",
                violation_error_message=_("Schrijf de opmerking."),
            )
        ]
        indexes = [
            models.Index(fields=["commitment", "ministerie", "-at", "-id"], name="workentry_of_commitment"),
            models.Index(fields=["ministerie", "-at"], name="workentry_latest"),
        ]

    def __str__(self) -> str:
        return f"{self.get_what_display()}: {self.text[:80]}"
