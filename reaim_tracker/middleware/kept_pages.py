"""Public pages are kept and given again, for as long as nothing that they show has changed.

A page is kept with the state of the database that it was made of, and given again while the database shows
that same state, which takes one small statement. When something has changed somewhere, what the page itself
asked is asked again, and the page is given when every answer is the same. Nobody sees an old one.
"""

from collections.abc import Callable
from hashlib import sha256
from time import time
from typing import NamedTuple
from uuid import uuid4

from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.core.cache import caches
from django.core.exceptions import MiddlewareNotUsed
from django.db import DEFAULT_DB_ALIAS, Error, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from reaim_tracker.middleware import replayed
from reaim_tracker.middleware.replayed import Recording, Statements

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
_LONGEST = 3_600
"""Seconds, whatever the database says: a page may tell how late it is."""


class Page(NamedTuple):
    """A page as it was sent, of which state of the database it is, and until when it is kept."""

    state: str
    statements: str
    """Under which name its statements are kept: they belong to these very bytes."""
    until: float
    headers: dict[str, str]
    content: bytes
    is_among_writers: bool = False
    """Something else had changed when it was last asked for."""


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
        key = _address(request)
        kept: Page | None = None if _is_to_be_anew(request) else caches["pages"].get(key)
        # Where others write the state has mostly changed again: asking it first is a statement too many.
        if kept is not None and kept.is_among_writers and _is_still_so(key, kept, database):
            return HttpResponse(kept.content, headers=kept.headers)
        before = _state(database)
        if kept is not None and before and _is_of(before, key, kept, database):
            return HttpResponse(kept.content, headers=kept.headers)
        recording = Recording()
        with database.execute_wrapper(recording):
            response = self.get_response(request)
        if before and not recording.has_failed and _may_be_kept(response):
            state = before if _state(database) == before else ""
            _keep(key, response, recording.statements, state, instead_of=kept)
        return response


def _keep(
    key: str, response: HttpResponse, statements: Statements | None, state: str, *, instead_of: Page | None
) -> None:
    """Keep a page that is of one state of the database, or can be asked again whether it still is."""
    if instead_of is not None:
        caches["pages"].delete(instead_of.statements)
    if statements or state:
        page = Page(
            state, f"statements-{uuid4()}", time() + _LONGEST, dict(response.items()), response.content
        )
        caches["pages"].set(page.statements, statements, _LONGEST)
        caches["pages"].set(key, page, _LONGEST)


def _is_of(state: str, key: str, kept: Page, database: BaseDatabaseWrapper) -> bool:
    """Whether the page is that of this state; among writers its statements were asked before the state."""
    return kept.state == state or (not kept.is_among_writers and _is_still_so(key, kept, database))


def _is_still_so(key: str, kept: Page, database: BaseDatabaseWrapper) -> bool:
    """Whether what the page was made of is the same in the database as it is now, where something changed."""
    statements: Statements | None = caches["pages"].get(kept.statements)
    left = kept.until - time()
    state = statements.state_if_unchanged(database) if statements and left > 0 else ""
    if state:
        now = kept._replace(state=state, is_among_writers=state != kept.state)
        caches["pages"].set(key, now, left)
    return bool(state)


def _state(database: BaseDatabaseWrapper) -> str:
    """Which transactions the database shows: two that are equal show the same data. '' when it cannot say.

    A transaction that changes something has a number, and the snapshot names the numbers that are visible
    (PostgreSQL, 'Transaction ID and Snapshot Information Functions'). They are numbers of the whole server:
    what is written to another database there makes pages old as well, never the other way round.
    """
    # Django would first ask whether the connection still lives; this question tells.
    database.health_check_done = True  # type: ignore[attr-defined]  # the stubs do not know it
    try:
        with database.cursor() as cursor:
            cursor.execute(replayed.STATE)
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
