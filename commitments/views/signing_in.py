"""Signing in: the password or the ministry's own sign-on, then the code of who has a second factor.

`enter` is the one place where a session begins: every door of the site leads through it, so that
nobody with a second factor gets in without the code.
"""

from datetime import timedelta
from typing import Any

from axes.handlers.proxy import AxesProxyHandler
from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME, load_backend, login
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.models import User
from django.contrib.auth.views import LoginView, RedirectURLMixin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.dateparse import parse_datetime
from django.utils.decorators import method_decorator
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView

from commitments.actions.audit.signing_in import write_refusal
from commitments.actions.signing_in.second_factor import TooSoon, has_second_factor, verify
from commitments.actions.signing_in.sessions import SINCE
from commitments.forms.account import CodeForm
from commitments.views.unsent import resume, sign_on_offer
from reaim_tracker.signing_in import locked_out

WAITING = "waits_for_code"
"""Where a session keeps who gave the right password and not yet the code. Nobody is signed in by it."""

PATIENCE = timedelta(minutes=5)
"""How long the code may take; then one starts again."""


def enter(request: HttpRequest, user: User, *, target: str, unsent: str = "") -> HttpResponse:
    """Let in somebody whose password or sign-on was right; who has a second factor is asked for it first."""
    if not has_second_factor(user):
        return _arrive(request, user, target=target, unsent=unsent)
    request.session[WAITING] = {
        "user": user.pk,
        "backend": user.backend,
        "hash": user.get_session_auth_hash(),
        "since": timezone.now().isoformat(),
    }
    if request.method == "POST":
        return _ask(request, CodeForm(), target=target, unsent=unsent)
    # Back from a ministry's sign-on: that address works once.
    return redirect(f"{reverse('sign_in_code')}?{urlencode({REDIRECT_FIELD_NAME: target})}")


def waiting_user(request: HttpRequest) -> Any:
    """Who is to give the code; None when nobody is, took too long, or may no longer come in."""
    waiting = request.session.get(WAITING) or {}
    since = parse_datetime(waiting.get("since", ""))
    if since is None or timezone.now() - since > PATIENCE or waiting["backend"] not in _backends():
        return None
    # Also asks whether the account is still active.
    user: Any = load_backend(waiting["backend"]).get_user(waiting["user"])
    if user is None or not constant_time_compare(waiting["hash"], user.get_session_auth_hash()):
        return None
    user.backend = waiting["backend"]
    return user


class SignIn(LoginView):
    """Signing in with a password; whoever typed something before goes on with that."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What was typed stays in the page when the password is wrong."""
        typed = {"unsent": self.request.POST.get("unsent", "")}
        offer = {"sign_on": sign_on_offer(self.get_redirect_url())}
        return super().get_context_data(**typed, **offer, **kwargs)

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """On to the code, or to the page asked for."""
        return enter(self.request, form.get_user(), **_going_to(self))


@method_decorator([sensitive_post_parameters("code"), never_cache], name="dispatch")
class SignInCode(RedirectURLMixin, FormView):
    """The code after the password; five wrong ones lock as five wrong passwords do."""

    form_class = CodeForm
    next_page = settings.LOGIN_REDIRECT_URL

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """Without a right password, or after the lock, there is nothing to ask."""
        self.user = waiting_user(request)
        if self.user is None:
            return render(request, "registration/code_over.html", {"target": self.get_redirect_url()})
        self.credentials = {"username": self.user.get_username()}
        if not AxesProxyHandler.is_allowed(request, self.credentials):
            return locked_out(request, None, self.credentials)
        return super().dispatch(request, *args, **kwargs)

    def render_to_response(self, context: dict[str, Any], **_kwargs: Any) -> HttpResponse:
        """The page with the one field; the server picks its own template."""
        unsent = self.request.POST.get("unsent", "")
        return _ask(self.request, context["form"], target=self.get_redirect_url(), unsent=unsent)

    def form_valid(self, form: CodeForm) -> HttpResponse:
        """In, or again; who must wait is told how long."""
        try:
            device = verify(user=self.user, code=form.cleaned_data["code"])
        except TooSoon as error:
            form.add_error("code", too_soon(error))
            return self.form_invalid(form)
        if device is None:
            write_refusal(self.user.get_username(), "code van de tweede factor klopte niet", user=self.user)
            AxesProxyHandler.user_login_failed(__name__, self.credentials, self.request)
            form.add_error("code", _("Deze code klopt niet. Vul de code in die de app nu toont."))
            return self.form_invalid(form)
        # django-otp keeps the device with the session that now begins.
        self.user.otp_device = device
        return _arrive(self.request, self.user, **_going_to(self))


def too_soon(error: TooSoon) -> str:
    """What somebody reads who must wait."""
    return ngettext(
        "Wacht nog %(number)d seconde en probeer het dan opnieuw.",
        "Wacht nog %(number)d seconden en probeer het dan opnieuw.",
        error.seconds,
    ) % {"number": error.seconds}


def _backends() -> list[str]:
    return list(settings.AUTHENTICATION_BACKENDS)


def _going_to(view: Any) -> dict[str, str]:
    """The page asked for, and what was typed there; without a page that has nowhere to go."""
    unsent = view.request.POST.get("unsent", "") if view.get_redirect_url() else ""
    return {"target": view.get_success_url(), "unsent": unsent}


def _arrive(request: HttpRequest, user: User, *, target: str, unsent: str) -> HttpResponse:
    login(request, user, backend=user.backend)
    request.session.pop(WAITING, None)
    request.session[SINCE] = timezone.now().isoformat()
    return resume(request, target, unsent) if unsent else redirect(target)


def _ask(request: HttpRequest, form: CodeForm, *, target: str, unsent: str) -> HttpResponse:
    context = {"form": form, "next": target, "unsent": unsent}
    response = render(request, "registration/code.html", context)
    response.headers["Cache-Control"] = "no-store"
    return response
