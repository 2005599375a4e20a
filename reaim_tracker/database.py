"""Which database the tracker uses: the PostgreSQL that DATABASE_URL names, or the embedded one."""

import re
from typing import Any
from urllib.parse import unquote

from django.core.exceptions import ImproperlyConfigured
from environ import Env

SCHEMES = ("postgres://", "postgresql://")
EXAMPLE = "postgres://user:password@host:5432/database"

# Seconds to wait for a server that does not answer, before saying so.
CONNECT_TIMEOUT = 10


def database_settings(database_url: str) -> dict[str, Any]:
    """Return Django's settings for the database at this URL, or for the embedded one when it is empty.

    Raises ImproperlyConfigured with one sentence that does not repeat the URL, for it holds a password.
    """
    if not database_url:
        return {
            "ENGINE": "reaim_tracker.embedded",
            "NAME": "reaim",
            "USER": "reaim",
            "CONN_HEALTH_CHECKS": True,
        }
    if not database_url.startswith(SCHEMES):
        raise ImproperlyConfigured(
            f"DATABASE_URL must name a PostgreSQL database ({EXAMPLE}): this tracker runs on nothing else."
        )
    try:
        config: dict[str, Any] = Env.db_url_config(database_url)
        has_name = bool(config["NAME"])
    except (ValueError, KeyError, ImproperlyConfigured):
        has_name = False
    if not has_name:
        # Not 'from error': the parser's message may hold the password.
        raise ImproperlyConfigured(
            f"DATABASE_URL could not be read: write it as {EXAMPLE}, with special characters percent-encoded."
        )
    # A socket's folder as host is percent-encoded, as libpq wants it in a URL.
    config["HOST"] = unquote(config["HOST"])
    config["ENGINE"] = "reaim_tracker.postgresql"
    config["CONN_HEALTH_CHECKS"] = True
    config.setdefault("CONN_MAX_AGE", 60)
    config["OPTIONS"] = {"connect_timeout": CONNECT_TIMEOUT, **config.get("OPTIONS", {})}
    return config


def with_statement_timeout(config: dict[str, Any], milliseconds: int) -> dict[str, Any]:
    """Return the settings with a limit for each statement, after which the server cancels it; 0 is none."""
    if not milliseconds:
        return config
    options = config.get("OPTIONS", {})
    limit = f"{options.get('options', '')} -c statement_timeout={milliseconds}".strip()
    return {**config, "OPTIONS": {**options, "options": limit}}


def connection_problem(error: Exception) -> str:
    """Return one sentence on why the database cannot be used, from the driver's many-lined error."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    # A name with several addresses gives one line for each: they mostly say the same.
    attempts = [line for line in lines if line.startswith("- host:")]
    reason = (attempts or lines or [type(error).__name__])[0]
    reason = re.sub(r"^(- host: .*?: )?connection failed: ", "", reason)
    return f"The database cannot be used: {reason.rstrip('.')}. Check DATABASE_URL and that the server runs."
