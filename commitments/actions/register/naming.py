"""Permanent names for records from the register: none may be taken already."""

from collections.abc import Sequence

from django.db import models
from django.utils.text import slugify

from commitments.models import Commitment, Document


def free_slugs(model: type[Commitment | Document], wanted: Sequence[Sequence[str]]) -> list[str]:
    """For each record the first of its names that is free; the last, the register's key, always is."""
    ways = [[slugify(name)[:120] for name in names] for names in wanted]
    manager: models.Manager = model._default_manager
    taken = set(
        manager.filter(slug__in={slug for slugs in ways for slug in slugs}).values_list("slug", flat=True)
    )
    chosen = []
    for slugs in ways:
        slug = next(slug for slug in slugs if slug not in taken)
        taken.add(slug)
        chosen.append(slug)
    return chosen


def free_source_ids(source: str, wanted: Sequence[str]) -> list[str]:
    """Each number at the source, '' for one that another record has: two rows with one number both stay."""
    taken = set(
        Commitment.objects.filter(source=source, source_id__in=wanted).values_list("source_id", flat=True)
    )
    chosen = []
    for number in wanted:
        chosen.append("" if number in taken else number)
        taken.add(number)
    return chosen
