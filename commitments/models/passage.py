"""Passages: the literal words on which every claim rests, and where they stand."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from commitments.models.document import Document
from commitments.models.naming import Named, SlugManager


class Passage(Named):
    """A quote from one document. Its slug is its permanent address within the document's page."""

    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, related_name="passages", verbose_name=_("document")
    )
    quote = models.TextField(_("citaat"), help_text=_("Letterlijk, kort: één of twee zinnen."))
    place = models.CharField(
        _("vindplaats"),
        max_length=100,
        blank=True,
        help_text=_("Zoals gedrukt: regel 17–19, blz. 3, voetnoot 1."),
    )
    start = models.PositiveIntegerField(_("beginpositie in de tekst"), null=True, blank=True)
    end = models.PositiveIntegerField(_("eindpositie in de tekst"), null=True, blank=True)

    objects = SlugManager["Passage"]()

    class Meta:
        verbose_name = _("passage")
        verbose_name_plural = _("passages")
        ordering = ("document", "start", "slug")
        constraints = [
            models.CheckConstraint(
                condition=Q(start__isnull=True, end__isnull=True)
                | Q(start__isnull=False, end__isnull=False, start__lt=F("end")),
                name="passage_span",
                violation_error_message=_("Vul begin en eind in, of geen van beide."),
            ),
            models.CheckConstraint(
                condition=~Q(quote=""),
                name="passage_has_quote",
                violation_error_message=_("Vul het citaat in."),
            ),
            models.CheckConstraint(
                condition=~Q(place="") | Q(start__isnull=False),
                name="passage_has_place",
                violation_error_message=_("Geef de vindplaats, of de plek in de bewaarde tekst."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document.citation}, {self.place}" if self.place else self.document.citation

    def get_absolute_url(self) -> str:
        """The passage on its document's page."""
        return f"{self.document.get_absolute_url()}#{self.slug}"
