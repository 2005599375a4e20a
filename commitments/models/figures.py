"""Numbers over the whole register, counted beforehand: they cost the same however many rows there are."""

from django.db import connection, models
from django.utils.translation import gettext_lazy as _


class FiguresQuerySet(models.QuerySet["Figures"]):
    """Stored numbers as questions."""

    def are_needed(self, *, above: int) -> bool:
        """True when there are more commitments than this, as the planner estimates."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT reltuples FROM pg_class WHERE oid = 'commitments_commitment'::regclass")
            [estimate] = cursor.fetchone()
        return bool(estimate > above)


class Figures(models.Model):
    """One overview's numbers over all that is published, as of the moment that they were counted."""

    name = models.CharField(_("naam"), max_length=120, primary_key=True)
    contents = models.JSONField(
        _("getallen"), help_text=_("Per overzicht wat het toont, zoals het geteld is.")
    )
    counted_at = models.DateTimeField(_("geteld op"))

    objects = FiguresQuerySet.as_manager()

    class Meta:
        verbose_name = _("getelde cijfers")
        verbose_name_plural = _("getelde cijfers")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
