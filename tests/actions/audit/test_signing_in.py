"""What the log says of coming in and going out."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from commitments.models import AuditEntry
from tests.factories import PASSWORD, UserFactory
from tests.second_factor import code_of, switch_on

pytestmark = pytest.mark.django_db
What = AuditEntry.What


@pytest.fixture
def ada() -> User:
    return UserFactory(username="ada")


def logged(*kinds: str) -> list[AuditEntry]:
    """The entries of these kinds, oldest first."""
    return list(AuditEntry.objects.filter(what__in=kinds).order_by("pk"))


def sign_in(client: Client, username: str, password: str, door: str = "login") -> None:
    client.post(reverse(door), {"username": username, "password": password})


def test_signing_in_and_out_is_logged_with_who(client: Client, ada: User) -> None:
    sign_in(client, "ada", PASSWORD)
    client.post(reverse("logout"))

    entries = logged(What.SIGNED_IN, What.SIGNED_OUT)
    assert [(e.what, e.by, e.about, e.username) for e in entries] == [
        (What.SIGNED_IN, ada, ada, "ada"),
        (What.SIGNED_OUT, ada, ada, "ada"),
    ]
    assert entries[0].detail == "wachtwoord"


def test_code_is_told_beside_the_password(client: Client, ada: User) -> None:
    switch_on(ada)
    sign_in(client, "ada", PASSWORD)
    assert not logged(What.SIGNED_IN)

    client.post(reverse("sign_in_code"), {"code": code_of(ada)})

    assert logged(What.SIGNED_IN)[0].detail == "wachtwoord en tweede factor"


def test_signing_out_without_a_session_leaves_nothing(client: Client) -> None:
    client.post(reverse("logout"))

    assert not AuditEntry.objects.exists()


@pytest.mark.parametrize("door", ["login", "admin:login"])
def test_wrong_password_is_logged_with_the_name_and_never_the_password(
    client: Client, ada: User, door: str
) -> None:
    sign_in(client, "ada", "verkeerd-geraden", door)

    entry = logged(What.REFUSED)[0]
    assert (entry.username, entry.about, entry.by) == ("ada", ada, None)
    assert "verkeerd-geraden" not in f"{entry.__dict__}"


def test_unknown_name_is_kept_as_typed_and_cut(client: Client) -> None:
    sign_in(client, "niemand", "x")
    sign_in(client, "n" * 150, "x")

    assert [(e.username, e.about) for e in logged(What.REFUSED)] == [("niemand", None), ("n" * 150, None)]


def test_lock_is_logged_once_and_trying_on_adds_nothing(client: Client, ada: User) -> None:
    for number in range(9):
        sign_in(client, "ada", f"fout-{number}")

    assert len(logged(What.REFUSED)) == 5
    assert [(e.about, e.username) for e in logged(What.LOCKED)] == [(ada, "ada")]


def test_wrong_code_is_a_refusal_too(client: Client, ada: User) -> None:
    switch_on(ada)
    sign_in(client, "ada", PASSWORD)

    client.post(reverse("sign_in_code"), {"code": "geen-code"})

    entry = logged(What.REFUSED)[0]
    assert (entry.about, entry.detail) == (ada, "code van de tweede factor klopte niet")
