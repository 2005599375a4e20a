"""A commitment that one ministry offers to another."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.ministerie import Ministerie
from commitments.models.passage import Passage


class Transfer(models.Model):
    """An offer with its answer. Only an accepted one changes who holds the commitment, by `OfficeChange`."""

    class State(models.TextChoices):
        """What became of the offer."""

        OFFERED = "aangeboden", _("Aangeboden")
        ACCEPTED = "aanvaard", _("Aanvaard")
        REFUSED = "geweigerd", _("Geweigerd")
        WITHDRAWN = "ingetrokken", _("Ingetrokken")

    commitment = models.ForeignKey(
        Commitment, on_delete=models.PROTECT, related_name="transfers", verbose_name=_("afspraak")
    )
    from_ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, related_name="transfers_out", verbose_name=_("van")
    )
    to_ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, related_name="transfers_in", verbose_name=_("naar")
    )
    stays_joint = models.BooleanField(
        _("blijft medeverantwoordelijk"),
        default=False,
        help_text=_("Aan: het ministerie dat overdraagt, blijft mede verantwoordelijk."),
    )
    reason = models.TextField(_("reden"), help_text=_("Alleen de twee ministeries lezen dit."))
    evidence = models.ForeignKey(
        Passage, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("bewijs")
    )
    offered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("aangeboden door"),
    )
    offered_at = models.DateTimeField(_("aangeboden op"), db_default=Now())
    state = models.CharField(_("stand"), max_length=12, choices=State.choices, default=State.OFFERED)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("beantwoord door"),
    )
    answered_at = models.DateTimeField(_("beantwoord op"), null=True, blank=True)
    remark = models.TextField(_("antwoord"), blank=True)

    if TYPE_CHECKING:
        from_ministerie_id: int
        to_ministerie_id: int

    class Meta:
        verbose_name = _("overdracht")
        verbose_name_plural = _("overdrachten")
        ordering = ("-offered_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=Q(state="aangeboden", answered_by__isnull=True, answered_at__isnull=True)
                | (~Q(state="aangeboden") & Q(answered_by__isnull=False, answered_at__isnull=False)),
                name="transfer_answered_by_and_at",
            ),
            models.CheckConstraint(
                condition=~Q(from_ministerie=F("to_ministerie")), name="transfer_to_another_ministerie"
            ),
            models.CheckConstraint(
                condition=~Q(state="geweigerd") | ~Q(remark=""),
                name="transfer_refusal_says_why",
                violation_error_message=_("Schrijf waarom uw ministerie dit niet overneemt."),
            ),
            models.UniqueConstraint(
                fields=["commitment", "from_ministerie"],
                condition=Q(state="aangeboden"),
                name="transfer_one_open_offer",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.from_ministerie} → {self.to_ministerie}: {self.get_state_display()}"

    @property
    def is_open(self) -> bool:
        """True until it was answered or withdrawn."""
        return self.state == self.State.OFFERED
