"""How long to wait before asking again."""

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import tenacity

from .errors import TransientError


def read_retry_after(value: str) -> float | None:
    """The seconds that a Retry-After header asks for, given in seconds or as a date; None for none."""
    if value.isascii() and value.strip().isdigit():
        return float(value)
    try:
        until = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, (until.astimezone(UTC) - datetime.now(UTC)).total_seconds())


def wait_as_asked(longest: float) -> Callable[[tenacity.RetryCallState], float]:
    """What the service asks for; else 1, 2, 4 … seconds, each drawn at random up to that, `longest` at most.

    Random, so that readers who failed together do not come back together.
    """
    backoff = tenacity.wait_random_exponential(multiplier=1, max=longest)

    def wait(state: tenacity.RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.retry_after if isinstance(error, TransientError) else None
        return backoff(state) if asked is None else min(asked, longest)

    return wait
