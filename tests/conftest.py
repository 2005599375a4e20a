"""What all tests share."""

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connection
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as property_settings
from pytest_django import DjangoDbBlocker, Settings

from reaim_tracker.embedded.places import find_places
from reaim_tracker.embedded.processes import command_of
from tests.tcp_server import TcpServer, found_binaries, running_tcp_server

# A property holds or not, however slow the machine is.
property_settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
property_settings.load_profile("tests")


@pytest.fixture(autouse=True)
def _throwaway_settings(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep uploads out of the data folder, and make a test user's password cheap to store."""
    settings.MEDIA_ROOT = Path(tmp_path_factory.getbasetemp() / "media")
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _dutch(settings: Settings) -> None:
    """Begin in Dutch: a request in English leaves its language active in this thread."""
    translation.activate(settings.LANGUAGE_CODE)


def _server_pid(data_folder: Path) -> int | None:
    """Return the pid that the server of this folder wrote down, None when it has stopped."""
    try:
        return int((find_places(data_folder).data / "postmaster.pid").read_text().splitlines()[0])
    except FileNotFoundError:
        return None


@pytest.fixture
def data_folder() -> Iterator[Path]:
    """Return a data folder below a closed folder, with spaces in its path; nothing of it stays behind."""
    parent = Path(tempfile.mkdtemp(prefix="closed folder "))
    folder = parent / "check out" / ".data"
    yield folder
    places = find_places(folder)
    if (pid := _server_pid(folder)) and str(places.data) in command_of(pid):
        os.kill(pid, signal.SIGQUIT)
        time.sleep(0.2)
    shutil.rmtree(places.home)
    shutil.rmtree(parent)


@pytest.fixture
def server_pid(data_folder: Path) -> Callable[[], int | None]:
    """Return a function that gives the pid of the server of this test's data folder."""
    return lambda: _server_pid(data_folder)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """Let tests that commit empty the database afterwards; the trigger against that has a test of its own."""
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'refuse_truncate'")
        for (table,) in cursor.fetchall():
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER refuse_truncate")


@pytest.fixture(scope="session")
def tcp_server() -> Iterator[TcpServer]:
    """Return a PostgreSQL that listens on TCP, as a production server does."""
    with running_tcp_server(found_binaries()) as server:
        yield server
