"""The settings: safe without being told, and plain about what is missing."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client

from tests.reaim_tracker.database_user import REPOSITORY, environment

LONG_KEY = "a1b2c3d4e5f6g7h8i9j0-k1l2m3n4o5p6q7r8s9t0-u1v2w3x4y5z6"


def manage(*arguments: str, data_folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run manage.py with these variables in the environment, and without the ones that are empty."""
    values = environment(data_folder, **{"SECRET_KEY": "", "ALLOWED_HOSTS": "", **variables})
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=REPOSITORY,
        env={name: value for name, value in values.items() if value},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        ({}, "SECRET_KEY is not set: "),
        ({"ALLOWED_HOSTS": "tracker.example"}, "SECRET_KEY is not set: "),
        ({"SECRET_KEY": LONG_KEY}, "ALLOWED_HOSTS is not set: "),
        (
            {"SECRET_KEY": "for-development-only-never-on-a-server", "ALLOWED_HOSTS": "x"},
            "SECRET_KEY is not set: ",
        ),
    ],
)
def test_production_refuses_to_start_half_configured(
    variables: dict[str, str], sentence: str, tmp_path: Path
) -> None:
    result = manage("check", data_folder=tmp_path, DEBUG="", **variables)

    assert result.returncode == 1
    assert result.stderr.startswith(sentence)
    assert len(result.stderr.splitlines()) == 1


def test_production_settings_pass_the_deployment_check(tmp_path: Path) -> None:
    result = manage(
        *("check", "--deploy", "--fail-level", "WARNING"),
        data_folder=tmp_path,
        DEBUG="",
        SECRET_KEY=LONG_KEY,
        ALLOWED_HOSTS="tracker.example",
        DATABASE_URL="postgres://tracker@database.example/tracker",
        SECURITY_CONTACT="mailto:security@tracker.example",
    )

    assert (result.returncode, result.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_wrong_database_url_ends_in_one_sentence(tmp_path: Path) -> None:
    result = manage("migrate", data_folder=tmp_path, DATABASE_URL="mysql://user:sekret@host/db")

    assert result.returncode == 1
    assert result.stderr.startswith("DATABASE_URL must name a PostgreSQL database")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.django_db
def test_database_that_does_not_answer_ends_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        # Bound and not listened at: nobody else can answer there meanwhile.
        taken.bind(("127.0.0.1", 0))
        url = f"postgres://reaim:geheim@127.0.0.1:{taken.getsockname()[1]}/reaim"
        result = manage(
            "migrate", data_folder=tmp_path, SECRET_KEY=LONG_KEY, ALLOWED_HOSTS="x.example", DATABASE_URL=url
        )

    assert result.returncode == 1
    assert result.stderr.startswith("The database cannot be used: ")
    assert "Connection refused" in result.stderr
    assert "Traceback" not in result.stderr
    assert "geheim" not in result.stderr


def test_python_without_the_packages_says_which_one_has_them() -> None:
    bare = [sys.executable, "-I", "-S", str(REPOSITORY / "manage.py"), "check"]
    result = subprocess.run(bare, capture_output=True, text=True, check=False)

    assert result.returncode == 1
    assert result.stderr.startswith("This Python has no django: run `make setup`")


@pytest.mark.django_db
def test_pages_may_load_nothing_from_elsewhere(client: Client) -> None:
    policy = client.get("/inloggen/").headers["Content-Security-Policy"]

    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == directives["style-src"] == "'self'"
    assert directives["frame-ancestors"] == "'none'"
