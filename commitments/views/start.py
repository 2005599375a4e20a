"""The first page: how the whole stands, what is late, due and lately changed; for staff their own first."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.models import Commitment
from commitments.models.membership import memberships_of
from commitments.overviews.whole import overview
from commitments.telling.drafts import forget_hidden_evidence
from commitments.views.access import public
from commitments.views.fragments import render_page


@public
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """One search box and the overview of what this visitor may see."""
    today = timezone.localdate()
    visible = Commitment.objects.visible_to(request.user)
    whole = overview(visible, own=memberships_of(request.user), today=today)
    forget_hidden_evidence(whole.changes, request.user)
    context = {"overview": whole, "today": today}
    return render_page(request, "commitments/start.html", context, partials={})
