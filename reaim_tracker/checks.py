"""What `manage.py check --deploy` asks of this tracker beside what Django asks of every site."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from reaim_tracker.single_sign_on import setting

ROLES = ("medewerker", "coordinator", "gegevensbeheer", "beheerder")
"""Those that may be made to have a second factor."""

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


def half_a_sign_on(missing: list[str]) -> Error:
    """Return what is wrong with a sign-on of which only a part was given."""
    return Error(
        f"The sign-on is configured by half and does not work: {', '.join(missing)} is not set.",
        hint="Give OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none of them.",
        id="reaim.E004",
    )


OPEN_SIGN_ON = Error(
    "OIDC_ISSUER or an endpoint is not an https address: whoever listens in could sign in as anybody.",
    hint="Give an address that begins with https://.",
    id="reaim.E005",
)


def unknown_roles(names: list[str]) -> Error:
    """Return what is wrong with roles that do not exist."""
    return Error(
        f"SECOND_FACTOR_REQUIRED_FOR names what is no role: {', '.join(names)}.",
        hint=f"Choose from: {', '.join(ROLES)}.",
        id="reaim.E006",
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
    if missing := setting("OIDC_MISSING"):
        found.append(half_a_sign_on(missing))
    addresses = [
        address for address in (setting("OIDC_ISSUER"), *setting("OIDC_ENDPOINTS").values()) if address
    ]
    if not all(address.startswith("https://") for address in addresses):
        found.append(OPEN_SIGN_ON)
    if unknown := [name for name in settings.SECOND_FACTOR_REQUIRED_FOR if name not in ROLES]:
        found.append(unknown_roles(unknown))
    return found
