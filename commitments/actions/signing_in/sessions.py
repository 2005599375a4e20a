"""The sessions of one person: since when, and ending them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from commitments.actions.audit.writing import write
from commitments.models import AuditEntry

SINCE = "signed_in_at"
"""Where a session keeps when it began. From where is kept nowhere."""


@dataclass(frozen=True)
class OpenSession:
    """A place where somebody is signed in; `since` is None where that was not kept."""

    since: datetime | None
    is_here: bool


def sessions_of(user: Any, *, here: str | None) -> list[OpenSession]:
    """Where somebody is signed in, this browser (`here`, a session key) first, then the latest."""
    found = [
        OpenSession(parse_datetime(data.get(SINCE) or ""), row.session_key == here)
        for row, data in _rows(user)
    ]
    return sorted(found, key=lambda one: (not one.is_here, -(one.since.timestamp() if one.since else 0)))


@transaction.atomic
def end_other_sessions(*, user: Any, here: str | None) -> int:
    """Sign somebody out everywhere but here; gives how many sessions ended."""
    ended = end_sessions(user, keep=here)
    if ended:
        write(AuditEntry.What.SIGNED_OUT, by=user, about=user, detail=f"andere sessies beëindigd: {ended}")
    return ended


def end_sessions(user: Any, *, keep: str | None = None) -> int:
    """End the sessions of somebody, but for the one with this key; gives how many ended."""
    keys = [row.session_key for row, _data in _rows(user) if row.session_key != keep]
    Session.objects.filter(session_key__in=keys).delete()
    return len(keys)


def _rows(user: Any) -> Iterator[tuple[Session, dict[str, Any]]]:
    # A session does not say whose it is but in its signed contents. Visitors without an account have none.
    store = SessionStore()
    for row in Session.objects.filter(expire_date__gt=timezone.now()).iterator():
        data = store.decode(row.session_data)
        if data.get(SESSION_KEY) == str(user.pk):
            yield row, data
