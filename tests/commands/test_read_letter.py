"""`read_letter`: the contract with people and programs. No test here may use the database."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

LETTER = """Den Haag, 26 januari 2023

Geachte voorzitter,

Ik zal uw Kamer voor de zomer informeren over het register (Kamerstuk 33 694, nr. 64).
Nederland is voornemens in 2024 een conferentie te organiseren.

De Minister van Defensie,
A. Roosjen
"""
KEYS = {"document", "references", "moties", "toezeggingen", "verdicts"}


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "brief.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def read(*arguments: str | Path) -> str:
    out = StringIO()
    call_command("read_letter", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_json_is_one_object_with_the_keys_of_the_contract(letter: Path) -> None:
    found = json.loads(read(letter, "--json"))
    assert set(found) == KEYS
    assert found["document"]["date"] == "2023-01-26"
    assert found["references"][0]["normalised"] == ["33694-64"]
    (promise,) = found["toezeggingen"]
    assert promise["due_on"] == "2023-06-30"
    assert LETTER[promise["start"] : promise["end"]].startswith("Ik zal uw Kamer")


def test_weak_intentions_come_only_when_asked_for(letter: Path) -> None:
    assert len(json.loads(read(letter, "--json"))["toezeggingen"]) == 1
    assert len(json.loads(read(letter, "--json", "--weak"))["toezeggingen"]) == 2


def test_the_report_for_people_names_what_was_found_and_where(letter: Path) -> None:
    report = read(letter)
    assert "33694-64 (Kamerstuk 33 694, nr. 64)" in report
    assert "termijn: voor de zomer (30-6-2023)" in report
    assert "“Ik zal uw Kamer voor de zomer informeren" in report
    assert "voornemens" not in report
    assert "voornemens" in read(letter, "--weak")


def test_the_report_tells_verdicts_and_moties(tmp_path: Path) -> None:
    path = tmp_path / "reactie.txt"
    path.write_text(
        "Kabinetsreactie op het advies\n\nUitvoering wordt gegeven aan de motie van het lid Terpstra c.s. "
        "(Kamerstuk 30 917, nr. 44).\n\nAanbeveling 1: «Meet.»\n\nHet kabinet neemt deze aanbeveling ten "
        "dele over.\n\nAanbeveling 2: «Weet.»\n\nMeten is weten.\n\nConclusie\n\n"
        "Het kabinet neemt de aanbevelingen grotendeels over.",
        encoding="utf-8",
    )
    report = read(path)
    assert "Terpstra c.s. (30917-44): wordt uitgevoerd" in report
    assert "1: deels overgenomen\n" in report
    assert "2: geen duidelijk oordeel (afgeleid)" in report
    assert "het hele advies: grotendeels overgenomen" in report


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "bestaat niet"),
        (b"", "geen tekst"),
        (b"%PDF-1.7 and then nothing that is a PDF", ""),
        (b"PK\x03\x04 broken", ""),
    ],
)
def test_a_file_that_cannot_be_read_gives_one_line_that_says_what_and_why(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "brief.pdf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CommandError) as refused:
        read(path, "--json")
    assert "\n" not in str(refused.value)
    assert str(path) in str(refused.value)
    assert reason in str(refused.value)
    assert refused.value.returncode == 1


def _run(path: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Start the command as a person does, without settings and with a database that is not there."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DEBUG", "SECRET_KEY", "COVERAGE_PROCESS_START")
    }
    environment |= {
        "DATABASE_URL": "postgres://nobody@127.0.0.1:9/nothing",
        "REAIM_DATA_DIR": str(tmp_path / "data"),
    }
    return subprocess.run(
        [sys.executable, "manage.py", "read_letter", str(path), "--json"],
        cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_it_needs_no_settings_and_no_database(letter: Path, tmp_path: Path) -> None:
    done = _run(letter, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert set(json.loads(done.stdout)) == KEYS
    assert not (tmp_path / "data").exists()


def test_an_unreadable_file_ends_with_1_and_one_line(tmp_path: Path) -> None:
    done = _run(tmp_path / "weg.txt", tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "weg.txt" in done.stderr
