"""The original file of a document, to download and never to open on this site."""

from pathlib import PurePosixPath

from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from commitments.models.intake import letters_for
from commitments.views.access import public

CONTENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xml": "application/xml",
    "txt": "text/plain; charset=utf-8",
}


@public
@require_safe
def document_file(request: HttpRequest, slug: str) -> FileResponse:
    """As it came in. The type is ours, not the sender's; a browser that opens it anyway runs nothing."""
    document = get_object_or_404(letters_for(request.user).defer("text"), slug=slug)
    extension = PurePosixPath(document.file.name or "").suffix.lower().removeprefix(".")
    if not document.file:
        raise Http404
    try:
        opened = document.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    response = FileResponse(
        opened,
        as_attachment=True,
        filename=f"{document.slug}.{extension}" if extension else document.slug,
        content_type=CONTENT_TYPES.get(extension, "application/octet-stream"),
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Cache-Control"] = "private"
    return response
