"""The check of counts: numbers from raw files, and the table that says where they differ."""

import json
import lzma
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.register.counts import compared, in_database
from benchmarks.register.raw_counts import ENTITIES, Raw
from tests.actions.register.taking import take
from tests.sources import rows
from tests.sources.rows import Row, guid

MOTIES = [
    rows.motie(1, Kabinetsappreciatie="Ontraden, tenzij gewijzigd"),
    rows.motie(2, Kabinetsappreciatie=None),
    rows.motie(3, Kabinetsappreciatie="Nieuw woord", Vergaderjaar="2031-2032"),
]
BESLUITEN = [
    rows.besluit(11, "Stemmen - verworpen", Zaak=[{"Id": guid(1)}], GewijzigdOp="2031-03-12T17:00:00+01:00"),
    rows.besluit(12, "Stemmen - aangenomen", Zaak=[{"Id": guid(1)}], GewijzigdOp="2031-03-13T17:00:00+01:00"),
    rows.besluit(13, "Stemmen - uitstellen", Zaak=[{"Id": guid(2)}]),
    rows.besluit(14, "Stemmen - aangenomen", Zaak=[{"Id": guid(3)}], Status="Voorstel"),
]
VOTES = [
    rows.stemming(21, "DIJK", "Voor", 9, Besluit_Id=guid(12)),
    rows.stemming(22, "Duin, A.", "Tegen", 9, Besluit_Id=guid(12), Persoon_Id=guid(70), Vergissing=True),
    rows.stemming(23, "DIJK", "Tegen", 9, Besluit_Id=guid(99)),
]
TOEZEGGINGEN = [
    rows.toezegging(31, Status="Niet nagekomen"),
    rows.toezegging(32, Status=None),
    rows.toezegging(33, Status="Deels Afgedaan"),
    rows.deleted(34, rows.toezegging()),
]
ZAKEN = [*MOTIES, rows.brief(4), rows.deleted(5, rows.motie())]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with files as the raw ones are."""
    held: dict[str, list[Row]] = {name: [] for name in ENTITIES}
    held |= {"Zaak": ZAKEN, "Besluit": BESLUITEN, "Stemming": VOTES}
    for name, lines in held.items():
        content = "".join(f"{json.dumps(line)}\n" for line in lines)
        (tmp_path / f"{name}.ndjson.xz").write_bytes(lzma.compress(content.encode()))
    (tmp_path / "toezegging.py").write_text(f"def made_up():\n    return {TOEZEGGINGEN!r}\n")
    return tmp_path


def test_the_last_final_vote_counts_and_a_vote_put_off_does_not(folder: Path) -> None:
    counts = Raw(folder).all_counts()

    assert counts["moties by outcome"] == {"aangenomen": 1, "onbekend": 2}
    assert counts["moties by kabinetsappreciatie, as read"] == {"ontraden": 1, "(leeg)": 1, "anders": 1}
    assert counts["moties by vergaderjaar"] == {"2030-2031": 2, "2031-2032": 1}
    assert counts["toezeggingen by status, as read"] == {"onbekend": 1, "geen": 1, "deels_voldaan": 1}
    assert counts["votes on moties"] == {"Voor": 1, "Tegen": 1}


@pytest.mark.django_db
def test_what_was_taken_in_has_the_same_numbers(folder: Path) -> None:
    take("moties", *MOTIES)
    take("brieven", rows.brief(4))
    take("besluiten", *BESLUITEN)
    take("stemmingen", *VOTES)
    take("toezeggingen", *TOEZEGGINGEN)
    in_files = Raw(folder).all_counts()

    lines = [line for name, held in in_database() for line in compared(name, in_files[name], held)]

    assert [line for line, is_equal in lines if not is_equal] == []
    assert len(lines) > len(in_files)


def test_a_number_that_differs_is_pointed_out() -> None:
    lines = list(compared("moties", Counter(aangenomen=3, verworpen=1), Counter(aangenomen=2)))

    assert [is_equal for _, is_equal in lines] == [True, False, False, False]
    assert lines[1][0].split() == ["aangenomen", "3", "2", "DIFFERENT"]
