"""Which pg_dump, pg_restore and psql to run: an older one cannot read a newer server."""

import contextlib
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reaim_tracker.backups.errors import BackupError
from reaim_tracker.embedded.binaries import find_binaries
from reaim_tracker.embedded.errors import EmbeddedDatabaseError

NAMES = ("pg_dump", "pg_restore", "psql")


@dataclass(frozen=True)
class Programs:
    """PostgreSQL's programs in one folder, of this major version."""

    folder: Path
    major: int

    def __getitem__(self, name: str) -> str:
        """Return the path of a program such as `pg_dump`."""
        return str(self.folder / name)


def _candidates() -> Iterable[Path]:
    """Name the folders where the programs may be: on PATH, then those of the embedded database."""
    if on_path := shutil.which("pg_dump"):
        yield Path(on_path).parent
    with contextlib.suppress(EmbeddedDatabaseError):
        yield find_binaries(copy_to=None).folder


def _programs_in(folder: Path) -> Programs | None:
    """Return the programs of this folder, or None when some are missing or do not run here."""
    if not all((folder / name).is_file() for name in NAMES):
        return None
    try:
        answer = subprocess.run(
            [folder / "pg_dump", "--version"], capture_output=True, text=True, check=True, timeout=30
        )
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.search(r"\s(\d+)", answer.stdout)
    return Programs(folder, int(found[1])) if found else None


def find_programs(*, at_least: int) -> Programs:
    """Return the oldest programs of at least this major version: the nearest to the server's own.

    Raises BackupError when this machine has none.
    """
    found = [programs for folder in _candidates() if (programs := _programs_in(folder))]
    fitting = [programs for programs in found if programs.major >= at_least]
    if not fitting:
        has = f" (there is version {max(programs.major for programs in found)})" if found else ""
        raise BackupError(
            f"pg_dump, pg_restore and psql of PostgreSQL {at_least} or newer are needed{has}: "
            f"install them (Debian: postgresql-client-{at_least}) or put their folder on PATH."
        )
    return min(fitting, key=lambda programs: programs.major)
