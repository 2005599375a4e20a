"""Trackers to keep and to fill again."""

from pathlib import Path

import pytest

from tests.reaim_tracker.backups.trackers import Tracker
from tests.tcp_server import TcpServer

# Rows as people make them: a commitment with holder, letter, passage, evidence, history; a file; a session.
FILL = """
import django
django.setup()
from django.contrib.sessions.models import Session
from django.core.files.base import ContentFile
from django.utils import timezone
from commitments.models import Document
from tests.factories import CommitmentFactory, MinisterieFactory, StatusChangeFactory, UserFactory
ministerie = MinisterieFactory(name="Defensie \\\\ 'en' \\"zo\\"\\nverder\\t|")
commitment = CommitmentFactory(held_by=[ministerie], slug="toezegging-1", detail={})
StatusChangeFactory(commitment=commitment, to="afgedaan")
UserFactory(username="ada", staff_of=ministerie)
document = Document.objects.first()
document.file.save("bijlage één.pdf", ContentFile(b"%PDF-1.7 " + bytes(range(256)) * 40))
Session.objects.create(session_key="x" * 32, session_data="y", expire_date=timezone.now())
"""


@pytest.fixture
def tracker(tcp_server: TcpServer, tmp_path: Path) -> Tracker:
    """Return a tracker with an empty database."""
    return Tracker(tcp_server.new_database(), tmp_path)


@pytest.fixture(scope="session")
def migrated_tracker(tcp_server: TcpServer, tmp_path_factory: pytest.TempPathFactory) -> Tracker:
    """Return a tracker on which `migrate` was run and nothing else, which tests only read."""
    tracker = Tracker(tcp_server.new_database(), tmp_path_factory.mktemp("migrated"))
    migrated = tracker.manage("migrate")
    assert migrated.returncode == 0, migrated.stderr
    return tracker


@pytest.fixture(scope="session")
def filled_tracker(
    migrated_tracker: Tracker, tcp_server: TcpServer, tmp_path_factory: pytest.TempPathFactory
) -> Tracker:
    """Return a tracker with work in it, which tests only read."""
    tracker = Tracker(tcp_server.new_database(like=migrated_tracker.url), tmp_path_factory.mktemp("filled"))
    filled = tracker.python(FILL)
    assert filled.returncode == 0, filled.stderr
    return tracker


@pytest.fixture(scope="session")
def backup(filled_tracker: Tracker) -> Path:
    """Return a backup of that tracker."""
    path = filled_tracker.folder / "kept.tar"
    made = filled_tracker.manage("backup", str(path))
    assert made.returncode == 0, made.stderr
    assert made.stdout.startswith(f"{path}: ")
    return path
