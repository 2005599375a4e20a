"""Updating a status, and taking an update back."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from commitments.actions.second_pair import NeedsApproval, asks_second_pair, asks_second_pair_for
from commitments.actions.statuses import (
    Conflict,
    change_status,
    comes_back,
    latest_change,
    may_change,
    undo_status,
)
from commitments.actions.work.proposing import Evidence, propose_status
from commitments.forms.status import StatusForm, UndoForm
from commitments.models import Commitment, Document, StatusChange
from commitments.statuses import STATES, Track, initial
from commitments.telling.drafts import forget_hidden_evidence
from commitments.views.access import refuse, signed_in
from commitments.views.commitments import detail_context
from commitments.views.fragments import render_page

TEMPLATE = "commitments/status_form.html"
PARTIALS = {"status-form": "form", "found": "evidence"}


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def status_update(request: HttpRequest, slug: str, track: Track) -> HttpResponse:
    """The form, and what it sends. The second of two savers sees what changed and keeps their text."""
    commitment = _changeable(request, slug, track)
    form = _form(request, commitment, track)
    conflict: StatusChange | None = None
    is_sent = request.method == "POST" and "find" not in request.POST
    if is_sent and form.is_valid():
        try:
            done = _save(request, commitment, track, form)
        except Conflict as error:
            conflict = error.latest
            if _is_sent_twice(conflict, form, request):
                return _done(request, commitment, _("De status is bijgewerkt."))
            form = _form_after(error, request, _changeable(request, slug, track), track)
        except ValidationError as error:
            _explain(form, error)
        else:
            return _done(request, commitment, done)
    elif not is_sent:
        # Looking for a letter is no attempt to save: it shows no errors.
        form.errors.clear()
    context = {"commitment": commitment, "track": track, "form": form, "conflict": conflict}
    return render_page(request, TEMPLATE, context, partials=PARTIALS)


@signed_in
@require_safe
def evidence_search(request: HttpRequest, slug: str, track: Track) -> HttpResponse:
    """The letters that fit what is being typed, and the known passages of the chosen one."""
    commitment = _changeable(request, slug, track)
    form = StatusForm(initial=request.GET.dict(), **_form_rules(request, commitment, track))
    context = {"commitment": commitment, "track": track, "form": form}
    return render_page(request, TEMPLATE, context, partials=PARTIALS)


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def status_undo(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Take back the last entry of a track: a new entry, with a reason."""
    visible = Commitment.objects.visible_to(request.user)
    change = get_object_or_404(
        StatusChange.objects.select_related("commitment", "evidence__document"),
        pk=pk,
        commitment__slug=slug,
        commitment__in=visible,
    )
    if not may_change(change.commitment, Track(change.track), request.user):
        raise refuse()
    forget_hidden_evidence([change], request.user)
    form = UndoForm(request.POST if request.method == "POST" else None, initial={"seen": change.pk})
    if request.method == "POST" and form.is_valid():
        try:
            undo_status(
                change=change,
                by=request.user,
                seen=form.cleaned_data["seen"],
                reason=form.cleaned_data["note"],
            )
        except Conflict:
            form.add_error(
                None, _("Iemand anders heeft de status intussen gewijzigd. Bekijk eerst de geschiedenis.")
            )
        except NeedsApproval as error:
            form.add_error(None, str(error))
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            return _done(request, change.commitment, _("De wijziging is ongedaan gemaakt."))
    context = {"commitment": change.commitment, "change": change, "form": form, **_coming_back(change)}
    return render_page(request, "commitments/status_undo.html", context, partials={})


def _coming_back(change: StatusChange) -> dict[str, Any]:
    """The entry that holds again, or the status that the track starts with; none for one that must stay."""
    track = Track(change.track)
    if latest_change(change.commitment, track) != change:
        return {}
    before = comes_back(change)
    if before is not None and not before.says_nothing:
        return {"before": before}
    return {"start": STATES[track](initial(track, change.commitment.execution))}


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
        "second_pair": track == Track.MINISTRY and asks_second_pair(commitment, request.user) is not None,
    }


def _form(request: HttpRequest, commitment: Commitment, track: Track) -> StatusForm:
    """The form as it was sent, or an empty one that has seen the standing entry."""
    rules = _form_rules(request, commitment, track)
    if request.method != "POST":
        latest = latest_change(commitment, track)
        initial = {"seen": latest.pk if latest else None, "effective_from": timezone.localdate()}
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


def _save(request: HttpRequest, commitment: Commitment, track: Track, form: StatusForm) -> str:
    """Write the status, or propose it where the ministry asks a second pair of eyes; say which it was."""
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
        return _("Uw voorstel ligt bij de coördinator. Tot het akkoord verandert er niets.")
    # In one transaction: when the status is refused, no passage is left behind.
    with transaction.atomic():
        change_status(track=track, evidence=cited.recorded(commitment), **shared)
    return _("De status is bijgewerkt.")


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


def _explain(form: StatusForm, error: ValidationError) -> None:
    for name, texts in error.message_dict.items():
        field = _FIELD.get(name, name)
        for text in texts:
            form.add_error(field if field in form.fields else None, text)


def _done(request: HttpRequest, commitment: Commitment, message: str) -> HttpResponse:
    """Plain: back to the commitment. htmx: the changed parts of its page."""
    messages.success(request, message)
    if not request.headers.get("HX-Request"):
        return redirect(commitment)
    fresh = Commitment.objects.visible_to(request.user).for_detail().filter(pk=commitment.pk).first()
    if fresh is None:
        raise Http404
    context = {**detail_context(request, fresh), "is_saved": True}
    partials = {"status-form": "saved"}
    return render_page(request, "commitments/commitment_detail.html", context, partials=partials)
