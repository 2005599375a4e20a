"""The log of the mails of a ministry: where each is, what it says, and having one tried again."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from commitments.actions.mail.assigned import written
from commitments.actions.mail.outbox import try_again
from commitments.actions.work.requests import may_coordinate
from commitments.models import OutgoingMail
from commitments.overviews.update_requests import coordinated, mails_of, reads_mails_of
from commitments.telling.dropped import why_dropped
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.mail_frame import as_html_mail, with_frame
from commitments.views.update_requests import place_to_coordinate

PAGE_SIZE = 50


@signed_in
@require_safe
def mail_list(request: HttpRequest) -> HttpResponse:
    """The newest mails, or those in one state; `voor` goes on after the last of a page."""
    reads_all = reads_mails_of(request.user) is None
    place = None if reads_all else place_to_coordinate(request)
    found = mails_of([place.ministerie] if place else None)
    state = request.GET.get("stand", "")
    if state in OutgoingMail.State.values:
        found = found.filter(state=state)
    before = request.GET.get("voor", "")
    if before.isascii() and before.isdecimal() and len(before) < 16:
        found = found.filter(pk__lt=int(before))
    rows = list(found.defer("text", "html")[: PAGE_SIZE + 1])
    context = {
        "place": place,
        "mails": rows[:PAGE_SIZE],
        "next": rows[PAGE_SIZE - 1].pk if len(rows) > PAGE_SIZE else None,
        "state": state,
        "states": OutgoingMail.State.choices,
        "has_mail_server": settings.HAS_MAIL_SERVER,
    }
    return render_page(request, "commitments/mail_list.html", context, partials={})


@signed_in
@require_safe
def mail_detail(request: HttpRequest, pk: int) -> HttpResponse:
    """One mail as it is read, where it is, and why it did not get there."""
    mail = get_object_or_404(mails_of(reads_mails_of(request.user)), pk=pk)
    # One that was never tried goes by itself, at the next round.
    was_tried = mail.state == OutgoingMail.State.WAITING and mail.attempts > 0
    can_try = was_tried or mail.state == OutgoingMail.State.FAILED
    is_own = mail.ministerie_id is not None and may_coordinate(request.user, mail.ministerie_id)
    why = why_dropped(mail) if mail.state == OutgoingMail.State.DROPPED else ""
    has_link = mail.purpose in (OutgoingMail.Purpose.REQUEST, OutgoingMail.Purpose.REMINDER)
    context = {
        "mail": mail,
        "content": written(mail),
        "can_try": can_try and is_own,
        "why_dropped": why,
        "has_link": has_link,
    }
    return with_frame(render_page(request, "commitments/mail_detail.html", context, partials={}))


@signed_in
@require_safe
def mail_html(request: HttpRequest, pk: int) -> HttpResponse:
    """The mail as a mail program shows it, for a frame."""
    mail = get_object_or_404(mails_of(reads_mails_of(request.user)), pk=pk)
    return as_html_mail(written(mail).html)


@signed_in
@require_POST
def mail_retry(request: HttpRequest, pk: int) -> HttpResponse:
    """Have it tried again at the next round."""
    mail = get_object_or_404(mails_of(coordinated(request.user)), pk=pk)
    try:
        try_again(mail=mail, by=request.user, now=timezone.now())
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("De mail gaat binnen enkele minuten opnieuw weg."))
    return redirect("mail_detail", pk=mail.pk)
