"""Gives each request a name and writes one line about it, so that what belongs together can be found."""

import logging
import re
import time
import uuid
from collections.abc import Callable
from urllib.parse import quote

from django.http import HttpRequest, HttpResponse

from reaim_tracker.logs import current_request_id

HEADER = "X-Request-ID"

# What a proxy may hand over; anything else could forge lines in the log.
_ACCEPTED = re.compile(r"[A-Za-z0-9._-]{8,64}")
# Asked every few seconds by machines: worth a line only when something is wrong.
_QUIET = "/healthz"

logger = logging.getLogger(__name__)


class RequestLogMiddleware:
    """The outermost: everything inside it can write the request's id in the log.

    A line holds method, path, status and time. It leaves out the query (what somebody searched for), the
    address and the account: those are personal data. Of a link that is a key it leaves out the key.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, with the id in the response."""
        given = request.headers.get(HEADER, "")
        request_id = given if _ACCEPTED.fullmatch(given) else uuid.uuid4().hex
        token = current_request_id.set(request_id)
        # For what Django writes after the middleware has ended.
        request.request_id = request_id  # type: ignore[attr-defined]  # read by RequestIdFilter
        started = time.perf_counter()
        try:
            response = self.get_response(request)
            response.headers[HEADER] = request_id
            self._write(request, response, started)
        finally:
            current_request_id.reset(token)
        return response

    def _write(self, request: HttpRequest, response: HttpResponse, started: float) -> None:
        milliseconds = round((time.perf_counter() - started) * 1000)
        # Encoded as in the address: a line break in it would begin a line of its own.
        path = quote(_without_key(request))
        quiet = request.path == _QUIET and response.status_code == 200
        logger.log(
            logging.DEBUG if quiet else logging.INFO,
            "%s %s %s in %s ms",
            request.method,
            path,
            response.status_code,
            milliseconds,
            extra={
                "method": request.method,
                "path": path,
                "status": response.status_code,
                "milliseconds": milliseconds,
            },
        )


def _without_key(request: HttpRequest) -> str:
    """The path, without the part of it that lets somebody act: a `token` in its pattern."""
    match = request.resolver_match
    token = match.kwargs.get("token") if match else None
    return request.path.replace(token, "-") if isinstance(token, str) and token else request.path
