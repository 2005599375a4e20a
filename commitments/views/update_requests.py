"""Asking colleagues how commitments stand: the list of questions, asking, and taking one back."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from commitments.actions.work.previewing import first_asked, preview, preview_named, preview_token
from commitments.actions.work.requests import (
    MOST_AT_ONCE,
    Asked,
    Planned,
    SettledError,
    ask,
    plan,
    withdraw_request,
)
from commitments.forms.update_request import RequestForm
from commitments.models import Commitment, Membership, Ministerie, MinistryRules, UpdateRequest
from commitments.overviews.update_requests import coordinated, request_numbers, requests_of
from commitments.views.access import refuse, signed_in
from commitments.views.fragments import render_page
from commitments.views.mail_frame import as_html_mail, with_frame
from commitments.views.work.at import Place

PAGE_SIZE = 50


@signed_in
@require_safe
def request_list(request: HttpRequest) -> HttpResponse:
    """The questions of one ministry in one state, the first to be answered on top."""
    place = place_to_coordinate(request)
    ministerie = place.ministerie
    numbers = request_numbers(ministerie)
    state = request.GET.get("stand", "")
    if state not in UpdateRequest.State.values:
        state = UpdateRequest.State.OPEN.value
    found = requests_of([ministerie]).filter(state=state)
    is_open = state == UpdateRequest.State.OPEN
    found = found.order_by("answer_by", "pk") if is_open else found.order_by("-pk")
    context = {
        "place": place,
        "state": state,
        "states": [(value, label, numbers[value]) for value, label in UpdateRequest.State.choices],
        "requests": found[:PAGE_SIZE],
        "is_more": numbers[state] > PAGE_SIZE,
        "page_size": PAGE_SIZE,
        "today": timezone.localdate(),
    }
    return render_page(request, "commitments/request_list.html", context, partials={})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def request_new(request: HttpRequest) -> HttpResponse:
    """Who would be asked what, the mail they would get, and asking."""
    place = place_to_coordinate(request)
    ministerie = place.ministerie
    today = timezone.localdate()
    slugs = (request.POST if request.method == "POST" else request.GET).getlist("afspraak")[:MOST_AT_ONCE]
    visible = Commitment.objects.visible_to(request.user).filter(slug__in=slugs, published_at__isnull=False)
    commitments = list(
        visible.select_related("aanbeveling").defer("text", "search").order_by("due_order", "pk")
    )
    planned = plan(commitments, ministerie=ministerie, today=today)
    within = timedelta(days=MinistryRules.of(ministerie.pk).answer_within_days)
    data = request.POST if request.method == "POST" else None
    form = RequestForm(data, initial={"answer_by": today + within})
    is_sent = request.method == "POST" and "preview" not in request.POST
    if is_sent and form.is_valid():
        try:
            asked = ask(
                commitments=commitments,
                ministerie=ministerie,
                by=request.user,
                today=today,
                **form.cleaned_data,
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return _asked(request, asked, ministerie)
    context = {
        "place": place,
        "form": form,
        "asked": [one for one in planned if not one.why_not],
        "left_out": [one for one in planned if one.why_not],
        "slugs": [one.slug for one in commitments],
        "has_mail_server": settings.HAS_MAIL_SERVER,
        **_preview(request, form, planned, ministerie),
    }
    return with_frame(render_page(request, "commitments/request_new.html", context, partials={}))


@signed_in
@require_safe
def request_preview(request: HttpRequest, token: str) -> HttpResponse:
    """The mail as it would look, for the frame on the page that asks."""
    return as_html_mail(preview_named(token, by=request.user).html)


@signed_in
@require_POST
def request_withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a question back; of one that was answered meanwhile it says so."""
    found = get_object_or_404(requests_of(coordinated(request.user)), pk=pk)
    try:
        withdraw_request(request=found, by=request.user)
    except SettledError as error:
        messages.info(request, _settled(error.request))
    else:
        messages.success(request, _("De vraag is ingetrokken. De koppeling in de mail werkt niet meer."))
    return redirect(f"{reverse('request_list')}?ministerie={found.ministerie.slug}")


def place_to_coordinate(request: HttpRequest) -> Place:
    """The ministry that the address names, or the first that the reader coordinates.

    Raises PermissionDenied for whoever coordinates none, or not the one that is named.
    """
    ministeries = coordinated(request.user)
    named = request.GET.get("ministerie", "")
    found = [one for one in ministeries if named in ("", one.slug)]
    if not found:
        raise refuse()
    others = [one for one in ministeries if one != found[0]]
    return Place(found[0], Membership.MemberRole.COORDINATOR, others)


def _preview(
    request: HttpRequest, form: RequestForm, planned: list[Planned], ministerie: Ministerie
) -> dict[str, Any]:
    """The first mail, where the form was sent to look at it."""
    example = first_asked(planned)
    if "preview" not in request.POST or example is None or not form.is_valid():
        return {}
    given: dict[str, Any] = {"ministerie": ministerie, "by": request.user, **form.cleaned_data}
    return {
        "example": example,
        "mail": preview(example, **given),
        "frame": reverse("request_preview", args=[preview_token(example, **given)]),
    }


def _asked(request: HttpRequest, asked: Asked, ministerie: Ministerie) -> HttpResponse:
    if asked.requests:
        number = len(asked.requests)
        text = ngettext(
            "De vraag is gesteld. De mail gaat binnen enkele minuten weg.",
            "%(number)d vragen zijn gesteld. De mails gaan binnen enkele minuten weg.",
            number,
        )
        messages.success(request, text % {"number": number})
    else:
        messages.info(
            request, _("Er is niets gevraagd: er staat al een vraag open, of er is niemand te vragen.")
        )
    return redirect(f"{reverse('request_list')}?ministerie={ministerie.slug}")


def _settled(request: UpdateRequest) -> str:
    if request.state == UpdateRequest.State.ANSWERED:
        return _("Deze vraag is intussen beantwoord. Intrekken hoeft niet meer.")
    return _("Deze vraag was al ingetrokken.")
