"""Fracties and Kamerleden, as the Kamer's register knows them."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from commitments.models.naming import address


class Fractie(models.Model):
    """A fractie of the Tweede Kamer. Members change fractie, so a vote keeps that of its own day."""

    register_id = models.UUIDField(_("sleutel in het register"), unique=True, editable=False)
    abbreviation = models.CharField(_("afkorting"), max_length=60)
    name = models.CharField(_("naam"), max_length=200)
    seats = models.PositiveSmallIntegerField(
        _("zetels"), null=True, blank=True, help_text=_("Nu. Een stem houdt het aantal van haar eigen dag.")
    )
    active_from = models.DateField(_("bestaat vanaf"), null=True, blank=True)
    active_until = models.DateField(_("bestaat tot en met"), null=True, blank=True)

    class Meta:
        verbose_name = _("fractie")
        verbose_name_plural = _("fracties")
        ordering = ("abbreviation", "register_id")
        constraints = [
            models.CheckConstraint(
                condition=Q(active_from__isnull=True)
                | Q(active_until__isnull=True)
                | Q(active_until__gte=F("active_from")),
                name="fractie_period",
                violation_error_message=_("De laatste dag ligt voor de eerste dag."),
            ),
        ]

    def __str__(self) -> str:
        return self.abbreviation

    def get_absolute_url(self) -> str:
        """The permanent address: by the register's key, since names and abbreviations return."""
        return address("fractie_detail", str(self.register_id))


class Kamerlid(models.Model):
    """A (former) member. Members share names: only the register's key tells them apart."""

    register_id = models.UUIDField(_("sleutel in het register"), unique=True, editable=False)
    prefix = models.CharField(_("tussenvoegsel"), max_length=20, blank=True)
    surname = models.CharField(_("achternaam"), max_length=100)
    given = models.CharField(_("roepnaam"), max_length=100, blank=True)
    initials = models.CharField(_("initialen"), max_length=40, blank=True)
    function = models.CharField(
        _("functie"), max_length=60, blank=True, help_text=_("In de woorden van het register.")
    )

    class Meta:
        verbose_name = _("Kamerlid")
        verbose_name_plural = _("Kamerleden")
        ordering = ("surname", "given", "register_id")
        indexes = [models.Index(fields=["surname"], name="kamerlid_by_surname")]

    def __str__(self) -> str:
        name = f"{self.given or self.initials} {self.prefix} {self.surname}"
        return " ".join(name.split())

    def get_absolute_url(self) -> str:
        """The permanent address: by the register's key, since members share names."""
        return address("kamerlid_detail", str(self.register_id))
