"""The list of adviezen, and the page of one: what was advised, answered and done."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.dates import latest_of
from commitments.finding.keyset import Order, page_of
from commitments.models import Advies, Commitment
from commitments.overviews import advice_table
from commitments.views.access import public
from commitments.views.fragments import render_page

PAGE_SIZE = 25
NEWEST_FIRST = Order("published_order")


@public
@require_safe
def advies_list(request: HttpRequest) -> HttpResponse:
    """All adviezen, newest first, with the verdicts on their aanbevelingen counted."""
    adviezen = Advies.objects.visible_to(request.user).newest_first()
    page = page_of(adviezen, order=NEWEST_FIRST, size=PAGE_SIZE, params=request.GET)
    recommended = Commitment.objects.visible_to(request.user).filter(aanbeveling__advies__in=page.rows)
    context = {
        "page": page,
        "summaries": advice_table.summaries(page.rows, user=request.user),
        "changed_at": latest_of([recommended.last_changed_at(), *(row.changed_at for row in page.rows)]),
    }
    return render_page(request, "commitments/advies_list.html", context, partials={})


@public
@require_safe
def advies_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Each aanbeveling with the cabinet's words, what was done since and how it stands."""
    visible = Advies.objects.visible_to(request.user)
    named = visible.prefetch_related("numbers__college")
    advies = get_object_or_404(named, slug=slug)
    context = {
        "advies": advies,
        "table": advice_table.table_of(advies, user=request.user, today=timezone.localdate()),
        "replaces": named.filter(replaced_by=advies).first(),
        "replaced_by": named.filter(replaces=advies),
    }
    return render_page(request, "commitments/advies_detail.html", context, partials={})
