"""Which database the tracker uses, and what it says of one that it cannot use."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import NotSupportedError, OperationalError, connection

from reaim_tracker.database import connection_problem, database_settings
from reaim_tracker.postgresql.base import DatabaseFeatures


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
