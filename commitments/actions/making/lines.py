"""Rows as lines of COPY's text format: a row that leaves a column out gets the model's default."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import connection, models
from django.db.models.fields import NOT_PROVIDED

from commitments.actions.making.rows import Row

_ESCAPED = str.maketrans({"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})


class Table:
    """One table, and the columns that are written; the database fills in a key that is left out."""

    def __init__(self, model: type[models.Model]) -> None:
        """Read the columns and their defaults."""
        self.model = model
        self._fields = [field for field in model._meta.concrete_fields if not field.generated]

    def statement(self, rows: Sequence[Row]) -> str:
        """The COPY that reads `lines` of these rows."""
        names = ", ".join(connection.ops.quote_name(name) for name in self._columns(rows))
        return f"COPY {self.model._meta.db_table} ({names}) FROM STDIN"

    def lines(self, rows: Sequence[Row]) -> bytes:
        """All rows have the same columns."""
        defaults = {str(field.column): _encoded(field.get_default()) for field in self._fields}
        columns = self._columns(rows)
        written = (
            "\t".join(_encoded(row[name]) if name in row else defaults[name] for name in columns)
            for row in rows
        )
        return ("\n".join(written) + "\n").encode()

    def _columns(self, rows: Sequence[Row]) -> list[str]:
        given = rows[0].keys()
        unknown = given - {field.column for field in self._fields}
        if unknown:
            raise ValueError(f"{self.model.__name__} has no {', '.join(sorted(unknown))}")
        return [
            str(field.column)
            for field in self._fields
            if field.column in given or not (field.primary_key or field.db_default is not NOT_PROVIDED)
        ]


def _encoded(value: Any) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, str):
        return value.translate(_ESCAPED)
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | dict) and not value:
        return "{}"
    return str(value)
