"""Values of records as JSON: what is compared, kept as taken over, and written back into columns."""

from datetime import date
from typing import Any

from commitments.dates import UncertainDate
from commitments.statuses import Outcome

Interval = list[str | None]
_NOTHING: tuple[object, ...] = (None, "", Outcome.UNKNOWN.value, False)


def shortened(text: str, longest: int) -> str:
    """The text, cut with '…' where it is longer; the row as it came has it whole."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def as_interval(when: UncertainDate) -> Interval:
    """First day, last day, the words printed and the basis."""
    return [
        when.start.isoformat() if when.start else None,
        when.end.isoformat() if when.end else None,
        when.printed,
        str(when.basis),
    ]


def as_columns(name: str, interval: Interval) -> dict[str, Any]:
    """The four columns of an uncertain date."""
    start, end, printed, basis = interval
    return {
        f"{name}_from": date.fromisoformat(start) if start else None,
        f"{name}_to": date.fromisoformat(end) if end else None,
        f"{name}_printed": printed or "",
        f"{name}_basis": basis or "",
    }


def same_days(one: Interval, other: Interval) -> bool:
    """Whether two intervals are the same days, whatever they rest on."""
    return one[:2] == other[:2]


def is_empty(value: Any) -> bool:
    """Whether a value says nothing: no text, days, names or outcome. A basis alone is nothing."""
    if isinstance(value, list):
        return not any(value[:2])
    if isinstance(value, dict):
        return all(is_empty(part) for name, part in value.items() if name != "basis")
    return value in _NOTHING
