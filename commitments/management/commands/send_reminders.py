"""Put the reminders of today in the outbox."""

from django.core.management import BaseCommand, CommandParser
from django.utils import timezone

from commitments.actions.mail.composing import name_of
from commitments.actions.work.reminders import new_reminders, send_reminder


class Command(BaseCommand):
    """Safe to repeat and to start twice: one mail for each step of the schedule."""

    help = "Make the reminders of open questions and of terms, near or past; send_mail sends them."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take whether to tell alone."""
        parser.add_argument(
            "--dry-run", action="store_true", help="tell what would be made, and make nothing"
        )

    def handle(self, *, dry_run: bool, **_options: object) -> None:
        """Make them and say how many."""
        today = timezone.localdate()
        due = new_reminders(today=today)
        for reminder in due:
            if dry_run:
                self.stdout.write(
                    f"{reminder.purpose.value} {reminder.period}: {name_of(reminder.person)}, "
                    f"{reminder.commitment}"
                )
            else:
                send_reminder(reminder, today=today)
        told = "Herinneringen die klaar te zetten zijn" if dry_run else "Herinneringen klaargezet"
        self.stdout.write(f"{told}: {len(due)}.")
