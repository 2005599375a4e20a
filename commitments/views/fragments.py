"""One address serves the page and its fragment; the server picks from its own short list."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.cache import patch_vary_headers
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails


def render_page(
    request: Any,
    template: str,
    context: dict[str, Any],
    *,
    partials: Mapping[str, str],
    status: int = 200,
) -> HttpResponse:
    """The page, or the partial whose target element htmx names.

    `partials` maps element ids to partial names. An unknown target, a boosted link and a
    restored history entry get the whole page.
    """
    htmx: HtmxDetails = request.htmx
    partial = None
    if htmx and not htmx.boosted and not htmx.history_restore_request:
        partial = partials.get(htmx.target or "")
    response = render(request, f"{template}#{partial}" if partial else template, context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


def go_to(request: Any, address: str) -> HttpResponse:
    """Another page, also for an htmx request, which would otherwise paste that page into this one."""
    htmx: HtmxDetails = request.htmx
    is_fragment = htmx and not htmx.boosted and not htmx.history_restore_request
    response = HttpResponseClientRedirect(address) if is_fragment else redirect(address)
    patch_vary_headers(response, ["HX-Request"])
    return response
