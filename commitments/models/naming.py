"""Permanent names: records that people and fixtures refer to by a slug."""

from functools import lru_cache
from typing import Any, TypeVar

from django.db import models
from django.urls import get_script_prefix, reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from commitments.models.labels import Labelled

M = TypeVar("M", bound=models.Model)

LONGEST_NAME = 80
"""A permanent name that we propose is cut at a word here; a person may give one of 120 characters."""

_STAND_IN = "00000000-0000-4000-8000-000000000000"
"""Fits every sort of name that an address holds."""


class SlugManager(models.Manager[M]):
    """Finds a record by its permanent name, which is also its natural key in fixtures."""

    def get_by_natural_key(self, slug: str) -> M:
        """Raises DoesNotExist when nothing has this name."""
        lookup: dict[str, Any] = {"slug": slug}
        return self.get(**lookup)


class Named(Labelled):
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


def address(view: str, slug: str) -> str:
    """The address of the page of the record with this permanent name.

    As `reverse` gives it, which goes through all addresses again for each line of a list.
    """
    before, after = _around_name(view, get_script_prefix())
    return f"{before}{slug}{after}"


@lru_cache(maxsize=64)
def _around_name(view: str, prefix: str) -> tuple[str, str]:  # noqa: ARG001 (`reverse` puts it before)
    before, _stand_in, after = reverse(view, args=[_STAND_IN]).partition(_STAND_IN)
    return before, after


def free_name(record: Any, text: str) -> str:
    """A permanent name that no other record has: 'toezegging-de-kamer-informeren', '…-2'."""
    words = slugify(text).split("-")
    while len(words) > 1 and len("-".join(words)) > LONGEST_NAME:
        words.pop()
    base = "-".join(words)[:LONGEST_NAME] or record._meta.model_name
    others = type(record)._default_manager.exclude(pk=record.pk).filter(slug__startswith=base)
    taken = set(others.values_list("slug", flat=True))
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name
