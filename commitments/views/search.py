"""The one search box: commitments, documents and passages in one ranked list."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from commitments.finding.chips import PRECISE
from commitments.finding.facets.searched import searched
from commitments.finding.how_many import HowMany, how_many
from commitments.finding.search import (
    ENOUGH,
    OLDEST,
    RELEVANT,
    SORTS,
    Search,
    TooBroadError,
    limited_time,
    search,
)
from commitments.finding.search_filter import SearchFilter
from commitments.finding.ways_on import as_filters, onward, wider
from commitments.models import Commitment, Document, Dossier
from commitments.references import likely_slip, parse_kamerstuk
from commitments.telling.matches import matches_of
from commitments.views.access import public
from commitments.views.clean_address import clean_address
from commitments.views.faceted import TARGET, is_for_facets, panel
from commitments.views.fragments import go_to, render_page

PAGE_SIZE = 20
LABELS = {
    RELEVANT: _("Beste eerst"),
    "nieuwste": _("Nieuwste eerst"),
    OLDEST: _("Oudste eerst"),
    "termijn": _("Eerste termijn eerst"),
    "langst-open": _("Langst open eerst"),
}
EXAMPLES = ("autonome wapens", "33694-43", "moties Van Ginneken", '"betekenisvolle menselijke controle"')
_LONGEST = 300


@public
@require_safe
@clean_address
def search_results(request: HttpRequest) -> HttpResponse:
    """Everything that answers, best first; a citation of one record leads straight to it."""
    typed = " ".join(request.GET.get("q", "").replace("\0", " ").split())[:_LONGEST]
    sort = request.GET.get("volgorde", RELEVANT)
    sort = sort if sort in SORTS else RELEVANT
    finder = SearchFilter(
        request.GET,
        queryset=Commitment.objects.visible_to(request.user),
        documents=Document.objects.visible_to(request.user),
        today=timezone.localdate(),
    )
    context: dict[str, Any] = {
        "typed": typed,
        "chips": finder.chips(),
        "sort": sort,
        "sorts": list(LABELS.items()),
        "is_ranked": sort == RELEVANT,
        "is_open_only": bool(SORTS[sort]),
        "examples": EXAMPLES,
        "today": finder.today,
        "is_incomplete": Commitment.objects.search_backlog().exists()
        or Document.objects.search_backlog().exists(),
    }
    try:
        with limited_time():
            found = _search(request, typed, sort, finder)
    except TooBroadError:
        return _page(request, {**context, "is_too_broad": True})
    record = _meant(found, request)
    if record is not None:
        return go_to(request, f"{record.get_absolute_url()}?{urlencode({'gezocht': typed})}")
    context |= _listed(request, found, sort)
    if found.asked.question.wanted or found.asked.filters or found.is_capped:
        context |= _counted(request, found, finder, sort)
        # Where nothing was found and nothing is chosen there is nothing to filter.
        context["has_filters"] = bool(found.found or context["chips"])
    return _page(request, context)


def _page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    partials = {"results": "answer", TARGET: "facets"}
    return render_page(request, "commitments/search.html", context, partials=partials)


def _counted(request: HttpRequest, found: Search, finder: SearchFilter, sort: str) -> dict[str, Any]:
    """How many there are, and the facets."""
    documents = Document.objects.visible_to(request.user)
    number = HowMany(found.candidates if found.is_all_read else len(found.found))
    if found.is_capped and not found.is_all_read and not is_for_facets(request):
        sets = (found.matches(Commitment), found.matches(Document))
        is_precise = PRECISE in request.GET
        number = how_many(*sets, is_precise=is_precise, known=found.candidates, likely=found.likely)
    has_partly = 0 < found.with_all < min(ENOUGH, len(found.found))
    # Of an estimate the last figures are not known: nothing is taken off.
    partly = number.number - (found.with_all if number.is_exact else 0) if has_partly else 0
    sampling = searched(found, finder, documents, sort=sort)
    return {"number": number, "partly": partly, **panel(request, finder, sampling, is_large=number.is_large)}


def _search(request: HttpRequest, typed: str, sort: str, finder: SearchFilter) -> Search:
    return search(
        typed,
        commitments=finder.qs,
        documents=finder.documents(Document.objects.visible_to(request.user)),
        sort=sort,
        is_literal="letterlijk" in request.GET,
        start=finder.begin(is_oldest=sort == OLDEST),
    )


def _meant(found: Search, request: HttpRequest) -> Any:
    """The one record that a typed citation or number names; None with '?alles', or when it names more."""
    asked = found.asked
    if not asked.is_citation or len(asked.numbers) != 1 or found.named != 1 or "alles" in request.GET:
        return None
    return matches_of(found, found.found[:1])[0].record


def _listed(request: HttpRequest, found: Search, sort: str) -> dict[str, Any]:
    """One page of the results, and what to say about them."""
    number = _page_number(request, len(found.found))
    start = (number - 1) * PAGE_SIZE
    shown = matches_of(found, found.found[start : start + PAGE_SIZE])
    asked = found.asked
    # The first result that lacks a word gets a heading above it.
    border = found.with_all - start if found.with_all < len(found.found) else None
    return {
        "search": found,
        "results": shown,
        "count": len(found.found),
        "border": border,
        "named_border": found.named - start if found.named < len(found.found) else None,
        "dossiers": _dossiers(asked.dossiers, request),
        "slips": [] if found.found else _slips(asked.typed),
        "as_filters": list(as_filters(asked, request.GET)) if found.found else [],
        "onward": onward(found, request.GET, sort),
        "wider": [] if found.found else list(wider(asked, request.GET, is_open_only=bool(SORTS[sort]))),
        "next": number + 1 if start + PAGE_SIZE < len(found.found) else None,
        "previous": number - 1 if number > 1 else None,
    }


def _dossiers(named: Sequence[str], request: HttpRequest) -> list[Dossier]:
    """The dossiers that were typed; who may see which is a long question, so it is only asked then."""
    return list(Dossier.objects.visible_to(request.user).filter(slug__in=named)) if named else []


def _page_number(request: HttpRequest, count: int) -> int:
    """The page that was asked for, the first one for nonsense and beyond the last."""
    text = request.GET.get("pagina", "1")
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 1
    return number if 0 < number <= -(-count // PAGE_SIZE) else 1


def _slips(typed: str) -> list[str]:
    """Numbers that were probably meant: 33694-43 for 233694-43."""
    likely = (likely_slip(kamerstuk) for kamerstuk in parse_kamerstuk(typed))
    return [meant.canonical for meant in likely if meant is not None]
