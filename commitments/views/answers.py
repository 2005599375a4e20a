"""Answering a question: by the link in a mail, or after signing in. Both send one form, once."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from commitments.actions.work.answering import answer, may_answer
from commitments.actions.work.link_answers import LinkState, Opened, open_link
from commitments.actions.work.requests import SettledError
from commitments.forms.refusals import add_refusal
from commitments.forms.update_request import AnswerForm
from commitments.models import Document, UpdateRequest
from commitments.models.membership import memberships_of
from commitments.overviews.update_requests import all_requests
from commitments.views.access import public, refuse, signed_in
from commitments.views.fragments import render_page

TEMPLATE = "commitments/request_answer.html"
# Django logs the address of what answers with such a code: only links that are worthless for good have one.
_STATUS = {LinkState.WITHDRAWN: 410, LinkState.EXPIRED: 410, LinkState.UNKNOWN: 404}
"""The code with which a link answers that opens no form; 200 for the others."""

_FIELD = {"evidence": "letter"}
"""The form's field for what the action complains about."""


@public
# No other site knows the token, so it guards the form: also where a mail program keeps no cookies.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def answer_by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Exactly one form, without signing in. Opening it changes nothing and signs nobody in."""
    opened = open_link(token, today=timezone.localdate())
    response = _over(request, opened) if opened.state is not LinkState.OPEN else _form_page(request, opened)
    add_never_cache_headers(response)
    # The address is a key: it goes nowhere else and into no search engine.
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def request_answer(request: HttpRequest, pk: int) -> HttpResponse:
    """The same form for who was asked, who stands in, or a coordinator."""
    asked = get_object_or_404(all_requests(), pk=pk)
    if not may_answer(asked, request.user, today=timezone.localdate()):
        if asked.ministerie_id not in memberships_of(request.user):
            raise Http404
        raise refuse()
    if not asked.is_open:
        state = LinkState.ANSWERED if asked.state == UpdateRequest.State.ANSWERED else LinkState.WITHDRAWN
        return _over(request, Opened(state, asked, request.user), by_link=False)
    return _form_page(request, Opened(LinkState.OPEN, asked, request.user), by_link=False)


def _form_page(request: HttpRequest, opened: Opened, *, by_link: bool = True) -> HttpResponse:
    """The form, or what came of sending it; the page after it says where things stand."""
    asked, person = opened.request, opened.person
    if asked is None:
        raise Http404
    documents = Document.objects.visible_to(person).filter(published_at__isnull=False)
    data = request.POST if request.method == "POST" else None
    form = AnswerForm(
        data,
        commitment=asked.commitment,
        documents=documents,
        initial={"effective": timezone.localdate()},
    )
    if request.method == "POST" and form.is_valid():
        try:
            answer(
                request=asked,
                by=person,
                today=timezone.localdate(),
                text=form.cleaned_data["text"],
                change=form.change,
            )
        except SettledError:
            # Sent twice: the page that follows shows the answer that is there.
            return redirect(request.path)
        except (ValidationError, PermissionDenied) as error:
            _explain(form, error)
        else:
            if not by_link:
                messages.success(request, _("Uw antwoord is als voorstel naar de coördinator gestuurd."))
            return redirect(request.path)
    context = {"asked": asked, "person": person, "form": form, "by_link": by_link}
    return render_page(request, TEMPLATE, context, partials={})


def _over(request: HttpRequest, opened: Opened, *, by_link: bool = True) -> HttpResponse:
    """Why there is no form (any more), and what to do."""
    context: dict[str, Any] = {
        "state": opened.state.value,
        "asked": opened.request,
        "is_own": opened.request is not None and opened.request.answered_by_id == opened.person.pk,
        "by_link": by_link,
    }
    status = _STATUS.get(opened.state, 200) if by_link else 200
    template = "commitments/request_over.html"
    return render_page(request, template, context, partials={}, status=status)


def _explain(form: AnswerForm, error: ValidationError | PermissionDenied) -> None:
    refused = error if isinstance(error, ValidationError) else ValidationError(str(error))
    add_refusal(form, refused, _FIELD)
