"""A tracker of its own: a database on the TCP server and a folder of files, used by `manage.py`."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from tests.reaim_tracker.database_user import REPOSITORY, environment


@dataclass(frozen=True)
class Tracker:
    """One of them."""

    url: str
    folder: Path

    @property
    def media(self) -> Path:
        """Where its files are."""
        return self.folder / "media"

    def manage(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command on it."""
        return self._run("manage.py", *arguments)

    def python(self, script: str) -> subprocess.CompletedProcess[str]:
        """Run a script on it."""
        return self._run("-c", script)

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=REPOSITORY,
            env=environment(
                self.folder / "data",
                DATABASE_URL=self.url,
                MEDIA_ROOT=str(self.media),
                BACKUP_DIR=str(self.folder / "backups"),
            ),
            capture_output=True,
            text=True,
            check=False,
        )

    def ask(self, statement: str) -> list[tuple[Any, ...]]:
        """Ask its database."""
        with psycopg.connect(self.url) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return all rows of all tables, but for the signs of who is signed in."""
        tables = self.ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        return {
            name: self.ask(f"SELECT t::text FROM {name} t ORDER BY 1")
            for (name,) in tables
            if name != "django_session"
        }
