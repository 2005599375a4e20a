"""When something is late or due soon, as conditions: the same for filtering a list and for counting."""

from datetime import date, timedelta

from django.db.models import Q

from commitments.statuses import CLOSED, OPEN, Track

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
    return is_open(track) & Q(due_on__lt=today)


def became_overdue(track: Track, *, today: date) -> Q:
    """Open, and the term passed in the seven days before `today`."""
    return is_overdue(track, today=today) & Q(due_on__gte=today - WEEK)


def is_due_soon(track: Track, *, today: date) -> Q:
    """Open, and the term falls on `today` or in the thirty days after it."""
    return is_open(track) & Q(due_on__range=(today, today + SOON))
