"""Nobody with a second factor gets in without the code, by whichever door."""

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from commitments.actions.signing_in.second_factor import switch_off
from commitments.models import StatusChange
from commitments.views.signing_in import PATIENCE, WAITING
from tests.factories import PASSWORD, CommitmentFactory, MinisterieFactory, UserFactory
from tests.html import text_of
from tests.second_factor import code_of, no_waiting, switch_on, wrong_code_of

pytestmark = pytest.mark.django_db
DOORS = ("login", "admin:login")
WRONG = "Deze code klopt niet."


@pytest.fixture
def ada() -> User:
    """Return somebody who may enter by both doors, and must show a code."""
    user: User = UserFactory(username="ada", admin=True)
    switch_on(user)
    return user


def password(client: Client, door: str = "login", **more: str) -> str:
    """Give the right password; the text of the page that comes in answer."""
    return text_of(client.post(reverse(door), {"username": "ada", "password": PASSWORD, **more}))


def is_in(client: Client) -> bool:
    """Whether the browser has a session of somebody."""
    return SESSION_KEY in client.session


@pytest.mark.parametrize("door", DOORS)
def test_password_alone_opens_no_door(client: Client, ada: User, door: str) -> None:
    assert "Uw account heeft een tweede factor. U bent nog niet ingelogd." in password(client, door)

    assert not is_in(client)
    for name in ("account", "admin:index", "work_list"):
        assert client.get(reverse(name)).status_code == 302


@pytest.mark.parametrize(("door", "where"), [("login", "/account/"), ("admin:login", "/beheer/")])
def test_code_opens_the_door_and_leads_where_one_was_going(
    client: Client, ada: User, door: str, where: str
) -> None:
    password(client, door)

    answer = client.post(reverse("sign_in_code"), {"code": code_of(ada), "next": where})

    assert answer.headers["Location"] == where
    assert client.get(where).status_code == 200


def test_admin_leads_to_its_own_index_after_the_code(client: Client, ada: User) -> None:
    data = {"username": "ada", "password": PASSWORD}
    page = client.post(reverse("admin:login"), data)

    assert page.context["next"] == reverse("admin:index")


def test_who_was_signed_out_while_typing_gives_the_code_and_loses_nothing(client: Client) -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    fatima = UserFactory(username="fatima", staff_of=commitment.lead)
    switch_on(fatima)
    typed = {"to": "in_behandeling", "effective_from": "2023-05-01", "seen": "", "note": "Bewaar dit"}

    page = client.post(f"{commitment.get_absolute_url()}status/ministerie/", typed)
    for url, name, value in (
        ("login", "password", PASSWORD),
        ("sign_in_code", "code", "geen-code"),
        ("sign_in_code", "code", code_of(fatima)),
    ):
        no_waiting(fatima)
        assert not is_in(client)
        sent = {"username": "fatima", name: value, "next": page.context["next"]}
        page = client.post(reverse(url), {**sent, "unsent": page.context["unsent"]})
    client.post(page.context["target"], dict(page.context["fields"]))

    assert StatusChange.objects.get().note == "Bewaar dit"


def test_code_without_the_password_opens_nothing(client: Client, ada: User) -> None:
    answer = client.post(reverse("sign_in_code"), {"code": code_of(ada), "username": "ada"})

    assert "Log opnieuw in" in text_of(answer)
    assert not is_in(client)


def test_code_of_somebody_else_does_not_fit(client: Client, ada: User) -> None:
    bram = UserFactory(username="bram")
    switch_on(bram)
    password(client)

    assert WRONG in text_of(client.post(reverse("sign_in_code"), {"code": code_of(bram)}))
    assert not is_in(client)


def test_code_works_once(client: Client, ada: User) -> None:
    code = code_of(ada)
    password(client)
    client.post(reverse("sign_in_code"), {"code": code})
    client.post(reverse("logout"))
    password(client)

    assert WRONG in text_of(client.post(reverse("sign_in_code"), {"code": code}))


def test_recovery_code_works_once(client: Client) -> None:
    ada = UserFactory(username="ada")
    first, *_others = switch_on(ada)
    for expected in (True, False):
        password(client)
        client.post(reverse("sign_in_code"), {"code": f" {first.upper()} "})
        assert is_in(client) is expected
        client.post(reverse("logout"))


def test_fifth_wrong_code_locks_as_a_wrong_password_does(client: Client, ada: User) -> None:
    wrong = wrong_code_of(ada)
    password(client)
    found = []
    for _number in range(5):
        no_waiting(ada)
        found.append(client.post(reverse("sign_in_code"), {"code": wrong}).status_code)
    assert found == [200, 200, 200, 200, 429]

    no_waiting(ada)
    assert client.post(reverse("sign_in_code"), {"code": code_of(ada)}).status_code == 429
    assert client.post(reverse("login"), {"username": "ada", "password": PASSWORD}).status_code == 429
    assert not is_in(client)
    # What was typed is not kept, right or wrong.
    assert wrong not in AccessAttempt.objects.get().post_data


