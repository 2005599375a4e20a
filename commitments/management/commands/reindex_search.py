"""Make the stored search words of commitments and documents anew where they are missing or stale."""

from django.core.management import BaseCommand, CommandParser
from django.utils.translation import ngettext
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from commitments.actions.search import backlog, index_in_batches


class Command(BaseCommand):
    """Safe beside live use and safe to repeat: small batches, each of what is stale by then.

    Run it after every load, and with --all when the words themselves are made otherwise.
    """

    help = "Make the search words of commitments and documents anew where they are missing or stale."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take whether to redo what is up to date too."""
        parser.add_argument(
            "--all", action="store_true", dest="everything", help="also those that are up to date"
        )

    def handle(self, *, everything: bool, verbosity: int, **_options: object) -> None:
        """Index batch by batch and say how many were written."""
        columns = (TextColumn("Zoekwoorden"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        done = 0
        with Progress(
            *columns, console=Console(stderr=True), transient=True, disable=verbosity == 0
        ) as progress:
            task = progress.add_task("", total=backlog(everything=everything))
            for written in index_in_batches(everything=everything):
                done += written
                progress.advance(task, written)
        text = ngettext(
            "%(count)d afspraak of document is nu te vinden met zoeken.",
            "%(count)d afspraken en documenten zijn nu te vinden met zoeken.",
            done,
        )
        self.stdout.write(text % {"count": done})
