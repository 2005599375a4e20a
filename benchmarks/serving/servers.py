"""The servers that are asked: each in processes of its own, with what they need and the memory they take."""

import contextlib
import http.client
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

START_SECONDS = 120
WORKERS = 4


@dataclass(frozen=True)
class Server:
    """One that answers at this port of this machine."""

    port: int
    pid: int

    def peak(self) -> int:
        """Megabytes that its processes held together at most since `forget_peak`."""
        return sum(_megabytes(pid, "VmHWM") for pid in self._pids())

    def forget_peak(self) -> None:
        """Start counting anew."""
        for pid in self._pids():
            with contextlib.suppress(OSError):
                Path(f"/proc/{pid}/clear_refs").write_text("5")

    def _pids(self) -> list[int]:
        """Itself and its children."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        return [self.pid, *map(int, children)]


@contextlib.contextmanager
def running(
    command: Sequence[str], *, port: int, environment: Mapping[str, str], log: Path
) -> Iterator[Server]:
    """Start it, wait until it answers, and stop it afterwards."""
    with (
        log.open("w") as out,
        subprocess.Popen(list(command), env={**os.environ, **environment}, stdout=out, stderr=out) as process,
    ):
        try:
            _wait(port, process, log)
            yield Server(port, process.pid)
        finally:
            process.terminate()
            process.wait()


def gunicorn(application: str, *, port: int) -> list[str]:
    """As production serves the tracker; no worker is replaced half way."""
    return [
        *(sys.executable, "-m", "gunicorn", "--config", "deploy/gunicorn.conf.py", "--bind"),
        *(f"127.0.0.1:{port}", "--workers", str(WORKERS), "--max-requests", "0", application),
    ]


def production(database: str, static: Path) -> dict[str, str]:
    """The environment of the tracker: that of production, on a machine without certificates."""
    return {
        "DEBUG": "0",
        "HTTPS": "0",
        "SECRET_KEY": "only-for-this-measurement-" + 40 * "x",
        "ALLOWED_HOSTS": "127.0.0.1",
        "SECURITY_CONTACT": "mailto:security@example.org",
        "DATABASE_URL": database,
        "STATIC_ROOT": str(static),
        "LOG_LEVEL": "ERROR",
    }


def free_port() -> int:
    """One that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        with (
            contextlib.suppress(OSError),
            contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=5)) as connection,
        ):
            connection.request("GET", "/healthz")
            connection.getresponse().read()
            return
        time.sleep(0.1)
    raise RuntimeError(f"{' '.join(process.args)} does not answer:\n{log.read_text()}")  # type: ignore[arg-type]


def _megabytes(pid: int, what: str) -> int:
    try:
        found = re.search(rf"^{what}:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(), re.M)
    except OSError:
        return 0
    return int(found[1]) // 1024 if found else 0
