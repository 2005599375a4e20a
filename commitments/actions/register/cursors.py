"""Where the reading of each kind of record stands, and from which moment on to ask again."""

from datetime import UTC, datetime, timedelta

from commitments.models import SyncCursor
from commitments.sources.intake import Changes

# What shares the last moment that was read was there when it was read.
_SMALLEST = timedelta(microseconds=1)
# A change may reach the open data somewhat later than the moment that it bears.
OVERLAP = timedelta(minutes=10)
# A moment further ahead than this is a slip in the row, and no clock that runs ahead of ours.
AHEAD = timedelta(days=1)
# Past this the address of a page may lead to other rows: then go on from the last moment that was read.
ADDRESS_HOLDS = timedelta(hours=12)


def find_cursor(kind: str, scope: str) -> SyncCursor:
    """The cursor of this kind of record, new ones included."""
    cursor, _ = SyncCursor.objects.get_or_create(kind=kind, scope=scope)
    return cursor


def changes_for(cursor: SyncCursor, now: datetime) -> Changes | None:
    """The changes to ask for, None for everything.

    From just after the last change that was read, or from a little before the last reading began where that
    is earlier: what changed around then may have been on its way. Rows that were read already and bear a
    moment far ahead are not asked again each time until that moment has come. Of a kind that had no rows
    yet, what came since the last reading.
    """
    if cursor.succeeded_at is None:
        return None
    overlap = cursor.succeeded_at - OVERLAP
    if not cursor.watermark:
        return Changes(_as_text(overlap))
    following = datetime.fromisoformat(cursor.watermark) + _SMALLEST
    if following <= overlap:
        return Changes(_as_text(following))
    if following <= now + AHEAD:
        return Changes(_as_text(overlap))
    return Changes(_as_text(overlap), until=_as_text(now + AHEAD), again_from=_as_text(following))


def begin(cursor: SyncCursor, now: datetime) -> None:
    """Start from the beginning."""
    cursor.next_address = ""
    cursor.reached = ""
    cursor.pass_started_at = now
    cursor.save()


def finish(cursor: SyncCursor) -> None:
    """Remember how far this reading came: the next one starts there."""
    cursor.watermark = later(cursor.watermark, cursor.reached)
    cursor.succeeded_at = cursor.pass_started_at
    cursor.next_address = ""
    cursor.reached = ""
    cursor.pass_started_at = None
    cursor.save()


def move(cursor: SyncCursor, *, reached: datetime | None, next_address: str) -> None:
    """Remember the page: the latest change in it and where the next one is."""
    if reached is not None:
        cursor.reached = later(cursor.reached, _as_text(reached))
    cursor.next_address = next_address
    cursor.save(update_fields=["reached", "next_address"])


def later(one: str, other: str) -> str:
    """The later of two moments; '' is before all."""
    if not one or not other:
        return one or other
    return max(one, other, key=datetime.fromisoformat)


def _as_text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
