"""Who starts the embedded server, who shares it and who stops it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from reaim_tracker.embedded.places import find_places
from reaim_tracker.embedded.processes import command_of
from reaim_tracker.embedded.server import RECOVERED
from tests.reaim_tracker.database_user import DatabaseUser, environment

NewUser = Callable[[], DatabaseUser]
ServerPid = Callable[[], int | None]


def wait_until_gone(pid: int) -> None:
    """Wait for a process that was ended; a dead one that nobody has buried yet counts as gone."""
    deadline = time.monotonic() + 10
    while command_of(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not command_of(pid)


def test_last_user_stops_the_server(new_user: NewUser, server_pid: ServerPid) -> None:
    first, second = new_user(), new_user()
    first.ask("SELECT 1")
    pid = server_pid()
    assert second.ask("SELECT 1") == "1"
    assert server_pid() == pid

    assert first.leave() == ""
    assert server_pid() == pid
    assert second.ask("SELECT 2") == "2"
    assert second.leave() == ""

    assert server_pid() is None
    assert pid
    wait_until_gone(pid)


def test_two_users_at_once_start_one_server(new_user: NewUser, server_pid: ServerPid) -> None:
    start = "SELECT pg_postmaster_start_time()"
    users = [new_user(), new_user(), new_user()]
    # Each is still importing Django when the next is asked, so they all come to the start together.
    for user in users:
        assert user._process.stdin
        user._process.stdin.write(f"{start}\n")
        user._process.stdin.flush()

    answers = {user._process.stdout.readline() for user in users if user._process.stdout}

    assert len(answers) == 1
    for user in users:
        assert user.leave() == ""
    assert server_pid() is None


def test_server_of_a_killed_starter_is_shared_and_then_stopped(
    new_user: NewUser, server_pid: ServerPid
) -> None:
    first = new_user()
    first.ask("SELECT 1")
    pid = server_pid()
    first.kill()
    assert server_pid() == pid

    second = new_user()
    assert second.ask("SELECT 1") == "1"
    assert server_pid() == pid
    assert second.leave() == ""

    assert server_pid() is None


def test_killed_server_recovers_and_says_so(new_user: NewUser, server_pid: ServerPid) -> None:
    first = new_user()
    first.ask("CREATE TABLE kept (id integer)")
    first.ask("INSERT INTO kept VALUES (33694)")
    pid = server_pid()
    assert pid
    first.kill()
    os.kill(pid, signal.SIGKILL)

    second = new_user()

    assert second.ask("SELECT id FROM kept") == "33694"
    assert second.leave() == f"{RECOVERED}\n"


def test_running_process_survives_the_death_of_the_server(new_user: NewUser, server_pid: ServerPid) -> None:
    user = new_user()
    user.ask("CREATE TABLE kept (id integer)")
    pid = server_pid()
    assert pid
    os.kill(pid, signal.SIGKILL)

    assert user.ask("SELECT count(*) FROM kept") == "0"
    assert server_pid() not in {None, pid}
    assert user.leave() == f"{RECOVERED}\n"


def test_pid_file_that_names_another_program_does_not_stop_the_start(
    data_folder: Path, new_user: NewUser, server_pid: ServerPid
) -> None:
    first = new_user()
    first.ask("SELECT 1")
    pid = server_pid()
    assert pid
    first.kill()
    os.kill(pid, signal.SIGKILL)
    pid_file = find_places(data_folder).data / "postmaster.pid"
    lines = pid_file.read_text().splitlines()
    pid_file.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")

    second = new_user()

    assert second.ask("SELECT 1") == "1"
    assert second.leave() == f"{RECOVERED}\n"


def test_forked_child_leaves_the_server_to_its_parent(data_folder: Path, server_pid: ServerPid) -> None:
    script = """
import os, sys
import django
django.setup()
from django.db import connection
connection.ensure_connection()
child = os.fork()
connection.connection = None
connection.ensure_connection()
if not child:
    sys.exit(0)
assert os.waitpid(child, 0)[1] == 0
with connection.cursor() as cursor:
    cursor.execute("SELECT 1")
print("still there")
"""
    result = subprocess.run(
        [sys.executable, "-W", "ignore::ResourceWarning", "-c", script],
        env=environment(data_folder),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.stdout, result.stderr) == ("still there\n", "")
    assert server_pid() is None


def test_command_that_needs_no_database_starts_none(data_folder: Path) -> None:
    subprocess.run(
        [sys.executable, "manage.py", "diffsettings"],
        env=environment(data_folder),
        check=True,
        capture_output=True,
    )

    assert not data_folder.exists()
