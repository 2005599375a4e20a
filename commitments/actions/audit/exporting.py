"""The log as a table for a spreadsheet; taking it out is an entry of the log itself."""

import csv
from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from commitments.actions.audit.writing import write
from commitments.actions.work.assigning import name_of
from commitments.models import AuditEntry, Ministerie
from commitments.telling.noted import EVERYTHING, log_words

COLUMNS = ("op", "wat", "gebruikersnaam", "over", "door", "ministerie", "wat er veranderde", "in woorden")
BATCH = 1_000
"""Rows asked for at once: a long log must not become one long statement."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class _Line:
    """What `csv` writes to: gives the line back."""

    def write(self, line: str) -> str:
        """The line itself."""
        return line


def log_export(*, by: Any, ministerie: Ministerie | None, asked: str) -> None:
    """Say who took the log out, and what of it was asked for."""
    write(AuditEntry.What.EXPORT, by=by, ministerie=ministerie, detail=asked or EVERYTHING)


def csv_lines(entries: QuerySet[AuditEntry]) -> Iterator[str]:
    """The entries, newest first, one line each under a line of names.

    What changed stands as it is kept, and in words. With semicolons and a byte order mark, as a Dutch
    spreadsheet opens it. No cell can be a formula.
    """
    writer = csv.writer(_Line(), delimiter=";")
    yield "\ufeff" + str(writer.writerow(COLUMNS))
    last: int | None = None
    while True:
        rows = list((entries if last is None else entries.filter(pk__lt=last)).order_by("-pk")[:BATCH])
        for entry in rows:
            yield str(writer.writerow([_harmless(cell) for cell in _cells(entry)]))
        if len(rows) < BATCH:
            return
        last = rows[-1].pk


def _cells(entry: AuditEntry) -> tuple[str, ...]:
    return (
        timezone.localtime(entry.at).strftime("%Y-%m-%d %H:%M:%S"),
        str(entry.get_what_display()),
        entry.username,
        name_of(entry.about) if entry.about else "",
        name_of(entry.by) if entry.by else "",
        str(entry.ministerie or ""),
        entry.detail,
        log_words(entry).text,
    )


def _harmless(cell: str) -> str:
    """A spreadsheet would calculate what begins so; after an apostrophe it is text."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA) or cell.startswith(_FORMULA) else cell
