"""Many rows at once: COPY for new ones, one UPDATE for changed ones. Triggers and constraints apply."""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models
from psycopg.types.json import Jsonb

Row = Mapping[str, Any]


def dump(value: Any) -> str:
    """As JSON, with days and keys as text."""
    return json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False)


def new_ids(model: type[models.Model], count: int) -> list[int]:
    """So many numbers for rows that are still to be written."""
    if not count:
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [model._meta.db_table, count],
        )
        return [number for (number,) in cursor.fetchall()]


def look_up(
    model: type[models.Model], column: str, values: Iterable[Any], *wanted: str, within: str = "TRUE"
) -> list[tuple[Any, ...]]:
    """The column itself and the wanted ones of the rows that have one of these values, '' and None left out.

    One parameter for all values, where Django's `__in` takes one for each and PostgreSQL then no longer sees
    that an index on what is not empty will do. `within` is SQL of our own that narrows further.
    """
    asked = [value for value in dict.fromkeys(values) if value not in ("", None)]
    if not asked:
        return []
    not_empty = f"NOT ({column} = '')" if isinstance(asked[0], str) else "TRUE"
    statement = (
        f"SELECT {', '.join((column, *wanted))} FROM {model._meta.db_table} "  # noqa: S608 (names of our own)
        f"WHERE {column} = ANY(%s) AND {not_empty} AND {within}"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, [asked])
        return cursor.fetchall()


def copy_in(model: type[models.Model], rows: Sequence[Row]) -> None:
    """Add rows, given by column; all have the same columns, and what they leave out gets its default."""
    if not rows:
        return
    given = rows[0].keys()
    fields = [
        field
        for field in model._meta.concrete_fields
        if field.column in given or not (field.primary_key or field.generated or field.has_db_default())
    ]
    columns = ", ".join(connection.ops.quote_name(str(field.column)) for field in fields)
    defaults: dict[str, Any] = {str(field.column): field.get_default() for field in fields}
    as_json = {field.column for field in fields if isinstance(field, models.JSONField)}
    statement = f"COPY {model._meta.db_table} ({columns}) FROM STDIN"
    with connection.wrap_database_errors, connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            whole = {**defaults, **row}
            copy.write_row(
                [Jsonb(value, dumps=dump) if name in as_json else value for name, value in whole.items()]
            )


def change(model: type[models.Model], rows: Sequence[Row]) -> None:
    """Write other values into rows that are there, by primary key; each row names the columns it changes."""
    key = model._meta.pk.column
    table = model._meta.db_table
    ordered = sorted(rows, key=sorted)
    for columns, alike in groupby(ordered, key=lambda row: tuple(sorted(row))):
        names = [connection.ops.quote_name(column) for column in columns if column != key]
        values = ", ".join(f"{name} = came.{name}" for name in names)
        with connection.cursor() as cursor:
            # The names are those of our own columns.
            cursor.execute(
                f"UPDATE {table} kept SET {values} "  # noqa: S608 (names of our own)
                f"FROM jsonb_populate_recordset(NULL::{table}, %s::jsonb) came WHERE kept.{key} = came.{key}",
                [dump([dict(row) for row in alike])],
            )
