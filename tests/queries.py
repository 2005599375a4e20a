"""Counting what is asked of the database."""

from collections.abc import Callable

from django.db import connection
from django.test.utils import CaptureQueriesContext


def queries_of(deed: Callable[[], object]) -> list[str]:
    """The statements that a deed sends, in order."""
    with CaptureQueriesContext(connection) as context:
        deed()
    return [query["sql"] for query in context.captured_queries]
