"""Moties: requests of a Kamer to the cabinet, and what the vote made of them."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.commitment import Commitment
from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.kamerlid import Fractie, Kamerlid
from commitments.models.labels import Labelled
from commitments.models.submitter_queries import LONGEST_SURNAME, SubmitterQuerySet
from commitments.statuses import Kind, Outcome


class CommitmentDetailManager(models.Manager):
    """Finds the part of a commitment that only its kind has, by the commitment's name."""

    def get_by_natural_key(self, slug: str) -> models.Model:
        """Raises DoesNotExist when there is no such commitment of this kind."""
        return self.get(commitment__slug=slug)


class Motie(UncertainDatesMixin, Labelled):
    """What only a motie has. An adopted motie binds politically; the vote does not execute it."""

    class Appreciatie(models.TextChoices):
        """The cabinet's advice before the vote. Says nothing of execution."""

        NONE = "", _("Niet bekend")
        TAKEN_OVER = "overgenomen", _("Overgenomen")
        LEFT_TO_KAMER = "oordeel_kamer", _("Oordeel Kamer")
        ADVISED_AGAINST = "ontraden", _("Ontraden")
        UNTIMELY = "ontijdig", _("Ontijdig")
        SUPERFLUOUS = "overbodig", _("Overbodig")
        ASKED_TO_HOLD = "verzocht_aan_te_houden", _("Verzocht aan te houden")
        OTHER = "anders", _("Anders")

    commitment = models.OneToOneField(
        Commitment,
        on_delete=models.PROTECT,
        primary_key=True,
        related_name="motie",
        verbose_name=_("afspraak"),
    )
    kind = models.CharField(max_length=12, default=Kind.MOTIE, editable=False)
    outcome = models.CharField(
        _("uitkomst van de stemming"), max_length=12, choices=Outcome.choices, default=Outcome.UNKNOWN
    )
    outcome_basis = models.CharField(
        _("waarop de uitkomst rust"),
        max_length=10,
        choices=DateBasis.choices,
        default=DateBasis.NONE,
        blank=True,
    )
    tabled = UncertainDateGroup(_("ingediend"))
    voted = UncertainDateGroup(_("stemming"))
    kabinetsappreciatie = models.CharField(
        _("kabinetsappreciatie"),
        max_length=24,
        choices=Appreciatie.choices,
        default=Appreciatie.NONE,
        blank=True,
    )
    appreciatie_word = models.CharField(
        _("kabinetsappreciatie in het register"),
        max_length=200,
        blank=True,
        help_text=_("Letterlijk, ook als het woord onbekend is."),
    )
    number_basis = models.CharField(
        _("waarop dossier en nummer rusten"),
        max_length=10,
        choices=DateBasis.choices,
        default=DateBasis.NONE,
        blank=True,
        help_text=_("Afgeleid: uit de titel van het dossier."),
    )
    decided_by = models.ForeignKey(
        "Besluit",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="decides",
        verbose_name=_("beslissend besluit"),
    )
    has_cosubmitters = models.BooleanField(
        _("c.s."), default=False, help_text=_("Staat er 'c.s.' achter de indiener?")
    )
    zaak_number = models.CharField(
        _("zaaknummer"), max_length=20, blank=True, help_text=_("Van de Kamer, zoals 2019Z08535.")
    )
    replaces = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="replaced_by",
        verbose_name=_("vervangt (t.v.v.)"),
    )
    replaces_printed = models.CharField(
        _("vervangt, zoals gedrukt"),
        max_length=200,
        blank=True,
        help_text=_("Zoals: 34550-V, nr. 35."),
    )
    replaces_reference = models.CharField(
        _("vervangt, gelezen als"), max_length=40, blank=True, help_text=_("Zoals 34550-V-35.")
    )
    replaces_basis = models.CharField(
        _("waarop de vervanging rust"),
        max_length=10,
        choices=DateBasis.choices,
        default=DateBasis.NONE,
        blank=True,
    )

    objects = CommitmentDetailManager()

    class Meta:
        verbose_name = _("motie")
        verbose_name_plural = _("moties")
        constraints = [
            uncertain_date_check("tabled"),
            uncertain_date_check("voted"),
            models.CheckConstraint(condition=Q(kind="motie"), name="motie_kind"),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="motie_outcome"),
            models.CheckConstraint(
                condition=Q(outcome="onbekend", outcome_basis="")
                | (~Q(outcome="onbekend") & ~Q(outcome_basis="")),
                name="motie_outcome_has_basis",
                violation_error_message=_("Kies waarop de uitkomst rust, of laat de uitkomst onbekend."),
            ),
        ]
        indexes = [
            models.Index(fields=["zaak_number"], name="motie_by_zaak"),
            models.Index(fields=["outcome"], name="motie_by_outcome"),
            models.Index(
                fields=["replaces_reference"],
                condition=~Q(replaces_reference=""),
                name="motie_by_replaced",
            ),
        ]

    def __str__(self) -> str:
        return str(self.commitment)

    def natural_key(self) -> tuple[str]:
        """The commitment's name."""
        return (self.commitment.slug,)

    natural_key.dependencies = ["commitments.commitment"]  # type: ignore[attr-defined]  # Django's way

    @property
    def name(self) -> str:
        """'motie-Koopmans c.s.', or plainly 'motie' when no submitter is known."""
        first = next((s for s in self.submitters.all() if s.is_first), None)
        if first is None:
            return str(_("motie"))
        return f"motie-{first.full_name}{' c.s.' if self.has_cosubmitters else ''}"


class Submitter(models.Model):
    """A member who tabled a motie, as printed. Members share names: no merging by name alone."""

    motie = models.ForeignKey(Motie, on_delete=models.CASCADE, related_name="submitters")
    order = models.PositiveSmallIntegerField(_("volgorde"), default=1)
    prefix = models.CharField(_("tussenvoegsel"), max_length=20, blank=True)
    surname = models.CharField(_("achternaam"), max_length=LONGEST_SURNAME)
    given = models.CharField(_("voornaam of initialen"), max_length=100, blank=True)
    fractie = models.CharField(
        _("fractie zoals gedrukt"), max_length=60, blank=True, help_text=_("Leeg als de bron die niet noemt.")
    )
    basis = models.CharField(
        _("waarop de naam rust"),
        max_length=10,
        choices=[choice for choice in DateBasis.choices if choice[0]],
        default=DateBasis.STATED,
        help_text=_("Afgeleid: uit de titel van de motie."),
    )
    kamerlid = models.ForeignKey(
        Kamerlid,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="submitted",
        verbose_name=_("Kamerlid"),
        help_text=_("Alleen als een bron zegt wie het is: namen komen vaker voor."),
    )
    fractie_record = models.ForeignKey(
        Fractie,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="submitted",
        verbose_name=_("fractie"),
    )

    objects = SubmitterQuerySet.as_manager()

    class Meta:
        verbose_name = _("indiener")
        verbose_name_plural = _("indieners")
        ordering = ("order",)
        constraints = [
            models.UniqueConstraint(fields=["motie", "order"], name="submitter_order_unique"),
        ]
        indexes = [models.Index(Upper("surname"), name="submitter_by_surname_typed")]

    def __str__(self) -> str:
        return f"{self.full_name} ({self.fractie})" if self.fractie else self.full_name

    @property
    def is_first(self) -> bool:
        """True for the first signatory, after whom the motie is named."""
        return self.order == 1

    @property
    def full_name(self) -> str:
        """'Van Ginneken': the surname with its prefix, a capital first as in print."""
        name = f"{self.prefix} {self.surname}".strip()
        return name[:1].upper() + name[1:]
