"""Bring in many letters at once; what cannot be read is named, and the rest goes on."""

from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.core.management import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from commitments.actions.intake.judging import accept_all_explicit
from commitments.actions.intake.receiving import Outcome, Received, receive_letter
from commitments.management.progress import progress_bars

TOLD = {
    Outcome.NEW: "nieuw",
    Outcome.FILLED: "vult een aangehaald document",
    Outcome.BETTER: "betere tekst",
    Outcome.SAME: "stond hier al",
}


class Command(BaseCommand):
    """Ends with 1 when a file could not be read, after all others were."""

    help = "Bring in letters (.pdf, .docx, .txt, .xml): each becomes a draft with proposals to judge."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the files and what to do with what they say outright."""
        parser.add_argument(
            "paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder of files"
        )
        parser.add_argument(
            "--accept", choices=["explicit"], help="record at once what a letter says in so many words"
        )
        parser.add_argument("--by", metavar="LOGIN", help="who brings them in (else: the first admin)")

    def handle(self, *, paths: list[Path], accept: str | None, by: str | None, **_options: Any) -> None:
        """Bring in each file and tell what became of it. Raises CommandError when one was not read."""
        active = get_user_model().objects.filter(is_active=True).order_by("pk")
        user = active.filter(username=by).first() if by else active.filter(is_superuser=True).first()
        if user is None:
            raise CommandError(f"Er is geen account '{by}'." if by else "Er is geen beheerder. Geef --by.")
        files = [file for path in paths for file in _files(path)]
        unread, lines = 0, []
        with progress_bars() as report:
            for done, path in enumerate(files):
                report("Lezen", done, len(files))
                try:
                    lines.append(f"{path}: {_brought_in(path, user, is_accepting=bool(accept))}")
                except (ValidationError, OSError) as error:
                    unread += 1
                    lines.append(f"{path}: NIET GELEZEN. {_reason(error)}")
                except PermissionDenied as error:
                    raise CommandError(str(error)) from error
            report("Lezen", len(files), len(files))
        self.stdout.write("\n".join(lines))
        self.stdout.write(f"{len(files) - unread} van {len(files)} bestanden gelezen.")
        if unread:
            raise CommandError(f"Niet gelezen: {unread}. De reden staat hierboven bij elk bestand.")


def _files(path: Path) -> list[Path]:
    return sorted(file for file in path.iterdir() if file.is_file()) if path.is_dir() else [path]


def _brought_in(path: Path, user: Any, *, is_accepting: bool) -> str:
    """One file, and what became of it. Its size is looked at before it is read."""
    with path.open("rb") as opened:
        file = UploadedFile(opened, name=path.name, size=path.stat().st_size)
        received = receive_letter(by=user, file=file)
    told = _told(received)
    if is_accepting:
        accepted, left = accept_all_explicit(document=received.document, by=user, now=timezone.now())
        told += f", {accepted} aanvaard, {len(left)} uitdrukkelijke te beoordelen"
    return told


def _told(received: Received) -> str:
    return f"{received.document.slug} ({TOLD[received.outcome]}), {received.found} nieuwe voorstellen"


def _reason(error: ValidationError | OSError) -> str:
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    return "Het bestand bestaat niet." if isinstance(error, FileNotFoundError) else "Het is niet te openen."
