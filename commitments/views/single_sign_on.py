"""A ministry's own sign-on: sending somebody there, and taking them in when they come back.

Without a provider in the environment these addresses do not exist.
"""

import logging
import time
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from mozilla_django_oidc.views import OIDCAuthenticationCallbackView, OIDCAuthenticationRequestView

from commitments.actions.audit.writing import sign_on_name
from commitments.views.access import public
from commitments.views.signing_in import enter
from reaim_tracker.single_sign_on import ProviderError, setting

logger = logging.getLogger(__name__)


class _Sender(OIDCAuthenticationRequestView):
    """mozilla-django-oidc's, with endpoints that may come from the provider."""

    @staticmethod
    def get_settings(attr: str, *args: Any) -> Any:
        """One setting."""
        return setting(attr, *args)


class _Receiver(OIDCAuthenticationCallbackView):
    """mozilla-django-oidc's; who was recognised comes in by the same door as with a password."""

    @staticmethod
    def get_settings(attr: str, *args: Any) -> Any:
        """One setting."""
        return setting(attr, *args)

    def login_success(self) -> HttpResponse:
        """A session that was only renewed goes on; else in, or on to the code."""
        user: Any = self.user
        if self.request.user.is_authenticated and self.request.user == user:
            renewed: HttpResponse = super().login_success()
            return renewed
        target = self.request.session.pop("oidc_login_next", None) or settings.LOGIN_REDIRECT_URL
        response = enter(self.request, user, target=resolve_url(target))
        # Until when the provider need not be asked again; also kept while the code is awaited.
        self.request.session["oidc_id_token_expiration"] = time.time() + setting(
            "OIDC_RENEW_ID_TOKEN_EXPIRY_SECONDS"
        )
        return response

    def login_failure(self) -> HttpResponse:
        """One page for whoever is not let in; the log tells an administrator why."""
        reason = "stopped" if self.request.GET.get("error") or not hasattr(self, "user") else "unknown"
        return _refused(self.request, reason, status=403)


@public
def single_sign_on(request: HttpRequest) -> HttpResponse:
    """To the provider, with a state, a nonce and the question of PKCE."""
    _only_where_there_is_one()
    return _answered(request, _Sender.as_view)


@public
def single_sign_on_return(request: HttpRequest) -> HttpResponse:
    """Back from the provider."""
    _only_where_there_is_one()
    return _answered(request, _Receiver.as_view)


def _only_where_there_is_one() -> None:
    if not setting("HAS_SINGLE_SIGN_ON"):
        raise Http404


def _answered(request: HttpRequest, make: Any) -> HttpResponse:
    try:
        # mozilla-django-oidc asks the provider by requests, whose errors are all OSErrors.
        response: HttpResponse = make()(request)
    except (ProviderError, OSError) as error:
        logger.warning("The sign-on of the ministry does not answer: %s", type(error).__name__)
        return _refused(request, "silent", status=502)
    response.headers["Cache-Control"] = "no-store"
    return response


def _refused(request: HttpRequest, reason: str, *, status: int) -> HttpResponse:
    context = {"reason": reason, "label": sign_on_name()}
    return render(request, "registration/single_sign_on_refused.html", context, status=status)
