"""Guessing of passwords: who is locked out, what they read, and what the log says of it.

django-axes counts the failures and calls these functions; `settings.py` names them. The password of the
demo users needs no guessing: outside DEBUG it opens nothing.
"""

import ipaddress
from typing import Any

from django.conf import settings
from django.contrib.auth.backends import BaseBackend
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

# Printed for everybody who tries the tracker out.
DEMO_PASSWORD = "proef-met-reaim"  # noqa: S105 - as above


class NoDemoPassword(BaseBackend):
    """Stands before the others where DEBUG is off: demo users may have come along in a backup."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> None:  # noqa: ARG002 - Django's
        """Raise PermissionDenied for the password that everybody knows; leave all others to the next."""
        if credentials.get("password") == DEMO_PASSWORD:
            raise PermissionDenied


def client_address(request: HttpRequest) -> str | None:
    """Return where a request comes from; of IPv6 the network, for one visitor has all of its addresses.

    Behind a proxy the last entry of X-Forwarded-For is the one that the proxy itself wrote; what stands
    before it is the visitor's word.
    """
    candidates = [request.META.get("REMOTE_ADDR", "")]
    if settings.BEHIND_PROXY:
        candidates.insert(0, request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip())
    for candidate in candidates:
        try:
            address = ipaddress.ip_address(candidate)
        except ValueError:
            continue
        if address.version == 6:
            return str(ipaddress.ip_network((address, 64), strict=False).network_address)
        return str(address)
    return None


def comes_from_single_sign_on(request: HttpRequest, _credentials: object) -> bool:
    """Whether a ministry's own sign-on sent this visitor: there is no password here to guess.

    Five colleagues without an account would otherwise lock out their whole office.
    """
    return request.path == reverse("single_sign_on_return")


def describe_client(_username: str, _address: str, _user_agent: str, path: str, _request: HttpRequest) -> str:
    """Return what the log says of a visitor: no name and no address, for those are personal data."""
    return f"a visitor at {path}"


def locked_out(request: HttpRequest, _response: HttpResponse | None, _credentials: object) -> HttpResponse:
    """Say in the site's own look that signing in is locked, and for how long."""
    response = render(request, "429.html", {"failures": settings.AXES_FAILURE_LIMIT}, status=429)
    response.headers["Retry-After"] = str(int(settings.AXES_COOLOFF_TIME.total_seconds()))
    return response
