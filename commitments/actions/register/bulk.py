"""Many rows at once: COPY for new ones, one UPDATE for changed ones. Triggers and constraints apply."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models

Row = Mapping[str, Any]


# One for all: `json.dumps` would make a new one for each of a million values.
_AS_JSON = DjangoJSONEncoder(ensure_ascii=False)


def dump(value: Any) -> str:
    """As JSON, with days and keys as text."""
    return _AS_JSON.encode(value)


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
    fields = {str(field.column): field for field in model._meta.concrete_fields}
    given = [name for name in rows[0] if not isinstance(fields[name], models.JSONField)]
    as_json = [name for name in rows[0] if isinstance(fields[name], models.JSONField)]
    left_out = [
        name
        for name, field in fields.items()
        if name not in rows[0] and not (field.primary_key or field.generated or field.has_db_default())
    ]
    defaults = [_default(fields[name]) for name in left_out]
    columns = ", ".join(map(connection.ops.quote_name, (*given, *as_json, *left_out)))
    statement = f"COPY {model._meta.db_table} ({columns}) FROM STDIN"
    with connection.wrap_database_errors, connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(
                [*(row[name] for name in given), *(dump(row[name]) for name in as_json), *defaults]
            )


def _default(field: "models.Field[Any, Any]") -> Any:
    default = field.get_default()
    return dump(default) if isinstance(field, models.JSONField) else default


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
