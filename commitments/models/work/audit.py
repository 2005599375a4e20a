"""Who signed in, and whose rights changed."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from commitments.models.ministerie import Ministerie


class AuditEntry(models.Model):
    """One event, append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. Without network addresses.

    A coordinator reads those about people of the own ministry; an administrator reads all.
    """

    class What(models.TextChoices):
        """What happened."""

        SIGNED_IN = "ingelogd", _("Ingelogd")
        SIGNED_OUT = "uitgelogd", _("Uitgelogd")
        REFUSED = "geweigerd", _("Inloggen mislukt")
        LOCKED = "geblokkeerd", _("Inloggen geblokkeerd na te veel pogingen")
        PASSWORD = "wachtwoord", _("Wachtwoord gewijzigd")
        SECOND_FACTOR = "tweede_factor", _("Tweede factor gewijzigd")
        ACCOUNT = "account", _("Account gewijzigd")
        ROLE = "rol", _("Rol gewijzigd")
        ABSENCE = "vervanging", _("Vervanging gewijzigd")
        RULES = "werkwijze", _("Werkwijze gewijzigd")
        EXPORT = "uitvoer", _("Logboek uitgevoerd")

    at = models.DateTimeField(_("op"), db_default=Now())
    what = models.CharField(_("wat"), max_length=16, choices=What.choices)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("door"),
    )
    about = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="audit_entries",
        verbose_name=_("over"),
    )
    username = models.CharField(
        _("gebruikersnaam"),
        max_length=150,
        blank=True,
        help_text=_("Zoals ingetypt, ook als die niet bestaat."),
    )
    ministerie = models.ForeignKey(
        Ministerie,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ministerie"),
    )
    detail = models.TextField(_("wat er veranderde"), blank=True)

    class Meta:
        verbose_name = _("logregel")
        verbose_name_plural = _("logregels")
        ordering = ("-at", "-id")
        indexes = [models.Index(fields=["-at", "-id"], name="auditentry_latest")]

    def __str__(self) -> str:
        return f"{self.get_what_display()}: {self.about or self.username}"
