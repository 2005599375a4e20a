"""Count anew what pages show of the whole register, where counting takes too long for a reader to wait."""

from django.core.management import BaseCommand
from django.utils import timezone

from commitments.overviews.counted import everything
from commitments.overviews.figures import recount


class Command(BaseCommand):
    """Safe beside live use and safe to repeat. Runs after every load and every night."""

    help = "Count anew the numbers over the whole register that the pages show."

    def handle(self, *, verbosity: int, **_options: object) -> None:
        """Count and say how many."""
        counted = sum(1 for _name in recount(everything(), today=timezone.localdate()))
        if verbosity:
            self.stdout.write(
                f"{counted} overzichten geteld."
                if counted
                else "Er is zo weinig dat elke pagina zelf telt: er is niets vooraf geteld."
            )
