"""Where the embedded database keeps its data and its socket, and as which user it runs."""

import contextlib
import hashlib
import os
import pwd
import secrets
import tempfile
from dataclasses import dataclass
from pathlib import Path

from reaim_tracker.embedded.errors import EmbeddedDatabaseError

# PostgreSQL refuses to run as root; this user owns nothing and may do nothing.
UNPRIVILEGED_USER = "nobody"
SHARED_FOLDER = Path("/var/lib/reaim-tracker")

# sockaddr_un holds 108 bytes on Linux (104 on macOS), the closing zero included.
SOCKET_PATH_LIMIT = 103
SOCKET_NAME = ".s.PGSQL.5432"
SOCKET_FOLDER_PREFIX = "reaim-"


@dataclass(frozen=True)
class Places:
    """The folders of one embedded database and the user (uid, gid) that runs it, when that is another one."""

    home: Path
    socket_parents: tuple[Path, ...]
    run_as: tuple[int, int] | None

    @property
    def data(self) -> Path:
        """PostgreSQL's data folder."""
        return self.home / "data"

    @property
    def log(self) -> Path:
        """What the server writes about itself."""
        return self.home / "log" / "server.log"

    @property
    def start_lock(self) -> Path:
        """Held alone while the server is started or stopped."""
        return self.home / "start.lock"

    @property
    def lease(self) -> Path:
        """Held together by all processes that use the server."""
        return self.home / "lease.lock"

    def make_private(self, folder: Path) -> None:
        """Make a folder that only the server's user can enter (and root, as always)."""
        folder.mkdir(mode=0o700, exist_ok=True)
        self.give(folder)

    def give(self, folder: Path) -> None:
        """Hand a folder that we just made to the server's user."""
        if self.run_as is not None:
            os.chown(folder, *self.run_as)

    def new_socket_folder(self) -> Path:
        """Make a folder for the socket: of a name nobody can foresee, as short as a socket's path must be."""
        for parent in self.socket_parents:
            length = len(os.fsencode(parent)) + len(f"/{SOCKET_FOLDER_PREFIX}12345678/{SOCKET_NAME}")
            if length <= SOCKET_PATH_LIMIT and os.access(parent, os.W_OK | os.X_OK):
                folder = Path(tempfile.mkdtemp(prefix=SOCKET_FOLDER_PREFIX, dir=parent))
                self.give(folder)
                return folder
        raise EmbeddedDatabaseError(
            "The embedded database finds no short temporary folder that it may write to: set TMPDIR to one."
        )

    def drop_socket_folder(self, folder: Path) -> None:
        """Remove a socket folder that was made here; any other path is left alone."""
        if folder.name.startswith(SOCKET_FOLDER_PREFIX) and folder.parent in self.socket_parents:
            with contextlib.suppress(OSError):
                for name in (SOCKET_NAME, f"{SOCKET_NAME}.lock"):
                    (folder / name).unlink(missing_ok=True)
                folder.rmdir()


def _instance_id(data_folder: Path) -> str:
    """Return the name that this data folder keeps for itself.

    Without it a fresh clone in the place of an old one would find the old one's database.
    """
    marker = data_folder / "instance-id"
    try:
        with marker.open("x") as file:
            file.write(secrets.token_hex(8))
    except FileExistsError:
        pass
    return marker.read_text().strip()


def _make_shared(folder: Path) -> None:
    """Make a folder of root's that others can look into; one that exists keeps the rights it has."""
    with contextlib.suppress(FileExistsError):
        folder.mkdir(parents=True)
        folder.chmod(0o755)


def _places_of_root(data_folder: Path, shared_folder: Path) -> Places:
    """Return the places for a server that root starts: outside the checkout, which may lie in root's home."""
    try:
        user = pwd.getpwnam(UNPRIVILEGED_USER)
    except KeyError as error:
        raise EmbeddedDatabaseError(
            f"PostgreSQL does not run as root and this machine has no user '{UNPRIVILEGED_USER}': "
            "run as another user, or set DATABASE_URL."
        ) from error
    name = hashlib.sha256(f"{data_folder}\0{_instance_id(data_folder)}".encode()).hexdigest()[:12]
    _make_shared(shared_folder)
    places = Places(shared_folder / name, (shared_folder / name / "sockets",), (user.pw_uid, user.pw_gid))
    _make_shared(places.home)
    (places.home / "belongs-to").write_text(f"{data_folder}\n")
    _make_shared(places.socket_parents[0])
    return places


def find_places(data_folder: Path, *, shared_folder: Path = SHARED_FOLDER) -> Places:
    """Return the places of the embedded database of this data folder, made when they are not there.

    Raises EmbeddedDatabaseError when they cannot be written.
    """
    try:
        data_folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            places = _places_of_root(data_folder.resolve(), shared_folder)
        else:
            temporary = (Path(tempfile.gettempdir()), Path("/tmp"))  # noqa: S108 - made by mkdtemp, mode 0700
            places = Places(data_folder.resolve() / "postgres", temporary, None)
            places.home.mkdir(mode=0o700, exist_ok=True)
            # A folder of another user's (root's, after a first run as root) can be read but not used.
            places.start_lock.touch(mode=0o600)
        places.make_private(places.log.parent)
    except OSError as error:
        raise EmbeddedDatabaseError(
            f"The embedded database cannot write to {error.filename or data_folder} ({error.strerror}): "
            "make that folder yours, or set REAIM_DATA_DIR to another one."
        ) from error
    return places
