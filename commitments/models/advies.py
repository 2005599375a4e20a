"""Adviezen of adviescolleges: what a kabinetsreactie answers."""

from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from commitments.models.commitment_queries import FIRST_DAY
from commitments.models.fields import UncertainDateGroup, UncertainDatesMixin, uncertain_date_check
from commitments.models.membership import general_roles
from commitments.models.naming import Named, SlugManager, address
from commitments.permissions import Action, is_allowed


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


class AdviesQuerySet(models.QuerySet["Advies"]):
    """Adviezen as questions."""

    def visible_to(self, user: Any) -> "AdviesQuerySet":
        """What this visitor may see. An advies has no publication of its own.

        It stays hidden while all that hangs on it, aanbevelingen and oordelen on the whole, is a draft.
        """
        from commitments.models.aanbeveling import Aanbeveling, Oordeel  # they point at this module's model

        if is_allowed(Action.VIEW_DRAFT, general_roles(user)):
            return self
        aanbevelingen = Aanbeveling.objects.filter(advies=OuterRef("pk"))
        oordelen = Oordeel.objects.filter(advies=OuterRef("pk"), aanbeveling__isnull=True)
        return self.filter(
            Exists(aanbevelingen.filter(commitment__published_at__isnull=False))
            | Exists(oordelen.filter(passage__document__published_at__isnull=False))
            | (~Exists(aanbevelingen) & ~Exists(oordelen))
        )

    def newest_first(self) -> "AdviesQuerySet":
        """By `published_order`, the last day on which it can have been published; without one last."""
        first = Value(FIRST_DAY, output_field=models.DateField())
        return self.annotate(published_order=Coalesce("published_to", first)).order_by(
            "-published_order", "-id"
        )

    def get_by_natural_key(self, slug: str) -> "Advies":
        """Raises DoesNotExist when nothing has this name."""
        return self.get(slug=slug)


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
    # Empty for what was last changed before this was kept.
    changed_at = models.DateTimeField(_("gewijzigd op"), auto_now=True, null=True)

    objects = AdviesQuerySet.as_manager()

    class Meta:
        verbose_name = _("advies")
        verbose_name_plural = _("adviezen")
        ordering = ("-published_to", "slug")
        constraints = [uncertain_date_check("published")]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The permanent address."""
        return address("advies_detail", self.slug)

    @property
    def short_name(self) -> str:
        """'AIV 119 / CAVV 38': the numbers by which people call it; its title where it has none."""
        return " / ".join(str(number) for number in self.numbers.all()) or self.title


class AdviesNumber(models.Model):
    """The number that a council gave the advice: AIV 119, CAVV 38. Not a Kamerstuk number."""

    advies = models.ForeignKey(Advies, on_delete=models.CASCADE, related_name="numbers")
    college = models.ForeignKey(
        Adviescollege, on_delete=models.PROTECT, related_name="numbers", verbose_name=_("adviescollege")
    )
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
