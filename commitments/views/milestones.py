"""The list of events, and the page of one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.dates import latest_of
from commitments.finding.keyset import Order, page_of
from commitments.finding.milestone_filter import MilestoneFilter
from commitments.models import Commitment, Milestone
from commitments.overviews import milestones
from commitments.views.access import public
from commitments.views.clean_address import clean_address
from commitments.views.fragments import render_page

PAGE_SIZE = 50
OLDEST_FIRST = Order("begins_on", is_descending=False)


@public
@require_safe
@clean_address
def milestone_list(request: HttpRequest) -> HttpResponse:
    """All events in order of time, grouped by year; of one dossier when the address asks for it."""
    visible = Milestone.objects.visible_to(request.user).in_time_order()
    finder = MilestoneFilter(request.GET, queryset=visible, user=request.user)
    page = page_of(finder.qs, order=OLDEST_FIRST, size=PAGE_SIZE, params=request.GET)
    concerned = Commitment.objects.visible_to(request.user).filter(milestones__in=page.rows)
    context = {
        "filter": finder,
        "page": page,
        "years": milestones.by_year(page.rows),
        "today": timezone.localdate(),
        "changed_at": latest_of([concerned.last_changed_at(), *(event.changed_at for event in page.rows)]),
    }
    return render_page(request, "commitments/milestone_list.html", context, partials={"results": "results"})


@public
@require_safe
def milestone_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """When it was or will be, what the sources say of it, and which commitments it matters to."""
    visible = milestones.for_page(Milestone.objects.visible_to(request.user), user=request.user)
    milestone = get_object_or_404(visible, slug=slug)
    context = {
        "milestone": milestone,
        "page": milestones.page_of(milestone, user=request.user),
        "today": timezone.localdate(),
    }
    return render_page(request, "commitments/milestone_detail.html", context, partials={})
