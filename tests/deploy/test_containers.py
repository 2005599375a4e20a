"""Dockerfile and docker-compose.yml: what can be known of them without a container engine."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.deploy.image import built, copied, instructions
from tests.reaim_tracker.database_user import REPOSITORY

COMPOSE = REPOSITORY / "docker-compose.yml"
OURS = ("migrate", "web", "backup", "sync", "mail")
COMMANDS = ("migrate", "web", "backup", "sync_register", "mail")
SECRETS = ("POSTGRES_PASSWORD", "SECRET_KEY", "ALLOWED_HOSTS")


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    """Return the services, with what they share filled in."""
    found: dict[str, Any] = yaml.safe_load(COMPOSE.read_text())["services"]
    return found


@pytest.mark.parametrize("name", OURS)
def test_our_containers_can_write_nothing_and_gain_nothing(services: dict[str, Any], name: str) -> None:
    service = services[name]

    assert service["read_only"] is True
    assert service["tmpfs"] == ["/tmp"]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]


def test_web_waits_for_a_healthy_database_and_for_the_migrations(services: dict[str, Any]) -> None:
    assert services["database"]["image"].startswith("postgres:17")
    assert services["database"]["healthcheck"]["test"][1] == "pg_isready"
    assert services["migrate"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert services["web"]["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
    assert [services[name]["command"][0] for name in OURS] == list(COMMANDS)
    assert services["migrate"]["restart"] == "no"


def test_database_is_kept_and_reachable_by_our_containers_only(services: dict[str, Any]) -> None:
    volumes = yaml.safe_load(COMPOSE.read_text())["volumes"]

    assert "ports" not in services["database"]
    assert services["database"]["volumes"] == ["database:/var/lib/postgresql/data"]
    for service in services.values():
        assert {volume.partition(":")[0] for volume in service.get("volumes", [])} <= set(volumes)


def test_web_is_open_to_this_machine_only(services: dict[str, Any]) -> None:
    assert services["web"]["ports"] == ["127.0.0.1:${PORT:-8000}:8000"]


def test_secrets_come_from_outside_or_nothing_starts() -> None:
    text = COMPOSE.read_text()

    for secret in SECRETS:
        assert re.search(rf"\$\{{{secret}:\?set {secret}\b", text)
        # Neither a default nor a value of its own anywhere.
        assert not re.search(rf"\$\{{{secret}(?!:\?set)", text)


def test_one_service_builds_the_image_that_all_of_ours_run(services: dict[str, Any]) -> None:
    assert [name for name in services if "build" in services[name]] == ["web"]
    assert {services[name]["image"] for name in OURS} == {"reaim-tracker"}


@pytest.mark.parametrize("name", ["backup", "sync", "mail"])
def test_profile_keeps_what_the_timetable_calls_from_starting_with_the_rest(
    services: dict[str, Any], name: str
) -> None:
    service = services[name]

    assert service["profiles"] == [name]
    assert service["restart"] == "no"
    assert service["healthcheck"] == {"disable": True}
    assert service["depends_on"] == {"database": {"condition": "service_healthy"}}


def test_sync_has_no_more_than_the_settings_of_the_web_server(services: dict[str, Any]) -> None:
    assert services["sync"]["environment"] == services["web"]["environment"]
    assert services["sync"]["volumes"] == services["web"]["volumes"]
    assert "ports" not in services["sync"]


def test_profile_keeps_what_has_a_timetable_from_starting_with_the_rest(services: dict[str, Any]) -> None:
    assert {name for name in services if services[name].get("profiles")} == {"backup", "sync", "mail"}


def test_image_is_built_from_what_is_there() -> None:
    sources = copied()
    allowed = {
        line.removeprefix("!")
        for line in (REPOSITORY / ".dockerignore").read_text().splitlines()
        if line.startswith("!")
    }

    assert sources
    assert [source for source in sources if not (REPOSITORY / source).exists()] == []
    assert set(sources) == allowed


def test_image_runs_the_entry_commands_as_nobody_in_particular() -> None:
    words_of = instructions()
    last_stage = words_of[max(i for i, words in enumerate(words_of) if words[0] == "FROM") :]
    by_word = {words[0]: words[1:] for words in last_stage}

    assert by_word["USER"] == ["10001:10001"]
    assert "deploy/healthcheck.py" in " ".join(by_word["HEALTHCHECK"])
    assert "".join(by_word["ENTRYPOINT"]) == "[deploy/entry.sh]"
    assert "".join(by_word["CMD"]) == "[web]"


def test_image_comes_with_english_texts_and_static_files() -> None:
    babel, static = built()[:2]

    assert babel.endswith("compile --directory locale --domain django")
    assert static.endswith("manage.py collectstatic --no-input")


def test_image_holds_no_secret_and_only_pinned_packages() -> None:
    kept = [" ".join(words) for words in instructions() if words[0] in {"ENV", "ARG", "LABEL"}]
    installs = [" ".join(words) for words in instructions() if "pip" in words]

    assert not any(secret in line for line in kept for secret in SECRETS)
    assert installs
    assert all("--require-hashes" in line for line in installs)
    assert {words[1] for words in instructions() if words[0] == "FROM"} == {"python:3.11-slim"}


def test_entry_commands_can_be_run() -> None:
    for script in (Path("deploy") / "entry.sh", Path(".ci") / "run"):
        assert (REPOSITORY / script).stat().st_mode & 0o111
