"""Send what waits in the outbox."""

import argparse
from collections import Counter

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from commitments.actions.mail.delivering import NoMailServerError, deliver, waiting
from commitments.management.row_progress import row_progress
from commitments.models import OutgoingMail

MOST_AT_ONCE = 1000


def at_least_one(text: str) -> int:
    """Read a number of mails; raises ArgumentTypeError for none."""
    if text.isdecimal() and int(text) >= 1:
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is no number of mails: choose 1 or more.")


class Command(BaseCommand):
    """Safe to stop, to repeat and to start twice: a mail that was not noted as sent goes out again."""

    help = "Send the mails that wait in the outbox, and try again those that failed."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take how many."""
        parser.add_argument(
            "--limit", type=at_least_one, default=MOST_AT_ONCE, help="send no more than this many mails now"
        )

    def handle(self, *, limit: int, verbosity: int, **_options: object) -> None:
        """Send and report. Raises CommandError where the mail server does not answer: the mails wait."""
        now = timezone.now()
        total = min(waiting(now=now).count(), limit)
        if not settings.HAS_MAIL_SERVER:
            self.stdout.write(f"EMAIL_URL is niet ingesteld. Mails die wachten: {total}.")
            return
        states: Counter[str] = Counter()
        try:
            with row_progress(self.stdout, is_silent=verbosity == 0) as progress:
                for done, mail in enumerate(deliver(limit=limit, now=now), start=1):
                    states[mail.state] += 1
                    progress("mails", done, max(total, done))
        except NoMailServerError as error:
            raise CommandError(f"{error} De mails blijven wachten.") from error
        self.stdout.write(
            f"Verzonden: {states[OutgoingMail.State.SENT]}. "
            f"Later opnieuw: {states[OutgoingMail.State.WAITING]}. "
            f"Mislukt: {states[OutgoingMail.State.FAILED]}. "
            f"Niet meer nodig: {states[OutgoingMail.State.DROPPED]}."
        )
