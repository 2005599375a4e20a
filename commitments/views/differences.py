"""Where sources differ, and the form with which somebody says what they make of it."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from commitments.actions.differences import Changed, judge_difference, may_judge
from commitments.finding.difference_filter import DOCUMENTS, FACTS, LABELS, STATUSES, DifferenceFilter
from commitments.finding.how_many import EXACT
from commitments.finding.keyset import page_of
from commitments.forms.difference import DifferenceForm
from commitments.models import Commitment, Document
from commitments.models.commitment_terms import Differing
from commitments.overviews.counted import DIFFERING, ways_to_differ
from commitments.overviews.differences import (
    Difference,
    documents_for_differences,
    find,
    for_contradictions,
    for_differences,
    of_facts,
    of_standing,
)
from commitments.views.access import public, refuse, signed_in
from commitments.views.clean_address import clean_address
from commitments.views.fragments import render_page

PAGE_SIZE = 20

_WITH = {STATUSES: for_contradictions, FACTS: for_differences, DOCUMENTS: documents_for_differences}


@dataclass(frozen=True)
class Row:
    """One record with its differences, and whether this visitor may judge them."""

    record: Commitment | Document
    differences: list[Difference]
    may_judge: bool

    @property
    def is_commitment(self) -> bool:
        """False for a document."""
        return isinstance(self.record, Commitment)


@dataclass(frozen=True)
class KindCount:
    """How many differ in one way, and the address of those."""

    label: str
    number: int
    url: str


@public
@require_safe
@clean_address
def difference_list(request: HttpRequest) -> HttpResponse:
    """Between the two judgements, or between the facts that sources give; one record to a row."""
    finder = DifferenceFilter(request.GET, user=request.user, today=timezone.localdate())
    found = finder.found
    page: Any = page_of(_WITH[finder.what](found), order=finder.order, size=PAGE_SIZE, params=request.GET)
    count = found.order_by()[: EXACT + 1].count()
    context = {
        "filter": finder,
        "rows": [_row(record, finder.what, request.user) for record in page.rows],
        "page": page,
        "count": min(count, EXACT),
        "is_more": count > EXACT,
        "kinds": _kinds(finder, request) if finder.is_about_statuses else [],
        "is_narrowed": bool(request.GET),
    }
    return render_page(request, "commitments/difference_list.html", context, partials={"results": "results"})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def difference_judge(request: HttpRequest, sort: str, slug: str, about: str) -> HttpResponse:
    """Say what one makes of a difference. Who sees another difference than the one they judged is told."""
    record = _record(request, sort, slug)
    if not may_judge(record, request.user):
        raise refuse()
    difference = find(record, about, request.user)
    if difference is None:
        raise Http404
    form = DifferenceForm(request.POST or None, initial={"seen": difference.seen})
    if request.method == "POST" and form.is_valid():
        try:
            judge_difference(record=record, about=about, by=request.user, **form.cleaned_data)
        except Changed:
            data = request.POST.copy()
            data["seen"] = difference.seen
            form = DifferenceForm(data)
            form.add_error(None, _("De bronnen zeggen intussen iets anders. Klopt uw oordeel nog?"))
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("Uw oordeel over het verschil is vastgelegd."))
            return redirect(_back(difference))
    context = {"record": record, "difference": difference, "form": form, "back": _back(difference)}
    return render_page(request, "commitments/difference_judge.html", context, partials={})


def _row(record: Any, what: str, user: Any) -> Row:
    if what in (FACTS, DOCUMENTS):
        differences = of_facts(record, user)
    else:
        differences = [one for one in [of_standing(record)] if one is not None]
    return Row(record, differences, may_judge(record, user))


def _kinds(finder: DifferenceFilter, request: HttpRequest) -> list[KindCount]:
    counts = _counts(finder, request)
    shown = []
    for kind in Differing:
        question = request.GET.copy()
        for name in ("na", "voor"):
            question.pop(name, None)
        question["soort"] = kind.value
        url = f"{reverse('difference_list')}?{question.urlencode()}"
        shown.append(KindCount(str(LABELS[kind]), counts[kind], url))
    return shown


def _counts(finder: DifferenceFilter, request: HttpRequest) -> dict[Differing, int]:
    """Of all that was narrowed to; counted beforehand where that is everything there is."""
    if any(value for name, value in request.GET.items() if name not in ("wat", "soort", "na", "voor")):
        return finder.narrowed.count_differing()
    visible = Commitment.objects.visible_to(request.user)
    return ways_to_differ(DIFFERING.of(visible, today=timezone.localdate()).value)


def _record(request: HttpRequest, sort: str, slug: str) -> Commitment | Document:
    if sort == "documenten":
        documents = documents_for_differences(Document.objects.visible_to(request.user))
        document: Document = get_object_or_404(documents, slug=slug)
        return document
    commitments = for_differences(Commitment.objects.visible_to(request.user))
    commitment: Commitment = get_object_or_404(commitments, slug=slug)
    return commitment


def _back(difference: Difference) -> str:
    """Where the difference stands: on the page of a commitment, or in the list of those about documents."""
    if isinstance(difference.record, Commitment):
        return f"{difference.record.get_absolute_url()}#verschillen"
    return f"{reverse('difference_list')}?wat={DOCUMENTS}#{difference.record.slug}"
