"""A published commitment may rest on documents that are still drafts: their words stay out of sight."""

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from commitments.models import Commitment, Passage
from commitments.models.history import Change
from commitments.models.membership import general_roles
from commitments.permissions import Action, is_allowed


class Quoting(Protocol):
    """A record that rests on a passage, or on a register and then on none."""

    passage: Any


Q = TypeVar("Q", bound=Quoting)


def is_hidden(passage: Passage | None, user: Any) -> bool:
    """True for a passage of a draft document, before somebody who does not keep the data."""
    if passage is None or passage.document.published_at is not None:
        return False
    return not is_allowed(Action.VIEW_DRAFT, general_roles(user))


def readable(records: Iterable[Q], user: Any) -> list[Q]:
    """Those that rest on words that this visitor may read."""
    return [record for record in records if not is_hidden(record.passage, user)]


def forget_hidden_evidence(changes: Iterable[Change], user: Any) -> None:
    """Take hidden evidence off these instances, which are only read from then on.

    The change itself stays: it holds, whether or not its letter is already published.
    """
    for change in changes:
        if is_hidden(change.evidence, user):
            change.evidence = None


def forget_hidden_history(commitment: Commitment, user: Any) -> None:
    """As `forget_hidden_evidence`, for the prefetched history of one commitment."""
    forget_hidden_evidence(commitment.statuschanges.all(), user)
    forget_hidden_evidence(commitment.termchanges.all(), user)
    forget_hidden_evidence(commitment.officechanges.all(), user)
