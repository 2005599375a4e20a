"""What this process does with the embedded server: start or join it, and stop it when it is the last."""

import atexit
import contextlib
import functools
import os
import threading
from pathlib import Path

from reaim_tracker.embedded.binaries import find_binaries
from reaim_tracker.embedded.locks import Lease, start_lock
from reaim_tracker.embedded.places import Places, find_places
from reaim_tracker.embedded.server import Server


class Launcher:
    """This process's use of the embedded server of one data folder."""

    def __init__(self, data_folder: Path) -> None:
        """Start nothing yet."""
        self._data_folder = data_folder
        self._forget()
        os.register_at_fork(after_in_child=self._close_and_forget)
        atexit.register(self.release)

    def _forget(self) -> None:
        self._thread_lock = threading.Lock()
        self._server: Server | None = None
        self._lease: Lease | None = None
        self._socket_folder: Path | None = None

    def _close_and_forget(self) -> None:
        """In a forked child: the share in the server is the parent's; the child takes its own when needed."""
        if self._lease is not None:
            self._lease.close()
        self._forget()

    def socket_folder(self) -> Path:
        """Return where the server listens, after starting or joining it the first time.

        Raises EmbeddedDatabaseError when there can be no server.
        """
        with self._thread_lock:
            if self._socket_folder is None:
                self._socket_folder = self._start_or_join()
            return self._socket_folder

    def check_again(self) -> Path:
        """Return where the server listens after a connection failed: started anew when it has died."""
        with self._thread_lock:
            self._socket_folder = self._start_or_join()
            return self._socket_folder

    def _start_or_join(self) -> Path:
        if self._server is None:
            places = find_places(self._data_folder)
            self._server = Server(places, find_binaries(copy_to=_copies_of(places)))
        places = self._server.places
        with start_lock(places.start_lock):
            if self._lease is None:
                # Before the start: whoever is broken off during it still stops the server on leaving.
                self._lease = Lease(places.lease)
            return self._server.running_socket_folder() or self._server.start()

    def release(self) -> None:
        """Give up this process's share, and stop the server when nobody else has one."""
        with self._thread_lock:
            if self._server is None or self._lease is None:
                return
            # The folder may be gone: then so is the server, which watches it.
            with contextlib.suppress(FileNotFoundError), start_lock(self._server.places.start_lock):
                if self._lease.is_last():
                    self._server.stop()
            self._lease.close()
            self._lease = None
            self._socket_folder = None


def _copies_of(places: Places) -> Path | None:
    """Return where the programs must be copied to for the server's user to reach them, if at all."""
    return places.home.parent if places.run_as is not None else None


@functools.cache
def launcher_for(data_folder: Path) -> Launcher:
    """Return this process's one launcher for this data folder."""
    return Launcher(data_folder)
