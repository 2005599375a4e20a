"""Write the REAIM dossier's fixture from its readable sources."""

from pathlib import Path

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser

from commitments.management.dossier_source import SourceError, build

FIXTURES = Path(settings.BASE_DIR) / "fixtures"
FIXTURE = FIXTURES / "reaim.json"
SOURCES = FIXTURES / "source"


class Command(BaseCommand):
    """Build fixtures/reaim.json; `--check` only says whether it is up to date."""

    help = "Write fixtures/reaim.json from fixtures/source/*.toml."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Take whether to write or only to compare."""
        parser.add_argument("--check", action="store_true", help="write nothing; fail when it is out of date")

    def handle(self, *, check: bool, **_options: object) -> None:
        """Build and write, or compare. Raises CommandError for a source that cannot be read."""
        try:
            built = build(SOURCES)
        except SourceError as error:
            raise CommandError(str(error)) from error
        if check:
            if not FIXTURE.exists() or FIXTURE.read_text(encoding="utf-8") != built:
                raise CommandError(f"{FIXTURE.name} is out of date: run manage.py build_fixture.")
        else:
            FIXTURE.write_text(built, encoding="utf-8")
        self.stdout.write(f"{FIXTURE.name}: {built.count(chr(34) + 'model' + chr(34))} records.")
