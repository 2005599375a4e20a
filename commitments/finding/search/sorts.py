"""In which order the results of a search stand, and what has a place in it."""

from typing import Any

from commitments.statuses import Track

RELEVANT, NEWEST, OLDEST = "relevantie", "nieuwste", "oudste"
BY_DAY = (NEWEST, OLDEST)
"""In these orders what was not read is on beyond the day that was reached."""
BY_TERM, LONGEST_OPEN = "termijn", "langst-open"
SORTS: dict[str, tuple[str, ...]] = {
    RELEVANT: (),
    NEWEST: (),
    OLDEST: (),
    BY_TERM: ("due_order", "id"),
    LONGEST_OPEN: ("made_order", "id"),
}


def with_a_place(sort: str, commitments: Any, documents: Any) -> tuple[Any, Any]:
    """By term only what is open has a place, and by how long it is open only of what that is known."""
    if sort == BY_TERM:
        return commitments.open(Track.MINISTRY), documents.none()
    if sort == LONGEST_OPEN:
        return commitments.open_since_a_day(Track.MINISTRY), documents.none()
    return commitments, documents
