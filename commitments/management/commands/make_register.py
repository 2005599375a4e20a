"""Fill a throwaway database with a made-up register, to measure the pages on as many rows as one likes."""

import time
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser, call_command
from django.utils import timezone

from commitments.actions.making import SOURCE, AlreadyMadeError, entered_by_people, make_register
from commitments.management.row_progress import row_progress

MOST = 5_000_000


class Command(BaseCommand):
    """All of it or nothing: whoever stops it leaves the database as it was."""

    help = "Fill this database with variations of the register that it holds. Only to measure with."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take how many."""
        parser.add_argument("--count", type=int, required=True, help="commitments that there are in the end")
        parser.add_argument("--seed", type=int, default=1, help="another seed, another register; default: 1")
        parser.add_argument(
            "--yes", action="store_true", help="also in production, or beside what people entered"
        )

    def handle(self, *, count: int, seed: int, yes: bool, verbosity: int, **_options: Any) -> None:
        """Raises CommandError where real data may lie, and where variations lie already."""
        if not 1 <= count <= MOST:
            raise CommandError(f"Choose a number from 1 to {MOST}.")
        if not yes and not settings.DEBUG:
            raise CommandError("This fills the database with made-up records: in production only with --yes.")
        if not yes and entered_by_people():
            raise CommandError("People entered data here: made-up records beside it only with --yes.")
        started = time.monotonic()
        try:
            with row_progress(self.stdout, is_silent=verbosity == 0) as progress:
                made = make_register(count, seed=seed, today=timezone.localdate(), progress=progress)
        except AlreadyMadeError as error:
            raise CommandError(f"There are made-up records already (source '{SOURCE}').") from error
        call_command("count_figures", verbosity=0)
        self.stdout.write(f"{made} afspraken bedacht in {time.monotonic() - started:.0f} seconden.")
