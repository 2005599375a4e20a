"""The log: who signed in, and whose rights changed. For coordinators, and for administrators as a whole."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from commitments.actions.audit.exporting import csv_lines, log_export
from commitments.finding.audit_log import asked_for, log_of
from commitments.forms.work.log import LogForm
from commitments.models import Ministerie
from commitments.models.membership import general_roles, memberships_of
from commitments.permissions import Action, is_allowed
from commitments.views.access import signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import Place, coordinating, place_of

PAGE_SIZE = 50


@dataclass(frozen=True)
class _Reader:
    """At which ministry somebody reads, if any, and whose log that gives (None: everybody's)."""

    place: Place | None
    ministerie: Ministerie | None


@signed_in
@require_safe
def work_log(request: HttpRequest) -> HttpResponse:
    """The newest entries, as far as asked for; `voor` goes on after the last of a page."""
    reader = _reader(request)
    form = LogForm(request.GET)
    form.is_valid()
    entries = asked_for(log_of(reader.ministerie), form.asked())
    before = request.GET.get("voor", "")
    if before.isascii() and before.isdecimal() and len(before) < 19:
        entries = entries.filter(pk__lt=int(before))
    rows = list(entries[: PAGE_SIZE + 1])
    context = {
        "place": reader.place,
        "ministerie": reader.ministerie,
        "form": form,
        "entries": rows[:PAGE_SIZE],
        "next": rows[PAGE_SIZE - 1].pk if len(rows) > PAGE_SIZE else None,
        "is_later_page": bool(before),
        "is_asked": bool(form.told()),
    }
    return render_page(request, "commitments/work/log.html", context, partials={})


@signed_in
@require_POST
def work_log_export(request: HttpRequest) -> Any:
    """The same entries, all of them, as a file for a spreadsheet. It is a form: taking it out is logged."""
    reader = _reader(request)
    form = LogForm(request.POST)
    form.is_valid()
    log_export(by=request.user, ministerie=reader.ministerie, asked=form.told())
    entries = asked_for(log_of(reader.ministerie), form.asked())
    name = f"logboek-{timezone.localdate().isoformat()}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return StreamingHttpResponse(csv_lines(entries), content_type="text/csv; charset=utf-8", headers=headers)


def _reader(request: HttpRequest) -> _Reader:
    """Raises PermissionDenied for who neither coordinates nor reads all."""
    if not is_allowed(Action.READ_AUDIT, general_roles(request.user)):
        place = coordinating(request)
        return _Reader(place, place.ministerie)
    return _Reader(place_of(request) if memberships_of(request.user) else None, None)
