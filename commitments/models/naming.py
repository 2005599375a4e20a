"""Permanent names: records that people and fixtures refer to by a slug."""

from typing import Any, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _

M = TypeVar("M", bound=models.Model)


class SlugManager(models.Manager[M]):
    """Finds a record by its permanent name, which is also its natural key in fixtures."""

    def get_by_natural_key(self, slug: str) -> M:
        """Raises DoesNotExist when nothing has this name."""
        lookup: dict[str, Any] = {"slug": slug}
        return self.get(**lookup)


class Named(models.Model):
    """A record with a permanent name that stands in its address and never changes."""

    slug = models.SlugField(
        _("vaste naam"),
        max_length=120,
        unique=True,
        help_text=_("Staat in het adres van de pagina. Verander deze niet na publicatie."),
    )

    class Meta:
        abstract = True

    def natural_key(self) -> tuple[str]:
        """The slug, alone."""
        return (self.slug,)
