"""The list of documents, and the page of one: what it says about which commitment."""

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from commitments.finding.filters import DocumentFilter
from commitments.models import Commitment, Document
from commitments.telling import facts, marking
from commitments.telling.drafts import readable
from commitments.views.access import public
from commitments.views.clean_address import clean_address
from commitments.views.fragments import render_page

PAGE_SIZE = 50


@public
@require_safe
@clean_address
def document_list(request: HttpRequest) -> HttpResponse:
    """All documents, newest first; stubs say that they are only cited."""
    finder = DocumentFilter(request.GET, queryset=Document.objects.visible_to(request.user))
    newest = finder.qs.order_by("-dated_order", "-id")
    documents = list(newest.for_list()[: PAGE_SIZE + 1])
    context = {
        "filter": finder,
        "documents": documents[:PAGE_SIZE],
        "is_more": len(documents) > PAGE_SIZE,
        "page_size": PAGE_SIZE,
    }
    return render_page(request, "commitments/document_list.html", context, partials={"results": "results"})


@public
@require_safe
def document_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """What the document says, in which passages, what it follows up and what follows it."""
    visible = Document.objects.visible_to(request.user)
    document = get_object_or_404(visible.for_detail(), slug=slug)
    commitments = Commitment.objects.visible_to(request.user)
    passages = marking.numbered(document, commitments)
    context = {
        "document": document,
        "passages": passages,
        "told": marking.told(passages),
        "pieces": marking.mark(document.text, passages),
        "citations": document.citations.filter(Q(target__isnull=True) | Q(target__in=visible))
        .select_related("target")
        .defer("target__text")
        .order_by("relation", "id"),
        "claims": facts.claims_by_field(readable(document.claims.all(), request.user)),
        "cited_by": document.cited_by.filter(document__in=visible)
        .select_related("document")
        .defer("document__text"),
        "own_commitment": commitments.filter(reference=document.reference).first()
        if document.reference
        else None,
        "register_rows": document.register_rows.filter(entity__in=["Zaak", "Document"]).only("removed_at"),
    }
    return render_page(request, "commitments/document_detail.html", context, partials={})
