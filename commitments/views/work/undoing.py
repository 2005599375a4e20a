"""Undoing what was just done in the list of work: first what will be as before and what not."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from commitments.actions.work.together import Result, Write, do_together, try_together
from commitments.actions.work.undoing import Step, holds_again, undo
from commitments.forms.status import ReasonForm
from commitments.models import Commitment
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import Place, next_address, place_of
from commitments.views.work.in_row import row_asked, saved, spot_of
from commitments.views.work.steps import forget_steps, steps_kept


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_undo(request: HttpRequest, key: str) -> HttpResponse:
    """What undoing a change would do to each of its rows, and why not to some; then it is done."""
    place = place_of(request)
    steps = {step.slug: step for step in steps_kept(request, key)}
    rows: Any = Commitment.objects.visible_to(request.user).held_by([place.ministerie])
    chosen = list(rows.filter(slug__in=steps).for_brief().order_by("due_order", "id"))
    # Undone in another tab, or too long ago: the row that asked is told so.
    spot = spot_of(request, next(iter(steps), "") or row_asked(request))
    form = None
    if any(step.asks_reason for step in steps.values()):
        form = ReasonForm(request.POST if request.method == "POST" else None, auto_id=spot.form_ids)
    if request.method == "POST" and chosen and (form is None or form.is_valid()):
        reason = form.cleaned_data["note"] if form else ""
        results = do_together(chosen, _write(request, place, steps, reason))
        if any(result.is_done for result in results):
            forget_steps(request, key)
            return _done(request, place, results, steps)
    else:
        results = try_together(chosen, _write(request, place, steps, "–"))
    context = {
        "place": place,
        "spot": spot,
        "key": key,
        "form": form,
        "results": [
            (result, holds_again(steps[result.commitment.slug], result.commitment)) for result in results
        ],
        "ready": sum(result.is_done for result in results),
    }
    return render_page(request, "commitments/work/undo.html", context, partials={spot.row: "form"})


def _write(request: HttpRequest, place: Place, steps: dict[str, Step], reason: str) -> Write:
    def write(commitment: Commitment) -> Any:
        step = steps[commitment.slug]
        return undo(step, commitment, ministerie=place.ministerie, by=request.user, reason=reason)

    return write


def _done(request: HttpRequest, place: Place, results: list[Result], steps: dict[str, Step]) -> HttpResponse:
    if len(results) == 1:
        only = results[0].commitment
        said, door = _("De wijziging is ongedaan gemaakt."), steps[only.slug].what
        return saved(request, place, only, said=said, door=door, otherwise=next_address(request))
    number = sum(result.is_done for result in results)
    said = ngettext("%(n)d rij is weer zoals eerst.", "%(n)d rijen zijn weer zoals eerst.", number)
    messages.success(request, said % {"n": number})
    tell_left_out(request, results)
    return redirect(next_address(request))


def tell_left_out(request: HttpRequest, results: list[Result]) -> None:
    """Which rows stayed as they were, each with the reason."""
    for result in results:
        if not result.is_done:
            messages.warning(request, f"{result.commitment.subject}: {result.reason}")
