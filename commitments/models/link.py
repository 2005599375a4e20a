"""Links: what a document does to a commitment, in which passage."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.commitment import Commitment
from commitments.models.passage import Passage


class LinkManager(models.Manager["Link"]):
    """Finds a link by its passage, commitment and role."""

    def get_by_natural_key(self, passage: str, commitment: str, role: str) -> "Link":
        """Raises DoesNotExist when there is no such link."""
        return self.get(passage__slug=passage, commitment__slug=commitment, role=role)


class Link(models.Model):
    """One passage of a document and what it does to one commitment."""

    class LinkRole(models.TextChoices):
        """What the passage does. 'Fulfils' is the letter's word; it closes nothing by itself."""

        MAKES = "doet", _("Hierin is de afspraak gemaakt")
        REPORTS = "meldt", _("Meldt de voortgang")
        FULFILS = "vervult", _("Komt de afspraak na")
        POSTPONES = "stelt_uit", _("Stelt uit")
        TRANSFERS = "draagt_over", _("Draagt over")
        DECLINES = "wijst_af", _("Wijst af")
        MENTIONS = "noemt", _("Noemt de afspraak")

    passage = models.ForeignKey(
        Passage, on_delete=models.PROTECT, related_name="links", verbose_name=_("passage")
    )
    commitment = models.ForeignKey(
        Commitment, on_delete=models.PROTECT, related_name="links", verbose_name=_("afspraak")
    )
    role = models.CharField(_("rol"), max_length=12, choices=LinkRole.choices)
    basis = models.CharField(
        _("waarop dit rust"),
        max_length=10,
        choices=[choice for choice in DateBasis.choices if choice[0]],
        default=DateBasis.STATED,
    )
    note = models.TextField(
        _("toelichting"), blank=True, help_text=_("Bij een afgeleid verband: waarom u dit denkt. Openbaar.")
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("vastgelegd door"),
    )
    created_at = models.DateTimeField(_("vastgelegd op"), auto_now_add=True)

    objects = LinkManager()

    class Meta:
        verbose_name = _("verband met een afspraak")
        verbose_name_plural = _("verbanden met afspraken")
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(fields=["passage", "commitment", "role"], name="link_once"),
            models.CheckConstraint(
                condition=~models.Q(basis="afgeleid") | ~models.Q(note=""),
                name="link_inferred_says_why",
                violation_error_message=_("Schrijf bij een afgeleid verband waarom u dit denkt."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.commitment}"

    def natural_key(self) -> tuple[str, str, str]:
        """Passage, commitment and role."""
        return (self.passage.slug, self.commitment.slug, self.role)

    @property
    def is_inferred(self) -> bool:
        """True when no letter says so: a reader concluded it."""
        return self.basis == DateBasis.INFERRED
