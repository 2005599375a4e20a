"""What somebody did last in the list of work, kept in their session so that they can undo it."""

from collections.abc import Iterable
from secrets import token_urlsafe
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode

from commitments.actions.work.undoing import Step
from commitments.views.work.at import Place

_KEY = "undo"
MOST_KEPT = 10
"""Changes, of one row or of several together, that a session keeps."""


def undo_address(request: HttpRequest, place: Place, steps: Iterable[Step], *, back: str) -> str:
    """Keep these steps; give the address at which they are undone, which leads `back` after that."""
    key = token_urlsafe(8)
    kept = {**request.session.get(_KEY, {}), key: [step.kept() for step in steps]}
    request.session[_KEY] = dict(list(kept.items())[-MOST_KEPT:])
    asked = {"ministerie": place.ministerie.slug, **({"next": back} if back else {})}
    return f"{reverse('work_undo', args=[key])}?{urlencode(asked)}"


def steps_kept(request: HttpRequest, key: str) -> list[Step]:
    """The steps of this address; none where the session does not know them (any more)."""
    kept: list[dict[str, Any]] = request.session.get(_KEY, {}).get(key, [])
    return [Step(**one) for one in kept]


def forget_steps(request: HttpRequest, key: str) -> None:
    """They were undone."""
    kept = request.session.get(_KEY, {})
    request.session[_KEY] = {name: steps for name, steps in kept.items() if name != key}
