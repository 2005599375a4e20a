"""Which database the tracker uses, and what it says of one that it cannot use."""

import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import NotSupportedError, OperationalError, connection

from reaim_tracker.database import connection_problem, database_settings, with_statement_timeout
from reaim_tracker.postgresql.base import DatabaseFeatures
from tests.reaim_tracker.database_user import environment
from tests.tcp_server import TcpServer


def test_without_url_the_embedded_database_is_used() -> None:
    assert database_settings("")["ENGINE"] == "reaim_tracker.embedded"


def test_url_names_a_server() -> None:
    config = database_settings("postgres://user:p%40ss%23@db.example:5433/reaim?sslmode=require")

    assert config["ENGINE"] == "reaim_tracker.postgresql"
    assert (config["USER"], config["PASSWORD"], config["HOST"], config["PORT"], config["NAME"]) == (
        "user",
        "p@ss#",
        "db.example",
        5433,
        "reaim",
    )
    assert config["OPTIONS"]["sslmode"] == "require"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("postgres://reaim@%2Fvar%2Frun%2FPostgres/reaim", "/var/run/Postgres"),
        ("postgres:////var/run/Postgres/reaim", "/var/run/Postgres"),
    ],
)
def test_url_may_name_the_folder_of_a_socket(url: str, host: str) -> None:
    config = database_settings(url)

    assert (config["HOST"], config["NAME"]) == (host, "reaim")


@pytest.mark.parametrize("url", ["sqlite:///db.sqlite3", "mysql://u:sekret@host/db", "rubbish", "postgresql"])
def test_other_databases_are_refused_in_one_sentence(url: str) -> None:
    with pytest.raises(
        ImproperlyConfigured, match=r"^DATABASE_URL must name a PostgreSQL database .*\.$"
    ) as error:
        database_settings(url)

    assert "sekret" not in str(error.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgres://user:sekret@host:port/db",
        "postgres://user:sekret@host",
        "postgres://user:sekret@[::1/db",
    ],
)
def test_unreadable_url_is_refused_without_showing_the_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"^DATABASE_URL could not be read: .*\.$") as error:
        database_settings(url)

    assert "sekret" not in str(error.value)
    assert error.value.__cause__ is None


def test_statement_timeout_is_added_to_what_the_url_asks() -> None:
    config = database_settings("postgres://u:p@db/reaim?options=-c%20search_path%3Dx")

    assert with_statement_timeout(config, 0) == config
    limited = with_statement_timeout(config, 5000)["OPTIONS"]
    assert limited == {**config["OPTIONS"], "options": "-c search_path=x -c statement_timeout=5000"}


@pytest.mark.parametrize(
    ("start", "limit"), [("import reaim_tracker.wsgi", "1200ms"), ("import django; django.setup()", "0")]
)
def test_only_the_web_server_has_a_statement_timeout(
    tcp_server: TcpServer, tmp_path: Path, start: str, limit: str
) -> None:
    script = f"""
{start}
from django.db import connection
with connection.cursor() as cursor:
    cursor.execute("SHOW statement_timeout")
    print(cursor.fetchone()[0])
"""
    result = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(tmp_path, DATABASE_URL=tcp_server.new_database()),
        capture_output=True,
        text=True,
        check=True,
    )

    assert result.stdout.strip() == limit


def test_many_lined_error_becomes_one_sentence() -> None:
    error = OperationalError(
        "Multiple connection attempts failed. All failures were:\n"
        "- host: 'db', port: '5432', hostaddr: '::1': connection failed: connection to server at \"::1\", "
        "port 5432 failed: Connection refused\n\tIs the server running on that host?\n"
        "- host: 'db', port: '5432', hostaddr: '127.0.0.1': connection failed: the same"
    )

    assert connection_problem(error) == (
        'The database cannot be used: connection to server at "::1", port 5432 failed: Connection refused. '
        "Check DATABASE_URL and that the server runs."
    )


@pytest.mark.django_db
def test_too_old_server_is_named_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DatabaseFeatures, "minimum_database_version", (99,))

    with pytest.raises(NotSupportedError) as error:
        connection.check_database_version_supported()

    assert connection_problem(error.value).startswith(
        "The database cannot be used: PostgreSQL 99 or later is required (found "
    )
