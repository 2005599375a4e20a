"""One commitment as work: what the ministry arranged, its remarks and trail, and what can be done."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from commitments.actions.second_pair import asks_second_pair
from commitments.actions.terms import Conflict, latest_term, move_term
from commitments.actions.work.proposing import Evidence, propose_term
from commitments.actions.work.remarks import remark
from commitments.actions.work.undoing import Step, What
from commitments.dates import UncertainDate
from commitments.finding.work_lists import Desk
from commitments.forms.refusals import add_refusal
from commitments.forms.work.arranging import RemarkForm
from commitments.forms.work.term import TermForm
from commitments.models import Commitment, Document, Proposal, WorkEntry
from commitments.overviews.my_work import work_row
from commitments.telling.postponing import postponements
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import Place, held_commitment, place_of
from commitments.views.work.in_row import saved, spot_of
from commitments.views.work.suggested import filled_in_before


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_item(request: HttpRequest, slug: str) -> HttpResponse:
    """The page for those who work on it; what is posted is a remark. Below its row: the remark alone."""
    place = place_of(request)
    at = place.ministerie
    commitment = held_commitment(request, slug, place)
    spot = spot_of(request, slug)
    data = request.POST if request.method == "POST" else None
    form = RemarkForm(data, ministerie=at, auto_id=spot.form_ids)
    if request.method == "POST" and form.is_valid():
        try:
            remark(commitment=commitment, ministerie=at, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            said, otherwise = _("Uw opmerking staat erbij."), _address(commitment, place)
            return saved(request, place, commitment, said=said, door=What.REMARK, otherwise=otherwise)
    context = {"place": place, "commitment": commitment, "spot": spot, "form": form}
    if not spot.in_row:
        context |= _page_of(request, commitment, place)
    return render_page(request, "commitments/work/item.html", context, partials={spot.row: "remark"})


def _page_of(request: HttpRequest, commitment: Commitment, place: Place) -> dict[str, Any]:
    """What stands on the page besides the form."""
    at = place.ministerie
    people = ("asked_of", "asked_by", "answered_by")
    return {
        # Also of what is no work any more: who handled it stays known.
        "assignment": commitment.assignments.filter(ministerie=at).select_related("behandelaar").first(),
        "row": work_row(Desk(at, timezone.localdate()), _visible(request), commitment.slug),
        "entries": WorkEntry.objects.of([at.pk]).filter(commitment=commitment).for_page()[:200],
        "requests": commitment.update_requests.filter(ministerie=at).select_related(*people),
        "proposals": commitment.proposals.filter(ministerie=at).select_related("proposed_by", "judged_by"),
        "transfers": commitment.transfers.filter(from_ministerie=at)
        .select_related("to_ministerie")
        .order_by("-offered_at"),
        "postponements": postponements(commitment),
    }


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_term(request: HttpRequest, slug: str) -> HttpResponse:
    """Move the term, or propose it where the ministry asks a second pair of eyes."""
    place = place_of(request)
    commitment = held_commitment(request, slug, place)
    documents = Document.objects.visible_to(request.user).filter(published_at__isnull=False)
    spot = spot_of(request, slug)
    latest = latest_term(commitment)
    ministerie = asks_second_pair(commitment, request.user)
    is_sent = request.method == "POST" and "find" not in request.POST
    data = request.POST if request.method == "POST" else None
    # What is being typed is asked about with what stands in the other fields.
    typed = filled_in_before(request, commitment, Proposal.Change.TERM) | request.GET.dict()
    first = {"effective": timezone.localdate(), **typed, "seen": latest.pk if latest else None}
    rules: dict[str, Any] = {"documents": documents, "commitment": commitment, "auto_id": spot.form_ids}
    form = TermForm(data, initial=first, **rules)
    conflict = None
    if is_sent and form.is_valid():
        try:
            said, step = _move(request, commitment, form, ministerie)
        except Conflict as error:
            conflict = error.latest
            again = {**request.POST.dict(), "seen": str(conflict.pk) if conflict else ""}
            form = TermForm(again, **rules)
        except ValidationError as error:
            add_refusal(form, error, _FIELD)
        else:
            otherwise = _address(commitment, place)
            return saved(
                request, place, commitment, said=said, door=What.TERM, otherwise=otherwise, step=step
            )
    elif not is_sent:
        form.errors.clear()
    context = {
        "place": place,
        "commitment": commitment,
        "form": form,
        "latest": latest,
        "conflict": conflict,
        "spot": spot,
        "is_proposed": ministerie is not None,
        "is_searching": request.method == "POST" and not is_sent,
    }
    partials = {spot.row: "form", "found": "evidence", f"{spot.row}-found": "evidence"}
    return render_page(request, "commitments/work/term.html", context, partials=partials)


def _move(
    request: HttpRequest, commitment: Commitment, form: TermForm, ministerie: Any
) -> tuple[str, Step | None]:
    """What to tell, and what it takes to undo it; a proposal changes nothing yet."""
    data = form.cleaned_data
    evidence = Evidence(data["document"], data["passage"], data["quote"], data["place"])
    shared: dict[str, Any] = {
        "commitment": commitment,
        "due": form.due,
        "effective": UncertainDate.on(data["effective"]),
        "by": request.user,
        "today": timezone.localdate(),
        "seen": data["seen"],
        "note": data["note"],
    }
    if ministerie is not None:
        propose_term(ministerie=ministerie, evidence=evidence, **shared)
        return _("Uw voorstel ligt bij de coördinator. Tot het akkoord verandert er niets."), None
    # In one transaction: when the term is refused, no passage is left behind.
    with transaction.atomic():
        moved = move_term(evidence=evidence.recorded(commitment), **shared)
    said = _("De termijn is verschoven. De oude blijft in de geschiedenis staan.")
    return said, Step(commitment.slug, What.TERM, moved.pk)


_FIELD = {"due": "due_to", "evidence": "letter"}
"""The form's field for what the action complains about."""


def _visible(request: HttpRequest) -> Any:
    return Commitment.objects.visible_to(request.user)


def _address(commitment: Commitment, place: Place) -> str:
    return f"{reverse('work_item', args=[commitment.slug])}?ministerie={place.ministerie.slug}"
