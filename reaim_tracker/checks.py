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


@register(Tags.security, deploy=True)
def check_production(**_options: Any) -> list[CheckMessage]:
    """Find what a site that others use cannot be without."""
    found: list[CheckMessage] = []
    if settings.DATABASES["default"]["ENGINE"] == "reaim_tracker.embedded":
        found.append(EMBEDDED_DATABASE)
    if not settings.SECURITY_CONTACT:
        found.append(NO_CONTACT)
    return found
