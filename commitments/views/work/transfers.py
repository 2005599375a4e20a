"""Transfers: what is offered to this ministry and by it, offering, and answering."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from commitments.actions.work.transfers import Conflict, accept, offer, refuse, withdraw
from commitments.forms.work.transfer import ACCEPT, AnswerForm, OfferForm
from commitments.models import Transfer
from commitments.models.membership import memberships_of, roles_of
from commitments.permissions import Action, is_allowed
from commitments.views.access import refuse as refused
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import coordinating, held_commitment, place_of

MOST_ANSWERED = 50
"""Answered transfers that the list still shows, the latest first."""


@signed_in
@require_safe
def work_transfers(request: HttpRequest) -> HttpResponse:
    """What waits for an answer here, what was offered from here, and what became of earlier ones."""
    place = place_of(request)
    rows = _with_all().filter(Q(from_ministerie=place.ministerie) | Q(to_ministerie=place.ministerie))
    is_open = Q(state=Transfer.State.OFFERED)
    context = {
        "place": place,
        "coming": rows.filter(is_open, to_ministerie=place.ministerie),
        "going": rows.filter(is_open, from_ministerie=place.ministerie),
        "answered": rows.filter(~is_open).order_by("-answered_at")[:MOST_ANSWERED],
    }
    return render_page(request, "commitments/work/transfers.html", context, partials={})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_transfer_new(request: HttpRequest, slug: str) -> HttpResponse:
    """Offer a commitment to another ministry."""
    place = coordinating(request)
    commitment = held_commitment(request, slug, place)
    form = OfferForm(request.POST if request.method == "POST" else None, own=place.ministerie)
    if request.method == "POST" and form.is_valid():
        try:
            offer(
                commitment=commitment, from_ministerie=place.ministerie, by=request.user, **form.cleaned_data
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(
                request,
                _("De overdracht is aangeboden. Tot het andere ministerie ja zegt, verandert er niets."),
            )
            return redirect(f"{reverse('work_transfers')}?ministerie={place.ministerie.slug}")
    context = {"place": place, "commitment": commitment, "form": form}
    return render_page(request, "commitments/work/transfer_new.html", context, partials={})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_transfer(request: HttpRequest, pk: int) -> HttpResponse:
    """One offer, for the two ministries; a coordinator of the one it goes to answers it."""
    transfer = _own(request, pk)
    answers = transfer.is_open and _coordinates(request, transfer.to_ministerie_id)
    form = AnswerForm(request.POST if request.method == "POST" else None) if answers else None
    if request.method == "POST" and form is None:
        raise refused()
    if request.method == "POST" and form is not None and form.is_valid():
        try:
            messages.success(request, _answered(request, transfer, form))
        except Conflict as error:
            _tell_answered(request, error.transfer)
            return redirect("work_transfer", pk=pk)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect(f"{reverse('work_transfers')}?ministerie={transfer.to_ministerie.slug}")
    context = {
        "transfer": transfer,
        "commitment": transfer.commitment,
        "form": form,
        "may_withdraw": transfer.is_open and _coordinates(request, transfer.from_ministerie_id),
    }
    return render_page(request, "commitments/work/transfer.html", context, partials={})


@signed_in
@require_POST
def work_transfer_withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an offer back."""
    transfer = _own(request, pk)
    try:
        withdraw(transfer=transfer, by=request.user)
    except Conflict as error:
        _tell_answered(request, error.transfer)
    else:
        messages.success(request, _("De overdracht is ingetrokken."))
    return redirect("work_transfer", pk=pk)


def _answered(request: HttpRequest, transfer: Transfer, form: AnswerForm) -> str:
    data = form.cleaned_data
    if data["decision"] == ACCEPT:
        accept(
            transfer=transfer,
            by=request.user,
            today=timezone.localdate(),
            office=data["office"],
            remark=data["remark"],
        )
        return _("Uw ministerie heeft de afspraak overgenomen.")
    refuse(transfer=transfer, by=request.user, remark=data["remark"])
    return _("U hebt de overdracht geweigerd. De afspraak blijft waar zij was.")


def _tell_answered(request: HttpRequest, transfer: Transfer) -> None:
    state = {"state": transfer.get_state_display()}
    messages.warning(request, _("Dit is al beantwoord: %(state)s.") % state)


def _with_all() -> Any:
    rows = Transfer.objects.select_related(
        "commitment__aanbeveling", "from_ministerie", "to_ministerie", "offered_by", "answered_by"
    )
    return rows.defer("commitment__search", "commitment__text").order_by("-offered_at", "-pk")


def _own(request: HttpRequest, pk: int) -> Any:
    """A transfer from or to a ministry where the reader works; any other does not exist for them."""
    place_of(request)
    own = list(memberships_of(request.user))
    return get_object_or_404(_with_all().filter(Q(from_ministerie__in=own) | Q(to_ministerie__in=own)), pk=pk)


def _coordinates(request: HttpRequest, ministerie: int) -> bool:
    return is_allowed(Action.COORDINATE, roles_of(request.user, [ministerie]))
