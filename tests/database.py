"""Plain SQL for tests of what the database itself holds to."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction


def run(statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Run one statement as anybody with psql could, and return its rows if it has any."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)
        return cursor.fetchall() if cursor.description else []


def copied_in(table: str, row: dict[str, Any]) -> None:
    """Enter one row by COPY, the way of bulk loads."""
    statement = f"COPY {table} ({', '.join(row)}) FROM STDIN"
    with connection.wrap_database_errors, connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.write_row(list(row.values()))


@contextmanager
def refused(words: str) -> Iterator[None]:
    """Expect the database to refuse, with these words; the transaction of the test goes on."""
    with pytest.raises(IntegrityError, match=words), transaction.atomic():
        yield


def end_of_transaction() -> None:
    """Check now what the database checks when a transaction ends."""
    run("SET CONSTRAINTS ALL IMMEDIATE")
    run("SET CONSTRAINTS ALL DEFERRED")
