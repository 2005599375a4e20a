"""What somebody typed outlives their session: it waits in the page on which they sign in again.

The server keeps nothing. The typed values travel in hidden fields through signing in to a page
whose one button sends them again, so that everything is checked as if they were sent just then.
"""

from urllib.parse import parse_qsl

from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.http import urlencode

from commitments.actions.audit.writing import sign_on_name
from reaim_tracker.single_sign_on import setting

MOST = 1_000_000
"""Characters, encoded, that may travel so; with more one signs in as usual and types it again."""


def sign_in_page(request: HttpRequest) -> HttpResponse | None:
    """The page to sign in on that holds what this request sent; None when it holds nothing to keep.

    A form with a password is never kept: it would stand readable in the page.
    """
    data = request.POST.copy()
    data.pop("csrfmiddlewaretoken", None)
    if not data or any("password" in name for name in data):
        return None
    unsent = data.urlencode()
    if len(unsent) > MOST:
        return None
    here = request.get_full_path()
    context = {
        "form": AuthenticationForm(request),
        "next": here,
        "unsent": unsent,
        "has_file": bool(request.FILES),
        "sign_on": sign_on_offer(here),
    }
    response = render(request, "registration/login.html", context)
    add_never_cache_headers(response)
    if request.headers.get("HX-Request"):
        # The whole page changes, not the fragment that was asked for.
        response["HX-Retarget"], response["HX-Reswap"] = "body", "innerHTML show:window:top"
        response["HX-Push-Url"] = f"{reverse('login')}?{urlencode({'next': here})}"
    return response


def sign_on_offer(target: str) -> dict[str, str] | None:
    """The button of a ministry's own sign-on, where the environment names one."""
    if not setting("HAS_SINGLE_SIGN_ON"):
        return None
    query = f"?{urlencode({'next': target})}" if target else ""
    return {"url": f"{reverse('single_sign_on')}{query}", "label": sign_on_name()}


def resume(request: HttpRequest, target: str, unsent: str) -> HttpResponse:
    """The page that sends again what was typed, for who has just signed in."""
    fields = parse_qsl(unsent[:MOST], keep_blank_values=True)
    return render(request, "registration/resume.html", {"fields": fields, "target": target})
