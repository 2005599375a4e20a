"""Every view says who may open it: the conventions test finds the one that does not."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import gettext as _
from django_htmx.http import HttpResponseClientRedirect

from commitments.views.unsent import sign_in_page

V = TypeVar("V", bound=Callable[..., HttpResponseBase])


def public(view: V) -> V:
    """Open to everybody; the view itself shows no more than `visible_to(user)` gives."""
    view.access = "public"  # type: ignore[attr-defined]  # read by tests and the printed table
    return view


def signed_in(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Asks a visitor to sign in first; what they may do is then decided by the record."""

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            if page := sign_in_page(request):
                return page
            login = redirect_to_login(request.get_full_path())
            # A fragment request would paste the sign-in page into the middle of this one.
            return HttpResponseClientRedirect(login.url) if request.headers.get("HX-Request") else login
        return view(request, *args, **kwargs)

    checked.access = "signed_in"  # type: ignore[attr-defined]  # read by tests and the printed table
    return checked


def refuse() -> PermissionDenied:
    """For a signed-in visitor whose role does not allow this."""
    return PermissionDenied(_("U bent ingelogd, maar uw rol geeft hiertoe geen toegang."))
