"""What machines look for at fixed addresses."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

pytestmark = pytest.mark.django_db
SECURITY = "/.well-known/security.txt"


def fields(text: str) -> dict[str, str]:
    """Read the lines of RFC 9116."""
    return dict(line.split(": ", 1) for line in text.splitlines())


def test_security_txt_has_what_rfc_9116_asks(client: Client, settings: Settings) -> None:
    settings.SECURITY_CONTACT = "mailto:veiligheid@tracker.example"

    answer = client.get(SECURITY)

    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    found = fields(answer.content.decode())
    assert found["Contact"] == "mailto:veiligheid@tracker.example"
    assert found["Preferred-Languages"] == "nl, en"
    assert found["Canonical"] == f"http://testserver{SECURITY}"
    left = datetime.fromisoformat(found["Expires"]) - datetime.now(UTC)
    assert timedelta(days=300) < left < timedelta(days=365)


def test_without_a_contact_there_is_no_security_txt(client: Client, settings: Settings) -> None:
    settings.SECURITY_CONTACT = ""

    assert client.get(SECURITY).status_code == 404


def test_robots_are_kept_out_of_forms_and_endless_questions(client: Client) -> None:
    lines = client.get("/robots.txt").content.decode().splitlines()

    assert lines[0] == "User-agent: *"
    assert f"Disallow: {reverse('admin:index')}" in lines
    assert "Disallow: /*?q=" in lines
    assert "Disallow: /" not in lines


@pytest.mark.parametrize("path", [SECURITY, "/robots.txt"])
def test_they_are_only_read(client: Client, path: str) -> None:
    assert client.post(path).status_code == 405
