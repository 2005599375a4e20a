"""What somebody made of a difference between sources: they agree that it is one, explain or dispute it."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment import Commitment
from commitments.models.document import Document

STANDING = "stand"
"""What a judgement is about when the two tracks differ; otherwise it is the name of a fact."""


class DifferenceJudgement(models.Model):
    """One remark on one difference, public and append-only: a trigger refuses UPDATE, DELETE and TRUNCATE.

    Whoever changes their mind adds another. `seen` is what both sides said at the time: once one of
    them says something else, the remark is about the past.
    """

    class View(models.TextChoices):
        """What somebody makes of it. None of them changes a status or a fact."""

        AGREES = "eens", _("Eens: het verschil klopt")
        EXPLAINS = "toelichten", _("Toelichting: zo komt het")
        DISPUTES = "betwisten", _("Betwist: het verschil klopt niet")

    commitment = models.ForeignKey(
        Commitment,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="difference_judgements",
        verbose_name=_("afspraak"),
    )
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="difference_judgements",
        verbose_name=_("document"),
    )
    about = models.CharField(
        _("waarover"), max_length=40, help_text=_("'stand' voor de twee oordelen, anders het gegeven.")
    )
    seen = models.TextField(_("wat er toen stond"), help_text=_("Wat beide kanten op dat moment zeiden."))
    view = models.CharField(_("oordeel over het verschil"), max_length=12, choices=View.choices)
    note = models.TextField(_("toelichting bij het verschil"), blank=True, help_text=_("Openbaar."))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("vastgelegd door"),
    )
    # The public sees for whom somebody recorded it, not the name of the official.
    recorded_as = models.CharField(_("vastgelegd namens"), max_length=200)
    recorded_at = models.DateTimeField(_("vastgelegd op"), db_default=Now())

    if TYPE_CHECKING:
        by_id: int

    class Meta:
        verbose_name = _("oordeel over een verschil")
        verbose_name_plural = _("oordelen over verschillen")
        ordering = ("-recorded_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=Q(commitment__isnull=False, document__isnull=True)
                | Q(commitment__isnull=True, document__isnull=False),
                name="differencejudgement_about_one_record",
            ),
            models.CheckConstraint(
                condition=Q(view__in=["eens", "toelichten", "betwisten"]), name="differencejudgement_view"
            ),
            models.CheckConstraint(
                condition=Q(view="eens") | ~Q(note=""),
                name="differencejudgement_says_why",
                violation_error_message=_("Schrijf erbij waarom."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_view_display())
