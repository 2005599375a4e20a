"""The switch between Dutch and English."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.i18n import set_language

# What a browser tells of a form of this site, or of an address typed by hand; old ones tell nothing.
_OURS = {"same-origin", "none", ""}


@csrf_exempt
def choose_language(request: HttpRequest) -> HttpResponseBase:
    """Keep the language in a cookie and go back to the page.

    Without a token, which would make every public page one person's. A form of another site is known by what
    the browser says of it, and refused: it could do no more than change the language.
    """
    if request.headers.get("Sec-Fetch-Site", "") not in _OURS:
        raise PermissionDenied
    return set_language(request)
