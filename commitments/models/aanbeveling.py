"""Aanbevelingen of an advies, and the cabinet's oordeel on each."""

from collections.abc import Sequence

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.advies import Advies
from commitments.models.commitment import Commitment
from commitments.models.labels import Labelled
from commitments.models.motie import CommitmentDetailManager
from commitments.models.passage import Passage
from commitments.statuses import Kind, Verdict


class Aanbeveling(models.Model):
    """What only an aanbeveling has: the advies it stands in, and its number there."""

    commitment = models.OneToOneField(
        Commitment,
        on_delete=models.PROTECT,
        primary_key=True,
        related_name="aanbeveling",
        verbose_name=_("afspraak"),
    )
    kind = models.CharField(max_length=12, default=Kind.AANBEVELING, editable=False)
    advies = models.ForeignKey(
        Advies, on_delete=models.PROTECT, related_name="aanbevelingen", verbose_name=_("advies")
    )
    number = models.PositiveSmallIntegerField(_("nummer"))

    objects = CommitmentDetailManager()

    class Meta:
        verbose_name = _("aanbeveling")
        verbose_name_plural = _("aanbevelingen")
        ordering = ("advies", "number")
        constraints = [
            models.CheckConstraint(condition=Q(kind="aanbeveling"), name="aanbeveling_kind"),
            models.UniqueConstraint(fields=["advies", "number"], name="aanbeveling_number_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.commitment}"

    def natural_key(self) -> tuple[str]:
        """The commitment's name."""
        return (self.commitment.slug,)

    natural_key.dependencies = ["commitments.commitment"]  # type: ignore[attr-defined]  # Django's way

    @property
    def oordeel(self) -> "Oordeel | None":
        """The oordeel that counts: the latest in a published document. None while no cabinet has answered.

        The same for every reader, as the database's projection is: a draft counts for nobody.
        """
        oordelen: Sequence[Oordeel] = [oordeel for oordeel in self.oordelen.all() if not oordeel.is_draft]
        return oordelen[-1] if oordelen else None


class OordeelQuerySet(models.QuerySet["Oordeel"]):
    """Oordelen as questions."""

    def published(self) -> "OordeelQuerySet":
        """Those in documents that everybody may read: only these count."""
        return self.filter(passage__document__published_at__isnull=False)

    def with_document(self) -> "OordeelQuerySet":
        """With the passage and its document, but without that one's text."""
        return self.select_related("passage__document").defer("passage__document__text")

    def get_by_natural_key(self, passage: str, aanbeveling: str) -> "Oordeel":
        """With an empty aanbeveling: the one on the whole advies. Raises DoesNotExist."""
        found = self.filter(passage__slug=passage)
        if aanbeveling:
            return found.get(aanbeveling__commitment__slug=aanbeveling)
        return found.get(aanbeveling__isnull=True)


class Oordeel(Labelled):
    """The cabinet's verdict on one aanbeveling, or on the advies as a whole.

    A verdict is not execution. One sentence may answer several aanbevelingen: they then
    share the passage. A verdict that no sentence states is 'geen uitdrukkelijk oordeel',
    whatever a reader may conclude from the prose.
    """

    aanbeveling = models.ForeignKey(
        Aanbeveling,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="oordelen",
        verbose_name=_("aanbeveling"),
        help_text=_("Leeg: een oordeel over het hele advies."),
    )
    advies = models.ForeignKey(
        Advies, on_delete=models.PROTECT, related_name="oordelen", verbose_name=_("advies")
    )
    passage = models.ForeignKey(
        Passage, on_delete=models.PROTECT, related_name="oordelen", verbose_name=_("passage")
    )
    verdict = models.CharField(_("oordeel"), max_length=16, choices=Verdict.choices)
    phrase = models.CharField(
        _("letterlijke woorden"),
        max_length=300,
        blank=True,
        help_text=_("Zoals: neemt deze aanbeveling ten dele over. Leeg als geen zin het zegt."),
    )
    reading = models.CharField(
        _("wat een lezer afleidt"),
        max_length=200,
        blank=True,
        help_text=_("Alleen bij 'geen uitdrukkelijk oordeel'. Wordt als afgeleid getoond."),
    )
    basis = models.CharField(
        _("waarop dit rust"),
        max_length=10,
        choices=[choice for choice in DateBasis.choices if choice[0]],
        default=DateBasis.STATED,
    )
    refers_to = models.ManyToManyField(
        Aanbeveling,
        blank=True,
        related_name="referred_from",
        verbose_name=_("verwijst naar"),
        help_text=_("Aanbevelingen waar de reactie naar verwijst."),
    )

    objects = OordeelQuerySet.as_manager()

    class Meta:
        verbose_name = _("oordeel")
        verbose_name_plural = _("oordelen")
        # An undated letter counts as the oldest, as in the database's projection.
        ordering = (F("passage__document__dated_to").asc(nulls_first=True), "id")
        constraints = [
            models.CheckConstraint(condition=Q(verdict__in=Verdict.values), name="oordeel_verdict"),
            models.UniqueConstraint(
                fields=["aanbeveling", "advies", "passage"], nulls_distinct=False, name="oordeel_once"
            ),
            models.CheckConstraint(
                condition=Q(verdict=Verdict.NOT_STATED, phrase="")
                | (~Q(verdict=Verdict.NOT_STATED) & ~Q(phrase="")),
                name="oordeel_stated_has_phrase",
                violation_error_message=_("Een oordeel heeft zijn letterlijke woorden nodig."),
            ),
            models.CheckConstraint(
                condition=Q(reading="") | Q(verdict=Verdict.NOT_STATED),
                name="oordeel_reading_only_unstated",
                violation_error_message=_(
                    "Een afgeleid oordeel staat alleen bij 'geen uitdrukkelijk oordeel'."
                ),
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_verdict_display())

    def natural_key(self) -> tuple[str, str]:
        """Its passage and its aanbeveling, empty for the whole advies."""
        return (self.passage.slug, self.aanbeveling.commitment.slug if self.aanbeveling else "")

    @property
    def is_draft(self) -> bool:
        """True while the document that it stands in is a draft: then it counts for nothing yet."""
        return self.passage.document.published_at is None

    @property
    def is_inferred(self) -> bool:
        """True when no sentence says so: a reader concluded it."""
        return self.basis == DateBasis.INFERRED


class DeclinedPart(models.Model):
    """A part of an aanbeveling that the cabinet does not adopt, with its passage."""

    oordeel = models.ForeignKey(Oordeel, on_delete=models.CASCADE, related_name="declined_parts")
    order = models.PositiveSmallIntegerField(_("volgorde"), default=1)
    text = models.CharField(_("wat niet wordt overgenomen"), max_length=300)
    passage = models.ForeignKey(
        Passage, on_delete=models.PROTECT, related_name="+", verbose_name=_("passage")
    )

    class Meta:
        verbose_name = _("niet overgenomen deel")
        verbose_name_plural = _("niet overgenomen delen")
        ordering = ("order",)
        constraints = [models.UniqueConstraint(fields=["oordeel", "order"], name="declinedpart_order_unique")]

    def __str__(self) -> str:
        return self.text
