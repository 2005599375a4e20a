"""A PostgreSQL that listens on TCP and wants a password, as a production server does."""

import contextlib
import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

from reaim_tracker.embedded.binaries import Binaries, find_binaries
from reaim_tracker.embedded.places import SHARED_FOLDER, UNPRIVILEGED_USER

# A password as people choose them: its special characters are percent-encoded in the URL.
PASSWORD = "w8-woord/met@tekens"
PASSWORD_IN_URL = "w8-woord%2Fmet%40tekens"
ROLE = "reaim"


@dataclass(frozen=True)
class TcpServer:
    """A running server, and what its superuser may do for a test."""

    binaries: Binaries
    port: int
    superuser_password: str

    def run(self, *statements: str) -> None:
        """Run statements as superuser, outside any transaction."""
        with psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user="postgres",
            password=self.superuser_password,
            dbname="postgres",
            autocommit=True,
        ) as connection:
            for statement in statements:
                connection.execute(statement)

    def new_database(self, *, like: str = "") -> str:
        """Make a database of the tracker's own role, empty or like the one at that URL; return its URL."""
        name = f"reaim_{secrets.token_hex(4)}"
        template = like.rpartition("/")[2] or "template1"
        self.run(f"CREATE DATABASE {name} OWNER {ROLE} TEMPLATE {template}")
        return f"postgres://{ROLE}:{PASSWORD_IN_URL}@127.0.0.1:{self.port}/{name}"


def free_port() -> int:
    """Return a port that nobody listens to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def found_binaries() -> Binaries:
    """Return the programs that the embedded database uses, where the server's user can reach them."""
    if os.geteuid() != 0:
        return find_binaries(copy_to=None)
    SHARED_FOLDER.mkdir(mode=0o755, exist_ok=True)
    return find_binaries(copy_to=SHARED_FOLDER)


@contextlib.contextmanager
def running_tcp_server(binaries: Binaries) -> Iterator[TcpServer]:
    """Make a server in a folder of its own, run it, and leave nothing behind."""
    user = pwd.getpwnam(UNPRIVILEGED_USER) if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="reaim-tcp-"))
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)

    def run(program: str, *arguments: str) -> None:
        subprocess.run(
            [binaries[program], *arguments],
            cwd=folder,
            env={"PATH": os.defpath, "LC_ALL": "C"},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            check=True,
            user=user.pw_uid if user else None,
            group=user.pw_gid if user else None,
            extra_groups=[] if user else None,
        )

    password, port, data = secrets.token_urlsafe(), free_port(), folder / "data"
    password_file = folder / "password"
    password_file.write_text(password)
    password_file.chmod(0o644)
    settings = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c fsync=off"
    try:
        run(
            *("initdb", "--pgdata", str(data), "--username", "postgres", f"--pwfile={password_file}"),
            *("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"),
        )
        run(
            *("pg_ctl", "start", "--pgdata", str(data), "--wait", "--silent"),
            *("--log", str(folder / "log"), "--options", settings),
        )
        try:
            server = TcpServer(binaries, port, password)
            server.run(f"CREATE ROLE {ROLE} LOGIN PASSWORD '{PASSWORD}'")
            yield server
        finally:
            run("pg_ctl", "stop", "--pgdata", str(data), "--mode", "immediate", "--silent")
    finally:
        shutil.rmtree(folder)
