"""How a ministry works, and who stands in for whom."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from commitments.actions.work.rules import end_absence, report_absence, set_rules
from commitments.forms.work.arranging import people_of
from commitments.forms.work.rules import AbsenceForm, RulesForm
from commitments.models import Absence, MinistryRules, Reces
from commitments.models.membership import general_roles
from commitments.permissions import Action, is_allowed
from commitments.views.access import refuse, signed_in
from commitments.views.fragments import render_page
from commitments.views.work.at import Place, coordinating, place_of


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_rules(request: HttpRequest) -> HttpResponse:
    """The rules of a ministry, for its coordinators."""
    place = coordinating(request)
    rules = MinistryRules.of(place.ministerie.pk)
    form = RulesForm(request.POST if request.method == "POST" else None, instance=rules)
    if request.method == "POST" and form.is_valid():
        set_rules(rules=form.save(commit=False), by=request.user, changed=form.changed_data)
        messages.success(request, _("De werkwijze is bewaard."))
        return redirect(_here("work_rules", place))
    today = timezone.localdate()
    context = {
        "place": place,
        "form": form,
        "recesses": Reces.objects.touching(today, date.max),
        # A term that is near may fall in the next year.
        "unknown_years": [
            str(year) for year in (today.year, today.year + 1) if not Reces.objects.knows(year)
        ],
        "may_add_recesses": is_allowed(Action.RECORD, general_roles(request.user)),
    }
    return render_page(request, "commitments/work/rules.html", context, partials={})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def work_absences(request: HttpRequest) -> HttpResponse:
    """Who is away now or later; staff report themselves, a coordinator reports anybody."""
    place = place_of(request)
    today = timezone.localdate()
    form = AbsenceForm(
        request.POST if request.method == "POST" else None,
        ministerie=place.ministerie,
        today=today,
        only=None if place.is_coordinator else request.user,
    )
    if request.method == "POST" and form.is_valid():
        try:
            report_absence(ministerie=place.ministerie, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("De afwezigheid is vastgelegd."))
            return redirect(_here("work_absences", place))
    rows = Absence.objects.of(people_of(place.ministerie)).not_over(today)
    absences: list[Any] = list(rows.select_related("user", "substitute"))
    for absence in absences:
        absence.may_end = place.is_coordinator or absence.user_id == request.user.pk
    context = {"place": place, "form": form, "absences": absences, "today": today}
    return render_page(request, "commitments/work/absences.html", context, partials={})


@signed_in
@require_POST
def work_absence_end(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody is back."""
    place = place_of(request)
    rows = Absence.objects.of(people_of(place.ministerie)).select_related("user")
    absence = get_object_or_404(rows, pk=pk)
    try:
        end_absence(absence=absence, ministerie=place.ministerie, by=request.user, today=timezone.localdate())
    except PermissionDenied:
        raise refuse() from None
    messages.success(request, _("De afwezigheid is beëindigd."))
    return redirect(_here("work_absences", place))


def _here(name: str, place: Place) -> str:
    return f"{reverse(name)}?ministerie={place.ministerie.slug}"
