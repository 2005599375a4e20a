"""Now and then asking the ministry's sign-on whether somebody is still known there (OIDC_RENEW_SECONDS)."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from mozilla_django_oidc.middleware import SessionRefresh

from reaim_tracker.single_sign_on import ProviderError, setting_or_endpoint


class SignOnRenewalMiddleware(SessionRefresh):
    """mozilla-django-oidc's, for whole pages only; the provider is not asked anything at the start."""

    @staticmethod
    def get_settings(attr: str, *args: Any) -> Any:
        """An endpoint that is looked up when it is needed."""
        return setting_or_endpoint(attr, *args)

    @property
    def exempt_urls(self) -> set[str]:
        """The way there and back, and the ways out."""
        names = ("single_sign_on", "single_sign_on_return", "sign_in_code", "login")
        return {reverse(name) for name in names}

    def process_request(self, request: HttpRequest) -> Any:
        """The way to the provider when it is time; while that does not answer people go on working."""
        try:
            return super().process_request(request)
        except ProviderError:
            return None

    def is_refreshable_url(self, request: HttpRequest) -> bool:
        """A fragment cannot be answered by another site."""
        return not request.headers.get("HX-Request") and bool(super().is_refreshable_url(request))
