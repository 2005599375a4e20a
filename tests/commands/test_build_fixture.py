from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from commitments.management.commands import build_fixture


def build(*options: str) -> str:
    output = StringIO()
    call_command("build_fixture", *options, stdout=output)
    return output.getvalue()


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The fixture is written to a folder of this test."""
    monkeypatch.setattr(build_fixture, "FIXTURE", tmp_path / "reaim.json")
    return tmp_path / "reaim.json"


def test_committed_fixture_equals_a_fresh_build(elsewhere: Path) -> None:
    build()

    committed = build_fixture.FIXTURES / "reaim.json"
    assert elsewhere.read_text(encoding="utf-8") == committed.read_text(encoding="utf-8")


def test_check_accepts_what_is_up_to_date(elsewhere: Path) -> None:
    written = build()

    assert build("--check") == written


def test_check_refuses_what_is_out_of_date_and_writes_nothing(elsewhere: Path) -> None:
    elsewhere.write_text("[]", encoding="utf-8")

    with pytest.raises(CommandError, match=r"out of date: run manage.py build_fixture"):
        build("--check")
    assert elsewhere.read_text(encoding="utf-8") == "[]"


def test_source_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "defaults.toml").write_text("moment = ", encoding="utf-8")
    monkeypatch.setattr(build_fixture, "SOURCES", tmp_path)

    with pytest.raises(CommandError, match=r"^defaults.toml: "):
        build("--check")
