"""The list of documents, and the page of one: what it says about which commitment."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from commitments import marking
from commitments.filters import DocumentFilter
from commitments.models import Commitment, Document
from commitments.views.access import public
from commitments.views.fragments import render_page

PAGE_SIZE = 50


@public
@require_GET
def document_list(request: HttpRequest) -> HttpResponse:
    """All documents, newest first; stubs say that they are only cited."""
    finder = DocumentFilter(request.GET, queryset=Document.objects.visible_to(request.user))
    documents = list(finder.qs.for_list()[: PAGE_SIZE + 1])
    context = {
        "filter": finder,
        "documents": documents[:PAGE_SIZE],
        "is_more": len(documents) > PAGE_SIZE,
        "page_size": PAGE_SIZE,
    }
    return render_page(request, "commitments/document_list.html", context, partials={"results": "results"})


@public
@require_GET
def document_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """What the document says, in which passages, what it follows up and what follows it."""
    visible = Document.objects.visible_to(request.user)
    document = get_object_or_404(visible.for_detail(), slug=slug)
    commitments = Commitment.objects.visible_to(request.user)
    passages = marking.numbered(document, commitments)
    context = {
        "document": document,
        "passages": passages,
        "pieces": marking.mark(document.text, passages),
        "citations": document.citations.select_related("target").filter(target__in=visible)
        | document.citations.select_related("target").filter(target__isnull=True),
        "cited_by": document.cited_by.select_related("document").filter(document__in=visible),
        "own_commitment": commitments.filter(reference=document.reference).first()
        if document.reference
        else None,
    }
    return render_page(request, "commitments/document_detail.html", context, partials={})
