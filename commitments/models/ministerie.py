"""Ministeries, which are renamed, split and merged, and the bewindspersonen who lead them."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from commitments.models.document_queries import naming
from commitments.models.naming import Named, SlugManager, address


class Ministerie(Named):
    """A ministry under one name; a new name is a new row that succeeds it."""

    name = models.CharField(_("naam"), max_length=200, help_text=_("Zonder 'Ministerie van'."))
    abbreviations = ArrayField(
        models.CharField(max_length=20),
        verbose_name=_("afkortingen"),
        default=list,
        blank=True,
        help_text=_("Gescheiden door komma's, de gangbaarste eerst, bijvoorbeeld: BZ, BuZa."),
    )
    from_on = models.DateField(_("bestaat vanaf"), null=True, blank=True)
    until_on = models.DateField(_("bestaat tot en met"), null=True, blank=True)
    successors = models.ManyToManyField(
        "self",
        symmetrical=False,
        related_name="predecessors",
        blank=True,
        verbose_name=_("opvolgers"),
        help_text=_("De ministeries die het werk hebben overgenomen."),
    )

    objects = SlugManager["Ministerie"]()

    class Meta:
        verbose_name = _("ministerie")
        verbose_name_plural = _("ministeries")
        ordering = ("name",)
        constraints = [
            models.CheckConstraint(
                condition=Q(from_on__isnull=True) | Q(until_on__isnull=True) | Q(until_on__gte=F("from_on")),
                name="ministerie_period",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The permanent address."""
        return address("ministerie_detail", self.slug)

    @property
    def abbreviation(self) -> str:
        """The usual abbreviation, or the name where there is none."""
        return self.abbreviations[0] if self.abbreviations else self.name


class BewindspersoonQuerySet(models.QuerySet["Bewindspersoon"]):
    """Bewindspersonen as questions."""

    def with_signed(self, documents: models.QuerySet[Any]) -> "BewindspersoonQuerySet":
        """With `signed`: which of these documents carry their printed name, the oldest first."""
        from commitments.models.document import Signer  # it points at this module's models

        signed = (
            Signer.objects.filter(document__in=documents.order_by().values("pk"))
            .select_related("document")
            .only("person", *naming("document"))
            .order_by("document__dated_to", "pk")
        )
        return self.prefetch_related(Prefetch("signer_set", queryset=signed, to_attr="signed"))

    def get_by_natural_key(self, name: str, office: str) -> "Bewindspersoon":
        """Raises DoesNotExist when nobody of that name held the office."""
        return self.get(name=name, office=office)


class Bewindspersoon(models.Model):
    """One person in one office for one period. Commitments are held by office, not by person."""

    name = models.CharField(
        _("naam"), max_length=200, help_text=_("Initialen en achternaam, zonder titels: K.H. Ollongren.")
    )
    office = models.CharField(_("ambt"), max_length=200, help_text=_("Bijvoorbeeld: Minister van Defensie."))
    ministerie = models.ForeignKey(
        Ministerie, on_delete=models.PROTECT, related_name="bewindspersonen", verbose_name=_("ministerie")
    )
    from_on = models.DateField(_("in functie vanaf"), null=True, blank=True)
    until_on = models.DateField(_("in functie tot en met"), null=True, blank=True)

    objects = BewindspersoonQuerySet.as_manager()

    class Meta:
        verbose_name = _("bewindspersoon")
        verbose_name_plural = _("bewindspersonen")
        ordering = ("name", "office")
        constraints = [
            models.UniqueConstraint(fields=["name", "office"], name="bewindspersoon_once_per_office"),
            models.CheckConstraint(
                condition=Q(from_on__isnull=True) | Q(until_on__isnull=True) | Q(until_on__gte=F("from_on")),
                name="bewindspersoon_period",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.office}"

    def natural_key(self) -> tuple[str, str]:
        """Name and office."""
        return (self.name, self.office)
