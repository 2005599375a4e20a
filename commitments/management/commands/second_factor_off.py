"""Switch off somebody's second factor, for an administrator who lost phone and recovery codes."""

from typing import Any

from django.contrib.auth.models import User
from django.core.management import BaseCommand, CommandError, CommandParser

from commitments.actions.signing_in.second_factor import has_second_factor, switch_off


class Command(BaseCommand):
    """Ends all sessions of that person too, and is logged."""

    help = "Switch off somebody's second factor; they sign in with the password alone."

    def add_arguments(self, parser: CommandParser) -> None:
        """Whose."""
        parser.add_argument("username")

    def handle(self, *_args: Any, username: str, **_options: Any) -> None:
        """Raises CommandError for who does not exist or has none."""
        user = User.objects.filter(username=username).first()
        if user is None:
            raise CommandError(f"There is no account called {username}.")
        if not has_second_factor(user):
            raise CommandError(f"{username} has no second factor.")
        switch_off(user=user, by=None)
        self.stdout.write(f"{username} signs in with the password alone. Ask for a new second factor.")
