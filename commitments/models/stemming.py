"""Decisions of the Kamer on a motie, and who voted how."""

from typing import Any

from django.db import models
from django.db.models import Count, F, Q
from django.utils.translation import gettext_lazy as _

from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.kamerlid import Fractie, Kamerlid
from commitments.models.motie import Motie
from commitments.statuses import Outcome


class Besluit(UncertainDatesMixin, models.Model):
    """One decision about a motie. A motie has several; which one decides says its `decided_by`."""

    register_id = models.UUIDField(_("sleutel in het register"), unique=True, editable=False)
    motie = models.ForeignKey(
        Motie, on_delete=models.PROTECT, related_name="besluiten", verbose_name=_("motie")
    )
    kind_word = models.CharField(
        _("soort"), max_length=200, blank=True, help_text=_("Letterlijk: Stemmen - aangenomen.")
    )
    text = models.CharField(
        _("tekst"), max_length=500, blank=True, help_text=_("Letterlijk: Aangenomen. (73-72)")
    )
    is_roll_call = models.BooleanField(
        _("hoofdelijk"), default=False, help_text=_("Werd er per Kamerlid gestemd?")
    )
    outcome = models.CharField(
        _("uitkomst"),
        max_length=12,
        choices=Outcome.choices,
        default=Outcome.UNKNOWN,
        help_text=_("Wat dit besluit alleen van de motie zou maken; onbekend als het niets beslist."),
    )
    voted = UncertainDateGroup(_("stemming"))

    class Meta:
        verbose_name = _("besluit")
        verbose_name_plural = _("besluiten")
        ordering = ("voted_to", "register_id")
        constraints = [
            uncertain_date_check("voted"),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="besluit_outcome"),
        ]

    def __str__(self) -> str:
        return self.text or self.kind_word


class StemmingQuerySet(models.QuerySet["Stemming"]):
    """Votes as questions."""

    def of_fractie(self, fractie: Any) -> "StemmingQuerySet":
        """Of the fractie as a whole: one row for each decision, as `sources.tally` chooses among several."""
        newest = (F("changed_at").desc(nulls_last=True), "-register_id")
        whole = self.filter(fractie=fractie, persoon_register_id__isnull=True)
        return self.filter(
            pk__in=whole.order_by("besluit_id", "is_mistake", *newest).distinct("besluit_id").values("pk")
        )

    def about(self, commitments: models.QuerySet[Any]) -> "StemmingQuerySet":
        """In the votes that decided on moties among these commitments."""
        return self.filter(besluit__decides__in=commitments.order_by().values("pk"))

    def by_outcome(self) -> models.QuerySet[Any]:
        """Outcome of the decision, the vote, and how often they went together."""
        rows = self.order_by().values_list("besluit__outcome", "vote")
        return rows.annotate(number=Count("pk"))


class Stemming(models.Model):
    """One vote: of a fractie with all its seats, or of one member.

    The rows of a besluit can tell of the same actor twice and can be incomplete: count them with
    `sources.tally`, never by adding up.
    """

    class Vote(models.TextChoices):
        """What the fractie or the member did."""

        FOR = "voor", _("Voor")
        AGAINST = "tegen", _("Tegen")
        ABSENT = "niet_deelgenomen", _("Niet deelgenomen")
        UNKNOWN = "onbekend", _("Onbekend")

    register_id = models.UUIDField(_("sleutel in het register"), unique=True, editable=False)
    besluit = models.ForeignKey(
        Besluit, on_delete=models.CASCADE, related_name="stemmingen", verbose_name=_("besluit")
    )
    vote = models.CharField(_("stem"), max_length=16, choices=Vote.choices)
    vote_word = models.CharField(
        _("stem zoals in het register"), max_length=80, blank=True, help_text=_("Letterlijk.")
    )
    seats = models.PositiveSmallIntegerField(
        _("zetels van de fractie"), default=0, help_text=_("Ook waar één Kamerlid stemde.")
    )
    actor = models.CharField(_("wie, zoals gedrukt"), max_length=200)
    fractie_printed = models.CharField(_("fractie zoals gedrukt"), max_length=100, blank=True)
    fractie = models.ForeignKey(
        Fractie,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="stemmingen",
        verbose_name=_("fractie"),
    )
    # The register's own keys: one may name a fractie or member that it does not give us.
    fractie_register_id = models.UUIDField(null=True, editable=False)
    persoon_register_id = models.UUIDField(null=True, editable=False)
    kamerlid = models.ForeignKey(
        Kamerlid,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="stemmingen",
        verbose_name=_("Kamerlid"),
        help_text=_("Alleen als het om de stem van één Kamerlid gaat."),
    )
    is_mistake = models.BooleanField(
        _("vergissing"), default=False, help_text=_("Gemeld nadat er gestemd was. De stem blijft staan.")
    )
    changed_at = models.DateTimeField(_("gewijzigd in het register op"), null=True, editable=False)

    objects = StemmingQuerySet.as_manager()

    class Meta:
        verbose_name = _("stemming")
        verbose_name_plural = _("stemmingen")
        ordering = ("besluit", "-seats", "actor", "register_id")
        constraints = [
            models.CheckConstraint(
                condition=Q(vote__in=["voor", "tegen", "niet_deelgenomen", "onbekend"]), name="stemming_vote"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.get_vote_display()}"

    @property
    def is_by_person(self) -> bool:
        """True for the vote of one member."""
        return self.persoon_register_id is not None
