"""`manage.py run`: try the tracker out, and leave nothing behind."""

import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import psycopg
import pytest
from django.core.management import CommandError, call_command

from commitments.management.commands.run import Command, port_problem
from commitments.models import Commitment
from reaim_tracker.embedded.binaries import find_binaries
from reaim_tracker.embedded.places import find_places
from reaim_tracker.embedded.processes import processes_in
from reaim_tracker.embedded.server import Server
from tests.factories import CommitmentFactory
from tests.reaim_tracker.database_user import REPOSITORY, environment

COMMAND = [sys.executable, "manage.py", "run"]


@pytest.fixture
def taken_port() -> Iterator[int]:
    """Return a port that a program listens to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@pytest.fixture
def free_port() -> int:
    """Return a port that nobody listens to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def test_run_serves_until_it_is_told_to_stop(
    data_folder: Path, free_port: int, server_pid: Callable[[], int | None]
) -> None:
    for signum in (signal.SIGTERM, signal.SIGINT):
        process = subprocess.Popen(
            [*COMMAND, "--port", str(free_port)],
            cwd=REPOSITORY,
            env={**environment(data_folder), "PYTHONUNBUFFERED": ""},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdout
        lines = iter(process.stdout.readline, "")
        address = f"The tracker runs at http://127.0.0.1:{free_port}/ (Ctrl-C stops it).\n"
        assert address in lines

        with urllib.request.urlopen(f"http://127.0.0.1:{free_port}/healthz", timeout=30) as response:
            assert response.status == 200
        with urllib.request.urlopen(f"http://127.0.0.1:{free_port}/static/admin/css/base.css") as response:
            assert response.status == 200

        process.send_signal(signum)
        output, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        assert output.endswith("Stopped.\n")
        assert "Traceback" not in errors
        assert server_pid() is None
        assert not processes_in(find_places(data_folder).data)


@pytest.mark.django_db
@pytest.mark.parametrize(("at_once", "is_found"), [(5, True), (0, False)])
def test_search_words_of_an_older_version_are_made_anew_where_that_is_quick(
    at_once: int, is_found: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitments.management.commands.run.AT_ONCE", at_once)
    CommitmentFactory(subject="Zeemijnen opruimen")
    out = StringIO()

    Command(stdout=out).refresh_search()

    assert Commitment.objects.search("zeemijnen").exists() == is_found
    assert ("manage.py reindex_search" in out.getvalue()) != is_found


def test_port_in_use_gets_one_sentence_before_anything_starts(data_folder: Path, taken_port: int) -> None:
    result = subprocess.run(
        [*COMMAND, "--port", str(taken_port)],
        cwd=REPOSITORY,
        env=environment(data_folder),
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 1
    assert result.stderr == (
        f"Port {taken_port} is in use by another program: choose another, as in: make run PORT=8001\n"
    )
    assert not data_folder.exists()


def test_port_problem_knows_a_free_port_and_a_foreign_address(free_port: int) -> None:
    assert port_problem("127.0.0.1", free_port) is None
    assert port_problem("192.0.2.1", free_port) == (
        "This machine cannot listen at 192.0.2.1: choose another address, as in: make run HOST=127.0.0.1"
    )


@pytest.mark.parametrize("port", ["0", "65536", "http"])
def test_impossible_port_is_refused(port: str) -> None:
    with pytest.raises(CommandError, match=f"'{port}' is no port: choose a number from 1 to 65535"):
        call_command("run", f"--port={port}")


def run_with_database(url: str, data_folder: Path, port: int) -> subprocess.CompletedProcess[str]:
    """Run against this database and return how it ended."""
    return subprocess.run(
        [*COMMAND, "--port", str(port)],
        cwd=REPOSITORY,
        env=environment(data_folder, DATABASE_URL=url),
        capture_output=True,
        text=True,
        check=False,
    )


def test_unreachable_database_gets_one_sentence(data_folder: Path, free_port: int) -> None:
    result = run_with_database("postgres://user:sekret@127.0.0.1:1/db", data_folder, free_port)

    assert result.returncode == 1
    assert result.stderr == (
        'The database cannot be used: connection to server at "127.0.0.1", port 1 failed: Connection refused'
        ". Check DATABASE_URL and that the server runs.\n"
    )


def test_wrong_password_gets_one_sentence(data_folder: Path, free_port: int) -> None:
    places = find_places(data_folder)
    server = Server(places, find_binaries(copy_to=places.home.parent if places.run_as else None))
    folder = server.start()
    try:
        with psycopg.connect(
            host=str(folder), user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute("ALTER ROLE reaim PASSWORD 'right'")
            rules = places.data / "pg_hba.conf"
            rules.write_text("local all postgres trust\nlocal all reaim scram-sha-256\n")
            connection.execute("SELECT pg_reload_conf()")
        url = f"postgres://reaim:sekret@{str(folder).replace('/', '%2F')}/reaim"

        result = run_with_database(url, data_folder, free_port)
    finally:
        server.stop()

    assert result.returncode == 1
    assert 'password authentication failed for user "reaim"' in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert "sekret" not in result.stderr
