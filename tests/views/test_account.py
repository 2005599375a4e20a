"""Your account: who you are here, where you are signed in, your password and your second factor."""

import re
from base64 import b32decode

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django_otp.plugins.otp_static.models import StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from commitments.actions.signing_in.second_factor import RECOVERY_CODES, has_second_factor
from commitments.models import AuditEntry
from tests.admin.pages import Page
from tests.factories import PASSWORD, MinisterieFactory, UserFactory
from tests.html import links_in, text_of
from tests.second_factor import code_of, switch_on, wrong_code_of

pytestmark = pytest.mark.django_db
PAGE, PASSWORD_PAGE, FACTOR = "/account/", "/account/wachtwoord/", "/account/tweede-factor/"
NEW = "een-heel-ander-woord"


@pytest.fixture
def ada(client: Client) -> User:
    """Return somebody who is signed in."""
    user: User = UserFactory(username="ada", coordinator_of=MinisterieFactory(name="Defensie"))
    client.force_login(user)
    return user


def change_password(client: Client, **typed: str) -> str:
    data = {"old_password": PASSWORD, "new_password1": NEW, "new_password2": NEW}
    return text_of(client.post(PASSWORD_PAGE, {**data, **typed}, follow=True))


def test_page_says_who_one_is_here(client: Client, ada: User) -> None:
    page = client.get(PAGE)

    assert "Coördinator, Defensie" in text_of(page)
    assert "ada@example.org" in text_of(page)
    assert "no-store" in page.headers["Cache-Control"]
    assert reverse("work_log") not in links_in(page)


@pytest.mark.parametrize(
    ("made", "told"),
    [({"admin": True}, "Beheerder"), ({"data_entry": True}, "Gegevensbeheer"), ({}, "Onderzoeker")],
)
def test_roles_are_told_in_words(client: Client, made: dict[str, bool], told: str) -> None:
    client.force_login(UserFactory(**made))

    assert f"Rollen {told}" in text_of(client.get(PAGE))


def test_name_in_the_header_leads_to_the_account(client: Client, ada: User) -> None:
    assert PAGE in links_in(client.get("/"))


def test_other_sessions_are_listed_and_ended(client: Client, ada: User) -> None:
    other = Client()
    other.force_login(ada)
    assert text_of(client.get(PAGE)).count("Tijd niet bekend") == 2

    page = client.post("/account/sessies/", follow=True)

    assert "1 andere sessie is beëindigd." in text_of(page)
    assert other.get(PAGE).status_code == 302


def test_new_password_counts_and_only_this_session_stays(client: Client, ada: User) -> None:
    other = Client()
    other.force_login(ada)

    assert "Uw wachtwoord is gewijzigd." in change_password(client)

    assert client.get(PAGE).status_code == 200
    assert other.get(PAGE).status_code == 302
    assert User.objects.get(pk=ada.pk).check_password(NEW)


@pytest.mark.parametrize(
    "typed",
    [
        {"old_password": "verkeerd"},
        {"new_password2": "iets-anders-dan-het"},
        {"new_password1": "kort", "new_password2": "kort"},
        {"new_password1": "password1234", "new_password2": "password1234"},
    ],
)
def test_wrong_or_weak_password_changes_nothing(client: Client, ada: User, typed: dict[str, str]) -> None:
    assert "Er is iets niet goed ingevuld" in change_password(client, **typed)

    assert User.objects.get(pk=ada.pk).check_password(PASSWORD)


def test_who_has_no_password_here_reads_where_it_is(client: Client, ada: User) -> None:
    ada.set_unusable_password()
    ada.save()
    client.force_login(ada)

    assert "U heeft hier geen wachtwoord." in text_of(client.get(PASSWORD_PAGE))
    client.post(PASSWORD_PAGE, {"new_password1": NEW, "new_password2": NEW})
    assert not User.objects.get(pk=ada.pk).has_usable_password()


