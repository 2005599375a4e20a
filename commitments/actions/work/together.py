"""One change to several commitments: first what would happen to each, then all that can be done.

Each is written in its own transaction: what somebody else changed meanwhile, or what the rules refuse, is
left as it was and told, and the rest is done. Sent twice, the second time finds nothing to change.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from commitments.actions.statuses import Conflict as StatusConflict
from commitments.models import Commitment

Write = Callable[[Commitment], Any]
"""Makes the change to one commitment and gives what it made; a false value where nothing was to change."""


class _TakenBack(Exception):
    """Raised to undo a trial."""


@dataclass(frozen=True)
class Result:
    """What happens, or happened, to one commitment."""

    commitment: Commitment
    is_done: bool
    reason: str = ""
    """Why not, where it is not done."""
    made: Any = None
    """What the change gave, where it is done."""


def try_together(commitments: Iterable[Commitment], write: Write) -> list[Result]:
    """What `do_together` would do now. Writes nothing."""
    return [_attempt(commitment, write, keep=False) for commitment in commitments]


def do_together(commitments: Iterable[Commitment], write: Write) -> list[Result]:
    """Make the change to each that allows it, one by one, and tell what became of each."""
    return [_attempt(commitment, write, keep=True) for commitment in commitments]


def _attempt(commitment: Commitment, write: Write, *, keep: bool) -> Result:
    made = None
    try:
        with transaction.atomic():
            made = write(commitment)
            if not keep:
                raise _TakenBack
    except _TakenBack:
        pass
    except ValidationError as error:
        return Result(commitment, is_done=False, reason=error.messages[0])
    except PermissionDenied as error:
        return Result(commitment, is_done=False, reason=str(error))
    except StatusConflict:
        return Result(commitment, is_done=False, reason=_("Iemand anders wijzigde dit intussen."))
    if not made:
        return Result(commitment, is_done=False, reason=_("Dit staat al zo."))
    return Result(commitment, is_done=True, made=made)
