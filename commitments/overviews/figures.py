"""Overviews of the whole register: counted on the spot while there is little, beforehand above that.

What was counted beforehand is of what is published, for whoever asks, and the page says when that was.
`manage.py count_figures` counts anew; it runs after every load and every night.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from commitments.models import Commitment, Figures
from commitments.overviews.shapes import from_json, to_json

T = TypeVar("T")

LARGE = 20_000
"""Commitments. Counting so many takes some 30 ms."""


@dataclass(frozen=True)
class Counted(Generic[T]):
    """Numbers, and when they were counted; None: just now."""

    value: T
    counted_at: datetime | None = None


@dataclass(frozen=True)
class Figure(Generic[T]):
    """One sort of numbers over a set of commitments: by name, with the type that they have."""

    name: str
    shape: Any
    count: Callable[..., T]
    """Takes the records, `today`, and what tells one of this sort from another."""
    model: Any = Commitment

    def of(self, records: Any, *which: Any, today: date) -> Counted[T]:
        """Of these records; where there are many, of all that is published."""
        if not Figures.objects.are_needed(above=LARGE):
            return Counted(self.count(records, *which, today=today))
        held = Figures.objects.filter(pk=self._name(*which)).first()
        return self.keep(*which, today=today) if held is None else self._read(held)

    def keep(self, *which: Any, today: date) -> Counted[T]:
        """Count over all that is published, and store."""
        value = self.count(self.model.objects.visible_to(AnonymousUser()), *which, today=today)
        stored = {"contents": to_json(value), "counted_at": timezone.now()}
        held, _is_new = Figures.objects.update_or_create(pk=self._name(*which), defaults=stored)
        return self._read(held)

    def _read(self, held: Figures) -> Counted[T]:
        return Counted(from_json(self.shape, held.contents), held.counted_at)

    def _name(self, *which: Any) -> str:
        return ":".join([self.name, *(str(getattr(one, "pk", one)) for one in which)])


def recount(figures: Iterator[tuple[Figure[Any], tuple[Any, ...]]], *, today: date) -> Iterator[str]:
    """Count each anew where there is much, and yield its name; where there is little nothing is stored."""
    if not Figures.objects.are_needed(above=LARGE):
        Figures.objects.all().delete()
        return
    for figure, which in figures:
        figure.keep(*which, today=today)
        yield figure.name
