"""How often and how long something was put off, from the history of its term."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from commitments.models import Commitment, TermChange


@dataclass(frozen=True)
class Postponements:
    """The standing terms in the order in which they held, and what they come to."""

    terms: list[TermChange]
    times: int
    """How often a later day replaced a day that was known."""
    days: int
    """From the first known day to the one that holds now; below 0 when it came forward."""

    @property
    def is_any(self) -> bool:
        """Whether it was ever put off."""
        return self.times > 0


def postponements(commitment: Commitment) -> Postponements:
    """The figures of one commitment, in one query. A term without a day counts for neither."""
    entries = TermChange.objects.filter(commitment=commitment).standing().select_related("evidence__document")
    terms = list(entries.order_by("effective_to", "recorded_at", "id"))
    return Postponements(terms, *counted(term.due.end for term in terms))


def counted(days: Iterable[date | None]) -> tuple[int, int]:
    """How often a later day followed, and the days between the first and the last of those known."""
    known = [day for day in days if day is not None]
    times = sum(after > before for before, after in pairwise(known))
    return times, (known[-1] - known[0]).days if known else 0
