"""Make one user per role, to try the tracker out. Everybody knows the password."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, User
from django.core.management import BaseCommand, CommandError
from django.db import transaction

from commitments.models import Membership, Ministerie
from commitments.models.membership import DATA_ENTRY_GROUP
from reaim_tracker.signing_in import DEMO_PASSWORD

STAFF, COORDINATOR = Membership.MemberRole.STAFF, Membership.MemberRole.COORDINATOR


@dataclass(frozen=True)
class DemoUser:
    """A login, and what makes its role."""

    login: str
    first_name: str
    role: str
    ministerie: str = ""
    member_role: str = ""
    is_keeper: bool = False
    is_admin: bool = False


USERS = (
    DemoUser("onderzoeker", "Sanne", "Onderzoeker: ziet alles wat gepubliceerd is"),
    DemoUser("medewerker-bz", "Daan", "Medewerker van Buitenlandse Zaken", "buitenlandse-zaken", STAFF),
    DemoUser("medewerker-defensie", "Fatima", "Medewerker van Defensie", "defensie", STAFF),
    DemoUser(
        "coordinator-bz", "Pieter", "Coördinator van Buitenlandse Zaken", "buitenlandse-zaken", COORDINATOR
    ),
    DemoUser("coordinator-defensie", "Marieke", "Coördinator van Defensie", "defensie", COORDINATOR),
    DemoUser("gegevensbeheer", "Joost", "Gegevensbeheer: voert gegevens in", is_keeper=True),
    DemoUser("beheerder", "Anouk", "Beheerder: mag alles", is_admin=True),
)


class Command(BaseCommand):
    """Users that exist already are left as they are."""

    help = "Make a demo user for each role (only with DEBUG on)."

    def handle(self, **_options: Any) -> None:
        """Make who is missing and print all logins. Raises CommandError where DEBUG is off."""
        if not settings.DEBUG:
            raise CommandError("Demogebruikers hebben een bekend wachtwoord en zijn er alleen met DEBUG aan.")
        ministeries = {m.slug: m for m in Ministerie.objects.all()}
        users = [user for user in USERS if not user.ministerie or user.ministerie in ministeries]
        make(users, ministeries)
        self.stdout.write("Inloggen kan met deze demogebruikers:\n\n" + table(users))
        if len(users) < len(USERS):
            self.stdout.write("Laad het dossier (load_dossier) voor medewerkers van ministeries.")


@transaction.atomic
def make(users: list[DemoUser], ministeries: dict[str, Ministerie]) -> None:
    """Make the users that do not exist yet, each with what makes its role."""
    missing = {user.login for user in users} - set(User.objects.values_list("username", flat=True))
    # Hashing is slow by design; one hash will do for one password that everybody may know.
    password = make_password(DEMO_PASSWORD) if missing else ""
    for demo in (user for user in users if user.login in missing):
        user = User.objects.create(
            username=demo.login,
            first_name=demo.first_name,
            email=f"{demo.login}@tracker.example",
            password=password,
            is_staff=demo.is_keeper or demo.is_admin,
            is_superuser=demo.is_admin,
        )
        if demo.ministerie:
            Membership.objects.create(
                user=user, ministerie=ministeries[demo.ministerie], role=demo.member_role
            )
        if demo.is_keeper:
            user.groups.add(Group.objects.get_or_create(name=DATA_ENTRY_GROUP)[0])


def table(users: list[DemoUser]) -> str:
    """The logins in columns."""
    rows = [("Gebruiker", "Wachtwoord", "Naam", "Rol")]
    rows += [(user.login, DEMO_PASSWORD, user.first_name, user.role) for user in users]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    head, *rest = ("  ".join(map(str.ljust, row, widths)) for row in rows)
    lines = [head, "  ".join("-" * width for width in widths), *rest]
    return "".join(f"  {line.rstrip()}\n" for line in lines)
