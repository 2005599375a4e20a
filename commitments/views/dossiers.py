"""The list of dossiers, and the page of one: its chain as a picture and in words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.finding.by_name import page_by_name
from commitments.models import Commitment, Document, Dossier, Milestone
from commitments.overviews.dossiers import rows_of
from commitments.picture.chain import chain_of
from commitments.picture.drawing import draw
from commitments.picture.legend import legend_of
from commitments.picture.listing import entries_of, years_of
from commitments.picture.records import MOST
from commitments.picture.sheet import NARROW, WIDE
from commitments.views.access import public
from commitments.views.fragments import render_page

PAGE_SIZE = 50
MOST_COMMITMENTS = 25
"""The dossier's own page lists so many of its commitments; the filtered list has them all."""


@public
@require_safe
def dossier_list(request: HttpRequest) -> HttpResponse:
    """The dossiers that hold something this visitor may see, with their numbers."""
    page = page_by_name(Dossier.objects.visible_to(request.user), size=PAGE_SIZE, params=request.GET)
    rows = rows_of(
        page.rows,
        documents=Document.objects.visible_to(request.user),
        commitments=Commitment.objects.visible_to(request.user),
        today=timezone.localdate(),
    )
    return render_page(request, "commitments/dossier_list.html", {"rows": rows, "page": page}, partials={})


@public
@require_safe
def dossier_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """What the dossier holds and what that touches, drawn on a time axis and told as a list."""
    dossier = get_object_or_404(Dossier.objects.visible_to(request.user), slug=slug)
    documents = Document.objects.visible_to(request.user)
    commitments = Commitment.objects.visible_to(request.user)
    milestones = Milestone.objects.visible_to(request.user)
    today = timezone.localdate()
    chain = chain_of(dossier, documents=documents, commitments=commitments, milestones=milestones)
    entries = entries_of(chain)
    [row] = rows_of([dossier], documents=documents, commitments=commitments, today=today)
    context = {
        "dossier": dossier,
        "row": row,
        "years": years_of(entries),
        "drawings": [draw(chain, entries, sheet, today=today) for sheet in (WIDE, NARROW)],
        "legend": legend_of(chain),
        "is_cut": chain.is_cut,
        "most": MOST,
        "others": {
            "documents": sum(document.dossier_id != dossier.pk for document in chain.documents),
            "commitments": sum(commitment.dossier_id != dossier.pk for commitment in chain.commitments),
        },
        "commitments": commitments.filter(dossier=dossier).by_made().for_lines()[:MOST_COMMITMENTS],
        "today": today,
    }
    return render_page(request, "commitments/dossier_detail.html", context, partials={})
