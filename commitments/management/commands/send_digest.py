"""Put this week's overviews for coordinators in the outbox."""

from django.core.management import BaseCommand
from django.utils import timezone

from commitments.actions.work.overview_mail import send_overviews
from commitments.models import OutgoingMail


class Command(BaseCommand):
    """Safe to repeat and to start twice: one mail per coordinator, ministry and week."""

    help = "Make this week's overview for every coordinator; send_mail sends it."

    def handle(self, **_options: object) -> None:
        """Make them and say how many there are."""
        overviews = OutgoingMail.objects.filter(purpose=OutgoingMail.Purpose.DIGEST)
        before = overviews.count()
        number = len(list(send_overviews(today=timezone.localdate())))
        new = overviews.count() - before
        self.stdout.write(f"Weekoverzichten klaargezet: {new}. Lagen er al: {number - new}.")
