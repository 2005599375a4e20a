"""What somebody typed outlives their session: it waits in the page on which they sign in again.

The server keeps nothing. The typed values travel in hidden fields through signing in to a page
whose one button sends them again, so that everything is checked as if they were sent just then.
"""

from typing import Any
from urllib.parse import parse_qsl

from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.http import urlencode

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
    }
    response = render(request, "registration/login.html", context)
    add_never_cache_headers(response)
    if request.headers.get("HX-Request"):
        # The whole page changes, not the fragment that was asked for.
        response["HX-Retarget"], response["HX-Reswap"] = "body", "innerHTML show:window:top"
        response["HX-Push-Url"] = f"{reverse('login')}?{urlencode({'next': here})}"
    return response


class SignIn(LoginView):
    """Signing in; whoever typed something before goes on with that."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What was typed stays in the page when the password is wrong."""
        typed = {"unsent": self.request.POST.get("unsent", "")}
        return super().get_context_data(**typed, **kwargs)

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """Sign in, then the page asked for, or the one that sends again what was typed there."""
        response = super().form_valid(form)
        target, unsent = self.get_redirect_url(), self.request.POST.get("unsent", "")
        if not target or not unsent:
            return response
        fields = parse_qsl(unsent[:MOST], keep_blank_values=True)
        return render(self.request, "registration/resume.html", {"fields": fields, "target": target})
