"""Toezeggingen: what a bewindspersoon promised a Kamer."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.commitment import Commitment
from commitments.models.ministerie import Bewindspersoon
from commitments.models.motie import CommitmentDetailManager
from commitments.statuses import Kind


class Toezegging(models.Model):
    """What only a toezegging has. Those made in a letter are in nobody's register but this one."""

    class Strength(models.TextChoices):
        """How plainly the words promise something."""

        EXPLICIT = "uitdrukkelijk", _("Uitdrukkelijk toegezegd")
        STRONG = "sterk", _("Duidelijk voornemen")
        WEAK = "zwak", _("Voornemen in algemene woorden")

    commitment = models.OneToOneField(
        Commitment,
        on_delete=models.PROTECT,
        primary_key=True,
        related_name="toezegging",
        verbose_name=_("afspraak"),
    )
    kind = models.CharField(max_length=12, default=Kind.TOEZEGGING, editable=False)
    register_number = models.CharField(
        _("nummer in het register"), max_length=20, blank=True, help_text=_("TZ202210-012 of T02867.")
    )
    strength = models.CharField(
        _("hoe uitdrukkelijk"), max_length=14, choices=Strength.choices, default=Strength.EXPLICIT
    )
    made_by = models.CharField(
        _("gedaan door (ambt)"),
        max_length=200,
        blank=True,
        help_text=_("Het ambt zoals de bron het noemt. Leeg als de bron het niet zegt."),
    )
    made_by_basis = models.CharField(
        _("waarop het ambt rust"),
        max_length=10,
        choices=DateBasis.choices,
        default=DateBasis.NONE,
        blank=True,
    )
    person = models.ForeignKey(
        Bewindspersoon,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("bewindspersoon"),
        help_text=_("Alleen als de bron de naam noemt."),
    )
    person_printed = models.CharField(
        _("bewindspersoon zoals gedrukt"),
        max_length=200,
        blank=True,
        help_text=_("De naam zoals de bron die geeft."),
    )
    nakoming_on = models.DateField(
        _("datum nakoming in het register"),
        null=True,
        blank=True,
        help_text=_("Soms de verwachte dag, soms de dag zelf: het register zegt niet welke."),
    )
    made_to = models.CharField(
        _("gedaan aan"), max_length=200, blank=True, help_text=_("Kamerlid of commissie, zoals gedrukt.")
    )
    made_in = models.CharField(
        _("gedaan in"), max_length=300, blank=True, help_text=_("Het debat of de brief, zoals gedrukt.")
    )
    condition = models.TextField(
        _("voorwaarde"), blank=True, help_text=_("Als de belofte pas geldt wanneer iets gebeurt.")
    )
    repeats = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="repeated_by",
        verbose_name=_("herhaalt"),
    )
    amends = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="amended_by",
        verbose_name=_("wijzigt"),
    )
    supplements = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="supplemented_by",
        verbose_name=_("vult aan"),
    )

    objects = CommitmentDetailManager()

    class Meta:
        verbose_name = _("toezegging")
        verbose_name_plural = _("toezeggingen")
        constraints = [
            models.CheckConstraint(condition=Q(kind="toezegging"), name="toezegging_kind"),
            models.UniqueConstraint(
                fields=["register_number"],
                condition=~Q(register_number=""),
                name="toezegging_register_number_unique",
            ),
            models.CheckConstraint(
                condition=Q(made_by="", made_by_basis="") | (~Q(made_by="") & ~Q(made_by_basis="")),
                name="toezegging_made_by_has_basis",
                violation_error_message=_("Kies waarop het ambt rust, of laat het ambt leeg."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.commitment)

    def natural_key(self) -> tuple[str]:
        """The commitment's name."""
        return (self.commitment.slug,)

    natural_key.dependencies = ["commitments.commitment"]  # type: ignore[attr-defined]  # Django's way
