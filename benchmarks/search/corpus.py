"""What the questions are about: the REAIM dossier and the Kamer's register, in a database of its own.

The database stays, beside that of the set-up: loading takes minutes, a second measure seconds.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from psycopg import sql

NAME = "reaim_search_benchmark"
KAMERDATA = Path(
    os.environ.get("REAIM_KAMERDATA") or Path(__file__).resolve().parents[3] / "shared" / "kamerdata"
)


@contextmanager
def loaded_database(*, anew: bool = False) -> Iterator[None]:
    """Work in the database of the measure, filled where it is not; `anew` fills it from nothing."""
    own = connection.settings_dict["NAME"]
    with connection._nodb_cursor() as cursor:
        if anew:
            cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(NAME)))
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME])
        if cursor.fetchone() is None:
            cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(NAME)))
    connection.close()
    connection.settings_dict["NAME"] = NAME
    try:
        _fill()
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = own


def _fill() -> None:
    """Bring tables, records and search words up to date; what is there already stays."""
    # These read the settings.
    from commitments.actions.register import Options, sync
    from commitments.management.row_progress import row_progress
    from commitments.models import SyncRun
    from commitments.sources.client import Limits, OdataClient

    limits = Limits(requests_per_second=1e6)
    call_command("migrate", verbosity=0)
    call_command("load_dossier", only_if_empty=True)
    if not SyncRun.objects.filter(state=SyncRun.State.DONE).exists():
        with (
            _replayed_register() as address,
            OdataClient(address, user_agent="reaim-tracker benchmark", limits=limits) as client,
            row_progress(sys.stdout) as progress,
        ):
            sync(client, Options(), now=timezone.now(), progress=progress)
    call_command("reindex_search")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


@contextmanager
def _replayed_register() -> Iterator[str]:
    """The address of the register as it was captured, served for the while."""
    command = [sys.executable, "serve.py", "--port", "0"]
    with subprocess.Popen(command, cwd=KAMERDATA, stdout=subprocess.PIPE, text=True) as service:
        try:
            yield (service.stdout.readline() if service.stdout else "").strip()
        finally:
            service.kill()
