"""How mail leaves the tracker: Django's settings for it, from one address."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured
from environ import Env

EXAMPLE = "smtp+tls://user:password@host:587"

SECONDS = 20
"""How long one step of the talk with the mail server may take."""


def mail_settings(url: str, *, debug: bool) -> dict[str, Any]:
    """Return Django's `EMAIL_…` settings for the mail server at this URL, by name.

    Without one a throwaway set-up prints its mails, and elsewhere the outbox keeps them. Raises
    ImproperlyConfigured with one sentence that does not repeat the URL, for it holds a password.
    """
    try:
        found = Env.email_url_config(url or f"{'console' if debug else 'dummy'}mail://")
    except (ValueError, KeyError, ImproperlyConfigured):
        # Not 'from error': the parser's message may hold the password.
        raise ImproperlyConfigured(
            f"EMAIL_URL could not be read: write it as {EXAMPLE}, with special characters percent-encoded."
        ) from None
    kept = {name: value for name, value in found.items() if value not in (None, "")}
    return {**kept, "EMAIL_TIMEOUT": SECONDS}
