"""The report of a run of `sync_register`, in lines to read."""

from collections.abc import Iterator
from typing import Any

from commitments.models import SyncRun

_COUNTS = (
    ("new", "nieuw"),
    ("changed", "gewijzigd"),
    ("unchanged", "ongewijzigd"),
    ("removed", "verwijderd in het register"),
    ("conflicts", "verschillen met wat hier staat"),
)
_LISTS = (
    ("unreadable", "Rijen die niet te lezen zijn"),
    ("unknown_words", "Onbekende woorden"),
    ("unknown_fields", "Onbekende velden"),
    ("bad_values", "Onleesbare waarden"),
    ("cut_lists", "Lijsten die het register niet heel geeft"),
)
_MOST = 20  # of a list; all of it stands with the run


def lines_of(run: SyncRun) -> Iterator[str]:
    """What was read, kind by kind, and all that was not understood."""
    report: dict[str, Any] = run.report
    kinds = dict.fromkeys(kind for name, _ in _COUNTS for kind in report[name])
    for kind in kinds:
        counts = [f"{report[name][kind]} {label}" for name, label in _COUNTS if report[name].get(kind)]
        if counts:
            yield f"{kind}: {', '.join(counts)}"
    if report["empty"]:
        rows = ", ".join(f"{count} van {entity}" for entity, count in report["empty"].items())
        yield f"Rijen zonder inhoud, overgeslagen: {rows}"
    if report["double_numbers"]:
        yield f"Nummers die meer dan een rij heeft: {len(report['double_numbers'])}"
    if report["proposals"]:
        yield f"Nieuwe voorstellen om te beoordelen: {report['proposals']}"
    for name, title in _LISTS:
        if report[name]:
            yield f"{title}:"
            yield from (f"  {' · '.join(map(str, row[:-1]))}: {row[-1]}" for row in report[name][:_MOST])
