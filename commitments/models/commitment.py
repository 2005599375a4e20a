"""The commitment: one concrete record for every motie, toezegging and aanbeveling.

One table, so that one list, one search, one history and one permission rule serve all three.
The columns under 'projections' are written by database triggers from the append-only
history and by nothing else (migration 0002).
"""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Coalesce, ExtractYear, Greatest
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis, UncertainDate
from commitments.models.commitment_queries import FIRST_DAY, LAST_DAY, CommitmentQuerySet
from commitments.models.commitment_terms import may_differ
from commitments.models.dossier import Dossier
from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.ministerie import Ministerie
from commitments.models.naming import Named, address
from commitments.models.numbering import canonical_reference_check
from commitments.references import Kamerstuk
from commitments.statuses import OPEN, Execution, KamerStatus, Kind, MinistryStatus, Track

WALKED_PAST = (ExtractYear("made_order"), "kind", "execution", "ministry_status", "kamer_status")
"""The indexes of the orders hold these too: what has another one is walked past without being read.

All moties come after all that has a term, and what was never reported on after all that was.
"""

_IS_OPEN = Q(ministry_status__in=sorted(OPEN[Track.MINISTRY]))


class Commitment(UncertainDatesMixin, Named):
    """What was asked of the cabinet, promised by it or advised to it, and how it stands."""

    kind = models.CharField(_("soort"), max_length=12, choices=Kind.choices)
    subject = models.CharField(
        _("onderwerp"), max_length=300, help_text=_("In één regel en in gewone woorden.")
    )
    text = models.TextField(
        _("officiële tekst"),
        blank=True,
        help_text=_("Letterlijk: het verzoek van de motie, de belofte of de titel van de aanbeveling."),
    )
    dossier = models.ForeignKey(
        Dossier,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="commitments",
        verbose_name=_("dossier"),
    )
    reference = models.CharField(
        _("Kamerstuknummer"),
        max_length=40,
        blank=True,
        help_text=_("Van de motie zelf, zoals 33694-43. Bij een toezegging leeg."),
    )
    citation = models.CharField(
        _("aangehaald als"), max_length=200, blank=True, help_text=_("Zoals het gedrukt staat.")
    )
    made = UncertainDateGroup(_("gedaan"))
    source = models.CharField(_("bron"), max_length=40, default="invoer", editable=False)
    source_id = models.CharField(_("nummer bij de bron"), max_length=80, blank=True)
    published_at = models.DateTimeField(
        _("gepubliceerd op"),
        null=True,
        blank=True,
        help_text=_("Leeg: een concept dat alleen gegevensbeheer ziet."),
    )
    created_at = models.DateTimeField(_("aangemaakt op"), auto_now_add=True)
    changed_at = models.DateTimeField(_("gewijzigd op"), auto_now=True)

    # Projections: written by triggers only.
    execution = models.CharField(
        _("uitvoering"), max_length=16, choices=Execution.choices, default=Execution.UNKNOWN, editable=False
    )
    ministry_status = models.CharField(
        _("status volgens het ministerie"),
        max_length=16,
        choices=MinistryStatus.choices,
        default=MinistryStatus.NONE,
        editable=False,
    )
    ministry_since = models.DateField(_("status ministerie sinds"), null=True, editable=False)
    kamer_status = models.CharField(
        _("oordeel van de Kamer"),
        max_length=16,
        choices=KamerStatus.choices,
        default=KamerStatus.NONE,
        editable=False,
    )
    kamer_since = models.DateField(_("oordeel Kamer sinds"), null=True, editable=False)
    due_on = models.DateField(_("termijn"), null=True, editable=False)
    due_from = models.DateField(_("termijn vanaf"), null=True, editable=False)
    due_printed = models.CharField(_("termijn zoals gedrukt"), max_length=200, blank=True, editable=False)
    due_basis = models.CharField(
        _("waarop de termijn rust"), max_length=10, choices=DateBasis.choices, blank=True, editable=False
    )
    due_rule = models.CharField(_("zo gelezen"), max_length=200, blank=True, editable=False)
    lead = models.ForeignKey(
        Ministerie,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="leads",
        verbose_name=_("eerste ministerie"),
    )
    ministeries: models.ManyToManyField = models.ManyToManyField(
        Ministerie, through="Holder", related_name="commitments", verbose_name=_("ministeries")
    )

    # Sorting needs a value where a date is unknown: unknown sorts last in both lists.
    made_order = models.GeneratedField(
        expression=Coalesce("made_to", Value(FIRST_DAY, output_field=models.DateField())),
        output_field=models.DateField(),
        db_persist=True,
    )
    due_order = models.GeneratedField(
        expression=Coalesce("due_on", Value(LAST_DAY, output_field=models.DateField())),
        output_field=models.DateField(),
        db_persist=True,
    )
    changed_order = models.GeneratedField(
        expression=Coalesce("ministry_since", Value(FIRST_DAY, output_field=models.DateField())),
        output_field=models.DateField(),
        db_persist=True,
    )
    # Lexemes of `words.py`; a trigger sets the version to 0 when a source text changes.
    search = SearchVectorField(null=True, editable=False)
    search_version = models.SmallIntegerField(default=0, editable=False)

    objects = CommitmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("afspraak")
        verbose_name_plural = _("afspraken")
        ordering = ("-made_order", "-id")
        constraints = [
            uncertain_date_check("made"),
            canonical_reference_check(),
            # Target of the composite keys that tie Motie, Toezegging and Aanbeveling to their kind.
            models.UniqueConstraint(fields=["id", "kind"], name="commitment_id_kind"),
            models.UniqueConstraint(
                fields=["reference"], condition=~Q(reference=""), name="commitment_reference_unique"
            ),
            models.UniqueConstraint(
                fields=["source", "source_id"], condition=~Q(source_id=""), name="commitment_source_unique"
            ),
            models.CheckConstraint(
                condition=Q(kind="motie") | Q(reference=""),
                name="commitment_only_motie_is_kamerstuk",
                violation_error_message=_("Alleen een motie is zelf een Kamerstuk."),
            ),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="commitment_kind"),
        ]
        indexes = [
            GinIndex(fields=["search"], name="commitment_search"),
            models.Index("made_order", "id", *WALKED_PAST, name="commitment_by_made"),
            models.Index(
                fields=["made_to", "made_from"],
                condition=Q(made_to__year__gt=ExtractYear("made_from")),
                name="commitment_over_years",
            ),
            models.Index("due_order", "id", "made_order", *WALKED_PAST, name="commitment_by_due"),
            models.Index("changed_order", "id", "made_order", *WALKED_PAST, name="commitment_by_changed"),
            models.Index(
                "made_order", "id", *WALKED_PAST, condition=_IS_OPEN, name="commitment_open_by_made"
            ),
            models.Index(
                "due_order",
                "id",
                "made_order",
                *WALKED_PAST,
                condition=_IS_OPEN,
                name="commitment_open_by_due",
            ),
            models.Index(fields=["ministry_status"], name="commitment_by_ministry_status"),
            models.Index(fields=["kamer_status"], name="commitment_by_kamer_status"),
            models.Index(fields=["search_version", "id"], name="commitment_search_backlog"),
            models.Index(
                Greatest("ministry_since", "kamer_since"),
                "id",
                condition=may_differ(),
                name="commitment_that_may_differ",
            ),
        ]

    def __str__(self) -> str:
        return self.subject

    def get_absolute_url(self) -> str:
        """The permanent address."""
        return address("commitment_detail", self.slug)

    @property
    def kamerstuk(self) -> Kamerstuk | None:
        """The citation value of a motie, None for the rest."""
        return Kamerstuk.from_canonical(self.reference) if self.reference else None

    @property
    def short_name(self) -> str:
        """For a breadcrumb: 'Motie 33694-43', 'Aanbeveling 4', 'Toezegging'."""
        if self.reference:
            return f"{self.get_kind_display()} {self.reference}"
        if self.kind == Kind.AANBEVELING:
            return f"{self.get_kind_display()} {self.aanbeveling.number}"
        return str(self.get_kind_display())

    @property
    def is_draft(self) -> bool:
        """True until it is published: only those who keep the data see it."""
        return self.published_at is None

    @property
    def due(self) -> UncertainDate:
        """The term as worded and as read; its day is the interval's last."""
        return UncertainDate(self.due_from, self.due_on, self.due_printed, self.due_basis)


class Holder(models.Model):
    """A ministry that holds a commitment now: a projection of `OfficeChange`, written by a trigger."""

    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="holders")
    ministerie = models.ForeignKey(Ministerie, on_delete=models.PROTECT, related_name="holdings")
    office = models.CharField(_("ambt"), max_length=200, blank=True)
    is_lead = models.BooleanField(_("eerste ministerie"), default=False)

    class Meta:
        verbose_name = _("houder")
        verbose_name_plural = _("houders")
        ordering = ("-is_lead", "ministerie__name")
        constraints = [
            models.UniqueConstraint(fields=["commitment", "ministerie"], name="holder_once"),
            models.UniqueConstraint(fields=["commitment"], condition=Q(is_lead=True), name="holder_one_lead"),
        ]
        indexes = [models.Index(fields=["ministerie", "commitment"], name="holder_by_ministerie")]

    def __str__(self) -> str:
        return self.office or str(self.ministerie)
