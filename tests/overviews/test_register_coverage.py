"""What the Sources page tells of the register."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from commitments.models import Commitment, Document, Motie
from commitments.overviews.register_coverage import RegisterCoverage, register_coverage
from tests.bulk import many_toezeggingen
from tests.factories import (
    BesluitFactory,
    CommitmentFactory,
    DocumentFactory,
    KamerlidFactory,
    MinisterieFactory,
    MotieFactory,
    RegisterRowFactory,
    StemmingFactory,
    SubmitterFactory,
    SyncCursorFactory,
    SyncRunFactory,
)
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
TODAY = date(2025, 1, 1)
AT = datetime(2026, 11, 20, 4, tzinfo=UTC)


def coverage() -> RegisterCoverage:
    """Of all records."""
    return register_coverage(Commitment.objects.all(), Document.objects.all(), today=TODAY)


def motie(day: date | None, **values: Any) -> Motie:
    """A motie made on that day."""
    made: Motie = MotieFactory(commitment__made_from=day, **values)
    return made


def test_moties_are_counted_by_session_and_fact() -> None:
    full = motie(date(2024, 10, 1), adopted=True, kabinetsappreciatie="oordeel_kamer")
    SubmitterFactory(motie=full, kamerlid=KamerlidFactory())
    besluit = BesluitFactory(motie=full)
    StemmingFactory(besluit=besluit)
    day = date(2024, 10, 8)
    Motie.objects.filter(pk=full.pk).update(
        decided_by=besluit, voted_from=day, voted_to=day, voted_basis="afgeleid"
    )
    SubmitterFactory(motie=motie(date(2024, 9, 1)))
    motie(date(2001, 1, 1))
    motie(None)

    table = coverage().moties

    assert [(name, total) for name, total, _shares in table.sessions] == [
        ("2024-2025", 1),
        ("2023-2024", 1),
        ("eerder", 1),
        ("dag niet bekend", 1),
    ]
    assert [share.number for share in table.sessions[0][2]] == [1, 1, 1, 1, 1, 1, 1]
    assert {name: share.number for name, share in table.facts} == {
        "Nummer": 4,
        "Indiener": 2,
        "Indiener als Kamerlid": 1,
        "Kabinetsappreciatie": 1,
        "Uitkomst": 1,
        "Dag van de stemming": 1,
        "Stemmen": 1,
    }
    assert ("Uitkomst", 3) in [(name, number) for name, number, _why in table.missing]


def test_toezeggingen_and_letters_have_their_own_facts() -> None:
    CommitmentFactory(made_from=date(2024, 10, 1), held_by=[MinisterieFactory()], due=date(2025, 1, 1))
    DocumentFactory(dated_from=date(2024, 10, 1), reference="33694-67")
    DocumentFactory(dated_from=date(2024, 10, 1), kind="beslisnota", reference="")

    found = coverage()

    assert {name: share.number for name, share in found.toezeggingen.facts}["Ministerie"] == 1
    assert found.letters.total == 1
    assert [table.caption for table in found.tables] == ["Toezeggingen", "Brieven van het kabinet"]


def test_freshness_and_rows_held() -> None:
    SyncCursorFactory(kind="moties", succeeded_at=AT)
    SyncCursorFactory(kind="brieven", succeeded_at=None, watermark="", next_address="https://example.org/2")
    SyncCursorFactory(kind="moties", scope="33694", succeeded_at=datetime(2027, 1, 1, tzinfo=UTC))
    RegisterRowFactory(removed_at=AT)
    RegisterRowFactory(conflicts={"tabled": {}})

    found = coverage()

    assert found.last_succeeded_at == AT
    assert {row.label: (row.watermark, row.is_halfway) for row in found.freshness} == {
        "Moties": ("19 februari 2024 13:48", False),
        "Brieven": ("", True),
    }
    assert [(row.label, row.total, row.removed) for row in found.entities] == [
        ("Zaken (moties en brieven)", 2, 1)
    ]
    assert found.conflicts == 1


def test_runs_tell_what_they_met_and_a_strange_report_is_no_error() -> None:
    words = [["Toezegging", "Status", f"Woord {n}", 3] for n in range(14)]
    SyncRunFactory(report={"new": "onzin", "unknown_words": [], "nieuw": {"a": 1}}, options={"dry_run": True})
    SyncRunFactory(
        state="klaar",
        ended_at=AT,
        options={"dossier": "33694"},
        report={
            "new": {"moties": 3, "iets": 1},
            "unchanged": {"toezeggingen": 9},
            "empty": {"Zaak": 581},
            "unknown_words": words,
            "double_numbers": ["36600-X-50: 2024Z1"],
            "proposals": 2,
        },
    )

    newest, strange = coverage().runs

    assert (newest.scope, newest.is_dry, strange.is_dry) == ("33694", False, True)
    assert newest.kinds == [
        ("Moties", [3, 0, 0, 0, 0]),
        ("Toezeggingen", [0, 0, 9, 0, 0]),
        ("iets", [1, 0, 0, 0, 0]),
    ]
    assert newest.remarks[0] == "581 rijen met niets dan lege velden, overgeslagen"
    assert "Toezegging · Status · Woord 0 (3)" in newest.remarks[1]
    assert newest.remarks[1].endswith(" en 2 andere")
    assert len(newest.remarks) == 4
    assert (strange.kinds, strange.remarks) == ([], [])


def test_coverage_asks_eleven_queries_of_ten_and_of_a_thousand() -> None:
    ministerie = MinisterieFactory()
    for number in (10, 1000):
        many_toezeggingen(number, held_by=ministerie, name=f"veel-{number}")
        assert len(queries_of(coverage)) == 11
