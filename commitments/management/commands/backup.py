"""Keep the database and the files in one tar."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser

from commitments.management.progress import progress_bars
from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.making import make_backup, name_for, remove_oldest


def at_least_one(text: str) -> int:
    """Read a number of backups; raises ArgumentTypeError for none, which would remove the one just made."""
    if text.isdecimal() and int(text) >= 1:
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is no number of backups: choose 1 or more.")


class Command(BaseCommand):
    """While the tracker is in use: the backup holds the database as it was at one moment."""

    help = "Write the database and the uploaded files to one tar, to be restored with `restore`."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take where to and how many to keep."""
        parser.add_argument(
            "path",
            nargs="?",
            type=Path,
            default=settings.BACKUP_DIR,
            help="a new file ending in .tar, or the folder for a file named after the time (BACKUP_DIR)",
        )
        parser.add_argument(
            "--keep", type=at_least_one, metavar="N", help="then remove all but the newest N in that folder"
        )

    def handle(self, *, path: Path, keep: int | None, **_options: object) -> None:
        """Make it and say where it is. Raises CommandError when it cannot be made."""
        target = path if path.suffix == ".tar" else path / name_for(datetime.now(UTC))
        try:
            with progress_bars() as report:
                manifest = make_backup(target.absolute(), media_root=Path(settings.MEDIA_ROOT), report=report)
        except BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{target}: {sum(manifest.rows.values())} rows of {len(manifest.rows)} tables and "
            f"{len(manifest.files)} files, {target.stat().st_size / 1_000_000:.1f} MB."
        )
        if keep is not None:
            for removed in remove_oldest(target.parent, keep=keep):
                self.stdout.write(f"{removed}: removed, {keep} newer ones are kept.")
