"""The panel of facets of a list: with numbers at once where that is quick, else a moment later."""

from typing import Any

from django.http import HttpRequest

from commitments.finding.chips import COUNTED, PASSING
from commitments.finding.facets import counting
from commitments.finding.facets.described import NAMES
from commitments.finding.facets.samples import NEWEST
from commitments.finding.filters import CommitmentFilter
from commitments.finding.layout import layout_of
from commitments.finding.search import TooBroadError, limited_time
from commitments.models import Commitment

TARGET = "facets"
"""The id of the element that asks for its numbers."""


def is_for_facets(request: HttpRequest) -> bool:
    """True when only the panel is asked for."""
    return bool(request.htmx) and request.htmx.target == TARGET  # type: ignore[attr-defined]  # its middleware


def panel(
    request: HttpRequest, finder: CommitmentFilter, sampling: counting.Sampling, *, is_large: bool
) -> dict[str, Any]:
    """What the template of the panel shows. Where there is much, numbers only for who asks for them."""
    is_asked = is_for_facets(request) or COUNTED in request.GET
    facets = None
    if is_asked or not (is_large or _widens(finder)):
        try:
            with limited_time():
                facets = counting.counted(finder, sampling)
        except TooBroadError:
            facets = None
    shown = facets or counting.uncounted(finder)
    question = request.GET.copy()
    for name in PASSING:
        question.pop(name, None)
    question[COUNTED] = "ja"
    return {
        "filter": finder,
        "facets": shown,
        "is_more_open": finder.has_more_chosen or any(facet.is_chosen for facet in shown.others),
        "facets_wait": facets is None and not is_asked,
        "facets_took_too_long": facets is None and is_asked,
        "facets_address": f"?{question.urlencode()}",
        "newest": NEWEST,
    }


def _widens(finder: CommitmentFilter) -> bool:
    """True when a facet is counted as if nothing of it was chosen, which may be most of a large table."""
    is_chosen = any(counting.chosen_of(finder, name) for name in NAMES)
    return is_chosen and not layout_of(Commitment, "made_order").is_small
