"""How long a visitor stays signed in, and what ends it."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
OUT = "Uitloggen"


@pytest.fixture
def ada() -> User:
    """Return somebody with an account."""
    return UserFactory(username="ada")


@pytest.fixture
def signed_in(client: Client, ada: User) -> Client:
    """Return her browser."""
    client.force_login(ada)
    assert OUT in page(client)
    return client


def page(client: Client) -> str:
    """Return a page that everybody may see, with the button to sign out for who can."""
    return client.get(reverse("commitment_list")).content.decode()


def test_session_lasts_twelve_hours_and_no_longer_than_the_browser(signed_in: Client) -> None:
    left = Session.objects.get().expire_date - timezone.now()

    assert timedelta(hours=11, minutes=59) < left <= timedelta(hours=12)
    assert signed_in.session.get_expire_at_browser_close()

    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert OUT not in page(signed_in)


def test_signing_out_makes_a_stolen_cookie_worthless(signed_in: Client) -> None:
    thief = Client()
    thief.cookies[settings.SESSION_COOKIE_NAME] = signed_in.cookies[settings.SESSION_COOKIE_NAME].value
    assert OUT in page(thief)

    signed_in.post(reverse("logout"))

    assert OUT not in page(thief)


def test_new_password_ends_all_sessions(signed_in: Client, ada: User) -> None:
    ada.set_password("een-heel-nieuw-wachtwoord")
    ada.save(update_fields=["password"])

    assert OUT not in page(signed_in)


def test_account_that_is_switched_off_is_out_at_once(signed_in: Client, ada: User) -> None:
    User.objects.filter(pk=ada.pk).update(is_active=False)

    assert OUT not in page(signed_in)


def test_signing_out_takes_a_form_not_a_link(signed_in: Client) -> None:
    assert signed_in.get(reverse("logout")).status_code == 405
    assert OUT in page(signed_in)
