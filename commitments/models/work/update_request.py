"""A coordinator asks a colleague how a commitment stands."""

import uuid
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.ministerie import Ministerie
from commitments.models.proposal import Proposal


class UpdateRequest(models.Model):
    """One question to one person about one commitment. The answer is a proposal; it closes nothing."""

    class State(models.TextChoices):
        """Whether it was answered."""

        OPEN = "open", _("Wacht op antwoord")
        ANSWERED = "beantwoord", _("Beantwoord")
        WITHDRAWN = "ingetrokken", _("Ingetrokken")

    commitment = models.ForeignKey(
        Commitment, on_delete=models.PROTECT, related_name="update_requests", verbose_name=_("afspraak")
    )
    ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, related_name="update_requests", verbose_name=_("ministerie")
    )
    asked_of = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="update_requests",
        verbose_name=_("gevraagd aan"),
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("gevraagd door")
    )
    asked_at = models.DateTimeField(_("gevraagd op"), db_default=Now())
    question = models.TextField(_("vraag"), blank=True)
    answer_by = models.DateField(_("antwoord voor"), help_text=_("De laatste dag waarop antwoord past."))
    # Part of the signed link: a new key makes the links that were mailed before worthless.
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    state = models.CharField(_("stand"), max_length=12, choices=State.choices, default=State.OPEN)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("beantwoord door"),
    )
    answered_at = models.DateTimeField(_("beantwoord op"), null=True, blank=True)
    proposal = models.OneToOneField(
        Proposal,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="update_request",
        verbose_name=_("antwoord"),
    )

    if TYPE_CHECKING:
        asked_of_id: int
        commitment_id: int
        ministerie_id: int

    class Meta:
        verbose_name = _("uitvraag")
        verbose_name_plural = _("uitvragen")
        ordering = ("-asked_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=Q(state="beantwoord", answered_at__isnull=False, answered_by__isnull=False)
                | (~Q(state="beantwoord") & Q(answered_at__isnull=True, answered_by__isnull=True)),
                name="updaterequest_answered_by_and_at",
            ),
            models.UniqueConstraint(
                fields=["commitment", "ministerie", "asked_of"],
                condition=Q(state="open"),
                name="updaterequest_one_open",
            ),
        ]
        indexes = [
            models.Index(fields=["answer_by"], condition=Q(state="open"), name="updaterequest_open"),
        ]

    def __str__(self) -> str:
        return f"{self.commitment}: {self.get_state_display()}"

    @property
    def is_open(self) -> bool:
        """True until it was answered or withdrawn."""
        return self.state == self.State.OPEN
