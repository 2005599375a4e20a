"""Who asked: the members and fracties, and what came of their moties."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.models import Commitment, Fractie, Kamerlid
from commitments.overviews import submitted
from commitments.views.access import public
from commitments.views.clean_address import clean_address
from commitments.views.fragments import render_page

LONGEST_NAME = 100


@public
@require_safe
@clean_address
def kamerlid_list(request: HttpRequest) -> HttpResponse:
    """Members by number of moties, and names of which nobody says which member it is."""
    visible = Commitment.objects.visible_to(request.user)
    today = timezone.localdate()
    typed = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST_NAME]
    context = {
        "typed": typed,
        "members": submitted.members(visible, today=today, typed=typed),
        "names": submitted.printed_names(visible, today=today, typed=typed),
        "most": submitted.MOST_NAMES,
    }
    return render_page(request, "commitments/kamerlid_list.html", context, partials={"results": "results"})


@public
@require_safe
def kamerlid_detail(request: HttpRequest, key: UUID) -> HttpResponse:
    """One member: what came of their moties, for which fracties, and names that may be theirs."""
    kamerlid = get_object_or_404(Kamerlid, register_id=key)
    visible = Commitment.objects.visible_to(request.user)
    context = {
        "kamerlid": kamerlid,
        "who": str(key),
        "results": submitted.results_of(visible, kamerlid, today=timezone.localdate()),
        "fracties": submitted.fracties_of(visible, kamerlid),
        "namesakes": submitted.namesakes(visible, kamerlid, today=timezone.localdate()),
        "newest": submitted.newest(visible, str(key)),
        "today": timezone.localdate(),
    }
    return render_page(request, "commitments/kamerlid_detail.html", context, partials={})


@public
@require_safe
def fractie_list(request: HttpRequest) -> HttpResponse:
    """All fracties, those with the most moties first."""
    visible = Commitment.objects.visible_to(request.user)
    lines = submitted.fracties(visible, today=timezone.localdate())
    return render_page(request, "commitments/fractie_list.html", {"lines": lines}, partials={})


@public
@require_safe
def fractie_detail(request: HttpRequest, key: UUID) -> HttpResponse:
    """One fractie: what came of its moties, who tabled them, and how it voted."""
    fractie = get_object_or_404(Fractie, register_id=key)
    visible = Commitment.objects.visible_to(request.user)
    context = {
        "fractie": fractie,
        "who": str(key),
        "results": submitted.results_of(visible, fractie, today=timezone.localdate()),
        "members": submitted.colleagues(visible, fractie),
        "positions": submitted.positions(visible, fractie),
        "newest": submitted.newest_of_fractie(visible, fractie),
        "today": timezone.localdate(),
    }
    return render_page(request, "commitments/fractie_detail.html", context, partials={})
