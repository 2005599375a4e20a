"""How a ministry wants to work: four eyes or not, and when to remind whom."""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from commitments.models.ministerie import Ministerie

DEFAULT_DAYS_BEFORE = (14, 3)
_LONGEST = 365


def _days_before() -> list[int]:
    return list(DEFAULT_DAYS_BEFORE)


class MinistryRules(models.Model):
    """One ministry's rules. Without a row these defaults hold: no second pair of eyes, usual reminders."""

    ministerie = models.OneToOneField(
        Ministerie,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="rules",
        verbose_name=_("ministerie"),
    )
    needs_second_pair = models.BooleanField(
        _("tweede paar ogen"),
        default=False,
        help_text=_(
            "Aan: een coördinator keurt goed wat een afspraak afsluit of een termijn verschuift, "
            "en niet wie het zelf voorstelt."
        ),
    )
    remind_days_before = ArrayField(
        models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(_LONGEST)]),
        verbose_name=_("herinneren, dagen vooraf"),
        default=_days_before,
        blank=True,
        size=5,
        help_text=_("Kalenderdagen voor de termijn, gescheiden door komma's. Leeg: niet vooraf."),
    )
    remind_every_days_after = models.PositiveSmallIntegerField(
        _("herinneren, om de zoveel dagen erna"),
        default=7,
        validators=[MaxValueValidator(_LONGEST)],
        help_text=_(
            "Kalenderdagen tussen twee herinneringen, na de dag waarop antwoord paste of na de termijn. "
            "Het herinneren stopt bij een antwoord of als de afspraak is afgesloten. "
            "7: elke week. 0: niet meer herinneren."
        ),
    )
    answer_within_days = models.PositiveSmallIntegerField(
        _("antwoord binnen"),
        default=10,
        validators=[MinValueValidator(1), MaxValueValidator(_LONGEST)],
        help_text=_("Kalenderdagen die een collega krijgt, als bij de vraag geen dag staat."),
    )
    link_valid_days = models.PositiveSmallIntegerField(
        _("koppeling in de mail geldig"),
        default=21,
        validators=[MinValueValidator(1), MaxValueValidator(90)],
        help_text=_("Kalenderdagen. Daarna antwoordt iemand na inloggen."),
    )
    changed_at = models.DateTimeField(_("gewijzigd op"), auto_now=True)

    class Meta:
        verbose_name = _("werkwijze van een ministerie")
        verbose_name_plural = _("werkwijzen van ministeries")
        constraints = [
            models.CheckConstraint(
                condition=Q(answer_within_days__gte=1, link_valid_days__range=(1, 90)),
                name="ministryrules_days",
            )
        ]

    def __str__(self) -> str:
        return str(self.ministerie)

    @classmethod
    def of(cls, ministerie_id: int) -> "MinistryRules":
        """The rules of this ministry, or the defaults, which are then not stored."""
        return cls.objects.filter(pk=ministerie_id).first() or cls(ministerie_id=ministerie_id)
