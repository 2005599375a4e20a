"""Try the tracker out: an up-to-date database with the dossier and demo users, served on this machine."""

import argparse
import contextlib
import errno
import io
import signal
import socket
import sys

from django.core.management import BaseCommand, CommandParser, call_command
from django.core.servers import basehttp
from django.db import NotSupportedError, OperationalError, connection

from commitments.actions.search import backlog
from reaim_tracker.database import connection_problem

AT_ONCE = 20_000
"""Records whose search words are made anew before serving: more would take minutes."""


def port_number(text: str) -> int:
    """Read a port; raises ArgumentTypeError with a sentence that says which numbers there are."""
    if text.isdecimal() and 1 <= int(text) <= 65535:
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is no port: choose a number from 1 to 65535.")


def port_problem(host: str, port: int) -> str | None:
    """Return one sentence on why no server can listen here, or None when one can."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            other = 8001 if port != 8001 else 8002
            return f"Port {port} is in use by another program: choose another, as in: make run PORT={other}"
        if error.errno == errno.EACCES:
            return f"Port {port} is reserved for the system: choose one above 1023, as in: make run PORT=8000"
        return f"This machine cannot listen at {host}: choose another address, as in: make run HOST=127.0.0.1"
    return None


class Command(BaseCommand):
    """Prepare and serve; ends with Ctrl-C or SIGTERM and leaves nothing running."""

    help = "Prepare the database and serve the tracker on this machine, to try it out."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take where to listen."""
        parser.add_argument("--port", type=port_number, default=8000, help="default: 8000")
        parser.add_argument(
            "--host",
            default="127.0.0.1",
            help="default: 127.0.0.1, this machine only; for others also set ALLOWED_HOSTS",
        )

    def handle(self, *, host: str, port: int, **_options: object) -> None:
        """Check the port, prepare, serve."""
        if problem := port_problem(host, port):
            sys.exit(problem)
        # Ctrl-C and a plain `kill` are the normal end. Set by hand, because a shell that starts us in the
        # background has Ctrl-C ignored.
        for signum in (signal.SIGINT, signal.SIGTERM):
            signal.signal(signum, signal.default_int_handler)
        if isinstance(sys.stdout, io.TextIOWrapper):
            # The address is of use at once, also to whoever reads it through a pipe.
            sys.stdout.reconfigure(line_buffering=True)
        with contextlib.suppress(KeyboardInterrupt):
            self._prepare()
            self._serve(host, port)
        # An impatient second Ctrl-C must not break off the stopping of the database.
        for signum in (signal.SIGINT, signal.SIGTERM):
            signal.signal(signum, signal.SIG_IGN)
        self.stdout.write("\nStopped.")

    def _prepare(self) -> None:
        """Bring the database up to date and give it something to show."""
        self.stdout.write("Preparing the database ...")
        try:
            connection.ensure_connection()
        except (OperationalError, NotSupportedError, UnicodeError) as error:
            sys.exit(connection_problem(error))
        call_command("migrate", verbosity=0, interactive=False)
        call_command("load_dossier", only_if_empty=True)
        call_command("make_demo_users")
        self.refresh_search()
        connection.close()

    def refresh_search(self) -> None:
        """Make search words anew that an older version made, or say how where there are many."""
        stale = backlog()
        if stale > AT_ONCE:
            self.stdout.write(
                f"Search misses some of {stale} records until you run: manage.py reindex_search"
            )
        elif stale:
            call_command("reindex_search", stdout=self.stdout)

    def _serve(self, host: str, port: int) -> None:
        """Serve until we are told to stop."""

        def announce(bound_port: object) -> None:
            name = f"[{host}]" if ":" in host else host
            self.stdout.write(f"The tracker runs at http://{name}:{bound_port}/ (Ctrl-C stops it).")

        basehttp.run(
            host,
            port,
            basehttp.get_internal_wsgi_application(),
            ipv6=":" in host,
            threading=True,
            on_bind=announce,
        )