def test_looking_makes_no_secret(client: Client, ada: User) -> None:
    client.get(FACTOR)

    assert not TOTPDevice.objects.exists()


def test_second_factor_is_switched_on_with_the_first_code(client: Client, ada: User) -> None:
    other = Client()
    other.force_login(ada)
    page = client.post(FACTOR, {"begin": "1"}, follow=True)
    assert re.search(r'<img class="scan" src="data:image/svg\+xml', page.text)
    assert not has_second_factor(ada)

    page = client.post(FACTOR, {"code": code_of(ada)})

    assert has_second_factor(ada)
    shown = re.findall(r'<code class="secret">(\w+)</code>', page.text)
    assert len(shown) == RECOVERY_CODES
    assert set(shown) == set(StaticToken.objects.values_list("token", flat=True))
    assert "no-store" in page.headers["Cache-Control"]
    # Whoever came in without a code must show one now.
    assert other.get(PAGE).status_code == 302
    assert client.get(PAGE).status_code == 200
    entry = AuditEntry.objects.filter(what=AuditEntry.What.SECOND_FACTOR).get()
    assert (entry.by, entry.about, entry.detail) == (ada, ada, "ingeschakeld")


def test_secret_stands_as_text_beside_the_picture(client: Client, ada: User) -> None:
    page = client.post(FACTOR, {"begin": "1"}, follow=True)

    shown = re.search(r'<code class="secret">([A-Z2-7 ]+)</code>', page.text)
    assert shown is not None
    assert b32decode(shown[1].replace(" ", "")) == TOTPDevice.objects.get().bin_key


def test_who_reads_it_on_the_phone_opens_the_app_by_a_link(client: Client, ada: User) -> None:
    page = client.post(FACTOR, {"begin": "1"}, follow=True)

    assert TOTPDevice.objects.get().config_url in links_in(page)


def test_wrong_first_code_switches_nothing_on(client: Client, ada: User) -> None:
    client.post(FACTOR, {"begin": "1"})

    page = client.post(FACTOR, {"code": wrong_code_of(ada)})

    assert "Deze code klopt niet." in text_of(page)
    assert not has_second_factor(ada)


def test_secret_in_use_is_shown_to_nobody_and_not_replaced(client: Client, ada: User) -> None:
    switch_on(ada)
    client.force_login(ada)
    key = TOTPDevice.objects.get().key

    page = client.post(FACTOR, {"begin": "1"}, follow=True)

    assert 'class="scan"' not in page.text
    assert [device.key for device in TOTPDevice.objects.all()] == [key]


def test_second_factor_goes_off_with_a_code_only(client: Client, ada: User) -> None:
    switch_on(ada)
    client.force_login(ada)

    client.post(FACTOR, {"code": "geencode"})
    assert has_second_factor(ada)
    client.post(FACTOR, {"code": code_of(ada)})

    assert not has_second_factor(ada)
    assert not StaticToken.objects.exists()
    assert client.get(PAGE).status_code == 200


def test_new_recovery_codes_replace_the_old_ones(client: Client, ada: User) -> None:
    old = switch_on(ada)
    client.force_login(ada)

    page = client.post("/account/tweede-factor/herstelcodes/", {"code": code_of(ada)})

    new = set(StaticToken.objects.values_list("token", flat=True))
    assert new.isdisjoint(old)
    assert all(code in page.text for code in new)


def test_administrator_switches_it_off_for_who_lost_the_phone(client: Client, ada: User) -> None:
    switch_on(ada)
    chief = UserFactory(admin=True)
    client.force_login(chief)
    url = reverse("admin:auth_user_change", args=[ada.pk])

    Page(client, url).press()
    assert has_second_factor(ada)
    Page(client, url).fill(second_factor_off="on").press()

    assert not has_second_factor(ada)
    entry = AuditEntry.objects.filter(what=AuditEntry.What.SECOND_FACTOR).latest("pk")
    assert (entry.by, entry.about, entry.detail) == (chief, ada, "uitgeschakeld door een beheerder")
