"""Makes a backup: complete, under its own name, or not there at all."""

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from reaim_tracker import VERSION
from reaim_tracker.backups import database
from reaim_tracker.backups.archive import ArchiveWriter
from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.manifest import DUMP, FILES, Manifest
from reaim_tracker.backups.programs import find_programs

# The step that is at work, how much of it is done, and how much there is.
Report = Callable[[str, int, int], None]

PREFIX, SUFFIX = "reaim-", ".tar"


def name_for(moment: datetime) -> str:
    """Return the file name of a backup made at this moment; names sort by time."""
    return f"{PREFIX}{moment.astimezone(UTC):%Y%m%d-%H%M%S}{SUFFIX}"


def make_backup(target: Path, *, media_root: Path, report: Report) -> Manifest:
    """Write the database and the files to `target` and return what is in it.

    The database is taken first: a file that comes later is one too many, never one too few.
    Raises BackupError, and leaves no file, when something goes wrong.
    """
    if target.exists():
        raise BackupError(f"{target} is there already: a backup never overwrites another.")
    version = database.server_version()
    programs = find_programs(at_least=version)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # In the same folder, so that the finished file only has to be renamed.
        workshop = Path(tempfile.mkdtemp(prefix=".unfinished-", dir=target.parent))
    except OSError as error:
        raise BackupError(f"Nothing can be written in {target.parent}: {error.strerror}.") from error
    try:
        with ArchiveWriter(workshop / "backup") as archive:
            dump_file = workshop / DUMP
            with database.held_still() as contents:
                if not contents.migrations:
                    raise BackupError("The database is empty: there is nothing to keep.")
                done = Counter("database", len(contents.rows), report)
                database.dump(
                    programs, dump_file, snapshot=contents.snapshot, on_table=lambda _table: done.advance(1)
                )
            paths = sorted(path for path in media_root.rglob("*") if path.is_file() and not path.is_symlink())
            sizes = dump_file.stat().st_size + sum(path.stat().st_size for path in paths)
            done = Counter("files", sizes, report)
            dumped = archive.add(DUMP, dump_file, advance=done.advance)
            dump_file.unlink()
            names = {str(path.relative_to(media_root)): path for path in paths}
            manifest = Manifest(
                made_at=datetime.now(UTC).isoformat(timespec="seconds"),
                tracker_version=VERSION,
                server_version=version,
                dump_version=programs.major,
                migrations=contents.migrations,
                rows=contents.rows,
                dump=dumped,
                files={
                    name: archive.add(f"{FILES}/{name}", path, advance=done.advance)
                    for name, path in names.items()
                },
            )
            archive.finish(manifest)
        _settle(workshop / "backup", target)
    except OSError as error:
        raise BackupError(f"The backup could not be written: {error}.") from error
    finally:
        shutil.rmtree(workshop)
    return manifest


def remove_oldest(folder: Path, *, keep: int) -> list[Path]:
    """Remove the backups of this folder that are older than the newest `keep`; return what was removed."""
    backups = sorted(folder.glob(f"{PREFIX}*{SUFFIX}"), key=lambda path: path.name, reverse=True)
    for path in backups[keep:]:
        path.unlink()
    return backups[keep:]


class Counter:
    """Adds up what is done of one step, for the report."""

    def __init__(self, step: str, total: int, report: Report) -> None:
        """Tell that the step begins."""
        self._step, self._total, self._report, self._done = step, total, report, 0
        report(step, 0, total)

    def advance(self, amount: int) -> None:
        """Tell that so much more is done."""
        self._done = min(self._done + amount, self._total)
        self._report(self._step, self._done, self._total)


def _settle(file: Path, target: Path) -> None:
    """Give the finished file its name, once it is on the disk."""
    with file.open("rb") as written:
        os.fsync(written.fileno())
    file.rename(target)
