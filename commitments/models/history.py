"""The append-only history: who said what, since when, on which evidence.

A trigger refuses UPDATE, DELETE and TRUNCATE (migration 0002), so a mistake is corrected by
a new entry that names the one it corrects. Standing entries are those that nothing corrects;
their order is: effective day, then moment of recording.
"""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from commitments.dates import DateBasis
from commitments.models.commitment import Commitment
from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.history_queries import ChangeQuerySet, OfficeChangeQuerySet, StatusChangeQuerySet
from commitments.models.labels import Labelled
from commitments.models.ministerie import Ministerie
from commitments.models.passage import Passage
from commitments.statuses import CLOSED, NOTHING, STATES, KamerStatus, MinistryStatus, Track


class Change(UncertainDatesMixin, Labelled):
    """What every entry has: since when, recorded when and by whom, on which passage."""

    commitment = models.ForeignKey(
        Commitment, on_delete=models.PROTECT, related_name="%(class)ss", verbose_name=_("afspraak")
    )
    effective = UncertainDateGroup(_("geldt sinds"), is_required=True)
    recorded_at = models.DateTimeField(_("vastgelegd op"), db_default=Now())
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("vastgelegd door"),
    )
    # The public sees for whom somebody recorded it, not the name of the official.
    recorded_as = models.CharField(_("vastgelegd namens"), max_length=200)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("akkoord van"),
    )
    evidence = models.ForeignKey(
        Passage, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("bewijs")
    )
    register_record = models.CharField(
        _("regel in het register"), max_length=80, blank=True, help_text=_("Zoals TZ202210-012.")
    )
    note = models.TextField(_("toelichting"), blank=True, help_text=_("Openbaar."))
    corrects = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="corrected_by",
        verbose_name=_("corrigeert"),
    )

    class Meta:
        abstract = True

    @property
    def is_uncertain(self) -> bool:
        """True when it is not known on which day within the period it took effect."""
        return not self.effective.is_day


class StatusChange(Change):
    """A status on one track. There is no 'from': it follows from the order.

    With NOTHING for a status it takes back what it corrects and says nothing itself, so that it
    has no place in that order.
    """

    track = models.CharField(_("spoor"), max_length=12, choices=Track.choices)
    to = models.CharField(
        _("nieuwe status"),
        max_length=16,
        choices=list(dict([*MinistryStatus.choices, *KamerStatus.choices]).items()),
    )
    raw_word = models.CharField(
        _("woord in het register"),
        max_length=80,
        blank=True,
        help_text=_("Letterlijk, ook als het onbekend is."),
    )

    objects = StatusChangeQuerySet["StatusChange"].as_manager()

    class Meta:
        verbose_name = _("statuswijziging")
        verbose_name_plural = _("statuswijzigingen")
        ordering = ("effective_to", "recorded_at", "id")
        constraints = [
            uncertain_date_check("effective"),
            models.CheckConstraint(
                condition=Q(track=Track.MINISTRY, to__in=STATES[Track.MINISTRY].values)
                | Q(track=Track.KAMER, to__in=STATES[Track.KAMER].values),
                name="statuschange_state_of_track",
            ),
            # A closing claim cites a passage; what the Kamer says cites a passage or its register.
            models.CheckConstraint(
                condition=~Q(track=Track.MINISTRY, to__in=sorted(CLOSED[Track.MINISTRY]))
                | Q(evidence__isnull=False),
                name="statuschange_closing_has_evidence",
            ),
            models.CheckConstraint(
                condition=~Q(track=Track.KAMER)
                | Q(to=KamerStatus.NONE)
                | Q(evidence__isnull=False)
                | ~Q(register_record=""),
                name="statuschange_kamer_has_source",
            ),
            models.CheckConstraint(
                condition=Q(corrects__isnull=True) | (~Q(corrects=F("id")) & ~Q(note="")),
                name="statuschange_correction_says_why",
            ),
        ]
        indexes = [
            models.Index(
                fields=["commitment", "track", "-effective_to", "-recorded_at", "-id"],
                name="statuschange_standing",
            ),
            # What changed lately, whichever commitment it is of.
            models.Index(fields=["-effective_to", "-recorded_at", "-id"], name="statuschange_latest"),
            models.Index(fields=["recorded_at"], name="statuschange_by_recorded"),
        ]

    def __str__(self) -> str:
        return f"{self.get_track_display()}: {self.label}"

    @property
    def says_nothing(self) -> bool:
        """True for an entry that only takes another one back."""
        return self.to == NOTHING

    @property
    def label(self) -> str:
        """The status in the words of its own track."""
        return str(STATES[Track(self.track)](self.to).label)


class TermChange(Change):
    """A term as worded and as read; an entry without a day says that there is none."""

    due = UncertainDateGroup(_("termijn"))
    rule = models.CharField(
        _("zo gelezen"), max_length=200, blank=True, help_text=_("Waarom de woorden deze dag betekenen.")
    )

    objects = ChangeQuerySet["TermChange"].as_manager()

    class Meta:
        verbose_name = _("termijnwijziging")
        verbose_name_plural = _("termijnwijzigingen")
        ordering = ("effective_to", "recorded_at", "id")
        constraints = [
            uncertain_date_check("effective"),
            uncertain_date_check("due"),
            models.CheckConstraint(
                condition=Q(corrects__isnull=True) | (~Q(corrects=F("id")) & ~Q(note="")),
                name="termchange_correction_says_why",
            ),
        ]
        indexes = [
            models.Index(
                fields=["commitment", "-effective_to", "-recorded_at", "-id"], name="termchange_standing"
            )
        ]

    def __str__(self) -> str:
        return str(self.due)


class OfficeChange(Change):
    """A ministry takes, shares or gives up a commitment: held by office, not by person."""

    class Part(models.TextChoices):
        """What the ministry does from then on."""

        LEAD = "eerste", _("Eerste verantwoordelijke")
        JOINT = "mede", _("Medeverantwoordelijk")
        GONE = "niet_meer", _("Niet meer verantwoordelijk")

    ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, related_name="+", verbose_name=_("ministerie")
    )
    office = models.CharField(
        _("ambt"), max_length=200, blank=True, help_text=_("Bijvoorbeeld: Minister van Defensie.")
    )
    part = models.CharField(_("rol"), max_length=10, choices=Part.choices)
    basis = models.CharField(
        _("waarop dit rust"),
        max_length=10,
        choices=[choice for choice in DateBasis.choices if choice[0]],
        default=DateBasis.STATED,
    )

    objects = OfficeChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("wijziging van verantwoordelijke")
        verbose_name_plural = _("wijzigingen van verantwoordelijke")
        ordering = ("effective_to", "recorded_at", "id")
        constraints = [
            uncertain_date_check("effective"),
            models.CheckConstraint(
                condition=Q(corrects__isnull=True) | (~Q(corrects=F("id")) & ~Q(note="")),
                name="officechange_correction_says_why",
            ),
        ]
        indexes = [
            models.Index(
                fields=["commitment", "ministerie", "-effective_to", "-recorded_at", "-id"],
                name="officechange_standing",
            )
        ]

    def __str__(self) -> str:
        return f"{self.ministerie}: {self.get_part_display()}"
