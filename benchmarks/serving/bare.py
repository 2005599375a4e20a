"""A WSGI page that runs the statements of a captured page and prints its bytes, and does nothing else.

What the framework, the views and the templates cost is the difference with it. gunicorn serves it as it
serves the tracker; `BENCH_PAGES` names the captured pages.
"""

import json
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import psycopg

_pages: dict[str, tuple[list[str], bytes]] = {}
_own = threading.local()


def _load() -> None:
    for case in json.loads(Path(os.environ["BENCH_PAGES"]).read_text()):
        for page in case["pages"]:
            _pages[page["address"]] = (page["statements"], page["body"].encode())


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer with the bytes that were captured at this address."""
    if not _pages:
        _load()
    query = environ.get("QUERY_STRING", "")
    # The server decodes the path, and what was asked for stands in RAW_URI.
    statements, body = _pages[
        environ.get("RAW_URI") or f"{environ['PATH_INFO']}{'?' if query else ''}{query}"
    ]
    with _connection().cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
            if cursor.description:
                cursor.fetchall()
    start_response("200 OK", [("Content-Type", "text/html"), ("Content-Length", str(len(body)))])
    return [body]


def _connection() -> psycopg.Connection:
    """One for each thread, as Django has it."""
    if not hasattr(_own, "connection"):
        _own.connection = psycopg.connect(os.environ["BENCH_DATABASE"], autocommit=True)
    found: psycopg.Connection = _own.connection
    return found
