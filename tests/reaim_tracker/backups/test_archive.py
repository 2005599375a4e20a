"""The tar of a backup: whatever was not written by us is refused before anything is changed."""

import io
import json
import tarfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from reaim_tracker.backups.archive import ArchiveWriter, opened
from reaim_tracker.backups.errors import BackupError
from reaim_tracker.backups.manifest import Content, Manifest

Members = Mapping[str, bytes | tarfile.TarInfo]


def manifest_of(**files: Content) -> Manifest:
    """Return a manifest with a dump of five bytes and these files."""
    return Manifest(
        made_at="2026-11-22T03:00:00+00:00",
        tracker_version="0.1.0",
        server_version=17,
        dump_version=18,
        migrations=["commitments.0001_initial"],
        rows={"commitments_commitment": 46},
        dump=Content(5, "8df3b08dd2b2ea4ac5c2d10e1d3dc7c2be2b7e8a2c8a0aa5bcd5e7a07bbd7b4d"),
        files=files,
    )


@pytest.fixture
def write(tmp_path: Path) -> Callable[[Members], Path]:
    """Return a function that writes a tar with these members."""

    def write(members: Members) -> Path:
        path = tmp_path / "backup.tar"
        with tarfile.open(path, "w") as tar:
            for name, content in members.items():
                if isinstance(content, tarfile.TarInfo):
                    tar.addfile(content)
                else:
                    entry = tarfile.TarInfo(name)
                    entry.size = len(content)
                    tar.addfile(entry, io.BytesIO(content))
        return path

    return write


def ignore(_amount: int) -> None:
    """Nobody looks at the progress."""


def refusal(path: Path) -> str:
    """Return why this backup is refused on opening or checking."""
    with pytest.raises(BackupError) as error, opened(path) as archive:
        archive.check(advance=ignore)
    return str(error.value)


def test_archive_reads_back_what_was_written(tmp_path: Path) -> None:
    source = tmp_path / "brief.pdf"
    source.write_bytes(b"%PDF-1.7")
    path = tmp_path / "backup.tar"
    seen: list[int] = []
    with ArchiveWriter(path) as writer:
        dump = writer.add("database.dump", source, advance=seen.append)
        file = writer.add("media/2026/brief één.pdf", source, advance=seen.append)
        written = Manifest(**{**manifest_of().__dict__, "dump": dump, "files": {"2026/brief één.pdf": file}})
        writer.finish(written)

    with opened(path) as archive:
        archive.check(advance=ignore)
        assert archive.manifest == written
        assert archive.size() == sum(seen) == 16
        with archive.open("media/2026/brief één.pdf") as reader:
            assert reader.read() == b"%PDF-1.7"


def test_one_changed_bit_is_noticed(tmp_path: Path) -> None:
    source = tmp_path / "dump"
    source.write_bytes(b"12345")
    path = tmp_path / "backup.tar"
    with ArchiveWriter(path) as writer:
        dump = writer.add("database.dump", source, advance=ignore)
        writer.finish(Manifest(**{**manifest_of().__dict__, "dump": dump}))
    path.write_bytes(path.read_bytes().replace(b"12345", b"12344"))

    assert (
        refusal(path) == "The backup is damaged: database.dump is not what was put in. Nothing was changed."
    )


@pytest.mark.parametrize("text", ["", "geen tar"])
def test_another_file_is_no_backup(tmp_path: Path, text: str) -> None:
    path = tmp_path / "backup.tar"
    path.write_text(text)

    assert "is no backup of the tracker" in refusal(path)


def test_missing_file_is_named(tmp_path: Path) -> None:
    assert (
        refusal(tmp_path / "weg.tar") == f"{tmp_path / 'weg.tar'} cannot be read: No such file or directory."
    )


def test_tar_without_manifest_was_broken_off(write: Callable[[Members], Path]) -> None:
    assert "it has no manifest" in refusal(write({"database.dump": b"12345"}))


@pytest.mark.parametrize(
    "manifest",
    [
        b"{",
        b"[]",
        b"{}",
        json.dumps({"format": 1, "dump": {}, "files": {}}).encode(),
    ],
)
def test_unreadable_manifest_is_refused(write: Callable[[Members], Path], manifest: bytes) -> None:
    assert "its manifest cannot be read" in refusal(write({"manifest.json": manifest, "database.dump": b""}))


def test_manifest_of_another_format_is_refused(write: Callable[[Members], Path]) -> None:
    manifest = json.dumps({"format": 2}).encode()

    assert "of format 2 and this version of the tracker reads 1" in refusal(
        write({"manifest.json": manifest})
    )


@pytest.mark.parametrize("name", ["/etc/passwd", "../buiten.pdf", "2026/../../buiten.pdf"])
def test_file_outside_its_folder_is_refused(write: Callable[[Members], Path], name: str) -> None:
    manifest = manifest_of(**{name: Content(0, "")})
    members: dict[str, Any] = {"manifest.json": manifest.to_json().encode(), "database.dump": b"12345"}

    assert "outside the folder of uploads" in refusal(write({**members, f"media/{name}": b""}))


def test_file_that_the_manifest_does_not_name_is_refused(write: Callable[[Members], Path]) -> None:
    members = {"manifest.json": manifest_of().to_json().encode(), "database.dump": b"12345", "media/x": b""}

    assert refusal(write(members)) == "The backup holds other files than its manifest names."


def test_link_is_refused(write: Callable[[Members], Path]) -> None:
    link = tarfile.TarInfo("database.dump")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    members: Members = {"manifest.json": manifest_of().to_json().encode(), "database.dump": link}

    assert "something that is no file: 'database.dump'" in refusal(write(members))
