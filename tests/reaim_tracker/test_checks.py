"""What a deployment may not be without."""

from pathlib import Path

from pytest_django import Settings

from reaim_tracker.checks import EMBEDDED_DATABASE, NO_CONTACT, check_production
from tests.reaim_tracker.test_settings import LONG_KEY, manage


def test_throwaway_set_up_would_be_no_deployment(settings: Settings) -> None:
    settings.SECURITY_CONTACT = ""

    assert check_production() == [EMBEDDED_DATABASE, NO_CONTACT]


def test_deployment_check_ends_without_a_database(tmp_path: Path) -> None:
    result = manage(
        *("check", "--deploy", "--fail-level", "ERROR"),
        data_folder=tmp_path,
        DEBUG="",
        SECRET_KEY=LONG_KEY,
        ALLOWED_HOSTS="tracker.example",
    )

    assert result.returncode == 1
    assert "DATABASE_URL is not set: the tracker would run on its embedded PostgreSQL." in result.stderr


def test_daily_check_does_not_ask_for_a_deployment(tmp_path: Path) -> None:
    assert manage("check", data_folder=tmp_path).returncode == 0
