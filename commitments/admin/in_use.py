"""What points at a record: the reason why it cannot be deleted."""

from typing import Any

from django.db import models
from django.db.models import PROTECT, Exists, OuterRef
from django.utils.text import capfirst


def uses_of(record: models.Model) -> list[str]:
    """The kinds of records that need this one, in the reader's language. One query."""
    relations: list[Any] = [
        relation for relation in record._meta.get_fields(include_hidden=True) if _needs(relation)
    ]
    if not relations:
        return []
    found = (
        type(record)
        ._default_manager.filter(pk=record.pk)
        .values_list(*(Exists(_users(relation)) for relation in relations))
        .first()
    )
    uses = zip(relations, found or (), strict=False)
    return sorted({_name(relation) for relation, is_used in uses if is_used})


def _name(relation: Any) -> str:
    return capfirst(str(relation.related_model._meta.verbose_name_plural))


def _needs(relation: Any) -> bool:
    """A relation from elsewhere that would lose its meaning with this record."""
    if not relation.auto_created or relation.concrete:
        return False
    return bool(relation.many_to_many) or relation.on_delete is PROTECT


def _users(relation: Any) -> models.QuerySet:
    return relation.related_model._default_manager.filter(**{relation.field.name: OuterRef("pk")})
