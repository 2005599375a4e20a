"""Put this week's overviews for coordinators in the outbox."""

from django.core.management import BaseCommand
from django.utils import timezone

from commitments.actions.work.overview_mail import send_overviews


class Command(BaseCommand):
    """Safe to repeat and to start twice: one mail per coordinator, ministry and week."""

    help = "Make this week's overview for every coordinator; send_mail sends it."

    def handle(self, **_options: object) -> None:
        """Make them and say how many there are."""
        started = timezone.now()
        mails = list(send_overviews(today=timezone.localdate()))
        new = sum(mail.created_at >= started for mail in mails)
        self.stdout.write(f"{new} weekoverzichten klaargezet, {len(mails) - new} lagen er al.")
