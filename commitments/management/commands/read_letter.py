"""Read one document and tell what stands in it; the tracker's database is not opened."""

import json
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from commitments.letters.extraction import UnreadableFile
from commitments.letters.reading import read_file
from commitments.letters.report import report


class Command(BaseCommand):
    """Ends with 0 when the file was read and with 1, and one line that says why, when it could not be."""

    help = "Read a letter (.txt, .pdf, .docx, official .xml): moties, promises, terms, verdicts, references."
    # The checks of a site ask for its database; reading a file does not.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Take which file, and how to tell it."""
        parser.add_argument("path", type=Path, help="the document to read")
        parser.add_argument(
            "--json", action="store_true", dest="as_json", help="one JSON object, for programs"
        )
        parser.add_argument("--weak", action="store_true", help="intentions without a firm undertaking too")

    def handle(self, *, path: Path, as_json: bool, weak: bool, **_options: Any) -> None:
        """Read and tell. Raises CommandError when the file cannot be read."""
        try:
            reading = read_file(path)
        except UnreadableFile as error:
            name = " ".join(str(path).split()) or "(geen bestand)"
            raise CommandError(f"{name} is niet te lezen: {error}") from error
        if as_json:
            self.stdout.write(
                json.dumps(reading.as_json(weak=weak), ensure_ascii=self._is_narrow(), indent=2)
            )
        else:
            self.stdout.write(report(reading, weak=weak))

    def _is_narrow(self) -> bool:
        """Whether the output cannot hold every letter, as on a terminal set to ASCII."""
        return "utf" not in (getattr(self.stdout, "encoding", None) or "utf-8").lower()
