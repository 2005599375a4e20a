"""Take in what is new in the Kamer's register, or all of it the first time."""

import resource
import time
from datetime import date
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser, call_command
from django.db import OperationalError
from django.utils import timezone

from commitments.actions.register import AlreadyRunningError, Options, names, sync
from commitments.actions.search import backlog, index_in_batches
from commitments.management.register_report import lines_of
from commitments.management.row_progress import row_progress
from commitments.models import SyncRun
from commitments.sources.client import Limits, OdataClient
from commitments.sources.errors import SourceError


class Command(BaseCommand):
    """Safe to stop, to repeat and to start twice: it goes on at the page where it stopped."""

    help = "Take in what is new in the open data of the Tweede Kamer."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take what to read."""
        parser.add_argument("--kind", nargs="+", choices=list(names()), default=[], help="only these")
        parser.add_argument("--since", type=date.fromisoformat, help="what changed from this day on")
        parser.add_argument("--dossier", default="", help="only this dossier, such as 33694 or 36600-X")
        parser.add_argument("--full", action="store_true", help="everything again, from the first page")
        parser.add_argument("--dry-run", action="store_true", help="read and report, and keep nothing")
        parser.add_argument("--url", default=settings.REGISTER_URL, help="another service than the setting's")

    def handle(self, *, url: str, verbosity: int, **given: Any) -> None:
        """Raises CommandError when a page cannot be had; a second run at the same time ends at once."""
        options = Options(
            kinds=given["kind"],
            dossier=given["dossier"],
            since=given["since"],
            full=given["full"],
            dry_run=given["dry_run"],
        )
        limits = Limits(requests_per_second=settings.REGISTER_REQUESTS_PER_SECOND)
        started = time.monotonic()
        try:
            with (
                OdataClient(url, user_agent=settings.REGISTER_USER_AGENT, limits=limits) as client,
                row_progress(self.stdout, is_silent=verbosity == 0) as progress,
            ):
                run = sync(client, options, now=timezone.now(), progress=progress)
        except AlreadyRunningError:
            self.stdout.write("Er loopt al een ophaalronde: deze doet niets.")
            return
        except SourceError as error:
            raise CommandError(f"Het register is niet te lezen. {error}") from error
        except OperationalError as error:
            raise CommandError(f"De database is weg: de volgende ronde gaat verder. {error}") from error
        except ValueError as error:
            raise CommandError(str(error)) from error
        self._report(run, time.monotonic() - started)
        if not options.dry_run:
            self._index(verbosity)
            call_command("count_figures", verbosity=0)

    def _report(self, run: SyncRun, seconds: float) -> None:
        for line in lines_of(run):
            self.stdout.write(line)
        # Linux counts in kilobytes.
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        self.stdout.write(f"In {seconds:.1f} seconden, met hoogstens {peak} MB geheugen.")

    def _index(self, verbosity: int) -> None:
        """Make what is new findable; a run that stops here leaves it to the next, or to reindex_search."""
        waiting = backlog()
        done = 0
        with row_progress(self.stdout, is_silent=verbosity == 0) as progress:
            for written in index_in_batches():
                done += written
                progress("zoekwoorden", done, waiting)
        if done:
            self.stdout.write(f"{done} afspraken en documenten zijn nu te vinden met zoeken.")
