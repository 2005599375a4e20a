"""The whole register through a service that fails, with the reader and the database killed on the way.

python -m benchmarks.register.faults [ROWS]   of each entity at most so many; without: all

Loads the replayed register of `REAIM_KAMERDATA` twice, each time into an embedded database of its own: once
undisturbed; once with every 7th answer a 503, every 11th cut off half-way and a pause before each, while the
reader is killed (kill -9) twice and PostgreSQL once. Prints the digest of both and ends with 1 where they
differ. The database keeps its own settings: `fsync` and `synchronous_commit` are printed.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import psycopg

from benchmarks.register.__main__ import KAMERDATA

FAULTS = ("--fail-every", "7", "--cut-every", "11", "--delay", "0.05")
MOST_RUNS = 20
BETWEEN_LOOKS = 0.5  # seconds
# After what part of the rows who is killed.
KILLS = ((0.2, "the reader"), (0.45, "PostgreSQL"), (0.7, "the reader"))
HERE = Path(__file__).resolve().parents[2]


class Ended(NamedTuple):
    """A load: the digest of what it left, its rows, its seconds, and how many processes it took."""

    digest: str
    rows: int
    seconds: float
    runs: int


def main() -> int:
    """Print both; 1 when the disturbed load ended otherwise."""
    limit = ("--limit", sys.argv[1]) if len(sys.argv) > 1 else ()
    undisturbed = _load(limit, ())
    print(f"undisturbed  {undisturbed.digest}  {undisturbed.rows} rows in {undisturbed.seconds:.0f} s")
    places = [(int(part * undisturbed.rows), who) for part, who in KILLS]
    disturbed = _load((*limit, *FAULTS), places)
    print(f"disturbed    {disturbed.digest}  {disturbed.rows} rows in {disturbed.seconds:.0f} s")
    is_same = undisturbed.digest == disturbed.digest
    print(f"{'the same' if is_same else 'DIFFERENT'}, after {disturbed.runs} runs")
    return 0 if is_same else 1


def _load(options: tuple[str, ...], kills: list[tuple[int, str]] | tuple[()]) -> Ended:
    """One load into a new database, which is removed afterwards."""
    with _database() as environment, _service(options) as address:
        started = time.monotonic()
        runs = _until_done(address, environment, list(kills))
        seconds = time.monotonic() - started
        digest = _run("from tests.register_digest import digest; print(digest())", environment)
        count = "from commitments.models import RegisterRow; print(RegisterRow.objects.count())"
        return Ended(digest, int(_run(count, environment)), seconds, runs)


def _until_done(address: str, environment: dict[str, str], kills: list[tuple[int, str]]) -> int:
    """Start the reader again and again until one comes to the end; how many that took."""
    for number in range(1, MOST_RUNS + 1):
        with subprocess.Popen(
            [sys.executable, "-m", "benchmarks.register.one_load", address], cwd=HERE, env=environment
        ) as reader:
            while reader.poll() is None:
                if kills and _rows(environment) >= kills[0][0]:
                    _, who = kills.pop(0)
                    print(f"  kill -9: {who} at {_rows(environment)} rows", flush=True)
                    os.kill(reader.pid if who == "the reader" else _server(environment).pid, signal.SIGKILL)
                    reader.wait()
                time.sleep(BETWEEN_LOOKS)
        if reader.returncode == 0:
            return number
    raise SystemExit(f"not at the end after {MOST_RUNS} runs")


class Server(NamedTuple):
    """The embedded PostgreSQL: its process, and the folder of its socket."""

    pid: int
    socket: str


def _server(environment: dict[str, str]) -> Server:
    lines = (Path(environment["POSTMASTER_PID"])).read_text().splitlines()
    return Server(int(lines[0]), lines[4])


def _rows(environment: dict[str, str]) -> int:
    """How many rows of the register are kept; 0 while nobody answers."""
    try:
        with psycopg.connect(host=_server(environment).socket, user="reaim", dbname="reaim") as at:
            found = at.execute("SELECT count(*) FROM commitments_registerrow").fetchone()
    except (OSError, IndexError, psycopg.Error):
        return 0
    return int(found[0]) if found else 0


@contextmanager
def _database() -> Iterator[dict[str, str]]:
    """An environment with an embedded database of its own, kept alive between the runs."""
    folder = tempfile.mkdtemp(prefix="register-faults-")
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environment = {**kept, "REAIM_DATA_DIR": folder, "DEBUG": "1"}
    environment["DJANGO_SETTINGS_MODULE"] = "reaim_tracker.settings"
    try:
        migrate = "from django.core.management import call_command; call_command('migrate', verbosity=0)"
        _run(migrate, environment)
        home = _run(
            "from reaim_tracker.embedded.places import find_places; from pathlib import Path; "
            f"print(find_places(Path({folder!r})).data)",
            environment,
        )
        environment["POSTMASTER_PID"] = str(Path(home) / "postmaster.pid")
        for setting in ("fsync", "synchronous_commit"):
            said = f"from django.db import connection as c; k = c.cursor(); k.execute('SHOW {setting}'); "
            print(f"  {setting} {_run(said + 'print(k.fetchone()[0])', environment)}", flush=True)
        yield environment
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if "POSTMASTER_PID" in environment:
            shutil.rmtree(Path(environment["POSTMASTER_PID"]).parents[1], ignore_errors=True)


def _run(code: str, environment: dict[str, str]) -> str:
    """What these lines print, in a process of their own."""
    whole = f"import django; django.setup(); {code}"
    command = [sys.executable, "-c", whole]
    result = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, check=True)
    return result.stdout.strip()


@contextmanager
def _service(options: tuple[str, ...]) -> Iterator[str]:
    command = [sys.executable, "serve.py", "--port", "0", *options]
    with subprocess.Popen(command, cwd=KAMERDATA, stdout=subprocess.PIPE, text=True) as service:
        try:
            yield (service.stdout.readline() if service.stdout else "").strip()
        finally:
            service.kill()


if __name__ == "__main__":
    sys.exit(main())
