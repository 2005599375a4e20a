"""What a deployment may not be without."""

from pathlib import Path

from pytest_django import Settings

from reaim_tracker.checks import (
    EMBEDDED_DATABASE,
    NO_CONTACT,
    NO_SENDER,
    NO_SITE_URL,
    check_production,
)
from tests.reaim_tracker.test_settings import LONG_KEY, manage


def test_throwaway_set_up_would_be_no_deployment(settings: Settings) -> None:
    settings.SECURITY_CONTACT = ""

    assert check_production() == [EMBEDDED_DATABASE, NO_CONTACT]


def test_mail_server_asks_for_an_address_of_the_site_and_a_sender(settings: Settings) -> None:
    settings.SITE_URL = settings.DEFAULT_FROM_EMAIL = ""

    settings.HAS_MAIL_SERVER = True
    assert check_production()[-2:] == [NO_SITE_URL, NO_SENDER]
    settings.HAS_MAIL_SERVER = False
    assert NO_SITE_URL not in check_production()


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
