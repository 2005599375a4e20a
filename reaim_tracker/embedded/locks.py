"""Who uses the embedded database: locks that the system itself lets go of when a process dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reaim_tracker.embedded.errors import EmbeddedDatabaseError

# Longer than any start or stop takes, crash recovery included.
START_LOCK_SECONDS = 300


def _open(path: Path) -> int:
    """Open a lock file; Python keeps it from programs that we start (close on exec)."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)


@contextmanager
def start_lock(path: Path) -> Iterator[None]:
    """Be the only one that starts or stops the server."""
    descriptor = _open(path)
    try:
        deadline = time.monotonic() + START_LOCK_SECONDS
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise EmbeddedDatabaseError(
                        "Another process has been starting or stopping the embedded database for "
                        f"{START_LOCK_SECONDS} seconds: end that process and try again."
                    ) from None
                time.sleep(0.02)
        yield
    finally:
        os.close(descriptor)


class Lease:
    """This process's share in the server. A killed process loses it by itself: the kernel drops the lock."""

    def __init__(self, path: Path) -> None:
        """Take the share; always under the start lock, so that nobody stops the server meanwhile."""
        self._descriptor = _open(path)
        fcntl.flock(self._descriptor, fcntl.LOCK_SH)

    def is_last(self) -> bool:
        """Say whether no other process has a share; asked under the start lock."""
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        """Give the share back. In a forked child this only forgets it: the parent still has it."""
        os.close(self._descriptor)
