"""Your account: who you are here, where you are signed in, your password and your second factor."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp import login as keep_device

from commitments.actions.audit.writing import acting, sign_on_name
from commitments.actions.signing_in.second_factor import (
    TooSoon,
    begin,
    confirm,
    has_second_factor,
    must_have_second_factor,
    offer_of,
    renew_recovery_codes,
    switch_off,
    verify,
)
from commitments.actions.signing_in.sessions import end_other_sessions, sessions_of
from commitments.forms.account import CodeForm, FirstCodeForm, NewPasswordForm
from commitments.models.membership import general_roles
from commitments.permissions import Action, Role, is_allowed
from commitments.views.access import signed_in
from commitments.views.signing_in import too_soon


@signed_in
@require_safe
def account(request: HttpRequest) -> HttpResponse:
    """Name, roles, password, second factor, and where somebody is signed in."""
    user: Any = request.user
    roles = general_roles(user)
    context = {
        "memberships": user.memberships.select_related("ministerie").order_by("ministerie__name"),
        "is_data_entry": Role.DATA_ENTRY in roles,
        "is_admin": Role.ADMIN in roles,
        "reads_log": is_allowed(Action.READ_AUDIT, roles),
        "has_second_factor": has_second_factor(user),
        "sessions": sessions_of(user, here=request.session.session_key),
    }
    return _private(render(request, "commitments/account/account.html", context))


@signed_in
@require_POST
def account_end_sessions(request: HttpRequest) -> HttpResponse:
    """Sign out everywhere else."""
    ended = end_other_sessions(user=request.user, here=request.session.session_key)
    told = ngettext(
        "%(number)d andere sessie is beëindigd.", "%(number)d andere sessies zijn beëindigd.", ended
    )
    messages.success(request, told % {"number": ended})
    return redirect("account")


@sensitive_post_parameters("old_password", "new_password1", "new_password2")
@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def account_password(request: HttpRequest) -> HttpResponse:
    """Another password; all other sessions end with the old one. Who has none signs in elsewhere."""
    user: Any = request.user
    if not user.has_usable_password():
        context = {"label": sign_on_name()}
        return _private(render(request, "commitments/account/no_password.html", context))
    form = NewPasswordForm(user, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        with acting(user):
            form.save()
        update_session_auth_hash(request, form.user)
        messages.success(request, _("Uw wachtwoord is gewijzigd. Op andere plaatsen bent u uitgelogd."))
        return redirect("account")
    return _private(render(request, "commitments/account/password.html", {"form": form}))


@sensitive_post_parameters("code")
@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def second_factor(request: HttpRequest) -> HttpResponse:
    """Switching it on (begin, scan, first code) and off (a code)."""
    user = request.user
    is_on = has_second_factor(user)
    if request.method == "POST" and "begin" in request.POST:
        begin(user)
        return redirect("second_factor")
    form = (CodeForm if is_on else FirstCodeForm)(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        done = _off(request, form) if is_on else _on(request, form)
        if done is not None:
            return done
    context = {
        "form": form,
        "is_on": is_on,
        "is_required": must_have_second_factor(user),
        "offer": None if is_on else offer_of(user),
    }
    return _private(render(request, "commitments/account/second_factor.html", context))


@sensitive_post_parameters("code")
@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def second_factor_codes(request: HttpRequest) -> HttpResponse:
    """New recovery codes, for a code."""
    user = request.user
    if not has_second_factor(user):
        return redirect("second_factor")
    form = CodeForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _checked(request, form) is not None:
        return _show_codes(request, renew_recovery_codes(user=user))
    return _private(render(request, "commitments/account/new_codes.html", {"form": form}))


def _on(request: HttpRequest, form: CodeForm) -> HttpResponse | None:
    here = request.session.session_key
    try:
        done = confirm(user=request.user, code=form.cleaned_data["code"], session_key=here)
    except TooSoon as error:
        form.add_error("code", too_soon(error))
        return None
    if done is None:
        form.add_error("code", _("Deze code klopt niet. Vul de code in die de app nu toont."))
        return None
    device, codes = done
    keep_device(request, device)
    return _show_codes(request, codes)


def _off(request: HttpRequest, form: CodeForm) -> HttpResponse | None:
    if _checked(request, form) is None:
        return None
    switch_off(user=request.user, by=request.user, keep_session=request.session.session_key)
    request.session.pop(DEVICE_ID_SESSION_KEY, None)
    messages.success(request, _("De tweede factor staat uit. U logt voortaan in zonder code."))
    return redirect("account")


def _checked(request: HttpRequest, form: CodeForm) -> Any:
    """The device that took the code; None with an error in the form."""
    try:
        device = verify(user=request.user, code=form.cleaned_data["code"])
    except TooSoon as error:
        form.add_error("code", too_soon(error))
        return None
    if device is None:
        form.add_error("code", _("Deze code klopt niet. Vul de code in die de app nu toont."))
    return device


def _show_codes(request: HttpRequest, codes: list[str]) -> HttpResponse:
    return _private(render(request, "commitments/account/codes.html", {"codes": codes}))


def _private(response: HttpResponse) -> HttpResponse:
    """Secrets and sessions are kept by no browser."""
    response.headers["Cache-Control"] = "no-store"
    return response
