"""Documents and dossiers."""

from datetime import date
from typing import Any

import pytest

from commitments.sources.datatypes import DocumentRecord, KamerstukdossierRecord
from commitments.sources.loading import Report, load_rows
from tests.sources import rows


@pytest.mark.parametrize(
    ("official_id", "canonical"),
    [
        ("kst-41234-12", "41234-12"),
        ("kst-36600-X-50", "36600-X-50"),
        ("kst-21501-02-2405", "21501-02-2405"),
        ("kst-27484-(R1669)-5", "27484-(R1669)-5"),
        ("ah-tk-20242025-12", None),
        ("blg-12345", None),
        ("kst-onleesbaar", None),
        (None, None),
    ],
)
def test_a_document_has_the_number_of_its_publication(official_id: str | None, canonical: str | None) -> None:
    (record,) = load_rows("Document", [rows.document(1, official_id)], Report())

    assert isinstance(record, DocumentRecord)
    assert (record.kamerstuk.canonical if record.kamerstuk else None) == canonical
    assert record.official_id == (official_id or "")
    assert (record.number, record.dated_on) == ("2031D00001", date(2031, 3, 5))


def test_a_dossier() -> None:
    (record,) = load_rows("Kamerstukdossier", [rows.dossier(1, 41300, "X")], Report())

    assert isinstance(record, KamerstukdossierRecord)
    assert record.dossier.canonical == "41300-X"
    assert (record.title, record.highest_sequence, record.is_closed) == ("Toezicht op dijken", 40, False)


@pytest.mark.parametrize("number", [None, "41300", 4.5, True])
def test_a_dossier_without_a_number_is_reported_and_left_out(number: Any) -> None:
    report = Report()

    assert list(load_rows("Kamerstukdossier", [rows.dossier(1, number)], report)) == []
    assert report.unreadable == {("Kamerstukdossier", "a dossier without a number"): 1}


def test_a_flag_that_is_none_is_reported() -> None:
    report = Report()

    (record,) = load_rows("Kamerstukdossier", [rows.dossier(1, Afgesloten="ja")], report)

    assert isinstance(record, KamerstukdossierRecord)
    assert not record.is_closed
    assert report.bad_values == {("Kamerstukdossier", "Afgesloten", "ja"): 1}
