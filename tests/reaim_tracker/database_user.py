"""A process of its own that uses the embedded database, as a command or a web server does."""

import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent.parent

# Reads statements, one a line; answers each with the first column, joined by commas.
SCRIPT = """
import sys
import django
django.setup()
from django.db import connection
for line in sys.stdin:
    with connection.cursor() as cursor:
        cursor.execute(line)
        rows = cursor.fetchall() if cursor.description else [("done",)]
        print(",".join(str(row[0]) for row in rows), flush=True)
    connection.close()
"""


def environment(data_folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of a throwaway set-up with its own data folder and no other database."""
    inherited = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return {
        **inherited,
        "DEBUG": "1",
        "DJANGO_SETTINGS_MODULE": "reaim_tracker.settings",
        "PYTHONPATH": str(REPOSITORY),
        "REAIM_DATA_DIR": str(data_folder),
        **more,
    }


class DatabaseUser:
    """One such process."""

    def __init__(self, data_folder: Path) -> None:
        """Start it; the database starts with the first statement."""
        self._process = subprocess.Popen(
            [sys.executable, "-c", SCRIPT],
            env=environment(data_folder),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def ask(self, statement: str) -> str:
        """Run one statement on a new connection and return the answer."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{statement}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def leave(self) -> str:
        """End as a command ends, and return what it wrote on standard error."""
        _, errors = self._process.communicate(timeout=60)
        return errors

    def kill(self) -> None:
        """End without a goodbye."""
        self._process.kill()
        self._process.communicate()
