"""Guessing of passwords, and what a visitor can make of the sign-in page."""

import logging
from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from reaim_tracker.signing_in import client_address
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db
DOORS = ("login", "admin:login")
LOCKED = "U kunt nu even niet inloggen"


@pytest.fixture
def ada() -> User:
    """Return somebody who may enter by both doors."""
    return UserFactory(username="ada", admin=True)


def sign_in(client: Client, *, password: str, door: str = "login", address: str = "192.0.2.1") -> int:
    """Try as ada and return the status: 302 for let in, 200 for the form again, 429 for locked out."""
    data = {"username": "ada", "password": password}
    return client.post(reverse(door), data, REMOTE_ADDR=address).status_code


def guess(client: Client, times: int, *, door: str = "login") -> list[int]:
    """Try so many wrong passwords."""
    return [sign_in(client, password=f"fout-{n}", door=door) for n in range(times)]


@pytest.mark.parametrize("door", DOORS)
def test_fifth_wrong_password_locks_the_door_and_says_so(client: Client, ada: User, door: str) -> None:
    assert guess(client, 5, door=door) == [200, 200, 200, 200, 429]

    answer = client.post(reverse(door), {"username": "ada", "password": PASSWORD}, REMOTE_ADDR="192.0.2.1")

    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "3600"
    page = answer.content.decode()
    assert LOCKED in page
    assert "een uur lang" in page
    assert "site-header" in page


@pytest.mark.parametrize(("first", "second"), [DOORS, DOORS[::-1]])
def test_both_doors_have_one_lock(client: Client, ada: User, first: str, second: str) -> None:
    guess(client, 5, door=first)

    assert sign_in(client, password=PASSWORD, door=second) == 429


def test_lock_opens_after_an_hour_and_not_later_by_trying_meanwhile(client: Client, ada: User) -> None:
    guess(client, 7)
    assert AccessAttempt.objects.get().failures_since_start == 5

    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=59))
    assert sign_in(client, password=PASSWORD) == 429
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=61))
    assert sign_in(client, password=PASSWORD) == 302


def test_nobody_can_lock_an_official_out_from_elsewhere(client: Client, ada: User) -> None:
    guess(client, 5)

    assert sign_in(client, password=PASSWORD, address="192.0.2.99") == 302


def test_colleague_behind_the_same_address_is_not_locked_out(client: Client, ada: User) -> None:
    UserFactory(username="bram")
    guess(client, 5)

    data = {"username": "bram", "password": PASSWORD}
    assert client.post(reverse("login"), data, REMOTE_ADDR="192.0.2.1").status_code == 302


def test_right_password_wipes_out_the_wrong_ones(client: Client, ada: User) -> None:
    guess(client, 4)
    assert sign_in(client, password=PASSWORD) == 302

    assert not AccessAttempt.objects.exists()


def test_wrong_account_and_wrong_password_get_the_same_answer(client: Client, ada: User) -> None:
    known = client.post(reverse("login"), {"username": "ada", "password": "fout"})
    unknown = client.post(reverse("login"), {"username": "niemand", "password": "fout"})

    assert list(known.context["form"].non_field_errors()) == list(unknown.context["form"].non_field_errors())


def test_failures_are_logged_without_name_address_or_password(
    client: Client, ada: User, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        guess(client, 6)

    assert "a visitor at /inloggen/" in caplog.text
    assert "ada" not in caplog.text.split()
    assert "192.0.2.1" not in caplog.text
    assert "fout-" not in caplog.text
    assert "fout-" not in AccessAttempt.objects.get().post_data


def test_address_of_the_proxy_counts_only_where_there_is_one(settings: Settings) -> None:
    request = RequestFactory().get(
        "/", headers={"X-Forwarded-For": "6.6.6.6, 192.0.2.7"}, REMOTE_ADDR="10.0.0.1"
    )

    settings.BEHIND_PROXY = False
    assert client_address(request) == "10.0.0.1"
    settings.BEHIND_PROXY = True
    # The first was written by the visitor, the last by the proxy.
    assert client_address(request) == "192.0.2.7"


@pytest.mark.parametrize(
    ("remote", "expected"),
    [
        ("2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::"),
        ("203.0.113.9", "203.0.113.9"),
        ("", None),
    ],
)
def test_ipv6_visitor_is_known_by_network(remote: str, expected: str | None) -> None:
    assert client_address(RequestFactory().get("/", REMOTE_ADDR=remote)) == expected


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://kwaad.example/",
        "//kwaad.example/",
        "https:///kwaad.example",
        "javascript:alert(1)",
        "\\\\kwaad.example",
    ],
)
def test_signing_in_leads_to_no_other_site(client: Client, ada: User, elsewhere: str) -> None:
    data = {"username": "ada", "password": PASSWORD, "next": elsewhere}

    assert client.post(reverse("login"), data).headers["Location"] == settings.LOGIN_REDIRECT_URL


def test_changing_the_language_leads_to_no_other_site(client: Client) -> None:
    answer = client.post(reverse("set_language"), {"language": "en", "next": "https://kwaad.example/"})

    assert answer.headers["Location"] == "/"


@pytest.mark.parametrize("password", ["kort-1234", "123456789012", "wachtwoord12ada", "password1234"])
def test_weak_password_is_refused(ada: User, password: str) -> None:
    with pytest.raises(ValidationError):
        validate_password(password if password != "wachtwoord12ada" else "ada@example.org", ada)


def test_new_session_begins_at_signing_in(client: Client, ada: User) -> None:
    client.post(reverse("set_language"), {"language": "en"})
    session = client.session
    session["planted"] = True
    session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = planted = session.session_key

    sign_in(client, password=PASSWORD)

    assert client.cookies[settings.SESSION_COOKIE_NAME].value != planted
