"""Clients that ask one page after another over HTTP, and what they saw."""

import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
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


def page(port: int, address: str, headers: Mapping[str, str]) -> int:
    """The status of one page, of which all bytes were read, over a connection of its own: so nginx asks.

    Python's own client takes longer over the headers than a page may cost.
    """
    given = {"Host": "127.0.0.1", "Connection": "close", **headers}
    lines = [f"GET {address} HTTP/1.1", *(f"{name}: {value}" for name, value in given.items()), "", ""]
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        connection.sendall("\r\n".join(lines).encode())
        answer = b""
        while block := connection.recv(1 << 20):
            answer = answer or block
    return int(answer.split(b" ", 2)[1])


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
        while not times or time.perf_counter() - began < seconds:
            started = time.perf_counter()
            status = page(port, addresses[turn % len(addresses)], headers)
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


SLICES = 5


def ask_in_turn(asked: Sequence[Callable[[float], Seen]], *, seconds: float) -> list[Seen]:
    """What each saw in so many seconds, in slices: what is compared meets the same machine."""
    found = [ask(seconds / SLICES) for ask in asked]
    for _ in range(SLICES - 1):
        for whole, ask in zip(found, asked, strict=True):
            slice_ = ask(seconds / SLICES)
            whole.times += slice_.times
            whole.seconds += slice_.seconds
            whole.failures += slice_.failures
    return found


_WRITER = """
import sys, time, psycopg
with psycopg.connect(sys.argv[1], autocommit=True) as connection:
    connection.execute("CREATE TEMP TABLE elsewhere (written integer)")
    while True:
        connection.execute("INSERT INTO elsewhere VALUES (1)")
        time.sleep(0.001)
"""


@contextmanager
def writing(database: str) -> Iterator[None]:
    """A process that writes something else to this database, some hundreds of times a second."""
    with subprocess.Popen([sys.executable, "-c", _WRITER, database]) as process:
        try:
            yield
        finally:
            process.terminate()
