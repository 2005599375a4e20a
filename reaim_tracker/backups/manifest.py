"""What a backup says of itself: by whom it was made, how much is in it, and the checksums."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import Any

from reaim_tracker.backups.errors import BackupError

FORMAT = 1
NAME = "manifest.json"
DUMP = "database.dump"
FILES = "media"


@dataclass(frozen=True)
class Content:
    """One file in the tar."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """All that must hold of a backup before anything of it is used."""

    made_at: str
    tracker_version: str
    # Major versions: of the server that was read, and of the pg_dump that read it.
    server_version: int
    dump_version: int
    migrations: list[str]
    # Rows per table, as the dump has them.
    rows: dict[str, int]
    dump: Content
    # Path below MEDIA_ROOT → content.
    files: dict[str, Content]

    def members(self) -> Mapping[str, Content]:
        """Return every file that the tar must hold beside this, by its name there."""
        return {DUMP: self.dump, **{f"{FILES}/{path}": content for path, content in self.files.items()}}

    def to_json(self) -> str:
        """Return the text that is kept."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "Manifest":
        """Read that text. Raises BackupError for anything else, and for a file outside its folder."""
        try:
            values: dict[str, Any] = json.loads(text)
            written_as = values.pop("format")
            if written_as != FORMAT:
                raise BackupError(
                    f"The backup is of format {written_as} and this version of the tracker reads {FORMAT}."
                )
            values["dump"] = Content(**values["dump"])
            values["files"] = {path: Content(**content) for path, content in values["files"].items()}
            manifest = cls(**values)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BackupError("The file is no backup of the tracker: its manifest cannot be read.") from error
        for path in manifest.files:
            parts = PurePosixPath(path).parts
            if not parts or parts[0] == "/" or ".." in parts:
                raise BackupError(f"The backup names a file outside the folder of uploads: {path!r}.")
        return manifest
