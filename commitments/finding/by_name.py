"""Paging through records in the order of their permanent names, by the last one that was seen."""

import re
from collections.abc import Mapping

from django.db.models import QuerySet

from commitments.finding.keyset import AFTER, BEFORE, M, Page

_NAME = re.compile(r"[-\w]{1,120}", re.ASCII)


def page_by_name(queryset: QuerySet[M], *, size: int, params: Mapping[str, str]) -> Page[M]:
    """As `keyset.page_of`; a name that is nonsense, or beyond the last, gives the first page."""
    before = _name(params.get(BEFORE, ""))
    after = "" if before else _name(params.get(AFTER, ""))
    rows = queryset.order_by("-slug" if before else "slug")
    if before:
        rows = rows.filter(slug__lt=before)
    elif after:
        rows = rows.filter(slug__gt=after)
    found = list(rows[: size + 1])
    if not found and (before or after):
        return page_by_name(queryset, size=size, params={})
    has_more, found = len(found) > size, found[:size]
    if before:
        found.reverse()
    names = [str(getattr(row, "slug")) for row in found]  # noqa: B009 (of any model that has one)
    has_next, has_previous = (True, has_more) if before else (has_more, bool(after))
    return Page(
        rows=found,
        next=names[-1] if names and has_next else None,
        previous=names[0] if names and has_previous else None,
    )


def _name(token: str) -> str:
    """The name, '' for anything else that somebody put in the address."""
    return token if _NAME.fullmatch(token) else ""
