"""The list of all commitments, and the page of one."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from commitments.actions.differences import may_judge
from commitments.actions.statuses import may_change
from commitments.finding.chips import PRECISE
from commitments.finding.facets.samples import Sample, sample_of
from commitments.finding.filters import CommitmentFilter
from commitments.finding.how_many import HowMany, how_many
from commitments.finding.keyset import AFTER, BEFORE, page_of
from commitments.finding.orders import ORDERS
from commitments.models import Commitment, Document
from commitments.overviews.differences import of_commitment
from commitments.references import likely_slip, parse_identifier, parse_kamerstuk
from commitments.statuses import Track
from commitments.telling import facts, quoting, replacing, timeline
from commitments.telling.drafts import forget_hidden_history, readable
from commitments.telling.found_in_texts import found_in_texts
from commitments.telling.standing import standing_of
from commitments.telling.votes import vote_on
from commitments.views.access import public
from commitments.views.clean_address import clean_address
from commitments.views.faceted import TARGET, is_for_facets, panel
from commitments.views.fragments import go_to, render_page

PAGE_SIZE = 25


@public
@require_safe
@clean_address
def commitment_list(request: HttpRequest) -> HttpResponse:
    """All kinds in one list, filtered, searched and sorted; the address holds the whole question."""
    visible = Commitment.objects.visible_to(request.user)
    typed = request.GET.get("q", "").strip()
    today = timezone.localdate()
    finder = CommitmentFilter(request.GET, queryset=visible, today=today)
    if is_for_facets(request):
        return _list_page(request, _facets(request, finder, is_large=False))
    record = record_named(typed, request)
    if record is not None:
        return go_to(request, record.get_absolute_url())
    found = finder.qs
    chips = finder.chips()
    page = page_of(
        found.for_rows(),
        order=finder.order,
        size=PAGE_SIZE,
        params=request.GET,
        along=finder.along,
        start=finder.start,
    )
    number = HowMany(len(page.rows))
    if not page.is_all:
        number = how_many(finder.to_count, is_precise=PRECISE in request.GET, shown=len(page.rows))
    context = {
        **_facets(request, finder, is_large=number.is_large),
        "chips": chips,
        "orders": [(name, label) for name, (label, _order) in ORDERS.items()],
        "page": page,
        "number": number,
        "count": number.number,
        "total": None if page.rows else visible.exists(),
        "typed": typed,
        "in_texts": found_in_texts(page.rows, typed),
        "slips": [] if page.rows else slips_in(typed),
        "named": documents_named(typed, request),
        "citing": [] if page.rows else citing(typed, request),
        "today": today,
        "paging": (AFTER, BEFORE),
    }
    return _list_page(request, context)


def _list_page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    partials = {"results": "answer", TARGET: "facets"}
    return render_page(request, "commitments/commitment_list.html", context, partials=partials)


def _facets(request: HttpRequest, finder: CommitmentFilter, *, is_large: bool) -> dict[str, Any]:
    def sampling(without: str) -> Sample:
        return sample_of(finder.leaving_out(without), start=None if without == "jaar" else finder.newest_day)

    return panel(request, finder, sampling, is_large=is_large)


@public
@require_safe
def commitment_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """What was asked or promised, by whom, in which words, and how it stands."""
    visible = Commitment.objects.visible_to(request.user).for_detail()
    commitment = get_object_or_404(visible, slug=slug)
    return render_page(
        request,
        "commitments/commitment_detail.html",
        detail_context(request, commitment),
        partials={"stand": "standing", "verloop": "history"},
    )


def detail_context(request: HttpRequest, commitment: Commitment) -> dict[str, object]:
    """All that the page of one commitment shows."""
    today = timezone.localdate()
    forget_hidden_history(commitment, request.user)
    links = readable(commitment.links.all(), request.user)
    claims = readable(commitment.claims.all(), request.user)
    oordelen = readable(
        commitment.aanbeveling.oordelen.all() if hasattr(commitment, "aanbeveling") else [], request.user
    )
    said_in = quoting.where_said(commitment, links)
    quoted = [link.passage for link in said_in if quoting.is_quoted_whole(commitment, link.passage)]
    quoted += [oordeel.passage for oordeel in oordelen]
    visible = Commitment.objects.visible_to(request.user)
    replaced = replacing.of_motie(commitment, visible) if hasattr(commitment, "motie") else []
    return {
        "commitment": commitment,
        "standing": standing_of(commitment, today=today),
        "may_change": [track for track in Track if may_change(commitment, track, request.user)],
        "timeline": timeline.of_commitment(commitment, links, oordelen, quoted=quoted),
        "facts": [*facts.of_commitment(commitment, claims, said_in), *replaced],
        "vote": vote_on(commitment.motie) if hasattr(commitment, "motie") else None,
        "contradictions": of_commitment(commitment, request.user),
        "may_judge": may_judge(commitment, request.user),
        "oordelen": [(oordeel, readable(oordeel.declined_parts.all(), request.user)) for oordeel in oordelen],
        "said_in": said_in,
        "links": links,
        "related": visible.related_to(commitment, said_in=Document.objects.visible_to(request.user)),
        "today": today,
    }


def record_named(typed: str, request: HttpRequest) -> Commitment | Document | None:
    """The one record that a typed citation or number names, if it names exactly one."""
    if parse_identifier(typed) is None and not numbers_in(typed):
        return None
    named = list(Commitment.objects.visible_to(request.user).with_reference(typed)[:2])
    # One number that a motie and its paper share means the motie; a list of numbers may mean both.
    if len(named) == 1 and len(numbers_in(typed)) <= 1:
        return named[0]
    documents = documents_named(typed, request)[:2]
    if len(named) == 1 and all(document.reference == named[0].reference for document in documents):
        return named[0]
    return documents[0] if len(documents) == 1 and not named else None


def numbers_in(typed: str) -> list[str]:
    """The Kamerstuk numbers of documents that were typed, in their canonical form."""
    return [kamerstuk.canonical for kamerstuk in parse_kamerstuk(typed) if kamerstuk.number]


def slips_in(typed: str) -> list[str]:
    """Numbers that were probably meant: 33694-43 for 233694-43."""
    likely = (likely_slip(kamerstuk) for kamerstuk in parse_kamerstuk(typed))
    return [meant.canonical for meant in likely if meant is not None]


def documents_named(typed: str, request: HttpRequest) -> list[Document]:
    """The documents that a typed citation or number names, the first ten."""
    if not typed:
        return []
    return list(Document.objects.visible_to(request.user).named(typed).for_list()[:10])


def citing(typed: str, request: HttpRequest) -> list[Document]:
    """Documents that cite a number of which no record exists, the first ten."""
    numbers = numbers_in(typed)
    if not numbers:
        return []
    return list(Document.objects.visible_to(request.user).citing(numbers).for_list()[:10])
