"""What all factories share."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import factory
from django.db import models, transaction
from factory import LazyAttribute
from factory.django import DjangoModelFactory

from commitments.dates import DateBasis

M = TypeVar("M", bound=models.Model)


class RecordFactory(DjangoModelFactory[M]):
    """A record and all it needs in one transaction: a commitment without its part is refused at the end."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    if TYPE_CHECKING:
        # Calling a factory gives a record, which the library leaves its readers to know.
        def __new__(cls, *args: Any, **values: Any) -> M: ...  # type: ignore[misc]  # no subtype

    @classmethod
    def _generate(cls, strategy: str, params: dict[str, Any]) -> M:
        if strategy != factory.CREATE_STRATEGY:
            return super()._generate(strategy, params)
        with transaction.atomic():
            return super()._generate(strategy, params)


def basis_of(first_day: str) -> LazyAttribute:
    """'Vermeld' for a value that is known, nothing for one that is not."""
    return LazyAttribute(lambda o: DateBasis.STATED if getattr(o, first_day) else DateBasis.NONE)


def in_turn(names: Sequence[str]) -> Callable[[int], str]:
    """The names in turn; from the second round on with a number behind them, so that none comes twice."""
    return lambda n: names[n % len(names)] + (f" {n // len(names) + 1}" if n >= len(names) else "")
