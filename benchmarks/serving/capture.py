"""What each page asks the database and prints, and how long its statements take in Django and in raw psycopg.

python -m benchmarks.serving.capture anew|kept FILE [NAME …]   writes it as JSON

Anew every page is made for whoever asks; kept it is the page that was made for somebody before. With names
only the cases that have one of these words.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import django
import psycopg
from django.db import connection
from django.db.backends.utils import CursorWrapper
from psycopg.types.datetime import TimestamptzLoader
from psycopg.types.json import JsonbLoader

from benchmarks.serving.load import ANEW

FEWEST, MOST = 8, 60
"""Rounds of which the median is taken: a page of two milliseconds needs many, or it measures the machine."""
ENOUGH = 3.0
"""Seconds: so long the addresses of one case go on, together, beyond the fewest rounds."""
LONG = 0.5
"""Seconds: a page that takes longer is repeated twice."""


class Beside:
    """psycopg alone: asks each statement that a page asks, at the same moment.

    Whoever asks second finds the memory of processor and database warm, so in turn each asks first. It has no
    transaction: what a page sets for its own (`limited_time`) is set here until the page sets it back.
    """

    def __init__(self) -> None:
        self._cursor = _driver().cursor()
        self.is_first = False
        self.spent = 0.0

    def ask(self, sql: str, params: Any) -> None:
        """Ask it and fetch all rows."""
        if "set_config(" in sql:
            sql = sql.replace(", true)", ", false)")
        started = time.perf_counter()
        self._cursor.execute(sql, params)
        if self._cursor.description:
            self._cursor.fetchall()
        self.spent += time.perf_counter() - started


class TimedCursor(CursorWrapper):
    """A cursor that adds up the time spent in the database and the driver, and keeps what was asked."""

    spent = 0.0
    asked: list[tuple[str, Any]] = []
    beside: Beside

    def execute(self, sql: str, params: Any = None) -> Any:
        """Timed and kept; psycopg alone asks the same, before or after."""
        TimedCursor.asked.append((sql, params))
        if self.beside.is_first:
            self.beside.ask(sql, params)
        started = time.perf_counter()
        try:
            result = super().execute(sql, params)
        finally:
            TimedCursor.spent += time.perf_counter() - started
        if not self.beside.is_first:
            self.beside.ask(sql, params)
        return result

    def fetchmany(self, *given: Any) -> Any:
        """Timed."""
        return self._timed("fetchmany", *given)

    def fetchone(self) -> Any:
        """Timed."""
        return self._timed("fetchone")

    def fetchall(self) -> Any:
        """Timed."""
        return self._timed("fetchall")

    def _timed(self, name: str, *given: Any) -> Any:
        started = time.perf_counter()
        try:
            return getattr(self.cursor, name)(*given)
        finally:
            TimedCursor.spent += time.perf_counter() - started


@contextmanager
def timed() -> Iterator[Beside]:
    """All statements of this connection."""
    made = connection.make_cursor
    TimedCursor.beside = Beside()
    connection.make_cursor = lambda cursor: TimedCursor(cursor, connection)  # type: ignore[method-assign]  # this connection's own
    try:
        yield TimedCursor.beside
    finally:
        connection.make_cursor = made  # type: ignore[method-assign]  # this connection's own


def capture(address: str, *, headers: Mapping[str, str], seconds: float) -> dict[str, Any]:
    """One address: its status, bytes and statements, and medians of seconds of rounds for about so long."""
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1", **headers})
    pages: list[float] = []
    django_times: list[float] = []
    raw_times: list[float] = []

    def page() -> Any:
        TimedCursor.spent, TimedCursor.asked = 0.0, []
        beside.spent = 0.0
        started = time.perf_counter()
        response = client.get(address)
        pages.append(time.perf_counter() - started - beside.spent)
        django_times.append(TimedCursor.spent)
        raw_times.append(beside.spent)
        return response

    with timed() as beside:
        page()
        page()
        fewest = FEWEST if pages[-1] < LONG else 2
        for measured in (pages, django_times, raw_times):
            measured.clear()
        began = time.perf_counter()
        while len(pages) < fewest or (len(pages) < MOST and time.perf_counter() - began < seconds):
            for beside.is_first in (False, True):
                response = page()
    return {
        "address": address,
        "status": response.status_code,
        "body": response.content.decode(),
        "statements": [_written(sql, params) for sql, params in TimedCursor.asked],
        "page": statistics.median(pages),
        "database": statistics.median(django_times),
        "raw": statistics.median(raw_times),
    }


def _written(sql: str, params: Any) -> str:
    """The statement as the driver sends it."""
    return psycopg.ClientCursor(connection.connection).mogrify(sql, params) if params else sql


def _driver() -> psycopg.Connection:
    """psycopg alone, with the sort of cursor that Django asks of it.

    Statements are not prepared: what is searched for differs each time. It knows Django's own types of
    parameters; what comes back it reads as psycopg does.
    """
    connection.ensure_connection()
    driver = psycopg.connect(
        **_parameters(),
        autocommit=True,
        prepare_threshold=None,
        cursor_factory=psycopg.ClientCursor,
        context=connection.connection,
    )
    driver.adapters.register_loader("timestamptz", TimestamptzLoader)
    driver.adapters.register_loader("jsonb", JsonbLoader)
    return driver


def _parameters() -> dict[str, Any]:
    connection.ensure_connection()
    info = connection.connection.info
    return {"host": info.host, "port": info.port, "user": info.user, "dbname": info.dbname}


def main() -> int:
    """Capture every case."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
    django.setup()
    from benchmarks.serving.cases import cases_here

    connection.ensure_connection()
    mode, path, *names = sys.argv[1:]
    headers = {"anew": ANEW, "kept": {}}[mode]
    found = []
    for case in cases_here():
        if names and not any(name in case.name for name in names):
            continue
        seconds = ENOUGH / len(case.addresses)
        pages = [capture(address, headers=headers, seconds=seconds) for address in case.addresses]
        slowest = max(pages, key=lambda page: page["page"])
        times = "  ".join(f"{name} {slowest[name] * 1000:8.1f} ms" for name in ("page", "database", "raw"))
        asked = f"{len(slowest['statements']):3} statements  {slowest['status']}  {slowest['address'][:70]}"
        print(f"{case.name:24} {times}  {asked}", file=sys.stderr, flush=True)
        found.append({**vars(case), "pages": pages})
    Path(path).write_text(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
