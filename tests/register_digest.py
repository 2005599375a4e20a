"""One number for the whole state after taking in the register, to compare two loads.

Over every row, without the numbers that the database hands out, the moments of recording and the log of runs.
What points at another record is written as that record's own name.
"""

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from django.contrib.postgres.search import SearchVectorField
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from commitments.models import (
    Besluit,
    Citation,
    Claim,
    Commitment,
    Document,
    Dossier,
    Fractie,
    Holder,
    Kamerlid,
    Ministerie,
    Motie,
    OfficeChange,
    Proposal,
    RegisterRow,
    Signer,
    StatusChange,
    Stemming,
    Submitter,
    SyncCursor,
    TermChange,
    Toezegging,
)

TABLES: tuple[type[models.Model], ...] = (
    *(Besluit, Citation, Claim, Commitment, Document, Dossier, Fractie, Holder, Kamerlid, Ministerie, Motie),
    *(OfficeChange, Proposal, RegisterRow, Signer, StatusChange, Stemming, Submitter, SyncCursor, TermChange),
    Toezegging,
)
_NAMED_BY = {
    **dict.fromkeys((Commitment, Document, Dossier, Ministerie), "slug"),
    **dict.fromkeys((Besluit, Fractie, Kamerlid, Stemming), "register_id"),
    **dict.fromkeys((Motie, Toezegging), "commitment__slug"),
}
_OF_THE_INDEX = {"search_version"}


def digest() -> str:
    """SHA-256 over all rows, in the order of their own hashes."""
    whole = hashlib.sha256()
    for row in sorted(one for table in TABLES for one in _rows(table)):
        whole.update(row)
    return whole.hexdigest()


def _rows(table: type[models.Model]) -> Iterator[bytes]:
    names = cache(_names)
    fields = [field for field in table._meta.concrete_fields if _says_something(field)]
    for values in table._default_manager.order_by().values_list(*(f.attname for f in fields)).iterator():
        told = [table.__name__, *(_told(*pair, names) for pair in zip(fields, values, strict=True))]
        line = json.dumps(told, sort_keys=True, cls=DjangoJSONEncoder)
        yield hashlib.sha256(line.encode()).digest()


def _says_something(field: models.Field) -> bool:
    is_key = field.primary_key and field.remote_field is None
    return not (is_key or isinstance(field, SearchVectorField) or field.name in _OF_THE_INDEX)


def _told(field: models.Field, value: Any, names: Any) -> Any:
    if field.remote_field is not None and value is not None:
        return names(field.related_model).get(value, value)
    if isinstance(field, models.DateTimeField) and field.name != "changed_at":
        return value is not None
    if field.name == "changed_at":
        return None
    return _without_numbers(value) if field.name == "conflicts" else value


def _names(model: type[models.Model]) -> dict[Any, str]:
    """The own name of each record by its number."""
    named_by = _NAMED_BY.get(model)
    rows = model._default_manager.values_list("pk", named_by) if named_by else ()
    return {pk: str(name) for pk, name in rows}


def _without_numbers(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_numbers(part) for name, part in value.items() if name != "claim"}
    return value
