"""Refuses what is too large to be a form or a document, before anything of it is read."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


class BodyLimitMiddleware:
    """By the length that the request announces; the server reads no further than that.

    A body without a length (chunked) counts as empty in Django. Files go to disk while they arrive and so
    may be larger than a form, which is kept in memory.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, or say in the site's own look that it is too large."""
        try:
            length = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:
            length = 0
        with_files = request.content_type == "multipart/form-data"
        most = settings.LARGEST_UPLOAD if with_files else settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        if length <= most:
            return self.get_response(request)
        return render(request, "413.html", {"megabytes": most // 1_000_000}, status=413)
