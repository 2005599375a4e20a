"""Adviezen of adviescolleges: what a kabinetsreactie answers."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.naming import Named, SlugManager


class Adviescollege(Named):
    """An advisory council: AIV, CAVV, WRR, Algemene Rekenkamer. The slug is its abbreviation."""

    name = models.CharField(_("naam"), max_length=200)
    abbreviation = models.CharField(_("afkorting"), max_length=20, unique=True)

    objects = SlugManager["Adviescollege"]()

    class Meta:
        verbose_name = _("adviescollege")
        verbose_name_plural = _("adviescolleges")
        ordering = ("abbreviation",)

    def __str__(self) -> str:
        return f"{self.name} ({self.abbreviation})"


class Advies(UncertainDatesMixin, Named):
    """One advice, of one or more councils together."""

    title = models.CharField(_("titel"), max_length=500)
    published = UncertainDateGroup(_("uitgebracht"))
    colleges: models.ManyToManyField = models.ManyToManyField(
        Adviescollege, through="AdviesNumber", related_name="adviezen", verbose_name=_("adviescolleges")
    )
    replaces = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="replaced_by",
        verbose_name=_("vervangt"),
        help_text=_("Het oudere advies dat dit advies actualiseert."),
    )

    objects = SlugManager["Advies"]()

    class Meta:
        verbose_name = _("advies")
        verbose_name_plural = _("adviezen")
        ordering = ("-published_to", "slug")
        constraints = [uncertain_date_check("published")]

    def __str__(self) -> str:
        return self.title

    @property
    def short_name(self) -> str:
        """'AIV 119 / CAVV 38': the numbers by which people call it."""
        return " / ".join(str(number) for number in self.numbers.all())


class AdviesNumber(models.Model):
    """The number that a council gave the advice: AIV 119, CAVV 38. Not a Kamerstuk number."""

    advies = models.ForeignKey(Advies, on_delete=models.CASCADE, related_name="numbers")
    college = models.ForeignKey(Adviescollege, on_delete=models.PROTECT, related_name="numbers")
    number = models.CharField(_("nummer"), max_length=20)

    class Meta:
        verbose_name = _("adviesnummer")
        verbose_name_plural = _("adviesnummers")
        ordering = ("college__abbreviation",)
        constraints = [
            models.UniqueConstraint(fields=["advies", "college"], name="adviesnumber_once_per_college"),
            models.UniqueConstraint(fields=["college", "number"], name="adviesnumber_unique_in_college"),
        ]

    def __str__(self) -> str:
        return f"{self.college.abbreviation} {self.number}"
