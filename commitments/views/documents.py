"""The list of documents, and the page of one: what it says about which commitment."""

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from commitments.finding.chips import PRECISE
from commitments.finding.filters import DocumentFilter
from commitments.finding.how_many import HowMany, how_many
from commitments.finding.keyset import Order, page_of
from commitments.models import Commitment, Document
from commitments.telling import facts, marking
from commitments.telling.drafts import readable
from commitments.views.access import public
from commitments.views.clean_address import clean_address
from commitments.views.fragments import render_page

PAGE_SIZE = 25
NEWEST_FIRST = Order("dated_order")


@public
@require_safe
@clean_address
def document_list(request: HttpRequest) -> HttpResponse:
    """All documents, newest first; stubs say that they are only cited."""
    visible = Document.objects.visible_to(request.user)
    finder = DocumentFilter(request.GET, queryset=visible)
    is_narrowed = finder.form.is_valid() and any(finder.form.cleaned_data.values())
    page = page_of(
        finder.qs.for_list(),
        order=NEWEST_FIRST,
        size=PAGE_SIZE,
        params=request.GET,
        along=visible if is_narrowed else None,
    )
    number = HowMany(len(page.rows))
    if not page.is_all:
        number = how_many(finder.qs, is_precise=PRECISE in request.GET, shown=len(page.rows))
    context = {"filter": finder, "page": page, "number": number}
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
