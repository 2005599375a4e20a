"""The tar of a backup: written once and whole, read with distrust."""

import hashlib
import io
import tarfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.manifest import NAME, Content, Manifest

# More than a million files name themselves in this.
LARGEST_MANIFEST = 500_000_000
CHUNK = 1 << 20

Advance = Callable[[int], None]


class _HashedReader:
    """Reads a file and keeps the checksum of what was read."""

    def __init__(self, file: IO[bytes], advance: Advance) -> None:
        self._file = file
        self._advance = advance
        self._sha256 = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """Read on."""
        chunk = self._file.read(size)
        self._sha256.update(chunk)
        self._advance(len(chunk))
        return chunk

    def hexdigest(self) -> str:
        """Return the checksum so far."""
        return self._sha256.hexdigest()


class ArchiveWriter:
    """A new tar; the manifest comes last, so a tar that was broken off has none."""

    def __init__(self, path: Path) -> None:
        """Make the file, for its owner alone: a backup holds drafts, notes and password hashes."""
        path.touch(mode=0o600, exist_ok=False)
        self._tar = tarfile.open(path, "w", format=tarfile.PAX_FORMAT)  # noqa: SIM115 - closed in __exit__

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._tar.close()

    def add(self, name: str, path: Path, *, advance: Advance) -> Content:
        """Add a file and return what went in. Raises BackupError when it shrinks meanwhile."""
        with path.open("rb") as file:
            size = path.stat().st_size
            reader = _HashedReader(file, advance)
            try:
                self._tar.addfile(self._entry(name, size), reader)
            except OSError as error:
                raise BackupError(f"{path} could not be read to its end: {error}.") from error
        return Content(size, reader.hexdigest())

    def finish(self, manifest: Manifest) -> None:
        """Add the manifest."""
        text = manifest.to_json().encode()
        self._tar.addfile(self._entry(NAME, len(text)), io.BytesIO(text))

    @staticmethod
    def _entry(name: str, size: int) -> tarfile.TarInfo:
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode, entry.mtime = size, 0o600, int(time.time())
        return entry


class Archive:
    """A tar that claims to be a backup."""

    def __init__(self, tar: tarfile.TarFile) -> None:
        """Read its manifest. Raises BackupError when there is more or less in it than that names."""
        self._tar = tar
        self._entries = {entry.name: entry for entry in tar.getmembers()}
        manifest = self._entries.pop(NAME, None)
        if manifest is None or manifest.size > LARGEST_MANIFEST:
            raise BackupError(
                "The file is no backup of the tracker, or it was broken off: it has no manifest."
            )
        with self._file(manifest) as file:
            self.manifest = Manifest.from_json(file.read().decode(errors="replace"))
        if self._entries.keys() != self.manifest.members().keys():
            raise BackupError("The backup holds other files than its manifest names.")

    def size(self) -> int:
        """Return how many bytes there are to check."""
        return sum(content.size for content in self.manifest.members().values())

    def check(self, *, advance: Advance) -> None:
        """Raise BackupError for the first file whose checksum is not that of the manifest."""
        for name, content in self.manifest.members().items():
            sha256 = hashlib.sha256()
            with self.open(name) as file:
                while chunk := file.read(CHUNK):
                    sha256.update(chunk)
                    advance(len(chunk))
            if sha256.hexdigest() != content.sha256:
                raise BackupError(
                    f"The backup is damaged: {name} is not what was put in. Nothing was changed."
                )

    def open(self, name: str) -> IO[bytes]:
        """Open one file of it for reading."""
        return self._file(self._entries[name])

    def _file(self, entry: tarfile.TarInfo) -> IO[bytes]:
        file = self._tar.extractfile(entry) if entry.isreg() else None
        if file is None:
            raise BackupError(f"The backup holds something that is no file: {entry.name!r}.")
        return file


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Open a backup for reading. Raises BackupError when it is none."""
    with ExitStack() as stack:
        try:
            tar = stack.enter_context(tarfile.open(path, "r:"))
            archive = Archive(tar)
        except OSError as error:
            raise BackupError(f"{path} cannot be read: {error.strerror}.") from error
        except tarfile.TarError as error:
            raise BackupError(
                f"{path} is no backup of the tracker, or it was broken off: {error}."
            ) from error
        yield archive
