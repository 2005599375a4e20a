"""Dossiers: the numbered files in which the Kamer keeps its documents on one subject."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from commitments.models.naming import Named, SlugManager
from commitments.references import Kamerstuk


class Dossier(Named):
    """A Kamerstukdossier such as 33694, 21501-02 or 36600-X; the slug is that number."""

    title = models.CharField(_("titel"), max_length=500)
    summary = models.TextField(
        _("samenvatting"), blank=True, help_text=_("In gewone woorden: waar gaat het over?")
    )

    objects = SlugManager["Dossier"]()

    class Meta:
        verbose_name = _("dossier")
        verbose_name_plural = _("dossiers")
        ordering = ("slug",)

    def __str__(self) -> str:
        return f"{self.slug} · {self.title}"

    @property
    def official_url(self) -> str | None:
        """The dossier's page at the official publications, None for a number that is not one."""
        try:
            return Kamerstuk.from_canonical(self.slug).dossier_url
        except ValueError:
            return None
