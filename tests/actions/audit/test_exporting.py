"""The log as a file for a spreadsheet."""

import csv
import io
from typing import Any

import pytest

from commitments.actions.audit import exporting
from commitments.actions.audit.exporting import COLUMNS, csv_lines
from commitments.finding.audit_log import log_of
from commitments.models import AuditEntry
from tests.factories import AuditEntryFactory, UserFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def test_file_has_a_line_for_each_entry_newest_first() -> None:
    ada = UserFactory(username="ada", first_name="Ada", last_name="Lovelace")
    AuditEntryFactory(
        what=AuditEntry.What.ACCOUNT, about=ada, by=ada, detail='actief: "ja" → nee; nog iets\nmeer'
    )

    text = "".join(csv_lines(log_of(None)))
    rows = rows_of(text)

    assert text.startswith("\ufeffop;wat;")
    assert rows[0] == list(COLUMNS)
    assert rows[1][1:] == [
        "Account gewijzigd",
        "",
        "Ada Lovelace",
        "Ada Lovelace",
        "",
        'actief: "ja" → nee; nog iets\nmeer',
        'actief: "ja" → nee; nog iets\nmeer',
    ]
    assert len(rows) == 1 + AuditEntry.objects.count()


def test_what_is_kept_bare_stands_beside_it_in_words() -> None:
    AuditEntryFactory(what=AuditEntry.What.RULES, detail="needs_second_pair: True; link_valid_days: 9")

    row = dict(zip(COLUMNS, rows_of("".join(csv_lines(log_of(None))))[1], strict=True))

    assert row["wat er veranderde"] == "needs_second_pair: True; link_valid_days: 9"
    assert row["in woorden"] == "tweede paar ogen: aan; koppeling in de mail 9 dagen geldig"


@pytest.mark.parametrize("typed", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1"])
def test_typed_name_is_never_a_formula(typed: str) -> None:
    AuditEntryFactory(what=AuditEntry.What.REFUSED, about=None, by=None, username=typed)

    assert rows_of("".join(csv_lines(log_of(None))))[1][2] == f"'{typed}"


def test_long_log_is_asked_for_in_pieces(monkeypatch: Any) -> None:
    monkeypatch.setattr(exporting, "BATCH", 2)
    AuditEntryFactory.create_batch(5, about=None, by=None)
    lines: list[str] = []

    asked = queries_of(lambda: lines.extend(csv_lines(log_of(None))))

    assert len(lines) == 1 + 5
    assert len(asked) == 3
