"""Restores a backup: everything is checked before anything is changed."""

import shutil
import tempfile
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from django.db.migrations.loader import MigrationLoader

from reaim_tracker.backups import archive, database
from reaim_tracker.backups.archive import Archive
from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.loading import replace_database
from reaim_tracker.backups.making import Counter, Report
from reaim_tracker.backups.manifest import DUMP, FILES, Manifest
from reaim_tracker.backups.programs import find_programs


@dataclass(frozen=True)
class Occupied:
    """What a restore would replace."""

    rows: dict[str, int]
    files: int

    def __bool__(self) -> bool:
        return bool(self.rows or self.files)


@dataclass(frozen=True)
class Restored:
    """What a restore did."""

    manifest: Manifest
    # Migrations that this version of the tracker has and the backup had not yet.
    pending: list[str]
    # Files that were there and are not in the backup.
    left: int


def what_is_there(media_root: Path) -> Occupied:
    """Return what somebody entered or loaded here; what a fresh `migrate` writes does not count."""
    with database.held_still() as contents:
        rows = contents.work
    return Occupied(rows, len(_files_in(media_root)))


def opened(path: Path) -> AbstractContextManager[Archive]:
    """Open a backup for reading. Raises BackupError when it is none."""
    return archive.opened(path)


def restore(backup: Archive, *, media_root: Path, report: Report) -> Restored:
    """Put back the files, then the database, which changes whole or not at all.

    Files of the same name are replaced and others stay: they are harmless without their record.
    Raises BackupError when the backup is damaged, was made by a newer tracker, or cannot be loaded.
    """
    manifest = backup.manifest
    known = _known_migrations()
    if unknown := sorted(set(manifest.migrations) - known):
        raise BackupError(
            f"The backup was made by a newer version of the tracker ({manifest.tracker_version}; this one "
            f"does not know {unknown[0]}): update the tracker first. Nothing was changed."
        )
    programs = find_programs(at_least=max(manifest.dump_version, database.server_version()))
    backup.check(advance=Counter("checksums", backup.size(), report).advance)
    left = len(_files_in(media_root) - manifest.files.keys())
    _put_files(backup, media_root, report)
    done = Counter("database", len(manifest.rows), report)
    with backup.open(DUMP) as dump_file:
        replace_database(programs, dump_file, on_table=lambda _table: done.advance(1))
    with database.held_still() as contents:
        loaded = contents.rows
    if loaded != manifest.rows:
        differ = sorted(table for table in manifest.rows if loaded.get(table) != manifest.rows[table])
        raise BackupError(f"The database was loaded, but these tables hold other numbers of rows: {differ}.")
    return Restored(manifest, sorted(known - set(manifest.migrations)), left)


def _known_migrations() -> set[str]:
    """Return the migrations that this version of the tracker consists of."""
    loader = MigrationLoader(None)
    return {f"{app}.{name}" for app, name in loader.disk_migrations}


def _files_in(media_root: Path) -> set[str]:
    return {str(path.relative_to(media_root)) for path in media_root.rglob("*") if path.is_file()}


def _put_files(backup: Archive, media_root: Path, report: Report) -> None:
    files: Iterable[str] = backup.manifest.files
    done = Counter("files", sum(content.size for content in backup.manifest.files.values()), report)
    try:
        for path in files:
            target = media_root / path
            if not target.resolve().is_relative_to(media_root.resolve()):
                raise BackupError(
                    f"{target} leads out of the folder of uploads. The database was left as it was."
                )
            target.parent.mkdir(parents=True, exist_ok=True)
            with (
                backup.open(f"{FILES}/{path}") as source,
                tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as new,
            ):
                shutil.copyfileobj(source, new)
            Path(new.name).chmod(0o640)
            Path(new.name).replace(target)
            done.advance(backup.manifest.files[path].size)
    except OSError as error:
        raise BackupError(
            f"A file could not be written: {error}. The database was left as it was."
        ) from error
