"""My work: the lists of what is to be done, and arranging a row without leaving them."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from commitments.actions.work.assigning import Conflict, arrange
from commitments.finding.work_lists import LABELS, Desk, WorkList, desk_of
from commitments.forms.work.arranging import ArrangeForm
from commitments.models import Assignment, Commitment
from commitments.overviews.my_work import work_page, work_row
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import Place, held_commitment, next_address, place_of

TEMPLATE = "commitments/work/lists.html"


@signed_in
@require_safe
def work_list(request: HttpRequest) -> HttpResponse:
    """What to do next, for a staff member their own work, for a coordinator that of the ministry."""
    place = place_of(request)
    desk = _desk(request, place)
    page = work_page(
        desk, Commitment.objects.visible_to(request.user), chosen=_chosen(request), number=_number(request)
    )
    context = {
        "place": place,
        "page": page,
        "label": LABELS[page.chosen],
        "is_everything": desk.people is None,
        "today": desk.today,
    }
    return render_page(request, TEMPLATE, context, partials={"work": "work"})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_arrange(request: HttpRequest, slug: str) -> HttpResponse:
    """Owner, own term and what it waits for. The second of two savers sees what the first wrote."""
    place = place_of(request)
    commitment = held_commitment(request, slug, place)
    assignment = commitment.assignments.filter(ministerie=place.ministerie).first()
    rules: dict[str, Any] = {"ministerie": place.ministerie, "assignment": assignment}
    form = ArrangeForm(request.POST if request.method == "POST" else None, **rules)
    conflict: Assignment | None = None
    if request.method == "POST" and form.is_valid():
        try:
            arrange(commitment=commitment, ministerie=place.ministerie, by=request.user, **form.cleaned_data)
        except Conflict as error:
            conflict = error.assignment
            data = request.POST.copy()
            data["seen"] = str(conflict.version)
            form = ArrangeForm(data, **rules)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("Dit is bijgewerkt."))
            return _arranged(request, place, commitment)
    context = {
        "place": place,
        "commitment": commitment,
        "form": form,
        "conflict": conflict,
        "next": next_address(request),
    }
    return render_page(request, "commitments/work/arrange.html", context, partials={f"werk-{slug}": "form"})


def _arranged(request: HttpRequest, place: Place, commitment: Commitment) -> HttpResponse:
    """Plain: back to where it was asked. htmx: the row as it is now."""
    if not request.headers.get("HX-Request"):
        return redirect(next_address(request))
    visible = Commitment.objects.visible_to(request.user)
    desk = Desk(place.ministerie, timezone.localdate())
    context = {
        "place": place,
        "commitment": commitment,
        "row": work_row(desk, visible, commitment.slug),
        "is_saved": True,
        # The row stands in the list again, where it can be chosen.
        "is_selectable": True,
        "today": desk.today,
    }
    partials = {f"werk-{commitment.slug}": "row"}
    return render_page(request, "commitments/work/arrange.html", context, partials=partials)


def _desk(request: HttpRequest, place: Place) -> Desk:
    """A coordinator begins with everything, the others with their own; each can ask the other."""
    whose = request.GET.get("wie")
    everything = whose == "allen" or (place.is_coordinator and whose != "ik")
    return desk_of(request.user, place.ministerie, today=timezone.localdate(), everything=everything)


def _chosen(request: HttpRequest) -> WorkList:
    try:
        return WorkList(request.GET.get("lijst", WorkList.ALL.value))
    except ValueError:
        return WorkList.ALL


def _number(request: HttpRequest) -> int:
    asked = request.GET.get("pagina", "1")
    return min(int(asked), 1000) if asked.isdecimal() and len(asked) < 5 else 1
