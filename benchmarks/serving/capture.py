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

from benchmarks.serving.load import ANEW

FEWEST, MOST = 8, 60
"""Rounds of which the median is taken: a page of two milliseconds needs many, or it measures the machine."""
ENOUGH = 3.0
"""Seconds: so long the addresses of one case go on, together, beyond the fewest rounds."""
LONG = 0.5
"""Seconds: a page that takes longer is repeated twice."""


class TimedCursor(CursorWrapper):
    """A cursor that adds up the time spent in the database and the driver, and keeps what was asked."""

    spent = 0.0
    asked: list[tuple[str, Any]] = []

    def execute(self, sql: str, params: Any = None) -> Any:
        """Timed and kept."""
        started = time.perf_counter()
        try:
            return super().execute(sql, params)
        finally:
            TimedCursor.spent += time.perf_counter() - started
            TimedCursor.asked.append((sql, params))

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
def timed() -> Iterator[None]:
    """All statements of this connection."""
    made = connection.make_cursor
    connection.make_cursor = lambda cursor: TimedCursor(cursor, connection)  # type: ignore[method-assign]  # this connection's own
    try:
        yield
    finally:
        connection.make_cursor = made  # type: ignore[method-assign]  # this connection's own


def capture(address: str, *, headers: Mapping[str, str], seconds: float) -> dict[str, Any]:
    """One address: its status, bytes and statements, and medians of seconds of rounds for about so long.

    Page and raw statements go first in turn: the second finds the processor's memory warm.
    """
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1", **headers})
    pages: list[float] = []
    django_times: list[float] = []
    raw_times: list[float] = []
    statements: list[str] = []

    def page() -> Any:
        TimedCursor.spent, TimedCursor.asked = 0.0, []
        started = time.perf_counter()
        response = client.get(address)
        pages.append(time.perf_counter() - started)
        django_times.append(TimedCursor.spent)
        statements[:] = [_written(sql, params) for sql, params in TimedCursor.asked]
        return response

    def raw() -> None:
        started = time.perf_counter()
        replay(driver, statements)
        raw_times.append(time.perf_counter() - started)

    # Unprepared, as Django sends them: what is searched for differs each time.
    bare = psycopg.connect(**_parameters(), autocommit=True, prepare_threshold=None)
    with timed(), bare as driver:
        client.get(address)
        page()
        fewest = FEWEST if pages[0] < LONG else 2
        began = time.perf_counter()
        pages.clear()
        django_times.clear()
        while len(pages) < fewest or (len(pages) < MOST and time.perf_counter() - began < seconds):
            if len(pages) % 2:
                raw()
                response = page()
            else:
                response = page()
                raw()
    return {
        "address": address,
        "status": response.status_code,
        "body": response.content.decode(),
        "statements": statements,
        "page": statistics.median(pages),
        "database": statistics.median(django_times),
        "raw": statistics.median(raw_times),
    }


def _written(sql: str, params: Any) -> str:
    """The statement as the driver sends it."""
    return psycopg.ClientCursor(connection.connection).mogrify(sql, params) if params else sql


def replay(raw: psycopg.Connection, statements: list[str]) -> None:
    """The same statements, all rows fetched."""
    with raw.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
            if cursor.description:
                cursor.fetchall()


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
