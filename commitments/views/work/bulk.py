"""Several rows at once: what to change, then what will happen to each and why not, then doing it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from commitments.actions.statuses import change_status, latest_change
from commitments.actions.work.remarks import remark
from commitments.actions.work.together import Result, Write, do_together, try_together
from commitments.actions.work.undoing import Step, What, arrange_step
from commitments.dates import UncertainDate
from commitments.forms.work.bulk import MOST_AT_ONCE, OWNER, REMARK, TERM, WAITING, BulkForm
from commitments.models import Commitment
from commitments.overviews.my_work import assignments_of
from commitments.statuses import MinistryStatus, Track
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import Place, next_address, place_of
from commitments.views.work.in_row import with_undo
from commitments.views.work.steps import undo_address
from commitments.views.work.undoing import tell_left_out

_COLUMNS = {OWNER: "behandelaar", TERM: "internal_due_on", WAITING: "waits_for"}
"""What is arranged, by the name of its field."""


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
    results: list[Result] = []
    previews: list[tuple[Result, str]] = []
    # 'again' leads from the preview to the form, with what was filled in.
    if request.method == "POST" and chosen and "again" not in request.POST and form.is_valid():
        write = _write(request, place, form)
        if "do" in request.POST:
            return _done(request, place, do_together(chosen, write))
        results = try_together(chosen, write)
        previews = _previews(place, form, results)
    context = {
        "place": place,
        "chosen": chosen,
        "form": form,
        "previews": previews,
        "ready": sum(result.is_done for result in results),
        "next": next_address(request),
        "is_cut": len(asked.getlist("afspraak")) > MOST_AT_ONCE,
        "most": MOST_AT_ONCE,
    }
    return render_page(request, "commitments/work/bulk.html", context, partials={})


def _previews(place: Place, form: BulkForm, results: list[Result]) -> list[tuple[Result, str]]:
    """Each with what holds now, to be read beside what it gets."""
    arranged = assignments_of([result.commitment for result in results], place.ministerie)
    return [
        (result, form.told_before(result.commitment, arranged.get(result.commitment.pk)))
        for result in results
    ]


def _done(request: HttpRequest, place: Place, results: list[Result]) -> HttpResponse:
    """Back to the list, which tells what was done and how to undo it; a remark stays."""
    done = [result.made for result in results if result.is_done]
    said = ngettext("%(n)d rij is gewijzigd.", "%(n)d rijen zijn gewijzigd.", len(done)) % {"n": len(done)}
    back = next_address(request)
    is_undoable = any(step.what != What.REMARK for step in done)
    undo_url = undo_address(request, place, done, back=back) if is_undoable else ""
    messages.success(request, with_undo(said, undo_url))
    tell_left_out(request, results)
    return redirect(back)


def _write(request: HttpRequest, place: Place, form: BulkForm) -> Write:
    """The change that was asked, for one commitment; it gives the step that was made, None for no change."""
    data, by, today = form.cleaned_data, request.user, timezone.localdate()
    change = data["change"]

    def rearrange(commitment: Commitment) -> Step | None:
        given = {_COLUMNS[change]: data[_COLUMNS[change]]}
        return arrange_step(commitment=commitment, ministerie=place.ministerie, by=by, **given)

    def add_remark(commitment: Commitment) -> Step:
        remark(commitment=commitment, ministerie=place.ministerie, by=by, text=data["text"])
        return Step(commitment.slug, What.REMARK)

    def take_up(commitment: Commitment) -> Step | None:
        if commitment.ministry_status == MinistryStatus.IN_PROGRESS:
            return None
        latest = latest_change(commitment, Track.MINISTRY)
        made = change_status(
            commitment=commitment,
            track=Track.MINISTRY,
            to=MinistryStatus.IN_PROGRESS,
            effective=UncertainDate.on(today),
            by=by,
            today=today,
            seen=latest.pk if latest else None,
        )
        return Step(commitment.slug, What.STATUS, made.pk)

    if change in _COLUMNS:
        return rearrange
    return add_remark if change == REMARK else take_up
