"""Who must have a second factor and has none yet is led to the page where it is switched on."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django_htmx.http import HttpResponseClientRedirect
from django_otp import DEVICE_ID_SESSION_KEY

from commitments.actions.signing_in.second_factor import must_have_second_factor

OPEN = {"second_factor", "second_factor_codes", "login", "sign_in_code", "logout", "set_language", "health"}
"""The pages that one needs on the way."""


class SecondFactorFirstMiddleware:
    """Asks nothing of the database where `SECOND_FACTOR_REQUIRED_FOR` is empty or a code was given."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: Any) -> HttpResponse | None:
        """Lead away from every page but those of `OPEN`."""
        if not settings.SECOND_FACTOR_REQUIRED_FOR or DEVICE_ID_SESSION_KEY in request.session:
            return None
        match = request.resolver_match
        if (match is not None and match.view_name in OPEN) or not must_have_second_factor(request.user):
            return None
        messages.warning(request, _("Uw rol vraagt om een tweede factor. Zet die eerst aan."))
        page = redirect("second_factor")
        return HttpResponseClientRedirect(page.url) if request.headers.get("HX-Request") else page
