"""Updating a status: on its page, on that of the commitment, or below a row of the list of work."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from commitments.actions.second_pair import asks_second_pair, asks_second_pair_for
from commitments.actions.statuses import Conflict, change_status, latest_change, may_change
from commitments.actions.work.proposing import Evidence, propose_status
from commitments.actions.work.undoing import Step, What
from commitments.forms.refusals import add_refusal
from commitments.forms.status import StatusForm
from commitments.models import Commitment, Document, Proposal, StatusChange
from commitments.statuses import Track
from commitments.telling.drafts import forget_hidden_evidence
from commitments.views.access import refuse, signed_in
from commitments.views.commitments import detail_context
from commitments.views.fragments import render_page
from commitments.views.work.at import Place, place_of
from commitments.views.work.in_row import Spot, saved, spot_of
from commitments.views.work.suggested import filled_in_before

TEMPLATE = "commitments/status_form.html"


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def status_update(request: HttpRequest, slug: str, track: Track) -> HttpResponse:
    """The form, and what it sends. The second of two savers sees what changed and keeps their text."""
    commitment = _changeable(request, slug, track)
    spot = spot_of(request, slug)
    # Who comes from the list of work goes back there, and has to work there.
    place = place_of(request) if spot.back or spot.in_row else None
    form = _form(request, commitment, track)
    conflict: StatusChange | None = None
    is_sent = request.method == "POST" and "find" not in request.POST
    if is_sent and form.is_valid():
        try:
            said, step = _save(request, commitment, track, form)
        except Conflict as error:
            conflict = error.latest
            if _is_sent_twice(conflict, form, request):
                return _done(request, commitment, place, _("De status is bijgewerkt."))
            form = _form_after(error, request, _changeable(request, slug, track), track)
        except ValidationError as error:
            add_refusal(form, error, _FIELD)
        else:
            return _done(request, commitment, place, said, step)
    elif not is_sent:
        # Looking for a letter is no attempt to save: it shows no errors.
        form.errors.clear()
    context = {
        "commitment": commitment,
        "track": track,
        "spot": spot,
        "place": place,
        "form": form,
        "conflict": conflict,
    }
    return render_page(request, TEMPLATE, context, partials=_partials(spot))


@signed_in
@require_safe
def evidence_search(request: HttpRequest, slug: str, track: Track) -> HttpResponse:
    """The letters that fit what is being typed, and the known passages of the chosen one."""
    commitment = _changeable(request, slug, track)
    spot = spot_of(request, slug)
    form = StatusForm(initial=request.GET.dict(), **_form_rules(request, commitment, track))
    context = {"commitment": commitment, "track": track, "spot": spot, "form": form}
    return render_page(request, TEMPLATE, context, partials=_partials(spot))


def _partials(spot: Spot) -> dict[str, str]:
    """The parts that htmx asks: of the page, and of the same form below a row of the list of work."""
    return {"status-form": "form", "found": "evidence", spot.row: "form", f"{spot.row}-found": "evidence"}


def _changeable(request: HttpRequest, slug: str, track: Track) -> Commitment:
    """The commitment, if this visitor sees it and may write on the track."""
    visible = Commitment.objects.visible_to(request.user).defer("search", "text")
    commitment = get_object_or_404(
        visible.select_related("aanbeveling").prefetch_related("holders"), slug=slug
    )
    if not may_change(commitment, track, request.user):
        raise refuse()
    return commitment


def _form_rules(request: HttpRequest, commitment: Commitment, track: Track) -> dict[str, Any]:
    documents = Document.objects.visible_to(request.user)
    if not commitment.is_draft:
        # Also before those who see drafts: everybody who reads the status must be able to read its letter.
        documents = documents.filter(published_at__isnull=False)
    return {
        "commitment": commitment,
        "track": track,
        "documents": documents,
        "today": timezone.localdate(),
        "auto_id": spot_of(request, commitment.slug).form_ids,
        "second_pair": track == Track.MINISTRY and asks_second_pair(commitment, request.user) is not None,
    }


def _form(request: HttpRequest, commitment: Commitment, track: Track) -> StatusForm:
    """The form as it was sent, or an empty one that has seen the standing entry."""
    rules = _form_rules(request, commitment, track)
    if request.method != "POST":
        latest = latest_change(commitment, track)
        initial = {"seen": latest.pk if latest else None, "effective_from": timezone.localdate()}
        if track == Track.MINISTRY:
            initial |= filled_in_before(request, commitment, Proposal.Change.STATUS)
        return StatusForm(initial=initial, **rules)
    return StatusForm(request.POST, **rules)


def _form_after(conflict: Conflict, request: HttpRequest, commitment: Commitment, track: Track) -> StatusForm:
    """The form as it was sent, which by now has seen what the other person wrote."""
    data = request.POST.copy()
    data["seen"] = str(conflict.latest.pk) if conflict.latest else ""
    form = StatusForm(data, **_form_rules(request, commitment, track))
    if conflict.latest is None:
        form.add_error(None, _("De status is intussen gewijzigd. Klopt dit nog? Sla dan opnieuw op."))
    else:
        forget_hidden_evidence([conflict.latest], request.user)
    if data["to"] not in form.following:
        form.add_error("to", _("Deze status kan niet volgen op de huidige. Kies een van de andere."))
    return form


def _save(
    request: HttpRequest, commitment: Commitment, track: Track, form: StatusForm
) -> tuple[str, Step | None]:
    """Write the status, or propose it where the ministry asks a second pair of eyes; say which it was.

    With what it takes to undo it: a proposal changes nothing yet.
    """
    data = form.cleaned_data
    cited = Evidence(data["document"], data["passage"], data["quote"], data["place"])
    shared: dict[str, Any] = {
        "commitment": commitment,
        "to": data["to"],
        "effective": form.effective,
        "by": request.user,
        "today": timezone.localdate(),
        "seen": data["seen"],
        "note": data["note"],
    }
    ministerie = asks_second_pair_for(commitment, request.user, track=track, to=data["to"])
    if ministerie is not None:
        propose_status(ministerie=ministerie, evidence=cited, **shared)
        return _("Uw voorstel ligt bij de coördinator. Tot het akkoord verandert er niets."), None
    # In one transaction: when the status is refused, no passage is left behind.
    with transaction.atomic():
        made = change_status(track=track, evidence=cited.recorded(commitment), **shared)
    return _("De status is bijgewerkt."), Step(commitment.slug, What.STATUS, made.pk)


def _is_sent_twice(latest: StatusChange | None, form: StatusForm, request: HttpRequest) -> bool:
    """The same person's same entry, as after a double click: it is saved already."""
    if latest is None or latest.by_id != request.user.pk or latest.corrects_id is not None:
        return False
    data = form.cleaned_data
    cited = data["passage"].quote if data["passage"] else data["quote"]
    known = latest.evidence.quote if latest.evidence else ""
    sent = (data["to"], form.effective, data["note"], cited)
    return sent == (latest.to, latest.effective, latest.note, known)


_FIELD = {"effective": "effective_from", "evidence": "letter"}
"""The form's field for what the action complains about."""


def _done(
    request: HttpRequest, commitment: Commitment, place: Place | None, said: str, step: Step | None = None
) -> HttpResponse:
    """From the list of work: the row, or back to it. Else the commitment: its page, or what changed of it."""
    if place is not None:
        otherwise = commitment.get_absolute_url()
        return saved(request, place, commitment, said=said, door=What.STATUS, otherwise=otherwise, step=step)
    messages.success(request, said)
    if not request.headers.get("HX-Request"):
        return redirect(commitment)
    fresh = Commitment.objects.visible_to(request.user).for_detail().filter(pk=commitment.pk).first()
    if fresh is None:
        raise Http404
    context = {**detail_context(request, fresh), "is_saved": True}
    partials = {"status-form": "saved"}
    return render_page(request, "commitments/commitment_detail.html", context, partials=partials)
