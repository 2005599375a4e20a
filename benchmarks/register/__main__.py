"""The whole register from an empty database, beside plain COPY of the same rows: `make measure-register`.

python -m benchmarks.register [ADDRESS]   a service to read; without one that of `REAIM_KAMERDATA`, replayed

Works in a database of its own beside that of the set-up and removes it afterwards.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import django
from django.db import connection
from django.utils import timezone

# Loading may take four times as long as copying, and so many megabytes.
RATIO_BAR, MEMORY_BAR = 0.25, 400
KAMERDATA = Path(
    os.environ.get("REAIM_KAMERDATA") or Path(__file__).resolve().parents[3] / "shared" / "kamerdata"
)


def main() -> int:
    """Print rows a second, memory and the ratio; 1 when a bar is not reached."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reaim_tracker.settings")
    django.setup()
    with _service() as address, _empty_database():
        return _measure(address)


def _measure(address: str) -> int:
    # These read the settings.
    from benchmarks.register.copying import copy_again
    from commitments.actions.register import Options, sync
    from commitments.models import SyncRun
    from commitments.sources.client import Limits, OdataClient

    limits = Limits(requests_per_second=1e6)
    seconds = {}
    with OdataClient(address, user_agent="reaim-tracker benchmark", limits=limits) as client:
        for name in ("first load", "second run"):
            started = time.monotonic()
            sync(client, Options(), now=timezone.now(), progress=lambda *_: None)
            seconds[name] = time.monotonic() - started
    rows = sum(SyncRun.objects.earliest("pk").report["new"].values())
    pages = SyncRun.objects.latest("pk").report["pages"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    written, copied = copy_again()
    ratio = copied / seconds["first load"]
    print(f"first load   {rows} rows in {seconds['first load']:.0f} s: {rows / seconds['first load']:.0f}/s")
    print(f"second run   {seconds['second run']:.1f} s, at most {max(pages.values())} page of each entity")
    print(f"plain COPY   {written} rows, of all tables, in {copied:.0f} s")
    print(f"ratio        {ratio:.2f} (bar {RATIO_BAR})")
    print(f"memory       {peak} MB (bar {MEMORY_BAR})")
    return 0 if ratio >= RATIO_BAR and peak < MEMORY_BAR else 1


@contextmanager
def _empty_database() -> Iterator[None]:
    """A database with the tables and nothing in them."""
    own = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = "reaim_register_benchmark"
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(own, verbosity=0)


@contextmanager
def _service() -> Iterator[str]:
    """The address given, or that of the replayed register, started for the while."""
    if len(sys.argv) > 1:
        yield sys.argv[1]
        return
    command = [sys.executable, "serve.py", "--port", "0"]
    with subprocess.Popen(command, cwd=KAMERDATA, stdout=subprocess.PIPE, text=True) as service:
        try:
            yield (service.stdout.readline() if service.stdout else "").strip()
        finally:
            service.kill()


if __name__ == "__main__":
    sys.exit(main())
