"""Turns a question that takes the database too long into a page that says how to ask less."""

import logging
from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from psycopg.errors import QueryCanceled

logger = logging.getLogger(__name__)


class SlowQueryMiddleware:
    """For the statement_timeout that `reaim_tracker.wsgi` sets: every statement of a page has it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Return the page for a cancelled statement; leave every other exception alone."""
        if not isinstance(exception, OperationalError) or not isinstance(exception.__cause__, QueryCanceled):
            return None
        logger.warning("The database cancelled a statement of this page after its time was up.")
        return render(request, "503.html", status=503)
