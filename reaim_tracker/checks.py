"""What `manage.py check --deploy` asks of this tracker beside what Django asks of every site."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

EMBEDDED_DATABASE = Error(
    "DATABASE_URL is not set: the tracker would run on its embedded PostgreSQL.",
    hint="Name a PostgreSQL server: the embedded one is for trying out and for tests.",
    id="reaim.E001",
)
NO_CONTACT = Warning(
    "SECURITY_CONTACT is not set: nobody can tell you of a leak.",
    hint="Give 'mailto:…' or 'https://…'; it is shown in /.well-known/security.txt.",
    id="reaim.W001",
)
NO_SITE_URL = Error(
    "SITE_URL is not set: mails could not say where the tracker is.",
    hint="Give the address at which people open it, such as https://tracker.example.nl.",
    id="reaim.E002",
)
NO_SENDER = Error(
    "DEFAULT_FROM_EMAIL is not set: mails would have no sender.",
    hint="Give an address that the mail server may send for, such as tracker@example.nl.",
    id="reaim.E003",
)


@register(Tags.security, deploy=True)
def check_production(**_options: Any) -> list[CheckMessage]:
    """Find what a site that others use cannot be without."""
    found: list[CheckMessage] = []
    if settings.DATABASES["default"]["ENGINE"] == "reaim_tracker.embedded":
        found.append(EMBEDDED_DATABASE)
    if not settings.SECURITY_CONTACT:
        found.append(NO_CONTACT)
    if settings.HAS_MAIL_SERVER:
        if not settings.SITE_URL:
            found.append(NO_SITE_URL)
        if not settings.DEFAULT_FROM_EMAIL:
            found.append(NO_SENDER)
    return found
