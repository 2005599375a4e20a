"""What the embedded server is made with, and what it says when it cannot start."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from reaim_tracker.embedded.binaries import find_binaries
from reaim_tracker.embedded.errors import EmbeddedDatabaseError
from reaim_tracker.embedded.places import find_places
from reaim_tracker.embedded.server import Server


@pytest.fixture
def server(data_folder: Path) -> Iterator[Server]:
    """Return a server that has not been started yet."""
    places = find_places(data_folder)
    server = Server(places, find_binaries(copy_to=places.home.parent if places.run_as else None))
    yield server
    server.stop()


def test_server_is_fit_for_the_tracker_and_closed_to_the_network(server: Server) -> None:
    folder = server.start()

    with psycopg.connect(host=str(folder), user="reaim", dbname="reaim") as connection:
        values = {
            name: connection.execute(f"SHOW {name}").fetchone()
            for name in (
                "fsync",
                "listen_addresses",
                "data_checksums",
                "server_encoding",
                "jit",
                "is_superuser",
            )
        }
        collation = connection.execute(
            "SELECT datcollate FROM pg_database WHERE datname = current_database()"
        ).fetchone()
        for extension in ("pg_trgm", "unaccent", "btree_gin"):
            connection.execute(f"CREATE EXTENSION {extension}")
    assert values == {
        "fsync": ("on",),
        "listen_addresses": ("",),
        "data_checksums": ("on",),
        "server_encoding": ("UTF8",),
        "jit": ("off",),
        "is_superuser": ("off",),
    }
    assert collation == ("C.UTF-8",)


def test_making_that_was_broken_off_is_done_again(server: Server) -> None:
    unfinished = server.places.home / "data.unfinished"
    unfinished.mkdir()
    (unfinished / "PG_VERSION").write_text("half")

    server.start()

    assert server.running_socket_folder()
    assert not unfinished.exists()


def test_data_of_another_version_is_refused_with_what_to_do(server: Server) -> None:
    server.start()
    server.stop()
    (server.places.data / "PG_VERSION").write_text("14\n")

    with pytest.raises(
        EmbeddedDatabaseError, match=r"was written by PostgreSQL 14 .*: move that folder away"
    ):
        server.start()


def test_failed_start_gives_the_servers_own_reason(server: Server) -> None:
    server.start()
    server.stop()
    with (server.places.data / "postgresql.conf").open("a") as file:
        file.write("shared_preload_libraries = 'no_such_library'\n")

    (parent, *_) = server.places.socket_parents
    before = set(parent.glob("reaim-*"))
    with pytest.raises(
        EmbeddedDatabaseError, match=r"did not start \(.*no_such_library.*\): see .*server\.log"
    ):
        server.start()

    assert set(parent.glob("reaim-*")) <= before


def test_server_whose_socket_was_cleared_away_is_started_anew(server: Server) -> None:
    folder = server.start()
    for path in (*folder.iterdir(), folder):
        path.unlink() if path != folder else path.rmdir()

    assert server.running_socket_folder() is None
    assert server.start().is_dir()
