"""The list of ministeries, and the page of one: what it holds, its load over time, what moved."""

from collections.abc import Sequence
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from commitments.models import Commitment, Document, Ministerie, StatusChange
from commitments.overviews.counted import BY_MINISTERIE, CHANGED_AT, HOLDINGS, WORKLOAD
from commitments.overviews.holdings import holding_rows, moves
from commitments.overviews.whole import deadlines, ministerie_rows
from commitments.overviews.workload import Load
from commitments.telling.charts import Column, columns
from commitments.telling.drafts import forget_hidden_evidence
from commitments.views.access import public
from commitments.views.fragments import render_page

CHART_HEIGHT = 150
CHART_MARGIN = 22
"""Pixels above the columns, for the numbers."""


@public
@require_safe
def ministerie_list(request: HttpRequest) -> HttpResponse:
    """All ministeries, those that hold something first; also those that no longer exist."""
    visible = Commitment.objects.visible_to(request.user)
    today = timezone.localdate()
    counted = BY_MINISTERIE.of(visible, today=today)
    rows = ministerie_rows(counted.value)
    context = {
        "holding": [row for row in rows if row.total.total],
        "others": [row.ministerie for row in rows if not row.total.total],
        "changed_at": CHANGED_AT.of(visible, today=today).value,
        "counted_at": counted.counted_at,
    }
    return render_page(request, "commitments/ministerie_list.html", context, partials={})


@public
@require_safe
def ministerie_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """What the ministry holds now, held at the end of each year, and took over or handed over."""
    ministerie = get_object_or_404(
        Ministerie.objects.prefetch_related("predecessors", "successors"), slug=slug
    )
    today = timezone.localdate()
    visible = Commitment.objects.visible_to(request.user)
    moved = moves(ministerie, visible, today=today)
    forget_hidden_evidence([move.change for move in moved], request.user)
    loads = WORKLOAD.of(visible, ministerie, today=today).value
    held_now = HOLDINGS.of(visible, ministerie, today=today)
    documents = Document.objects.visible_to(request.user)
    held = visible.held_by([ministerie])
    context = {
        "ministerie": ministerie,
        "holdings": holding_rows(held_now.value),
        "counted_at": held_now.counted_at,
        "deadlines": deadlines(held, today=today),
        "loads": loads,
        "columns": chart_of(loads, today=today),
        "chart_foot": CHART_MARGIN + CHART_HEIGHT,
        "moves": moved,
        "bewindspersonen": ministerie.bewindspersonen.with_signed(documents),
        "last_recorded_at": StatusChange.objects.about(held).last_recorded_at(),
        "today": today,
    }
    return render_page(request, "commitments/ministerie_detail.html", context, partials={})


def chart_of(loads: Sequence[Load], *, today: date) -> list[Column]:
    """One column for each day: what was open, and marked what of it was past its term."""
    values = [
        (_("nu") if load.day == today else str(load.day.year), load.open, load.overdue) for load in loads
    ]
    return columns(values, height=CHART_HEIGHT, margin=CHART_MARGIN)
