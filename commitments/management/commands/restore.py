"""Put back what `backup` kept."""

from pathlib import Path

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser

from commitments.management.progress import progress_bars
from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.restoring import Occupied, opened, restore, what_is_there

TABLES_NAMED = 8


class Command(BaseCommand):
    """Stop the web server first: the restore waits half a minute for others and then gives up."""

    help = "Replace the database and the uploaded files by those of a backup. Stop the web server first."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take which backup, and leave to replace what is there."""
        parser.add_argument("path", type=Path, help="the tar that `backup` wrote")
        parser.add_argument("--yes", action="store_true", help="replace what this tracker holds now")

    def handle(self, *, path: Path, yes: bool, **_options: object) -> None:
        """Restore and say what is there now. Raises CommandError when it cannot or may not be done."""
        media_root = Path(settings.MEDIA_ROOT)
        try:
            with opened(path) as backup:
                occupied = what_is_there(media_root)
                if occupied and not yes:
                    raise CommandError(refusal(occupied))
                with progress_bars() as report:
                    done = restore(backup, media_root=media_root, report=report)
        except BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"Restored the backup of {done.manifest.made_at}: {sum(done.manifest.rows.values())} rows and "
            f"{len(done.manifest.files)} files. Everybody has to sign in again."
        )
        if done.left:
            self.stdout.write(f"{done.left} files that are not in the backup were left in {media_root}.")
        if done.pending:
            self.stdout.write(
                f"The backup is older than this tracker: run migrate ({len(done.pending)} to go)."
            )


def refusal(occupied: Occupied) -> str:
    """Say what would be lost, largest first."""
    tables = sorted(occupied.rows.items(), key=lambda item: -item[1])
    lines = [f"  {rows:>8}  {table}" for table, rows in tables[:TABLES_NAMED]]
    if len(tables) > TABLES_NAMED:
        rest = sum(rows for _table, rows in tables[TABLES_NAMED:])
        lines.append(f"  {rest:>8}  in {len(tables) - TABLES_NAMED} other tables")
    if occupied.files:
        lines.append(f"  {occupied.files:>8}  uploaded files")
    return "\n".join(["This tracker is not empty. It holds:", *lines, "Add --yes to replace all of it."])
