"""The list of all commitments, and the page of one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_GET
from django_htmx.http import HttpResponseClientRedirect

from commitments import facts, timeline
from commitments.actions.statuses import may_change
from commitments.filters import ORDERS, CommitmentFilter
from commitments.keyset import AFTER, BEFORE, page_of
from commitments.models import Commitment, Document
from commitments.references import likely_slip, parse_identifier, parse_kamerstuk
from commitments.standing import standing_of
from commitments.statuses import Track
from commitments.views.access import public
from commitments.views.fragments import render_page

PAGE_SIZE = 25
EXACT_COUNT = 1000
"""Above this many the count says 'more than': nobody waits for a number that nobody needs."""


@public
@require_GET
def start(_request: HttpRequest) -> HttpResponse:
    """The front door leads to the list until it has a room of its own."""
    return redirect("commitment_list")


@public
@require_GET
def commitment_list(request: HttpRequest) -> HttpResponse:
    """All kinds in one list, filtered, searched and sorted; the address holds the whole question."""
    visible = Commitment.objects.visible_to(request.user)
    typed = request.GET.get("q", "").strip()
    record = record_named(typed, request)
    if record is not None:
        address = record.get_absolute_url()
        return HttpResponseClientRedirect(address) if request.headers.get("HX-Request") else redirect(address)
    today = timezone.localdate()
    finder = CommitmentFilter(request.GET, queryset=visible, today=today)
    found = finder.qs
    page = page_of(found.for_list(), order=finder.order, size=PAGE_SIZE, params=request.GET)
    count = found.order_by()[: EXACT_COUNT + 1].count()
    context = {
        "filter": finder,
        "chips": finder.chips(),
        "orders": [(name, label) for name, (label, _order) in ORDERS.items()],
        "page": page,
        "count": min(count, EXACT_COUNT),
        "is_more": count > EXACT_COUNT,
        "total": None if page.rows else visible.exists(),
        "typed": typed,
        "slips": [] if page.rows else slips_in(typed),
        "citing": [] if page.rows else citing(typed, request),
        "today": today,
        "paging": (AFTER, BEFORE),
    }
    return render_page(request, "commitments/commitment_list.html", context, partials={"results": "results"})


@public
@require_GET
def commitment_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """What was asked or promised, by whom, in which words, and how it stands."""
    visible = Commitment.objects.visible_to(request.user).for_detail()
    commitment = get_object_or_404(visible, slug=slug)
    return render_page(
        request,
        "commitments/commitment_detail.html",
        detail_context(request, commitment),
        partials={"standing": "standing", "history": "history"},
    )


def detail_context(request: HttpRequest, commitment: Commitment) -> dict[str, object]:
    """All that the page of one commitment shows."""
    today = timezone.localdate()
    links = list(commitment.links.all())
    return {
        "commitment": commitment,
        "standing": standing_of(commitment, today=today),
        "may_change": [track for track in Track if may_change(commitment, track, request.user)],
        "timeline": timeline.of_commitment(commitment, links),
        "facts": facts.of_commitment(commitment),
        "differences": facts.differences(commitment),
        "makes": [link for link in links if link.role == link.LinkRole.MAKES],
        "links": links,
        "related": Commitment.objects.visible_to(request.user).related_to(commitment),
        "today": today,
    }


def record_named(typed: str, request: HttpRequest) -> Commitment | Document | None:
    """The one record that a typed citation or number names, if it names exactly one."""
    if not typed:
        return None
    if parse_identifier(typed) is None and not any(k.number for k in parse_kamerstuk(typed)):
        return None
    named = list(Commitment.objects.visible_to(request.user).with_reference(typed)[:2])
    if named:
        return named[0] if len(named) == 1 else None
    documents = list(Document.objects.visible_to(request.user).named(typed)[:2])
    return documents[0] if len(documents) == 1 else None


def slips_in(typed: str) -> list[str]:
    """Numbers that were probably meant: 33694-43 for 233694-43."""
    likely = (likely_slip(kamerstuk) for kamerstuk in parse_kamerstuk(typed))
    return [meant.canonical for meant in likely if meant is not None]


def citing(typed: str, request: HttpRequest) -> list[Document]:
    """Documents that cite a number of which no record exists."""
    numbers = [k.canonical for k in parse_kamerstuk(typed) if k.number]
    if not numbers:
        return []
    return list(Document.objects.visible_to(request.user).citing(numbers)[:10])
