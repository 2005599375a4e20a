"""Clients that ask one page after another over HTTP, and what they saw."""

import socket
import statistics
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field

PATIENCE = 60
"""Seconds until an answer is given up."""


@dataclass
class Seen:
    """What a number of clients saw of one sort of page."""

    clients: int
    seconds: float = 0.0
    """How long they went on."""
    times: list[float] = field(default_factory=list)
    failures: int = 0
    """Answers that are an error: a citation is answered by the way to its record."""

    @property
    def per_second(self) -> float:
        """Answers a second, of all clients together."""
        return len(self.times) / self.seconds if self.seconds else 0.0

    @property
    def median(self) -> float:
        """Seconds."""
        return statistics.median(self.times) if self.times else float("nan")

    @property
    def p95(self) -> float:
        """Seconds."""
        return sorted(self.times)[max(0, -(-len(self.times) * 95 // 100) - 1)] if self.times else float("nan")


ANEW = {"Cache-Control": "no-cache"}
"""What a browser sends with 'load again': the tracker makes such a page, kept or not."""


class Kept:
    """A connection that stays open. Python's own client takes longer over headers than a page may cost."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._open()

    def _open(self) -> None:
        self.socket = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
        self.file = self.socket.makefile("rb")

    def get(self, address: str, headers: Mapping[str, str]) -> int:
        """The status of this page, of which all bytes were read."""
        lines = [f"GET {address} HTTP/1.1", "Host: 127.0.0.1", *(f"{k}: {v}" for k, v in headers.items())]
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode())
        status = int(self.file.readline().split()[1])
        length, is_chunked, is_last = 0, False, False
        while (line := self.file.readline().lower()) not in (b"\r\n", b""):
            if line.startswith(b"content-length:"):
                length = int(line[15:])
            elif line.startswith(b"transfer-encoding: chunked"):
                is_chunked = True
            elif line.startswith(b"connection: close"):
                is_last = True
        if is_chunked:
            while size := int(self.file.readline(), 16):
                self.file.read(size + 2)
            self.file.readline()
        else:
            self.file.read(length)
        if is_last:
            self.close()
            self._open()
        return status

    def close(self) -> None:
        """Let go of it."""
        self.file.close()
        self.socket.close()


def ask(
    port: int, addresses: Sequence[str], *, clients: int, seconds: float, headers: Mapping[str, str] = ANEW
) -> Seen:
    """Each client asks for the addresses in turn, from a place of its own, until the time is up.

    Every client finishes at least one request, however long it takes. Pages are made anew, unless other
    `headers` are given.
    """
    seen = Seen(clients)
    lock = threading.Lock()
    began = time.perf_counter()

    def one(first: int) -> None:
        turn, times, failures = first, [], 0
        with closing(Kept(port)) as connection:
            while not times or time.perf_counter() - began < seconds:
                started = time.perf_counter()
                status = connection.get(addresses[turn % len(addresses)], headers)
                times.append(time.perf_counter() - started)
                failures += status >= 400
                turn += 1
        with lock:
            seen.times += times
            seen.failures += failures

    threads = [threading.Thread(target=one, args=(n * len(addresses) // clients,)) for n in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.seconds = time.perf_counter() - began
    return seen
