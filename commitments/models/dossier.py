"""Dossiers: the numbered files in which the Kamer keeps its documents on one subject."""

from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from commitments.models.naming import Named, address
from commitments.permissions import Action, is_allowed
from commitments.references import Kamerstuk


class DossierQuerySet(models.QuerySet["Dossier"]):
    """Dossiers as questions."""

    def visible_to(self, user: Any) -> "DossierQuerySet":
        """What this visitor may see. A dossier has no publication of its own.

        It stays hidden while all that it holds, documents, afspraken and events, is hidden.
        """
        # They point at this module's model.
        from commitments.models.commitment import Commitment
        from commitments.models.document import Document
        from commitments.models.membership import general_roles
        from commitments.models.milestone import Milestone

        if is_allowed(Action.VIEW_DRAFT, general_roles(user)):
            return self
        documents = Document.objects.filter(dossier=OuterRef("pk"))
        commitments = Commitment.objects.filter(dossier=OuterRef("pk"))
        milestones = Milestone.objects.filter(dossier=OuterRef("pk"))
        return self.filter(
            Exists(documents.visible_to(user))
            | Exists(commitments.visible_to(user))
            | Exists(milestones.visible_to(user))
            | (~Exists(documents) & ~Exists(commitments) & ~Exists(milestones))
        )

    def get_by_natural_key(self, slug: str) -> "Dossier":
        """Raises DoesNotExist when nothing has this name."""
        return self.get(slug=slug)


class Dossier(Named):
    """A Kamerstukdossier such as 33694, 21501-02 or 36600-X; the slug is that number."""

    title = models.CharField(_("titel"), max_length=500)
    summary = models.TextField(
        _("samenvatting"), blank=True, help_text=_("In gewone woorden: waar gaat het over?")
    )

    objects = DossierQuerySet.as_manager()

    class Meta:
        verbose_name = _("dossier")
        verbose_name_plural = _("dossiers")
        ordering = ("slug",)

    def __str__(self) -> str:
        return f"{self.slug} · {self.title}"

    def get_absolute_url(self) -> str:
        """The permanent address."""
        return address("dossier_detail", self.slug)

    @property
    def official_url(self) -> str | None:
        """The dossier's page at the official publications, None for a number that is not one."""
        try:
            return Kamerstuk.from_canonical(self.slug).dossier_url
        except ValueError:
            return None
