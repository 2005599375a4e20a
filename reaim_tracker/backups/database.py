"""The database of a backup: what is in it, and how it is dumped."""

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.db import connection, transaction
from psycopg.conninfo import make_conninfo
from psycopg.sql import SQL, Identifier

from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.programs import Programs

# Signs of who is signed in and of who tried to: they are of no use later, and would be of use to a thief.
LEFT_OUT = ("axes_accessattempt", "axes_accessattemptexpiration", "axes_accesslog", "django_session")
# What `migrate` fills by itself: a database with nothing else holds no work.
OF_DJANGO = ("auth_permission", "django_content_type", "django_migrations")

_TABLE_DUMPED = re.compile(r'dumping contents of table "?public"?\."?(\w+)')

OnTable = Callable[[str], None]


@dataclass(frozen=True)
class Contents:
    """What a database held at one moment, and by which name pg_dump sees that same moment."""

    rows: dict[str, int]
    migrations: list[str]
    snapshot: str

    @property
    def work(self) -> dict[str, int]:
        """The tables with rows that somebody entered or loaded."""
        return {table: rows for table, rows in self.rows.items() if rows and table not in OF_DJANGO}


def server_version() -> int:
    """Return the major version of the server."""
    connection.ensure_connection()
    return int(connection.connection.info.server_version) // 10_000


@contextmanager
def held_still() -> Iterator[Contents]:
    """Look at the database as it is now; inside, everybody who takes the snapshot sees the same."""
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        cursor.execute("SELECT pg_export_snapshot()")
        snapshot = cursor.fetchone()[0]
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")
        tables = [row[0] for row in cursor.fetchall() if row[0] not in LEFT_OUT]
        rows = {}
        for table in tables:
            cursor.execute(SQL("SELECT count(*) FROM {}").format(Identifier(table)))
            rows[table] = cursor.fetchone()[0]
        migrations = []
        if "django_migrations" in rows:
            cursor.execute("SELECT DISTINCT app || '.' || name FROM django_migrations ORDER BY 1")
            migrations = [row[0] for row in cursor.fetchall()]
        yield Contents(rows, migrations, snapshot)


def dump(programs: Programs, target: Path, *, snapshot: str, on_table: OnTable) -> None:
    """Write the database as of the snapshot to a file. Raises BackupError with pg_dump's own last words."""
    process = subprocess.Popen(
        [
            *(programs["pg_dump"], "--format=custom", "--no-owner", "--no-privileges", "--verbose"),
            *(f"--exclude-table-data=public.{table}" for table in LEFT_OUT),
            *(f"--snapshot={snapshot}", f"--file={target}", f"--dbname={conninfo()}"),
        ],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    said = []
    assert process.stderr
    with process, process.stderr:
        for line in process.stderr:
            if table := _TABLE_DUMPED.search(line):
                on_table(table[1])
            elif "error:" in line:
                said.append(line.strip())
    if process.returncode != 0:
        raise BackupError(f"pg_dump failed. {' '.join(said)}")


def conninfo() -> str:
    """Return where Django is connected to, for PostgreSQL's own programs; without the password.

    Only what was asked for: our driver knows options that the programs of an older server do not.
    """
    connection.ensure_connection()
    asked = [name for name in connection.settings_dict["OPTIONS"] if name.startswith("ssl")]
    parameters = connection.connection.info.get_parameters()
    names = ("host", "port", "user", "dbname", *asked)
    return make_conninfo(**{name: parameters[name] for name in names if name in parameters})


def environment() -> dict[str, str]:
    """Return the environment of those programs; a password on the command line would be seen by others."""
    connection.ensure_connection()
    return {**os.environ, "LC_ALL": "C", "PGPASSWORD": connection.connection.info.password}
