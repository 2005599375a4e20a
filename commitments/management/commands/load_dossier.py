"""Fill an empty tracker with the REAIM dossier, the ministeries and the adviescolleges."""

from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser, call_command
from django.db import models, transaction

from commitments.actions.search import index_in_batches
from commitments.models import (
    Aanbeveling,
    Advies,
    Commitment,
    Document,
    Dossier,
    Milestone,
    Motie,
    Toezegging,
)

FOLDER = settings.BASE_DIR / "fixtures"
FIXTURES = ("ministeries.json", "colleges.json", "recessen.json", "reaim.json")
# What the dossier brings. Ministeries may have been entered before: the fixture recognises them by name.
BROUGHT: tuple[type[models.Model], ...] = (Document, Commitment, Advies, Milestone, Dossier)


class Command(BaseCommand):
    """Load everything or nothing; a tracker that holds data is left as it is."""

    help = "Load the REAIM dossier into an empty tracker."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take what to do when there is data already."""
        parser.add_argument(
            "--only-if-empty", action="store_true", help="do nothing, without an error, when there is data"
        )

    def handle(self, *, only_if_empty: bool, **_options: Any) -> None:
        """Raises CommandError when there is data already, unless told to leave it at that."""
        if any(model._default_manager.exists() for model in BROUGHT):
            if not only_if_empty:
                raise CommandError("Er staan al gegevens in de tracker: het dossier is niet geladen.")
            self.stdout.write("Er staan al gegevens in de tracker: het REAIM-dossier blijft zoals het is.")
            return
        with transaction.atomic():
            call_command("loaddata", *(FOLDER / name for name in FIXTURES), verbosity=0)
        indexed = sum(index_in_batches())
        self.stdout.write(
            f"Het REAIM-dossier is geladen: {Document.objects.count()} documenten, "
            f"{Motie.objects.count()} moties, {Toezegging.objects.count()} toezeggingen, "
            f"{Aanbeveling.objects.count()} aanbevelingen en {Milestone.objects.count()} mijlpalen."
        )
        self.stdout.write(f"{indexed} afspraken en documenten zijn nu te vinden met zoeken.")
