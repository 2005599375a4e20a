"""Writing an entry of the log, and knowing who is at work."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.utils.translation import gettext as _

from commitments.models import AuditEntry, Ministerie
from reaim_tracker.single_sign_on import OWN_LABEL, setting

LONGEST_NAME = 150
"""Characters of a typed user name that are kept."""

_at_work: ContextVar[Any] = ContextVar("at_work", default=None)


@contextmanager
def acting(user: Any) -> Iterator[None]:
    """Whatever changes within was changed by this person. Outside it was the command line."""
    token = _at_work.set(user if user is not None and user.is_authenticated else None)
    try:
        yield
    finally:
        _at_work.reset(token)


def write(
    what: AuditEntry.What,
    *,
    by: Any = None,
    about: Any = None,
    username: str = "",
    ministerie: Ministerie | None = None,
    detail: str = "",
) -> AuditEntry:
    """Add an entry; without `by` it is who `acting` names. `detail` is Dutch: it is kept, not shown anew."""
    return AuditEntry.objects.create(
        what=what,
        by=by or _at_work.get(),
        about=about,
        username=(username or (about.get_username() if about else "")).replace("\0", "")[:LONGEST_NAME],
        ministerie=ministerie,
        detail=detail,
    )


def sign_on_label() -> str:
    """What a ministry's own sign-on is called in the log: Dutch, or the ministry's name for it."""
    return str(setting("OIDC_LABEL"))


def sign_on_name() -> str:
    """What a page calls it: that name, or without one our words in the language of the reader."""
    label = sign_on_label()
    return _("de aanmelding van uw organisatie") if label == OWN_LABEL else label
