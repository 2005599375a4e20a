"""The only network code: asks an OData v4 service for its pages, politely, and again where that fails.

A page is whole or it is not given: a body that ends early, is no JSON or is no page counts as a failure, is
asked for again, and in the end raises `SourceError` with the address. So whoever keeps the last address can
go on there.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

import httpx
import tenacity

from .bodies import read_body
from .errors import SourceError, TransientError
from .queries import Query
from .waiting import read_retry_after, wait_as_asked

TWEEDE_KAMER = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/"
_MEGABYTE = 2**20
_AGAIN_LATER = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Limits:
    """How long to wait, how much to take and how often to ask. Times in seconds.

    `read` is for silence in the middle of an answer, `total` for one whole answer. `tries` counts the first
    one too. A service that asks by Retry-After for more than `longest_wait` is left alone: SourceError.
    """

    connect: float = 10
    read: float = 60
    total: float = 300
    tries: int = 6
    longest_wait: float = 120
    largest_page: int = 64 * _MEGABYTE
    requests_per_second: float = 5


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its own address, to begin again at, its rows, and the next address (None: the last page).

    `count` is the number of rows in all pages, where it was asked for.
    """

    address: str
    rows: list[dict[str, Any]]
    next_address: str | None
    count: int | None = None


class OdataClient:
    """Reads one OData service. Use as a context manager; not for several threads."""

    def __init__(
        self,
        base_url: str = TWEEDE_KAMER,
        *,
        user_agent: str,
        limits: Limits = Limits(),
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Name the reader and a way to reach them in `user_agent`.

        Raises ValueError for an address that is none.
        """
        parts = urlsplit(base_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.username:
            raise ValueError(f"not the address of an OData service: {base_url!r}")
        self.base_url = base_url.rstrip("/") + "/"
        self._limits, self._sleep, self._clock = limits, sleep, clock
        self._free_at = 0.0
        self._http = httpx.Client(
            headers={"User-Agent": user_agent, "Accept": "application/json"},
            timeout=httpx.Timeout(limits.read, connect=limits.connect),
            follow_redirects=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def pages(self, query: Query | None = None, *, start: str | None = None) -> Iterator[Page]:
        """All pages of a query, or those from the address `start` on.

        Raises SourceError when a page cannot be had, or when the next one lies elsewhere or was read already.
        """
        if (query is None) == (start is None):
            raise ValueError("give either a query or the address of a page")
        address: str | None = query.address(self.base_url) if query else start
        seen: set[str] = set()
        while address:
            self._check_place(address)
            if address in seen:
                raise SourceError(address, "the service leads back to a page that was read", "Report this.")
            seen.add(address)
            page = self._page(address)
            yield page
            address = page.next_address

    def _check_place(self, address: str) -> None:
        """Refuse an address outside the service: whoever answers must not send us to other hosts."""
        ours, theirs = urlsplit(self.base_url), urlsplit(address)
        if (theirs.scheme, theirs.netloc) != (ours.scheme, ours.netloc) or ".." in theirs.path:
            raise SourceError(address, "the page lies on another host", "Check the base address.")
        if not theirs.path.startswith(ours.path):
            raise SourceError(address, "the page lies outside the service", "Check the base address.")

    def _page(self, address: str) -> Page:
        retrying = tenacity.Retrying(
            stop=tenacity.stop_after_attempt(self._limits.tries),
            wait=wait_as_asked(self._limits.longest_wait),
            retry=tenacity.retry_if_exception_type(TransientError),
            sleep=self._sleep,
            reraise=True,
        )
        try:
            body = retrying(self._ask, address)
        except TransientError as error:
            advice = f"Tried {self._limits.tries} times. Try later; a sync goes on at this page."
            raise SourceError(address, str(error), advice, status=error.status) from error
        following = body.get("@odata.nextLink")
        return Page(
            address=address,
            rows=body["value"],
            next_address=urljoin(address, following) if following else None,
            count=body.get("@odata.count"),
        )

    def _ask(self, address: str) -> dict[str, Any]:
        """The page at an address. Raises TransientError for what may succeed the next time."""
        self._wait_for_turn()
        deadline = self._clock() + self._limits.total
        try:
            with self._http.stream("GET", address) as response:
                self._check_status(address, response)
                content = self._read(address, response, deadline)
        except httpx.RequestError as error:
            raise TransientError(f"{type(error).__name__}: {error}") from error
        try:
            body = read_body(content)
        except ValueError as error:
            raise TransientError(f"the answer ends early or is no JSON ({len(content)} bytes)") from error
        if not isinstance(body, dict) or not isinstance(body.get("value"), list):
            raise TransientError("the answer is JSON but no page of records")
        if not isinstance(body.get("@odata.nextLink", ""), str):
            raise TransientError("the address of the next page is none")
        return body

    def _wait_for_turn(self) -> None:
        """Leave the service the time between two requests that `requests_per_second` asks."""
        now = self._clock()
        if now < self._free_at:
            self._sleep(self._free_at - now)
        self._free_at = max(now, self._free_at) + 1 / self._limits.requests_per_second

    def _check_status(self, address: str, response: httpx.Response) -> None:
        status = response.status_code
        if status == httpx.codes.OK:
            return
        if status in _AGAIN_LATER:
            wait = read_retry_after(response.headers.get("Retry-After", ""))
            if wait and wait > self._limits.longest_wait:
                advice = f"It asks to wait {wait:.0f} seconds. Try again after that."
                raise SourceError(address, f"the service answers {status}", advice, status=status)
            raise TransientError(f"the service answers {status}", status=status, retry_after=wait)
        if response.is_redirect:
            advice = f"It points to {response.headers.get('Location', '?')[:200]}. Check the base address."
            raise SourceError(address, "the service has moved", advice, status=status)
        advice = "The question is not understood: the interface may have changed. Compare it with $metadata."
        raise SourceError(address, f"the service answers {status}", advice, status=status)

    def _read(self, address: str, response: httpx.Response, deadline: float) -> bytes:
        """The whole body, unpacked, within the limits."""
        content = bytearray()
        for chunk in response.iter_bytes():
            content += chunk
            if len(content) > self._limits.largest_page:
                advice = "Ask for less along with each record, or raise the limit."
                raise SourceError(address, f"the page is over {self._limits.largest_page} bytes", advice)
            if self._clock() > deadline:
                raise TransientError(f"the answer took over {self._limits.total:.0f} seconds")
        return bytes(content)
