"""The life of the embedded server: made, started, found running, recovered, stopped."""

import contextlib
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psycopg

from reaim_tracker.embedded.binaries import Binaries
from reaim_tracker.embedded.errors import EmbeddedDatabaseError
from reaim_tracker.embedded.places import Places
from reaim_tracker.embedded.processes import command_of, processes_in

DATABASE = "reaim"
# The tracker's own role is no superuser, as on a real server: what works here works there.
ROLE = "reaim"
SUPERUSER = "postgres"
START_SECONDS = 300
STRAYS_SECONDS = 30
LOG_LIMIT = 5_000_000

SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    # Taken as it is used; the defaults are for a very small machine with a disk that turns.
    "shared_buffers": "512MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "logging_collector": "off",
    "log_checkpoints": "off",
    "log_timezone": "UTC",
    "timezone": "UTC",
}

RECOVERED = "The embedded database was not stopped properly last time; it has recovered."


class Server:
    """The one server of a data folder. Everything that changes it is called under the start lock."""

    def __init__(self, places: Places, binaries: Binaries) -> None:
        """Know where the server lives and which programs run it; start nothing."""
        self.places = places
        self.binaries = binaries

    def running_socket_folder(self) -> Path | None:
        """Return the folder of the socket when the server runs and answers, else None.

        The pid file alone proves nothing: after a crash it stays, and another program may have its number.
        """
        lines = self._pid_file_lines()
        if not lines or not self._is_our_server(int(lines[0])):
            return None
        folder = Path(lines[4])
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            answer = self._run("pg_isready", "--quiet", "--host", str(folder)).returncode
            if answer == 0:
                return folder
            if answer == 2 and not self._is_our_server(int(lines[0])):
                return None
            if not folder.is_dir():
                # Somebody cleared the temporary folder: nobody can reach this server any more.
                self.stop()
                return None
            # It is starting, recovering or stopping.
            time.sleep(0.05)
        raise self._failure("does not answer")

    def start(self) -> Path:
        """Start the server, made first when there is none, and return the folder of its socket."""
        if not self.places.data.is_dir():
            self._initialise()
        self._check_version()
        was_stopped_properly = "shut down" in self._cluster_state()
        self._clear_stale_pid_file()
        self._shorten_log()
        folder = self.places.new_socket_folder()
        try:
            self._start_at(folder)
            self._make_database(folder)
        except BaseException:
            self.stop()
            self.places.drop_socket_folder(folder)
            raise
        if not was_stopped_properly:
            print(RECOVERED, file=sys.stderr, flush=True)
        return folder

    def stop(self) -> None:
        """Stop the server: connections are cut, what was committed is on disk."""
        lines = self._pid_file_lines()
        if not lines or not self._is_our_server(int(lines[0])):
            return
        self._run("pg_ctl", "stop", "--pgdata", str(self.places.data), "--mode", "fast", "--wait", "--silent")
        if len(lines) > 4:
            self.places.drop_socket_folder(Path(lines[4]))

    def _start_at(self, folder: Path) -> None:
        """Start the server with its socket in this folder and wait until it answers."""
        # In this list of folders a comma separates, so the name goes in double quotes.
        quoted = str(folder).replace('"', '""')
        settings = {**SETTINGS, "unix_socket_directories": f'"{quoted}"'}
        # pg_ctl hands these to a shell.
        options = " ".join(f"-c {shlex.quote(f'{name}={value}')}" for name, value in settings.items())
        result = self._run(
            *("pg_ctl", "start", "--pgdata", str(self.places.data), "--log", str(self.places.log)),
            *("--wait", "--timeout", str(START_SECONDS), "--silent", "--options", options),
        )
        if result.returncode != 0:
            raise self._failure("did not start")

    def _initialise(self) -> None:
        """Make an empty cluster; under another name first, so that one broken off half-way is not used."""
        unfinished = self.places.home / "data.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        self.places.make_private(unfinished)
        result = self._run(
            *("initdb", "--pgdata", str(unfinished), "--username", SUPERUSER, "--encoding", "UTF8"),
            *("--locale", "C.UTF-8", "--data-checksums", "--no-instructions"),
            # The socket's folder is closed to other users, so who reaches the socket may enter.
            *("--auth-local", "trust", "--auth-host", "reject"),
        )
        if result.returncode != 0:
            lines = result.stderr.strip().splitlines() or ["no reason given"]
            raise EmbeddedDatabaseError(f"The embedded database could not be made: {lines[-1]}")
        unfinished.rename(self.places.data)

    def _make_database(self, folder: Path) -> None:
        """Make the tracker's role and database where they are missing."""
        with psycopg.connect(
            host=str(folder), port=5432, user=SUPERUSER, dbname="postgres", autocommit=True
        ) as connection:
            if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [ROLE]).fetchone():
                connection.execute(f"CREATE ROLE {ROLE} LOGIN CREATEDB")
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                connection.execute(f"CREATE DATABASE {DATABASE} OWNER {ROLE}")

    def _check_version(self) -> None:
        """Refuse data that another major version wrote: PostgreSQL cannot read it."""
        written_by = int((self.places.data / "PG_VERSION").read_text())
        if written_by != self.binaries.major:
            raise EmbeddedDatabaseError(
                f"The data in {self.places.data} was written by PostgreSQL {written_by} and the embedded one "
                f"is now {self.binaries.major}: move that folder away to start afresh, or dump it with "
                f"version {written_by} and load it into a server that DATABASE_URL names."
            )

    def _cluster_state(self) -> str:
        """Return what the cluster says of its last end, such as 'shut down' or 'in production'."""
        result = self._run("pg_controldata", str(self.places.data))
        for line in result.stdout.splitlines():
            label, _, value = line.partition(":")
            if label == "Database cluster state":
                return value.strip()
        raise self._failure("has damaged data (its control file cannot be read)")

    def _clear_stale_pid_file(self) -> None:
        """Remove the pid file of a server that is gone, once its last helper processes are gone as well.

        PostgreSQL does so itself, unless another program (or a dead one not yet buried) has that number now.
        A helper that still writes would damage the data, hence the wait.
        """
        if not self._pid_file_lines():
            return
        deadline = time.monotonic() + STRAYS_SECONDS
        while strays := processes_in(self.places.data):
            if time.monotonic() > deadline:
                raise self._failure(f"is still in use by process {strays[0]} of a server that died")
            time.sleep(0.05)
        lines = self._pid_file_lines()
        if strays is not None and lines:
            (self.places.data / "postmaster.pid").unlink(missing_ok=True)
            if len(lines) > 4:
                self.places.drop_socket_folder(Path(lines[4]))

    def _is_our_server(self, pid: int) -> bool:
        """Say whether this process is the server of our data, and not another one with the same number."""
        return str(self.places.data) in command_of(pid)

    def _pid_file_lines(self) -> list[str]:
        """Return the lines of the pid file (1: pid, 5: socket folder), none when there is no usable one."""
        with contextlib.suppress(OSError):
            lines = (self.places.data / "postmaster.pid").read_text().splitlines()
            if len(lines) > 4 and lines[0].isdigit():
                return lines
        return []

    def _shorten_log(self) -> None:
        """Keep one older log beside the present one."""
        with contextlib.suppress(FileNotFoundError):
            if self.places.log.stat().st_size > LOG_LIMIT:
                self.places.log.replace(self.places.log.with_suffix(".old"))

    def _failure(self, what: str) -> EmbeddedDatabaseError:
        """Return the error that says what is wrong, with the server's own last word on it."""
        reasons = []
        with contextlib.suppress(OSError):
            lines = self.places.log.read_text(errors="replace").splitlines()[-20:]
            reasons = [line.partition(":  ")[2] for line in lines if "FATAL:" in line or "PANIC:" in line]
        reason = f" ({reasons[-1]})" if reasons else ""
        return EmbeddedDatabaseError(f"The embedded database {what}{reason}: see {self.places.log}.")

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs as the server's user, deaf to our Ctrl-C and to PG* variables."""
        user, group = self.places.run_as or (None, None)
        return subprocess.run(
            [self.binaries[program], *arguments],
            cwd=self.places.home,
            env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            start_new_session=True,
            umask=0o077,
            user=user,
            group=group,
            extra_groups=[] if self.places.run_as else None,
        )