def test_right_password_in_between_does_not_wipe_out_wrong_codes(client: Client, ada: User) -> None:
    for _number in range(4):
        no_waiting(ada)
        password(client)
        client.post(reverse("sign_in_code"), {"code": wrong_code_of(ada)})
    no_waiting(ada)
    password(client)

    assert client.post(reverse("sign_in_code"), {"code": wrong_code_of(ada)}).status_code == 429


def test_wrong_code_makes_one_wait_even_with_the_right_one(client: Client, ada: User) -> None:
    password(client)
    client.post(reverse("sign_in_code"), {"code": wrong_code_of(ada)})

    assert "Wacht nog 1 seconde" in text_of(client.post(reverse("sign_in_code"), {"code": code_of(ada)}))
    assert not is_in(client)


def test_password_is_good_for_five_minutes(client: Client, ada: User) -> None:
    password(client)
    session = client.session
    old = timezone.now() - PATIENCE - timedelta(seconds=1)
    session[WAITING] = {**session[WAITING], "since": old.isoformat()}
    session.save()

    page = client.post(reverse("sign_in_code"), {"code": code_of(ada), "next": "/account/"})
    assert "binnen vijf minuten na uw wachtwoord" in text_of(page)
    assert 'href="/inloggen/?next=/account/"' in page.text
    assert not is_in(client)


@pytest.mark.parametrize("change", ["password", "inactive"])
def test_change_of_the_account_meanwhile_closes_the_door(client: Client, ada: User, change: str) -> None:
    password(client)
    if change == "password":
        ada.set_password("een-heel-nieuw-wachtwoord")
    else:
        ada.is_active = False
    ada.save()

    client.post(reverse("sign_in_code"), {"code": code_of(ada)})

    assert not is_in(client)


def test_code_leads_to_no_other_site(client: Client, ada: User) -> None:
    password(client, next="https://kwaad.example/")
    sent = {"code": code_of(ada), "next": "https://kwaad.example/"}

    assert client.post(reverse("sign_in_code"), sent).headers["Location"] == settings.LOGIN_REDIRECT_URL


def test_new_session_begins_with_the_code(client: Client, ada: User) -> None:
    password(client)
    planted = client.session.session_key

    client.post(reverse("sign_in_code"), {"code": code_of(ada)})

    assert is_in(client)
    assert client.session.session_key != planted


def test_page_of_the_code_is_kept_by_no_browser(client: Client, ada: User) -> None:
    answer = client.post(reverse("login"), {"username": "ada", "password": PASSWORD})

    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize(("role", "expected"), [("beheerder", 302), ("coordinator", 200), ("", 200)])
def test_who_must_have_one_is_led_to_it_first(
    client: Client, settings: Settings, role: str, expected: int
) -> None:
    settings.SECOND_FACTOR_REQUIRED_FOR = [role] if role else []
    chief = UserFactory(username="ada", admin=True)
    password(client)

    for name in ("start", "admin:index", "account"):
        answer = client.get(reverse(name))
        assert answer.status_code == expected
        assert expected == 200 or answer.headers["Location"] == reverse("second_factor")
    assert client.get(reverse("second_factor")).status_code == 200

    switch_on(chief)
    client.force_login(chief)
    assert client.get(reverse("start")).status_code == expected
    password(client)
    client.post(reverse("sign_in_code"), {"code": code_of(chief)})
    assert client.get(reverse("admin:index")).status_code == 200


def test_coordinator_can_be_made_to_have_one(client: Client, settings: Settings) -> None:
    settings.SECOND_FACTOR_REQUIRED_FOR = ["coordinator"]
    ministerie = MinisterieFactory()
    for role, expected in (("staff_of", 200), ("coordinator_of", 302)):
        client.force_login(UserFactory(**{role: ministerie}))
        assert client.get(reverse("work_list")).status_code == expected


def test_fragment_leads_the_whole_page_there(client: Client, settings: Settings) -> None:
    settings.SECOND_FACTOR_REQUIRED_FOR = ["beheerder"]
    client.force_login(UserFactory(admin=True))

    answer = client.get(reverse("commitment_list"), headers={"HX-Request": "true"})

    assert answer.headers["HX-Redirect"] == reverse("second_factor")


def test_switched_off_by_an_administrator_ends_the_sessions(client: Client, ada: User) -> None:
    client.force_login(ada)
    switch_off(user=ada, by=UserFactory(admin=True))

    assert client.get(reverse("account")).status_code == 302
    assert "Code invullen" not in password(client)
    assert is_in(client)
