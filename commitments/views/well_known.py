"""What machines look for at fixed addresses: whom to tell of a leak, and what not to crawl."""

from datetime import datetime, time, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.views.access import public

VALID_DAYS = 364
"""RFC 9116 advises less than a year; the day moves on for as long as the site is served."""


@public
@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Whom to tell of a leak, by RFC 9116. Raises Http404 where the set-up names no contact."""
    if not settings.SECURITY_CONTACT:
        raise Http404
    last_day = timezone.now().date() + timedelta(days=VALID_DAYS)
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {datetime.combine(last_day, time()).isoformat()}Z",
        "Preferred-Languages: nl, en",
        f"Canonical: {request.build_absolute_uri(reverse('security_txt'))}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@public
@require_safe
def robots_txt(_request: HttpRequest) -> HttpResponse:
    """Let search engines read every record, and keep them out of forms and combinations of filters."""
    closed = [reverse(name) for name in ("admin:index", "login", "logout", "set_language")]
    # A question of visitors' own words, and more than one filter at once, are endless.
    closed += ["/*?q=", "/*&"]
    # A link in a mail is for its reader alone.
    closed.append("/antwoord/")
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
