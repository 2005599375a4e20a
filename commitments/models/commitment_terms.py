"""When something is late or due soon, as conditions: the same for filtering a list and for counting."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum

from django.db.models import Q

from commitments.statuses import CLOSED, OPEN, KamerStatus, MinistryStatus, Track

COLUMN = {Track.MINISTRY: "ministry_status", Track.KAMER: "kamer_status"}
WEEK = timedelta(days=7)
SOON = timedelta(days=30)


def is_open(track: Track) -> Q:
    """Open now on the track."""
    return Q(**{f"{COLUMN[track]}__in": OPEN[track]})


def is_closed(track: Track) -> Q:
    """Closed now on the track."""
    return Q(**{f"{COLUMN[track]}__in": CLOSED[track]})


def is_overdue(track: Track, *, today: date) -> Q:
    """Open while the term lies before `today`. Without a term nothing is late."""
    # By the column that is indexed: unknown terms are the last day of all.
    return is_open(track) & Q(due_order__lt=today)


def became_overdue(track: Track, *, today: date) -> Q:
    """Open, and the term passed in the seven days before `today`."""
    return is_overdue(track, today=today) & Q(due_order__gte=today - WEEK)


def is_due_soon(track: Track, *, today: date) -> Q:
    """Open, and the term falls on `today` or in the thirty days after it."""
    return is_open(track) & Q(due_order__range=(today, today + SOON))


class Differing(Enum):
    """How the ministry's claim and the Kamer's judgement can differ; the value stands in addresses."""

    CLAIMED = "gemeld"
    """The ministry reports that it is closed, for the Kamer it is open."""
    SETTLED = "kamer-klaar"
    """For the Kamer it is closed, the ministry reported that it is still open."""
    OTHERWISE = "anders"
    """Both call it closed, but the ministry did not execute what the Kamer finds met."""
    SILENT = "niets-gemeld"
    """For the Kamer it is closed, and the ministry reported nothing at all."""


def differs(kind: Differing) -> Q:
    """The two tracks differ in this way. See also `standing.compare`."""
    if kind is Differing.CLAIMED:
        both_partly = Q(ministry_status=MinistryStatus.PARTLY_DONE, kamer_status=KamerStatus.PARTLY_MET)
        return _ministry(CLOSED) & _kamer(OPEN) & ~both_partly
    if kind is Differing.OTHERWISE:
        return Q(ministry_status=MinistryStatus.NOT_EXECUTED, kamer_status=KamerStatus.MET)
    return _ministry(OPEN) & _kamer(CLOSED) & Q(ministry_since__isnull=kind is Differing.SILENT)


def may_differ() -> Q:
    """Wider than all of `differs`, and never changing: the condition of the index that finds them."""
    return (
        (_ministry(CLOSED) & _kamer(OPEN)) | (_ministry(OPEN) & _kamer(CLOSED)) | differs(Differing.OTHERWISE)
    )


def _ministry(states: Mapping[Track, frozenset[str]]) -> Q:
    return Q(ministry_status__in=sorted(states[Track.MINISTRY]))


def _kamer(states: Mapping[Track, frozenset[str]]) -> Q:
    return Q(kamer_status__in=sorted(states[Track.KAMER]))
