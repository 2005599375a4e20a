"""My work: the lists of what is to be done, and arranging a row without leaving them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from commitments.actions.work.assigning import Conflict
from commitments.actions.work.undoing import What, arrange_step
from commitments.finding.work_lists import LABELS
from commitments.forms.work.arranging import ArrangeForm, people_of
from commitments.models import Absence, Assignment, Commitment
from commitments.overviews.my_work import work_page
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.asked import desk_asked, list_asked, page_asked
from commitments.views.work.at import held_commitment, place_of
from commitments.views.work.in_row import saved, spot_of

TEMPLATE = "commitments/work/lists.html"


@signed_in
@require_safe
def work_list(request: HttpRequest) -> HttpResponse:
    """What to do next, for a staff member their own work, for a coordinator that of the ministry."""
    place = place_of(request)
    desk = desk_asked(request.GET, request, place)
    visible = Commitment.objects.visible_to(request.user)
    page = work_page(desk, visible, chosen=list_asked(request.GET), number=page_asked(request.GET))
    context = {
        "place": place,
        "page": page,
        "counts": page.counts,
        "chosen": page.chosen,
        "asked": request.GET,
        "label": LABELS[page.chosen],
        "is_everything": desk.people is None,
        "back": request.get_full_path(),
        "stands_in_for": Absence.objects.replaced_by(request.user, today=desk.today).of(
            people_of(place.ministerie)
        ),
    }
    return render_page(request, TEMPLATE, context, partials={"work": "work"})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_arrange(request: HttpRequest, slug: str) -> HttpResponse:
    """Owner, own term and what it waits for. The second of two savers sees what the first wrote."""
    place = place_of(request)
    commitment = held_commitment(request, slug, place)
    spot = spot_of(request, slug)
    at = place.ministerie
    assignment = commitment.assignments.filter(ministerie=at).first()
    rules: dict[str, Any] = {"ministerie": at, "assignment": assignment, "auto_id": spot.form_ids}
    form = ArrangeForm(request.POST if request.method == "POST" else None, **rules)
    conflict: Assignment | None = None
    if request.method == "POST" and form.is_valid():
        try:
            given = form.cleaned_data
            step = arrange_step(commitment=commitment, ministerie=at, by=request.user, **given)
        except Conflict as error:
            conflict = error.assignment
            data = request.POST.copy()
            data["seen"] = str(conflict.version)
            form = ArrangeForm(data, **rules)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            said, otherwise = _("Dit is bijgewerkt."), reverse("work_list")
            return saved(
                request, place, commitment, said=said, door=What.ARRANGED, otherwise=otherwise, step=step
            )
    context = {
        "place": place,
        "commitment": commitment,
        "spot": spot,
        "form": form,
        "conflict": conflict,
    }
    return render_page(request, "commitments/work/arrange.html", context, partials={spot.row: "form"})
