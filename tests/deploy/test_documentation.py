"""What the documentation tells people to type and to set is there, and what there is to set is told."""

import re

import pytest
import yaml
from django.core.management import get_commands

from tests.reaim_tracker.database_user import REPOSITORY

PAGES = ("production.md", "upgrading.md", "security.md")
TEXTS = {page: (REPOSITORY / "docs" / page).read_text() for page in PAGES}
# Not for production: the switch itself, and where the embedded database lives.
NOT_FOR_PRODUCTION = {"DEBUG", "REAIM_DATA_DIR"}
FIXED_IN_THE_IMAGE = {"BIND", "MEDIA_ROOT", "BACKUP_DIR", "STATIC_ROOT"}


def documented_settings() -> set[str]:
    """Return the names in the first column of the table of all settings."""
    table = TEXTS["production.md"].partition("## All settings")[2]
    return set(re.findall(r"`([A-Z_]{4,})`", "".join(re.findall(r"^\|[^|]+\|", table, re.MULTILINE))))


def test_every_command_in_the_documentation_exists() -> None:
    typed = {name for text in TEXTS.values() for name in re.findall(r"deploy/entry\.sh ([a-z_]+)", text)}
    typed |= set(re.findall(r"docker compose run --rm (?:web|backup|sync) ([a-z_]+)", TEXTS["production.md"]))

    assert len(typed) > 8
    assert typed - {"web", "healthcheck", "mail"} <= set(get_commands())


def test_every_file_in_the_documentation_exists() -> None:
    named = {
        name
        for text in TEXTS.values()
        for name in re.findall(r"(?<![\w/])((?:deploy|fixtures)/[\w./-]+\w)", text)
    }

    assert len(named) > 8
    assert [name for name in sorted(named) if not (REPOSITORY / name).exists()] == []


def test_every_setting_is_documented_and_every_documented_setting_exists() -> None:
    read = set()
    for file in (
        "reaim_tracker/settings.py",
        "reaim_tracker/single_sign_on.py",
        "reaim_tracker/wsgi.py",
        "deploy/gunicorn.conf.py",
    ):
        text = (REPOSITORY / file).read_text()
        read |= set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', text))
        read |= set(re.findall(r'os\.environ\.(?:get|setdefault)\("([A-Z_]+)"', text))

    assert read - NOT_FOR_PRODUCTION - {"DJANGO_SETTINGS_MODULE"} == documented_settings()


def test_every_documented_setting_can_be_given_to_the_containers() -> None:
    services = yaml.safe_load((REPOSITORY / "docker-compose.yml").read_text())["services"]

    assert documented_settings() - FIXED_IN_THE_IMAGE == set(services["web"]["environment"])


def test_example_of_the_settings_names_existing_ones() -> None:
    example = (REPOSITORY / "deploy" / "production.env.example").read_text()
    names = set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE))

    assert {"SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL"} <= names
    assert [name for name in names if f"`{name}`" not in TEXTS["production.md"]] == []


def test_units_and_proxy_agree_with_the_documentation() -> None:
    unit = (REPOSITORY / "deploy" / "reaim-tracker.service").read_text()
    proxy = (REPOSITORY / "deploy" / "nginx.conf").read_text()
    example = (REPOSITORY / "deploy" / "production.env.example").read_text()

    assert "ExecStart=/srv/reaim-tracker/deploy/entry.sh web" in unit
    assert "Environment=ENV_FILE=/etc/reaim-tracker.env" in unit
    assert "BIND=127.0.0.1:8000" in example
    assert "server 127.0.0.1:8000;" in proxy
    # What BEHIND_PROXY=1 believes, the proxy sets itself.
    assert "BEHIND_PROXY=1" in example
    assert "proxy_set_header X-Forwarded-Proto $scheme;" in proxy
    assert "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;" in proxy


UNITS = ("reaim-tracker.service", "reaim-tracker-nightly.service", "reaim-tracker-sync.service")


@pytest.mark.parametrize("name", UNITS)
def test_units_run_the_entry_script_as_a_user_who_can_change_nothing_else(name: str) -> None:
    unit = (REPOSITORY / "deploy" / name).read_text()

    started = re.findall(r"^ExecStart=(\S+) ([a-z_]+)", unit, re.MULTILINE)
    assert started
    assert {script for script, _command in started} == {"/srv/reaim-tracker/deploy/entry.sh"}
    assert {command for _script, command in started} <= {*get_commands(), "web"}
    for line in (
        "User=reaim",
        "Environment=ENV_FILE=/etc/reaim-tracker.env",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        "ProtectSystem=strict",
        "ProtectHome=yes",
        "PrivateTmp=yes",
    ):
        assert line in unit.splitlines()
    assert name in TEXTS["production.md"]


@pytest.mark.parametrize(("timer", "when"), [("nightly", "*-*-* 02:30"), ("sync", "hourly")])
def test_timers_start_the_service_of_their_name(timer: str, when: str) -> None:
    text = (REPOSITORY / "deploy" / f"reaim-tracker-{timer}.timer").read_text()
    service = (REPOSITORY / "deploy" / f"reaim-tracker-{timer}.service").read_text()

    assert f"OnCalendar={when}" in text
    assert "Persistent=true" in text
    # A timer without a unit of another name starts the service of its own.
    assert "Unit=" not in text
    assert "Type=oneshot" in service


def test_register_is_read_by_the_same_command_everywhere() -> None:
    unit = (REPOSITORY / "deploy" / "reaim-tracker-sync.service").read_text()
    services = yaml.safe_load((REPOSITORY / "docker-compose.yml").read_text())["services"]

    started = re.search(r"^ExecStart=\S+ (.+)$", unit, re.MULTILINE)
    assert started
    assert started[1].split() == services["sync"]["command"]
    # Reading all of it the first time takes hours.
    assert "TimeoutStartSec=infinity" in unit.splitlines()


def test_proxy_asks_for_http_2_as_nginx_does_from_1_25_1_on() -> None:
    proxy = (REPOSITORY / "deploy" / "nginx.conf").read_text()
    active = [line.strip() for line in proxy.splitlines() if not line.strip().startswith("#")]

    assert "http2 on;" in active
    assert not [line for line in active if line.startswith("listen") and "http2" in line]
