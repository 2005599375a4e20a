"""One address for one question: a filter that was left open does not stand in it."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect


def clean_address(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A browser sends every field of a form, the empty ones too. Lead such a question to its short address.

    A fragment is answered at once, with the address that the browser is to show.
    """

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        asked = _without_empty(request.GET)
        if asked is None:
            return view(request, *args, **kwargs)
        address = f"{request.path}?{asked.urlencode()}" if asked else request.path
        htmx = request.htmx  # type: ignore[attr-defined]  # its middleware sets it
        if not htmx or htmx.boosted or htmx.history_restore_request:
            return redirect(address)
        request.GET = asked  # type: ignore[assignment]  # the links of the fragment are made of it
        response = view(request, *args, **kwargs)
        if "HX-Redirect" not in response.headers:
            response.headers["HX-Push-Url"] = address
        return response

    return checked


def _without_empty(question: QueryDict) -> QueryDict | None:
    """The question without what was left empty; None when nothing was."""
    filled = QueryDict(mutable=True)
    for name, values in question.lists():
        if kept := [value for value in values if value]:
            filled.setlist(name, kept)
    return None if filled == question else filled
