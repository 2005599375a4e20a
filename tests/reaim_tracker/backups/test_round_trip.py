"""What was kept comes back: every row, every file, and the rules of the database."""

import json
import tarfile
from pathlib import Path

import psycopg
import pytest

from tests.reaim_tracker.backups.trackers import Tracker
from tests.tcp_server import TcpServer

CUT_OFF = """
import io, tarfile
import django
django.setup()
from reaim_tracker.backups import loading
from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.programs import find_programs
with tarfile.open({backup!r}) as tar:
    dump = tar.extractfile("database.dump").read()
try:
    loading.replace_database(find_programs(at_least=18), io.BytesIO(dump[:-{bytes}]), on_table=print)
except BackupError as error:
    print("refused:", error)
"""
REOPEN = """
import django
django.setup()
from commitments.models import Commitment, StatusChange
from tests.factories import StatusChangeFactory
first = StatusChange.objects.get()
StatusChangeFactory(commitment=Commitment.objects.get(), corrects=first, to="in_behandeling")
"""


@pytest.fixture
def restored(tracker: Tracker, backup: Path) -> Tracker:
    """Return a tracker that was empty and into which the backup was restored."""
    done = tracker.manage("restore", str(backup))
    assert done.returncode == 0, done.stderr
    return tracker


def test_backup_restores_every_row_and_file(filled_tracker: Tracker, restored: Tracker) -> None:
    (kept,) = (path for path in filled_tracker.media.rglob("*") if path.is_file())

    assert restored.everything() == filled_tracker.everything()
    assert (restored.media / kept.relative_to(filled_tracker.media)).read_bytes() == kept.read_bytes()


def test_rules_of_the_database_hold_after_a_restore(restored: Tracker) -> None:
    for statement in (
        "UPDATE commitments_statuschange SET note = 'herschreven'",
        "DELETE FROM commitments_statuschange",
        "TRUNCATE commitments_statuschange CASCADE",
        "UPDATE commitments_commitment SET ministry_status = 'openstaand'",
    ):
        with pytest.raises(psycopg.errors.RestrictViolation):
            restored.ask(statement)


def test_history_goes_on_after_a_restore(restored: Tracker) -> None:
    reopened = restored.python(REOPEN)

    assert reopened.returncode == 0, reopened.stderr
    # The projection follows the new row, whose number follows the restored ones.
    assert restored.ask("SELECT ministry_status FROM commitments_commitment") == [("in_behandeling",)]
    assert "No planned migration operations." in restored.manage("migrate", "--plan").stdout


def test_backup_leaves_out_who_is_signed_in(restored: Tracker) -> None:
    assert restored.ask("SELECT count(*) FROM django_session") == [(0,)]
    assert restored.ask("SELECT username FROM auth_user") == [("ada",)]


def test_backup_says_what_is_in_it_and_is_for_its_owner_alone(backup: Path) -> None:
    with tarfile.open(backup) as tar:
        file = tar.extractfile("manifest.json")
        assert file
        manifest = json.load(file)
        names = tar.getnames()

    assert (names[0], names[-1]) == ("database.dump", "manifest.json")
    assert manifest["rows"]["commitments_commitment"] == 1
    assert "commitments.0001_initial" in manifest["migrations"]
    assert [name.rpartition("/")[2] for name in manifest["files"]] == ["bijlage_één.pdf"]
    assert backup.stat().st_mode & 0o777 == 0o600


def test_restore_refuses_a_tracker_with_work_in_it_and_says_what_that_is(
    filled_tracker: Tracker, backup: Path
) -> None:
    before = filled_tracker.everything()

    refused = filled_tracker.manage("restore", str(backup))

    assert refused.returncode == 1
    assert "This tracker is not empty. It holds:" in refused.stderr
    assert "1  commitments_commitment" in refused.stderr
    assert "1  uploaded files" in refused.stderr
    assert refused.stderr.endswith("Add --yes to replace all of it.\n")
    assert filled_tracker.everything() == before


def test_restore_with_yes_replaces_everything(
    filled_tracker: Tracker, backup: Path, tracker: Tracker
) -> None:
    tracker.ask("CREATE TABLE commitments_document (id int); INSERT INTO commitments_document VALUES (1)")
    tracker.ask("CREATE FUNCTION old() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    tracker.media.mkdir()
    (tracker.media / "oud.pdf").write_bytes(b"%PDF-")

    done = tracker.manage("restore", str(backup), "--yes")

    assert done.returncode == 0, done.stderr
    assert "1 files that are not in the backup were left" in done.stdout
    assert tracker.everything() == filled_tracker.everything()
    assert tracker.ask("SELECT count(*) FROM pg_proc WHERE proname = 'old'") == [(0,)]


def test_freshly_migrated_tracker_counts_as_empty(
    migrated_tracker: Tracker, backup: Path, tcp_server: TcpServer, tmp_path: Path
) -> None:
    fresh = Tracker(tcp_server.new_database(like=migrated_tracker.url), tmp_path)

    done = fresh.manage("restore", str(backup))

    assert done.returncode == 0, done.stderr


def test_failed_restore_leaves_the_database_as_it_was(
    filled_tracker: Tracker, backup: Path, tcp_server: TcpServer, tmp_path: Path
) -> None:
    other = Tracker(tcp_server.new_database(like=filled_tracker.url), tmp_path)

    # So many tables came in before the dump ends too early.
    failed = other.python(CUT_OFF.format(backup=str(backup), bytes=2_000))

    assert "auth_user\n" in failed.stdout, failed.stderr
    assert "refused: The database was left as it was. pg_restore: error:" in failed.stdout
    assert other.everything() == filled_tracker.everything()


def test_older_backup_says_that_migrations_are_to_be_run(
    migrated_tracker: Tracker, backup: Path, tcp_server: TcpServer, tmp_path: Path
) -> None:
    older = Tracker(tcp_server.new_database(like=migrated_tracker.url), tmp_path)
    older.ask("DELETE FROM django_migrations WHERE app = 'sessions'")
    older.ask("DROP TABLE django_session")
    path = tmp_path / "older.tar"
    assert older.manage("backup", str(path)).returncode == 0

    done = older.manage("restore", str(path))

    assert done.returncode == 0, done.stderr
    assert "The backup is older than this tracker: run migrate (1 to go)." in done.stdout
    assert older.manage("migrate").returncode == 0
