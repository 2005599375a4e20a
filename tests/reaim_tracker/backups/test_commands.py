"""`backup` and `restore` at the keyboard: what they refuse, in one sentence and without harm."""

import io
import json
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from reaim_tracker.backups.making import name_for, remove_oldest
from tests.reaim_tracker.backups.trackers import Tracker


def with_migration(backup: Path, target: Path, migration: str) -> Path:
    """Write the same backup as if a tracker with one more migration had made it."""
    with tarfile.open(backup) as old, tarfile.open(target, "w") as new:
        for entry in old.getmembers():
            file = old.extractfile(entry)
            assert file
            content = file.read()
            if entry.name == "manifest.json":
                manifest = json.loads(content)
                manifest["migrations"].append(migration)
                content = json.dumps(manifest).encode()
            entry.size = len(content)
            new.addfile(entry, io.BytesIO(content))
    return target


def test_backup_without_a_path_goes_to_its_folder_and_keeps_the_newest(filled_tracker: Tracker) -> None:
    folder = filled_tracker.folder / "backups"
    folder.mkdir()
    for day in (1, 2):
        (folder / name_for(datetime(2026, 1, day, tzinfo=UTC))).touch()
    (folder / "belangrijk.tar").touch()

    made = filled_tracker.manage("backup", "--keep", "2")

    assert made.returncode == 0, made.stderr
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 3
    assert names[:2] == ["belangrijk.tar", "reaim-20260102-000000.tar"]
    assert "reaim-20260101-000000.tar: removed, 2 newer ones are kept." in made.stdout


def test_backup_never_overwrites_another(filled_tracker: Tracker, backup: Path) -> None:
    before = backup.read_bytes()

    refused = filled_tracker.manage("backup", str(backup))

    assert refused.returncode == 1
    assert refused.stderr == f"CommandError: {backup} is there already: a backup never overwrites another.\n"
    assert backup.read_bytes() == before


def test_backup_of_an_empty_database_is_refused_and_leaves_nothing(tracker: Tracker) -> None:
    refused = tracker.manage("backup")

    assert refused.stderr == "CommandError: The database is empty: there is nothing to keep.\n"
    assert list((tracker.folder / "backups").iterdir()) == []


def test_restore_refuses_a_backup_of_a_newer_tracker(tracker: Tracker, backup: Path, tmp_path: Path) -> None:
    newer = with_migration(backup, tmp_path / "newer.tar", "commitments.9999_later")

    refused = tracker.manage("restore", str(newer))

    assert refused.returncode == 1
    assert "made by a newer version of the tracker" in refused.stderr
    assert "does not know commitments.9999_later" in refused.stderr
    assert tracker.everything() == {}
    assert not tracker.media.exists()


def test_restore_refuses_a_damaged_backup(tracker: Tracker, backup: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.tar"
    content = bytearray(backup.read_bytes())
    content[5_000] ^= 1
    damaged.write_bytes(content)

    refused = tracker.manage("restore", str(damaged))

    assert refused.stderr.startswith("CommandError: The backup is damaged: database.dump ")
    assert tracker.everything() == {}


@pytest.mark.parametrize("keep", ["0", "-1", "alle"])
def test_keeping_nothing_is_refused(keep: str) -> None:
    with pytest.raises(CommandError, match=f"'{keep}' is no number of backups: choose 1 or more"):
        call_command("backup", f"--keep={keep}")


def test_oldest_are_removed_by_their_name(tmp_path: Path) -> None:
    names = [name_for(datetime(2026, month, 1, tzinfo=UTC)) for month in (3, 1, 2)]
    for name in names:
        (tmp_path / name).touch()

    removed = remove_oldest(tmp_path, keep=1)

    assert [path.name for path in removed] == ["reaim-20260201-000000.tar", "reaim-20260101-000000.tar"]
