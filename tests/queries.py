"""Counting what is asked of the database."""

import re
from collections.abc import Callable
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext


def queries_of(deed: Callable[[], object]) -> list[str]:
    """The statements that a deed sends, in order."""
    with CaptureQueriesContext(connection) as context:
        deed()
    return [query["sql"] for query in context.captured_queries]


def analyse() -> None:
    """Tell the planner what is in the tables, as the database does by itself in time."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def indexes_of(records: QuerySet[Any]) -> set[str]:
    """The indexes that PostgreSQL takes for these records where it may not read the whole table."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        plan = records.order_by().explain()
        cursor.execute("SET LOCAL enable_seqscan = on")
    return set(re.findall(r"(?:using|Index Scan on) (\w+)", plan))
