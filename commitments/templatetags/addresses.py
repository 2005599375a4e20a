"""Addresses of the filtered list of commitments, so that a number on a page links to what it counts.

A table has dozens of them, the same on each visit: what follows from the arguments alone is worked out once.
"""

from functools import lru_cache

from django import template
from django.urls import get_script_prefix, reverse
from django.utils.html import format_html, format_html_join
from django.utils.http import urlencode
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from commitments.models.submitter_queries import Results
from commitments.statuses import CLOSED, OPEN, STATES, Outcome, Track
from commitments.templatetags.dutch import grouped

register = template.Library()

_GROUPS = {
    "open": [state for state in STATES[Track.MINISTRY].values if state in OPEN[Track.MINISTRY]],
    "gemeld": [state for state in STATES[Track.MINISTRY].values if state in CLOSED[Track.MINISTRY]],
}
_OUTCOME_GROUPS = {
    "aangenomen": [str(Outcome.ADOPTED), str(Outcome.TAKEN_OVER)],
    "anders": [str(Outcome.HELD_OVER), str(Outcome.WITHDRAWN), str(Outcome.LAPSED)],
}
_KAMER_GROUPS = {
    "open": [state for state in STATES[Track.KAMER].values if state in OPEN[Track.KAMER]],
    "klaar": [state for state in STATES[Track.KAMER].values if state in CLOSED[Track.KAMER]],
}


@register.simple_tag
def commitments_url(status: str = "", kamer: str = "", uitkomsten: str = "", **question: str | None) -> str:
    """The list with these filters; empty ones are left out.

    `status` is a state of the ministry's track or 'open' or 'gemeld' for all of that sort,
    `kamer` one of the Kamer's or 'open' or 'klaar', `uitkomsten` 'aangenomen' (by vote or taken over),
    'anders' (held over, withdrawn, lapsed) or one outcome. The other names are those of the filters.
    """
    return _address(get_script_prefix(), status, kamer, uitkomsten, tuple(question.items()))


@register.simple_tag
def count_link(
    number: int, status: str = "", kamer: str = "", uitkomsten: str = "", **question: str | None
) -> SafeString:
    """A number in a table that leads to the list with these filters, as in `commitments_url`."""
    return _count_link(number, commitments_url(status, kamer, uitkomsten, **question))


@register.simple_tag
def results_cells(results: Results, indiener: str | None = "", fractie: str | None = "") -> SafeString:
    """The cells of one line of a table of moties: how many there are of each outcome, as links."""
    return _results_cells(get_script_prefix(), get_language(), results, indiener, fractie)


@lru_cache(maxsize=1024)
def _results_cells(
    _prefix: str, _language: str | None, results: Results, indiener: str | None, fractie: str | None
) -> SafeString:
    cells = (
        (results.total, "", ""),
        (results.adopted, "aangenomen", ""),
        (results.open, "aangenomen", "open"),
        (results.rejected, "verworpen", ""),
        (results.dropped, "anders", ""),
        (results.unknown, "onbekend", ""),
    )
    links = (
        (count_link(number, indiener=indiener, fractie=fractie, uitkomsten=outcomes, status=status),)
        for number, outcomes, status in cells
    )
    return format_html_join("\n", "<td>{}</td>", links)


def _count_link(number: int, address: str) -> SafeString:
    if not number:
        return SafeString('<span class="count-link">0</span>')
    return format_html('<a class="count-link" href="{}">{}</a>', address, grouped(number))


@lru_cache(maxsize=2048)
def _address(
    _prefix: str, status: str, kamer: str, uitkomsten: str, question: tuple[tuple[str, str | None], ...]
) -> str:
    chosen: dict[str, str | list[str]] = {name: value for name, value in question if value}
    if status:
        chosen["status"] = _GROUPS.get(status, [status])
    if kamer:
        chosen["kamer"] = _KAMER_GROUPS.get(kamer, [kamer])
    if uitkomsten:
        chosen["uitkomst"] = _OUTCOME_GROUPS.get(uitkomsten, [uitkomsten])
    address = reverse("commitment_list")
    return f"{address}?{urlencode(chosen, doseq=True)}" if chosen else address
