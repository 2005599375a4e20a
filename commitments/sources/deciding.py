"""What became of a motie, from all the decisions about it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from commitments.dates import DateBasis
from commitments.statuses import Outcome

from .datatypes import BesluitRecord, Decision

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def decide(besluiten: Iterable[BesluitRecord]) -> Decision:
    """The latest final vote that decides something; a tie or a postponed vote never undoes an earlier one.

    Which is latest follows from the day of the vote, then the moment of change, the order on the agenda and
    at last the id: the same decisions in any order give the same answer. Votes are never counted here: the
    register's rows of a vote are often incomplete, and its decision says what the Kamer decided.
    """
    latest = max(filter(_decides, besluiten), key=_order, default=None)
    if latest is None:
        return Decision()
    return Decision(outcome=latest.outcome, basis=DateBasis.REGISTER, voted=latest.voted, besluit=latest)


def _decides(besluit: BesluitRecord) -> bool:
    return besluit.is_vote and besluit.is_final and besluit.outcome != Outcome.UNKNOWN


def _order(besluit: BesluitRecord) -> tuple[date, datetime, int, str]:
    return (
        besluit.voted.end or date.min,
        besluit.changed_at or _LONG_AGO,
        besluit.order or 0,
        str(besluit.id),
    )
