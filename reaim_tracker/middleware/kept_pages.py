"""Public pages are kept and given again, for as long as nothing in the database has changed.

Not for a time, but for a state: a page is kept with the snapshot that it was made of, and given again only
while the database shows that same snapshot. Whoever sees it sees what a page made that moment would show.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import NamedTuple

from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.core.cache import caches
from django.core.exceptions import MiddlewareNotUsed
from django.db import DEFAULT_DB_ALIAS, Error, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

STATE = "SELECT pg_current_snapshot()::text"
"""What names the state of the database."""

# What our pages read of a visitor: with one of these cookies a page is theirs alone.
_PERSONAL = {settings.SESSION_COOKIE_NAME, CookieStorage.cookie_name}
# What a browser sends when somebody asks to load the page again.
_ANEW = ("no-cache", "max-age=0")
_NOT_TO_KEEP = ("no-store", "no-cache", "private")
_VARIES_BY = {"cookie", "accept-language", "hx-request", "hx-target"}
# Files need no database, and whether it is there must be told at once.
_APART = (settings.STATIC_URL, "/healthz")
_LARGEST = 500_000
"""Bytes. Larger pages are rare, and would push out many others."""


class Page(NamedTuple):
    """A page as it was sent, and of which snapshot it was made."""

    snapshot: str
    headers: dict[str, str]
    content: bytes


class KeptPagesMiddleware:
    """Inside the log alone: what others add to a page is kept with it. Who is signed in gets no kept page.

    Each process keeps its own. `KEPT_PAGES=0` switches it off.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if not settings.KEPT_PAGES:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, from what is kept when that is still so."""
        if request.method != "GET" or _PERSONAL & request.COOKIES.keys() or request.path.startswith(_APART):
            return self.get_response(request)
        database = connections[DEFAULT_DB_ALIAS]
        # Inside a transaction a snapshot does not show what the transaction itself has changed.
        if database.in_atomic_block:
            return self.get_response(request)
        before = _snapshot(database)
        key = _address(request)
        kept: Page | None = None if _is_to_be_anew(request) else caches["pages"].get(key)
        if kept is not None and kept.snapshot == before:
            return HttpResponse(kept.content, headers=kept.headers)
        response = self.get_response(request)
        # The page took several statements: only when the last saw what the first saw, it is of one snapshot.
        if before and _may_be_kept(response) and _snapshot(database) == before:
            caches["pages"].set(key, Page(before, dict(response.items()), response.content))
        return response


def _snapshot(database: BaseDatabaseWrapper) -> str:
    """Which transactions the database shows: two that are equal show the same data. '' when it cannot say.

    A transaction that changes something has a number, and the snapshot names the numbers that are visible
    (PostgreSQL, 'Transaction ID and Snapshot Information Functions'). They are numbers of the whole server:
    what is written to another database there makes pages old as well, never the other way round.
    """
    # Django would first ask whether the connection still lives; this question tells.
    database.health_check_done = True  # type: ignore[attr-defined]  # the stubs do not know it
    try:
        with database.cursor() as cursor:
            cursor.execute(STATE)
            return str(cursor.fetchone()[0])
    except Error:
        database.close()
        return ""


def _address(request: HttpRequest) -> str:
    """All that a public page depends on beside the database; the day decides what is overdue.

    As the server was asked, unchecked: what is kept under it was checked when the page was made.
    """
    given = request.META
    asked = [
        timezone.localdate().isoformat(),
        request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, ""),
        request.scheme or "",
        given.get("HTTP_HOST", ""),
        request.path,
        given.get("QUERY_STRING", ""),
    ]
    if "HTTP_HX_REQUEST" in given:
        asked += sorted(f"{name}={value}" for name, value in given.items() if name.startswith("HTTP_HX_"))
    return sha256("\n".join(asked).encode(errors="surrogatepass")).hexdigest()


def _is_to_be_anew(request: HttpRequest) -> bool:
    asked = request.META.get("HTTP_CACHE_CONTROL", "").lower()
    return any(word in asked for word in _ANEW)


def _may_be_kept(response: HttpResponse) -> bool:
    """Whole, for everybody, and depending on nothing that `_address` leaves out."""
    if response.status_code != 200 or response.streaming or response.cookies:
        return False
    told = response.headers.get("Cache-Control", "").lower()
    varies = {name.strip().lower() for name in response.headers.get("Vary", "").split(",") if name.strip()}
    return (
        varies <= _VARIES_BY
        and not any(word in told for word in _NOT_TO_KEEP)
        and len(response.content) <= _LARGEST
    )
