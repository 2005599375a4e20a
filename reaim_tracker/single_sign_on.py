"""A ministry's own sign-on (OpenID Connect), where the environment names one; elsewhere nothing of it works.

The endpoints come from the environment or from the provider's own description (discovery), which is read
when somebody first signs in: importing the settings asks nobody anything.
"""

from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import httpx
from django.conf import settings
from environ import Env

BACKEND = "commitments.actions.signing_in.single_sign_on.SingleSignOn"

OWN_LABEL = "de aanmelding van uw organisatie"
"""What the sign-on is called where the environment gives it no name."""

SECONDS = 10
"""How long the provider may take for one answer."""

ENDPOINTS = {
    "OIDC_OP_AUTHORIZATION_ENDPOINT": ("OIDC_AUTHORIZATION_ENDPOINT", "authorization_endpoint"),
    "OIDC_OP_TOKEN_ENDPOINT": ("OIDC_TOKEN_ENDPOINT", "token_endpoint"),
    "OIDC_OP_USER_ENDPOINT": ("OIDC_USERINFO_ENDPOINT", "userinfo_endpoint"),
    "OIDC_OP_JWKS_ENDPOINT": ("OIDC_JWKS_ENDPOINT", "jwks_uri"),
}
"""mozilla-django-oidc's name of an endpoint → ours in the environment, the provider's in its description."""


class ProviderError(Exception):
    """The provider does not answer, or not as one that we can use."""


def single_sign_on_settings(env: Env) -> dict[str, Any]:
    """Return the settings of the sign-on by name. `OIDC_MISSING` names what half a configuration lacks."""
    given = {
        "OIDC_OP_AUTHORIZATION_ENDPOINT": env.str("OIDC_AUTHORIZATION_ENDPOINT", default=""),
        "OIDC_OP_TOKEN_ENDPOINT": env.str("OIDC_TOKEN_ENDPOINT", default=""),
        "OIDC_OP_USER_ENDPOINT": env.str("OIDC_USERINFO_ENDPOINT", default=""),
        "OIDC_OP_JWKS_ENDPOINT": env.str("OIDC_JWKS_ENDPOINT", default=""),
    }
    issuer = env.str("OIDC_ISSUER", default="").rstrip("/")
    client = {
        "OIDC_CLIENT_ID": env.str("OIDC_CLIENT_ID", default=""),
        "OIDC_CLIENT_SECRET": env.str("OIDC_CLIENT_SECRET", default=""),
    }
    missing = [name for name, value in client.items() if not value]
    if not issuer:
        lacking = [ours for name, (ours, _theirs) in ENDPOINTS.items() if not given[name]]
        missing += lacking if len(lacking) < len(ENDPOINTS) else ["OIDC_ISSUER"]
    is_named = bool(issuer or any(given.values()) or any(client.values()))
    return {
        "HAS_SINGLE_SIGN_ON": is_named and not missing,
        "OIDC_MISSING": missing if is_named else [],
        "OIDC_ISSUER": issuer,
        "OIDC_ENDPOINTS": given,
        "OIDC_LABEL": env.str("OIDC_LABEL", default=OWN_LABEL),
        "OIDC_RP_CLIENT_ID": client["OIDC_CLIENT_ID"],
        "OIDC_RP_CLIENT_SECRET": client["OIDC_CLIENT_SECRET"],
        "OIDC_RP_SIGN_ALGO": env.str("OIDC_SIGN_ALGORITHM", default="RS256"),
        "OIDC_RP_SCOPES": "openid email profile",
        "OIDC_CREATE_USER": env.bool("OIDC_CREATE_USERS", default=False),
        # Every provider must take the secret so (RFC 6749, 2.3.1).
        "OIDC_TOKEN_USE_BASIC_AUTH": True,
        "OIDC_USE_PKCE": True,
        "OIDC_TIMEOUT": SECONDS,
        # After so many seconds the provider is asked whether somebody is still known; 0 never asks.
        "OIDC_RENEW_ID_TOKEN_EXPIRY_SECONDS": env.int("OIDC_RENEW_SECONDS", default=0),
        "OIDC_AUTHENTICATION_CALLBACK_URL": "single_sign_on_return",
    }


def origins(found: dict[str, Any]) -> list[str]:
    """Where a form may be sent on to: the provider's origins, as far as the environment names them."""
    if not found["HAS_SINGLE_SIGN_ON"]:
        return []
    named = [found["OIDC_ISSUER"], found["OIDC_ENDPOINTS"]["OIDC_OP_AUTHORIZATION_ENDPOINT"]]
    parts = [urlsplit(address) for address in named if address]
    return sorted({f"{part.scheme}://{part.netloc}" for part in parts})


def setting(name: str, *default: Any) -> Any:
    """As mozilla-django-oidc reads its settings; an endpoint that is not named comes from the provider.

    Raises ProviderError when that does not answer.
    """
    if name not in ENDPOINTS:
        return getattr(settings, name, *default)
    return setting("OIDC_ENDPOINTS")[name] or _described(setting("OIDC_ISSUER"))[ENDPOINTS[name][1]]


class Endpoint:
    """An endpoint by name; the provider is asked for its address when that is written out."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return str(setting(self.name))


def setting_or_endpoint(name: str, *default: Any) -> Any:
    """As `setting`, without asking the provider: with it down, passwords and sessions go on working."""
    return Endpoint(name) if name in ENDPOINTS else setting(name, *default)


def read(address: str) -> Any:
    """The JSON at an address of the provider. Raises ProviderError."""
    try:
        return httpx.get(address, timeout=SECONDS).raise_for_status().json()
    except (httpx.HTTPError, ValueError) as error:
        raise ProviderError(f"No usable answer at {address}") from error


@lru_cache(maxsize=8)
def _described(issuer: str) -> dict[str, str]:
    """What the provider says of itself; a failure is not remembered."""
    address = f"{issuer}/.well-known/openid-configuration"
    told = read(address)
    try:
        found = {theirs: str(told[theirs]) for _ours, theirs in ENDPOINTS.values()}
    except (KeyError, TypeError) as error:
        raise ProviderError(f"No usable description at {address}") from error
    if str(told.get("issuer", "")).rstrip("/") != issuer:
        raise ProviderError(f"The description at {address} is of another provider")
    return found
