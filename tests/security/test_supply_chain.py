"""What is installed is what was chosen, and nothing secret is kept with the code."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

from reaim_tracker import VERSION
from tests.reaim_tracker.database_user import REPOSITORY

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
REQUIREMENTS = ("base.txt", "development.txt")
# Private keys, and the tokens of well-known services.
SECRET = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY|\b(ghp|gho|glpat|xox[bp]|AKIA)[-_A-Za-z0-9]{12,}")


def names(file: str) -> set[str]:
    """Return the packages of a requirements file."""
    return set(re.findall(r"^([a-z0-9-]+)==", (REPOSITORY / "requirements" / file).read_text(), re.MULTILINE))


@pytest.mark.parametrize("file", REQUIREMENTS)
def test_every_package_is_pinned_with_hashes(file: str) -> None:
    text = re.sub(r"^\s*#.*$\n?", "", (REPOSITORY / "requirements" / file).read_text(), flags=re.MULTILINE)
    blocks = [block for block in re.split(r"^(?=\S)", text, flags=re.MULTILINE) if block.strip()]

    assert blocks
    for block in blocks:
        assert re.match(r"[a-z0-9-]+(\[[a-z-]+\])?==\S+", block), block.splitlines()[0]
        assert "--hash=sha256:" in block, block.splitlines()[0]


@pytest.mark.parametrize("file", REQUIREMENTS)
def test_no_package_index_is_named(file: str) -> None:
    assert "://" not in (REPOSITORY / "requirements" / file).read_text()


def test_what_is_declared_is_pinned() -> None:
    def declared(requirements: list[str]) -> set[str]:
        return {re.split(r"[^A-Za-z0-9-]", text)[0].lower() for text in requirements}

    assert declared(PROJECT["dependencies"]) <= names("base.txt")
    assert declared(PROJECT["optional-dependencies"]["development"]) <= names("development.txt")
    assert names("base.txt") <= names("development.txt")


def test_every_dependency_has_its_reason_beside_it() -> None:
    lines = (REPOSITORY / "pyproject.toml").read_text().splitlines()
    declared = [line for line in lines if re.match(r'\s+"[a-z].*[<>=~]=?\d', line)]

    assert len(declared) >= len(PROJECT["dependencies"])
    assert [line for line in declared if not re.search(r'",\s+# \w', line)] == []


def test_version_is_the_same_everywhere() -> None:
    public = yaml.safe_load((REPOSITORY / "publiccode.yml").read_text())

    assert PROJECT["version"] == public["softwareVersion"] == VERSION


def test_no_secret_is_kept_with_the_code() -> None:
    if not (REPOSITORY / ".git").exists():
        pytest.skip("this copy of the code is not under version control")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    files = [REPOSITORY / name for name in listed.split("\0") if name]
    texts = {path: path.read_text(errors="ignore") for path in files if path.is_file()}

    assert [
        path.name for path in texts if path.name == ".env" or path.suffix in {".key", ".pem", ".dump"}
    ] == []
    assert [str(path) for path, text in texts.items() if SECRET.search(text) and path != Path(__file__)] == []
