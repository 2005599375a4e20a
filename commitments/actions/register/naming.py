"""Permanent names for records from the register: none may be taken already."""

from collections.abc import Sequence

from django.utils.text import slugify

from commitments.actions.register.bulk import look_up
from commitments.models import Commitment, Document


def free_slugs(model: type[Commitment | Document], wanted: Sequence[Sequence[str]]) -> list[str]:
    """For each record the first of its names that is free; the last, the register's key, always is."""
    firsts = [slugify(names[0])[:120] for names in wanted]
    taken = {slug for (slug,) in look_up(model, "slug", firsts)}
    chosen = []
    for first, names in zip(firsts, wanted, strict=True):
        slug = first if first not in taken else _next_free(model, names[1:], taken)
        taken.add(slug)
        chosen.append(slug)
    return chosen


def _next_free(model: type[Commitment | Document], names: Sequence[str], taken: set[str]) -> str:
    slugs = [slugify(name)[:120] for name in names]
    taken |= {slug for (slug,) in look_up(model, "slug", slugs)}
    return next(slug for slug in slugs if slug not in taken)


def free_source_ids(wanted: Sequence[str]) -> list[str]:
    """Each number at the register, '' for one that another record has: two rows with one number both stay."""
    taken = {number for (number,) in look_up(Commitment, "source_id", wanted, within="source = 'register'")}
    chosen = []
    for number in wanted:
        chosen.append("" if number in taken else number)
        taken.add(number)
    return chosen
