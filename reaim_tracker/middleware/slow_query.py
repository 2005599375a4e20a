"""Turns a question that takes the database too long into a page that says how to ask less."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from django.conf import settings
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from psycopg import Error
from psycopg.errors import QueryCanceled
from psycopg.pq import TransactionStatus

logger = logging.getLogger(__name__)

_FREE = 0.2
"""Seconds that the statements of a page take together before each next one gets a limit of its own: nearly
every page takes less, and costs nothing more."""

_LEAST = 0.1
"""Seconds that a statement may always take: with them the page says what was cut off, and how to ask less."""


class SlowQueryMiddleware:
    """`STATEMENT_TIMEOUT_MS` is for one statement, and for those of a page that is only read also together.

    Many that each just stay below it would keep the database as busy. `reaim_tracker.wsgi` sets the limit.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        if not settings.STATEMENT_TIMEOUT_MS or not _is_limited_together(request):
            return self.get_response(request)
        with limited_together(settings.STATEMENT_TIMEOUT_MS / 1000):
            return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Return the page for a cancelled statement; leave every other exception alone."""
        if not isinstance(exception, OperationalError) or not isinstance(exception.__cause__, QueryCanceled):
            return None
        logger.warning("The database cancelled a statement of this page after its time was up.")
        return render(request, "503.html", status=503)


def _is_limited_together(request: HttpRequest) -> bool:
    """Not what somebody saves, nor Beheer, whose lists count all records: a few people use it, signed in."""
    is_read = request.method in ("GET", "HEAD")
    return is_read and not request.path.startswith(reverse("admin:index"))


@contextmanager
def limited_together(seconds: float) -> Iterator[None]:
    """Stop the statement at which all of them have taken this long, with the same error as by its own limit.

    Later ones get a tenth of a second each.
    """
    together = _Together(seconds)
    with connection.execute_wrapper(together):
        try:
            yield
        finally:
            together.end()


class _Together:
    """Adds up what the statements take; for `execute_wrapper`."""

    def __init__(self, seconds: float) -> None:
        self._left = seconds
        self._unlimited_until = seconds - _FREE
        self._has_set = False

    def __call__(
        self,
        execute: Callable[..., Any],
        sql: str,
        params: Any,
        many: bool,  # noqa: FBT001  # so Django calls it
        context: dict[str, Any],
    ) -> Any:
        """Let the statement run for as long as is left."""
        if self._left < self._unlimited_until and _takes_settings():
            self._has_set = True
            # The cancelling of the statement before this one can come too late for it, and stop this.
            with connection.wrap_database_errors:
                connection.connection.execute(
                    f"SET statement_timeout = {int(max(self._left, _LEAST) * 1000)}"
                )
        started = monotonic()
        try:
            return execute(sql, params, many, context)
        finally:
            self._left -= monotonic() - started

    def end(self) -> None:
        """Give the next page of this connection its limit back; where that fails, a new connection."""
        if self._has_set and _takes_settings():
            try:
                connection.connection.execute("RESET statement_timeout")
            except Error:
                connection.close()


def _takes_settings() -> bool:
    """Not when the connection is gone, nor in a transaction that has failed, which takes only its end."""
    raw = connection.connection
    status = raw.info.transaction_status if raw is not None and not raw.closed else None
    return status in (TransactionStatus.IDLE, TransactionStatus.INTRANS)
