"""Several rows at once: what to change, then what will happen to each and why not, then doing it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from commitments.actions.statuses import change_status, latest_change
from commitments.actions.work.assigning import arrange
from commitments.actions.work.remarks import remark
from commitments.actions.work.together import Write, do_together, try_together
from commitments.dates import UncertainDate
from commitments.forms.work.bulk import MOST_AT_ONCE, OWNER, REMARK, TERM, WAITING, BulkForm
from commitments.models import Commitment
from commitments.statuses import MinistryStatus, Track
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import Place, next_address, place_of


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_bulk(request: HttpRequest) -> HttpResponse:
    """Choose, look, do. What is chosen travels along; nothing is written before the last step."""
    place = place_of(request)
    asked = request.POST if request.method == "POST" else request.GET
    slugs = list(dict.fromkeys(asked.getlist("afspraak")))[:MOST_AT_ONCE]
    rows: Any = Commitment.objects.visible_to(request.user).held_by([place.ministerie])
    chosen = list(rows.filter(slug__in=slugs).for_brief().order_by("due_order", "id"))
    form = BulkForm(request.POST if request.method == "POST" else None, ministerie=place.ministerie)
    results = []
    if request.method == "POST" and chosen and form.is_valid():
        write = _write(request, place, form)
        if "do" in request.POST:
            return _done(request, do_together(chosen, write))
        results = try_together(chosen, write)
    context = {
        "place": place,
        "chosen": chosen,
        "form": form,
        "results": results,
        "ready": sum(result.is_done for result in results),
        "next": next_address(request),
        "is_cut": len(asked.getlist("afspraak")) > MOST_AT_ONCE,
        "most": MOST_AT_ONCE,
    }
    return render_page(request, "commitments/work/bulk.html", context, partials={})


def _done(request: HttpRequest, results: list[Any]) -> HttpResponse:
    done = [result for result in results if result.is_done]
    said = ngettext("%(n)d rij is gewijzigd.", "%(n)d rijen zijn gewijzigd.", len(done)) % {"n": len(done)}
    messages.success(request, said)
    for result in results:
        if not result.is_done:
            messages.warning(request, f"{result.commitment.subject}: {result.reason}")
    return redirect(next_address(request))


def _write(request: HttpRequest, place: Place, form: BulkForm) -> Write:
    """The change that was asked, for one commitment; it gives whether anything became different."""
    data, by, today = form.cleaned_data, request.user, timezone.localdate()
    column = {OWNER: "behandelaar", TERM: "internal_due_on", WAITING: "waits_for"}.get(data["change"])
    if column is not None:
        return _arranging(place, by, column, data[column])

    def add_remark(commitment: Commitment) -> bool:
        remark(commitment=commitment, ministerie=place.ministerie, by=by, text=data["text"])
        return True

    def take_up(commitment: Commitment) -> bool:
        if commitment.ministry_status == MinistryStatus.IN_PROGRESS:
            return False
        latest = latest_change(commitment, Track.MINISTRY)
        change_status(
            commitment=commitment,
            track=Track.MINISTRY,
            to=MinistryStatus.IN_PROGRESS,
            effective=UncertainDate.on(today),
            by=by,
            today=today,
            seen=latest.pk if latest else None,
        )
        return True

    return add_remark if data["change"] == REMARK else take_up


def _arranging(place: Place, by: Any, column: str, value: Any) -> Callable[[Commitment], bool]:
    def write(commitment: Commitment) -> bool:
        mine = commitment.assignments.filter(ministerie=place.ministerie)
        before = mine.values_list("version", flat=True).first() or 0
        arranged = arrange(commitment=commitment, ministerie=place.ministerie, by=by, **{column: value})
        return arranged.version != before

    return write
