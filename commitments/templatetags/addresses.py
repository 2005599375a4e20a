"""Addresses of the filtered list of commitments, so that a number on a page links to what it counts."""

from django import template
from django.urls import reverse
from django.utils.http import urlencode

from commitments.statuses import CLOSED, OPEN, STATES, Outcome, Track

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
    chosen: dict[str, str | list[str]] = {name: value for name, value in question.items() if value}
    if status:
        chosen["status"] = _GROUPS.get(status, [status])
    if kamer:
        chosen["kamer"] = _KAMER_GROUPS.get(kamer, [kamer])
    if uitkomsten:
        chosen["uitkomst"] = _OUTCOME_GROUPS.get(uitkomsten, [uitkomsten])
    address = reverse("commitment_list")
    return f"{address}?{urlencode(chosen, doseq=True)}" if chosen else address
