"""Which pg_dump is used: new enough for the server, and no newer than needed."""

from pathlib import Path

import pytest

from reaim_tracker.backups.archive import opened
from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.programs import find_programs
from reaim_tracker.embedded.binaries import SYSTEM_FOLDER, Binaries, find_binaries
from tests.reaim_tracker.backups.trackers import Tracker
from tests.tcp_server import running_tcp_server

OLD = SYSTEM_FOLDER / "15" / "bin"


def fake_programs(folder: Path, *, version: str) -> Path:
    """Make programs that say that they are of this version."""
    folder.mkdir()
    for name in ("pg_dump", "pg_restore", "psql"):
        (folder / name).write_text(f"#!/bin/sh\necho '{name} (PostgreSQL) {version}'\n")
        (folder / name).chmod(0o755)
    return folder


def test_programs_on_the_path_are_used_when_new_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = fake_programs(tmp_path / "bin", version="16.3 (Debian 16.3-1)")
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    programs = find_programs(at_least=15)

    assert (programs.major, programs["psql"]) == (16, str(folder / "psql"))


def test_too_old_programs_give_way_to_those_of_the_embedded_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(fake_programs(tmp_path / "bin", version="14.11")))
    embedded = find_binaries(copy_to=None)

    assert find_programs(at_least=15).major == embedded.major


def test_nothing_new_enough_is_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    with pytest.raises(
        BackupError, match=r"of PostgreSQL 99 or newer are needed \(there is version \d+\): install"
    ):
        find_programs(at_least=99)


@pytest.mark.skipif(not (OLD / "postgres").is_file(), reason="this machine has no PostgreSQL 15")
def test_older_server_is_kept_and_filled_by_its_own_programs_and_by_newer(
    filled_tracker: Tracker, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only the programs of the embedded database (18) are there, as in the container.
    monkeypatch.setenv("PATH", str(find_binaries(copy_to=None).folder))
    with running_tcp_server(Binaries(OLD, 15)) as server:
        tracker = Tracker(server.new_database(), tmp_path)

        done = tracker.manage("restore", str(backup))

        assert done.returncode == 0, done.stderr
        assert tracker.everything() == filled_tracker.everything()
        # And with the programs that came with the server.
        monkeypatch.setenv("PATH", str(OLD))
        path = tmp_path / "kept.tar"
        again = tracker.manage("backup", str(path))
        assert again.returncode == 0, again.stderr
        second = Tracker(server.new_database(), tmp_path / "second")
        assert second.manage("restore", str(path)).returncode == 0
        assert second.everything() == filled_tracker.everything()
        with opened(path) as archive:
            assert (archive.manifest.server_version, archive.manifest.dump_version) == (15, 15)
