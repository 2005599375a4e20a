"""A mail inside a page: in a frame, where its own style holds and nothing of it can do anything."""

from django.http import HttpResponse

# A mail has its style in its own lines; nothing else in it may run, load or be followed.
_MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"


def with_frame(response: HttpResponse) -> HttpResponse:
    """A page that shows a mail in a frame, which no other page may have."""
    # As django-csp's decorator does, which has no types that a view keeps.
    response._csp_update = {"frame-src": ["'self'"]}  # type: ignore[attr-defined]  # django-csp's own
    return response


def as_html_mail(html: str) -> HttpResponse:
    """A mail as a page that can only be looked at, in a frame of this site."""
    return HttpResponse(
        html,
        headers={
            "Content-Security-Policy": _MAIL_POLICY,
            "X-Frame-Options": "SAMEORIGIN",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
        },
    )
