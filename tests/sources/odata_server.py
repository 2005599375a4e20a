"""A small OData service of our own: pages, the filters that a sync asks, and faults on request.

It answers as the Tweede Kamer's does where a reader can tell: relations only when expanded, deleted rows kept
with all else null, @odata.nextLink with $skiptoken on every page but the last.
"""

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

ROOT = "/OData/v4/2.0/"
_CONDITION = re.compile(r"(?P<field>\w+) (?P<way>eq|ge|le) (?P<value>'[^']*'|[^)\s]+)")
_WAYS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda held, value: held == value,
    "ge": lambda held, value: str(held) >= value,
    "le": lambda held, value: str(held) <= value,
}

Row = dict[str, Any]


@dataclass
class Answer:
    """What is sent: change it to make a fault. `cut` bytes are left off; `is_long` tells the full length."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: int = 0
    tells_length: bool = True
    pause: float = 0


Fault = Callable[[Answer], None]


def status(code: int, **headers: str) -> Fault:
    """An answer with this status and no page."""

    def change(answer: Answer) -> None:
        answer.status, answer.body = code, b'{"error": {"message": "fault"}}'
        answer.headers.update({name.replace("_", "-"): value for name, value in headers.items()})

    return change


def cut(answer: Answer) -> None:
    """The connection closes half-way through the body."""
    answer.cut = len(answer.body) // 2


def cut_without_length(answer: Answer) -> None:
    """As `cut`, from a server that never told how long the body would be."""
    answer.cut, answer.tells_length = len(answer.body) // 2, False


def delay(seconds: float) -> Fault:
    """Silence before the body."""

    def change(answer: Answer) -> None:
        answer.pause = seconds

    return change


def says(text: str) -> Fault:
    """Another body than a page, with status 200."""

    def change(answer: Answer) -> None:
        answer.body = text.encode()

    return change


def leads_to(address: str) -> Fault:
    """A page whose nextLink is this address."""

    def change(answer: Answer) -> None:
        answer.body = json.dumps({**json.loads(answer.body), "@odata.nextLink": address}).encode()

    return change


@dataclass
class OdataServer:
    """A running service. `rows` by entity; `faults` are used up one at a request, None for a good answer."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    page_size: int = 3
    faults: list[Fault | None] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)
    moments: list[float] = field(default_factory=list)
    base_url: str = ""

    def answer(self, target: str) -> Answer:
        """The answer to one request, faults not counted."""
        parts = urlsplit(target)
        entity = unquote(parts.path.removeprefix(ROOT))
        options = dict(parse_qsl(parts.query))
        if entity not in self.rows or not parts.path.startswith(ROOT):
            return Answer(404, b'{"error": {"message": "Not found"}}')
        rows = [row for row in self.rows[entity] if _fits(row, options.get("$filter", ""))]
        if order := options.get("$orderby", "").removesuffix(" asc"):
            rows.sort(key=lambda row: str(row.get(order)))
        if "$top" in options:
            rows = rows[: int(options["$top"])]
        start = int(options.get("$skiptoken", 0))
        names = {re.split(r"[(]", name)[0] for name in _split(options.get("$expand", ""))}
        page: Row = {"@odata.context": f"{self.base_url}$metadata#{entity}"}
        page["value"] = [_shown(row, names) for row in rows[start : start + self.page_size]]
        if start + self.page_size < len(rows):
            options["$skiptoken"] = str(start + self.page_size)
            asked = "&".join(f"{name}={quote(value)}" for name, value in options.items())
            page["@odata.nextLink"] = f"{self.base_url}{entity}?{asked}"
        return Answer(200, json.dumps(page).encode())


def _fits(row: Row, condition: str) -> bool:
    """Each comparison becomes 1 or 0; then brackets are taken away from the inside, 'and' before 'or'."""
    left = _CONDITION.sub(lambda found: "1" if _holds(row, found) else "0", condition or "1")
    while len(left) > 1:
        shorter = re.sub(r"[01](?: and [01])+|\([01]\)", _least, left)
        shorter = re.sub(r"(?<!and )[01](?: or [01])+(?! and)", _most, shorter)
        if shorter == left:
            raise ValueError(f"a condition that cannot be read: {condition}")
        left = shorter
    return left == "1"


def _holds(row: Row, found: re.Match[str]) -> bool:
    value: Any = found["value"].strip("'")
    return _WAYS[found["way"]](row.get(found["field"]), {"true": True, "false": False}.get(value, value))


def _least(found: re.Match[str]) -> str:
    return min(re.findall("[01]", found[0]))


def _most(found: re.Match[str]) -> str:
    return max(re.findall("[01]", found[0]))


def _split(expand: str) -> list[str]:
    """The relations at the top of $expand."""
    while (flat := re.sub(r"\([^()]*\)", "", expand)) != expand:
        expand = flat
    return [name.strip() for name in expand.split(",")]


def _shown(row: Row, expanded: set[str]) -> Row:
    return {
        name: value for name, value in row.items() if name in expanded or not isinstance(value, (list, dict))
    }


def _handler(server: OdataServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.moments.append(time.monotonic())
            server.asked.append(self.path)
            server.agents.append(self.headers.get("User-Agent", ""))
            answer = server.answer(self.path)
            if server.faults and (fault := server.faults.pop(0)):
                fault(answer)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.tells_length:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            time.sleep(answer.pause)
            with suppress(OSError):  # the reader had enough of waiting
                self.wfile.write(answer.body[: len(answer.body) - answer.cut])

        def log_message(self, *_: object) -> None:
            """Keep the tests quiet."""

    return Handler


@contextmanager
def running_odata_server() -> Iterator[OdataServer]:
    """Serve in a thread until the end of the block."""
    service = OdataServer()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(service))
    service.base_url = f"http://127.0.0.1:{server.server_port}{ROOT}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
