"""A ministry's own sign-on, against a real provider on this machine."""

import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import jwt
import pytest
from axes.models import AccessAttempt
from cryptography.hazmat.primitives.asymmetric import rsa
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import User
from django.core.exceptions import SuspiciousOperation
from django.test import Client, RequestFactory
from django.urls import reverse
from pytest_django import Settings

from commitments.actions.signing_in.single_sign_on import SingleSignOn
from commitments.models import AuditEntry
from commitments.models.membership import general_roles, memberships_of
from commitments.permissions import Role
from reaim_tracker.single_sign_on import BACKEND, ENDPOINTS, OWN_LABEL
from tests.factories import PASSWORD, MinisterieFactory, UserFactory
from tests.html import text_of
from tests.provider import CLIENT_ID, CLIENT_SECRET, Provider, asked, begin, come_back, running_provider
from tests.second_factor import code_of, switch_on

pytestmark = pytest.mark.django_db
BUTTON = "Inloggen met Rijks-aanmelding"
NO_ACCOUNT = "Rijks-aanmelding kent u, maar u heeft hier geen account of het staat uit."


@pytest.fixture(scope="module")
def running() -> Iterator[Provider]:
    """The provider itself."""
    with running_provider() as provider:
        yield provider


@pytest.fixture
def provider(running: Provider, settings: Settings) -> Provider:
    """The provider, and our settings as the environment would give them."""
    settings.HAS_SINGLE_SIGN_ON = True
    settings.OIDC_ISSUER = running.issuer
    settings.OIDC_RP_CLIENT_ID, settings.OIDC_RP_CLIENT_SECRET = CLIENT_ID, CLIENT_SECRET
    settings.OIDC_LABEL = "Rijks-aanmelding"
    settings.AUTHENTICATION_BACKENDS = [*settings.AUTHENTICATION_BACKENDS, BACKEND]
    return running


@pytest.fixture
def ada(provider: Provider) -> User:
    """Return somebody with an account at both."""
    provider.knows("sub-ada", email="Ada@Example.org", email_verified=True)
    return UserFactory(username="ada", email="ada@example.org")


def sign_on(client: Client, provider: Provider, sub: str, target: str = "") -> Any:
    """All the way: our button, the provider, and back."""
    return come_back(client, provider.sign_on(begin(client, target), sub))


def is_in(client: Client, user: User | None = None) -> bool:
    found = client.session.get(SESSION_KEY)
    return found is not None if user is None else found == str(user.pk)


def refusals() -> list[tuple[str, Any, str]]:
    rows = AuditEntry.objects.filter(what=AuditEntry.What.REFUSED).order_by("pk")
    return [(row.username, row.about, row.detail) for row in rows]


def test_without_a_provider_there_is_no_button_and_no_address(client: Client) -> None:
    assert "Inloggen met" not in text_of(client.get("/inloggen/"))
    for name in ("single_sign_on", "single_sign_on_return"):
        assert client.get(reverse(name)).status_code == 404


@pytest.mark.parametrize("door", ["login", "admin:login"])
def test_button_stands_at_both_doors(client: Client, provider: Provider, door: str) -> None:
    assert BUTTON in text_of(client.get(reverse(door)))


def test_whole_round_leads_to_the_page_that_was_asked_for(
    client: Client, provider: Provider, ada: User
) -> None:
    answer = sign_on(client, provider, "sub-ada", "/account/")

    assert (answer.status_code, answer.headers["Location"]) == (302, "/account/")
    assert is_in(client, ada)
    entry = AuditEntry.objects.filter(what=AuditEntry.What.SIGNED_IN).get()
    assert (entry.about, entry.detail) == (ada, "Rijks-aanmelding")


def test_signing_out_ends_our_session(client: Client, provider: Provider, ada: User) -> None:
    sign_on(client, provider, "sub-ada")

    client.post(reverse("logout"))

    assert not is_in(client)
    assert client.get("/account/").status_code == 302


def test_question_carries_state_nonce_and_pkce(client: Client, provider: Provider) -> None:
    question = asked(begin(client))

    assert question["client_id"] == CLIENT_ID
    assert question["code_challenge_method"] == "S256"
    assert min(len(question[name]) for name in ("state", "nonce", "code_challenge")) >= 32
    assert question["redirect_uri"] == f"http://testserver{reverse('single_sign_on_return')}"


def test_account_is_found_by_sub_before_email(client: Client, provider: Provider, ada: User) -> None:
    named = UserFactory(username="sub-ada", email="iemand@example.org")

    sign_on(client, provider, "sub-ada")

    assert is_in(client, named)


@pytest.mark.parametrize("verified", [False, None, "true"])
def test_email_that_the_provider_did_not_verify_opens_nothing(
    client: Client, provider: Provider, ada: User, verified: object
) -> None:
    provider.knows("kaper", email="ada@example.org", email_verified=verified)

    answer = sign_on(client, provider, "kaper")

    assert answer.status_code == 403
    assert not is_in(client)


def test_unknown_user_reads_a_plain_page_and_no_account_is_made(client: Client, provider: Provider) -> None:
    provider.knows("vreemd", email="vreemd@example.org", email_verified=True)

    answer = sign_on(client, provider, "vreemd")

    assert answer.status_code == 403
    assert NO_ACCOUNT in text_of(answer)
    assert not User.objects.exists()
    assert refusals() == [("vreemd@example.org", None, "Rijks-aanmelding: geen account gevonden")]


def test_inactive_user_is_refused(client: Client, provider: Provider, ada: User) -> None:
    User.objects.update(is_active=False)

    answer = sign_on(client, provider, "sub-ada")

    assert (answer.status_code, is_in(client)) == (403, False)
    assert NO_ACCOUNT in text_of(answer)
    assert refusals() == [("Ada@Example.org", ada, "Rijks-aanmelding: account staat uit")]


def test_account_that_is_switched_off_is_out_at_once(client: Client, provider: Provider, ada: User) -> None:
    sign_on(client, provider, "sub-ada")
    User.objects.update(is_active=False)

    assert client.get("/account/").status_code == 302


def test_two_accounts_with_one_address_are_refused(client: Client, provider: Provider, ada: User) -> None:
    UserFactory(email="ADA@example.org")

    assert sign_on(client, provider, "sub-ada").status_code == 403
    assert not is_in(client)


def test_account_is_made_where_the_site_wants_that_and_has_no_role(
    client: Client, provider: Provider, settings: Settings
) -> None:
    settings.OIDC_CREATE_USER = True
    claims = {"email": "nieuw@example.org", "email_verified": True, "given_name": "Nia", "family_name": "Wu"}
    provider.knows("nieuw", **claims, groups=["Gegevensbeheer"], roles=["beheerder"], is_superuser=True)

    sign_on(client, provider, "nieuw")

    user = User.objects.get()
    assert is_in(client, user)
    assert (user.username, user.email, user.get_full_name()) == ("nieuw", "nieuw@example.org", "Nia Wu")
    assert not user.has_usable_password()
    assert general_roles(user) == {Role.RESEARCHER}
    assert memberships_of(user) == {}


def test_claims_change_no_role_of_an_account(client: Client, provider: Provider) -> None:
    ministerie = MinisterieFactory()
    ada = UserFactory(username="ada", staff_of=ministerie)
    provider.knows("ada", groups=["Gegevensbeheer"], is_staff=True, is_superuser=True)

    sign_on(client, provider, "ada")

    found = User.objects.get(pk=ada.pk)
    assert is_in(client, ada)
    assert (found.is_staff, found.is_superuser, found.groups.count()) == (False, False, 0)


def test_second_factor_is_asked_after_the_sign_on_too(client: Client, provider: Provider, ada: User) -> None:
    switch_on(ada)

    answer = sign_on(client, provider, "sub-ada", "/account/")
    assert not is_in(client)
    page = client.get(answer.headers["Location"])
    assert page.context["next"] == "/account/"

    client.post(reverse("sign_in_code"), {"code": code_of(ada), "next": "/account/"})
    assert is_in(client, ada)


def test_tampered_state_is_refused(client: Client, provider: Provider, ada: User) -> None:
    back = provider.sign_on(begin(client), "sub-ada")
    state = asked(back)["state"]

    answer = come_back(client, back.replace(state, "x" * len(state)))

    assert (answer.status_code, is_in(client)) == (400, False)


def test_way_back_of_another_browser_is_refused(client: Client, provider: Provider, ada: User) -> None:
    """An attacker who sends on the own way back signs nobody in as the attacker."""
    back = provider.sign_on(begin(Client()), "sub-ada")

    assert come_back(client, back).status_code == 403
    assert not is_in(client)
    begin(client)
    assert come_back(client, back).status_code == 400
    assert not is_in(client)


def test_way_back_works_once(client: Client, provider: Provider, ada: User) -> None:
    back = provider.sign_on(begin(client), "sub-ada")
    come_back(client, back)
    client.post(reverse("logout"))

    assert come_back(client, back).status_code == 403
    assert not is_in(client)


def test_nonce_of_another_question_is_refused(client: Client, provider: Provider, ada: User) -> None:
    address = begin(client)
    back = provider.sign_on(address.replace(asked(address)["nonce"], "n" * 32), "sub-ada")

    assert come_back(client, back).status_code == 400
    assert not is_in(client)


def test_who_does_not_agree_at_the_provider_is_not_in(client: Client, provider: Provider, ada: User) -> None:
    back = provider.sign_on(begin(client), "sub-ada", denies=True)

    answer = come_back(client, back)

    assert answer.status_code == 403
    assert "Het inloggen met Rijks-aanmelding is niet afgemaakt." in text_of(answer)


def test_made_up_code_gets_a_plain_page(client: Client, provider: Provider) -> None:
    state = asked(begin(client))["state"]

    answer = client.get(
        f"{reverse('single_sign_on_return')}?{urlencode({'code': 'verzonnen', 'state': state})}"
    )

    assert answer.status_code == 502
    assert "antwoordt nu niet" in text_of(answer)


def test_code_in_the_address_does_not_get_past_the_password(
    client: Client, provider: Provider, ada: User
) -> None:
    """The form with the password comes by the sign-on too, which then must not answer."""
    back = provider.sign_on(begin(client), "sub-ada")
    query = urlencode(asked(back))

    client.post(f"/inloggen/?{query}", {"username": "ada", "password": "verkeerd"})

    assert not is_in(client)


def test_provider_that_does_not_answer_gets_a_plain_page(
    client: Client, provider: Provider, settings: Settings
) -> None:
    settings.OIDC_ISSUER = "http://127.0.0.1:9"

    answer = client.get(reverse("single_sign_on"))

    assert answer.status_code == 502
    assert "Rijks-aanmelding antwoordt nu niet." in text_of(answer)


@pytest.mark.parametrize(
    ("language", "offered", "refused"),
    [
        (
            "nl",
            "Inloggen met de aanmelding van uw organisatie",
            "De aanmelding van uw organisatie antwoordt nu niet.",
        ),
        (
            "en",
            "Sign in with the sign-on of your organisation",
            "The sign-on of your organisation does not answer now.",
        ),
    ],
)
def test_sign_on_without_a_name_is_called_so_in_the_language_of_the_reader(
    client: Client, provider: Provider, settings: Settings, language: str, offered: str, refused: str
) -> None:
    settings.OIDC_LABEL, settings.OIDC_ISSUER = OWN_LABEL, "http://127.0.0.1:9"
    client.cookies["django_language"] = language

    assert offered in text_of(client.get("/inloggen/"))
    assert refused in text_of(client.get(reverse("single_sign_on")))


def test_provider_that_is_down_leaves_passwords_and_sessions_alone(
    client: Client, provider: Provider, ada: User, settings: Settings
) -> None:
    sign_on(client, provider, "sub-ada")
    settings.OIDC_ISSUER = "http://127.0.0.1:9"

    assert client.get("/account/").status_code == 200
    other = Client()
    other.post("/inloggen/", {"username": "ada", "password": PASSWORD})
    assert is_in(other, ada)


def test_description_of_another_provider_is_not_believed(
    client: Client, provider: Provider, settings: Settings
) -> None:
    settings.OIDC_ISSUER = provider.issuer.replace("127.0.0.1", "localhost") + "/ergens/.."

    assert client.get(reverse("single_sign_on")).status_code == 502


def test_endpoints_of_the_environment_are_used_without_asking(
    client: Client, provider: Provider, ada: User, settings: Settings
) -> None:
    paths = ("oauth2/authorize", "oauth2/token", "userinfo", "jwks")
    settings.OIDC_ISSUER = ""
    settings.OIDC_ENDPOINTS = {
        name: f"{provider.issuer}/{path}" for name, path in zip(ENDPOINTS, paths, strict=True)
    }

    sign_on(client, provider, "sub-ada")

    assert is_in(client, ada)


def test_whole_office_without_accounts_locks_nobody_out(
    client: Client, provider: Provider, ada: User
) -> None:
    for _number in range(6):
        assert sign_on(client, provider, "vreemd").status_code == 403

    assert not AccessAttempt.objects.exists()
    sign_on(client, provider, "sub-ada")
    assert is_in(client, ada)


@pytest.mark.parametrize("target", ["https://kwaad.example/", "//kwaad.example/", "javascript:alert(1)"])
def test_sign_on_leads_to_no_other_site(client: Client, provider: Provider, ada: User, target: str) -> None:
    address = client.get(f"{reverse('single_sign_on')}?{urlencode({'next': target})}").headers["Location"]

    assert come_back(client, provider.sign_on(address, "sub-ada")).headers["Location"] == "/"


def test_who_was_signed_out_while_typing_is_told_what_is_lost(client: Client, provider: Provider) -> None:
    page = client.post("/beheer/commitments/document/add/", {"title": "Brief"})

    assert "Logt u zo in, dan is weg wat u had ingevuld." in text_of(page)


KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.mark.parametrize(
    "wrong",
    [
        {"aud": "iemand-anders"},
        {"iss": "https://kwaad.example"},
        {"exp": 1},
        {"exp": None},
        {"sub": None},
        {"nonce": "anders"},
    ],
    ids=str,
)
def test_token_that_is_not_for_us_is_refused(
    provider: Provider, settings: Settings, wrong: dict[str, Any]
) -> None:
    settings.OIDC_RP_IDP_SIGN_KEY = KEY.public_key()
    right = {"aud": CLIENT_ID, "iss": provider.issuer, "exp": time.time() + 60, "sub": "ada", "nonce": "n"}
    backend = SingleSignOn()

    def verify(claims: dict[str, Any]) -> Any:
        kept = {name: value for name, value in claims.items() if value is not None}
        return backend.verify_token(jwt.encode(kept, KEY, algorithm="RS256"), nonce="n")

    assert verify(right)["sub"] == "ada"
    with pytest.raises(SuspiciousOperation):
        verify({**right, **wrong})


def test_unsigned_token_is_refused(provider: Provider) -> None:
    claims = {"aud": CLIENT_ID, "iss": provider.issuer, "exp": time.time() + 60, "sub": "ada", "nonce": "n"}

    with pytest.raises(SuspiciousOperation):
        SingleSignOn().verify_token(jwt.encode(claims, None, algorithm="none"), nonce="n")


def test_answer_about_somebody_else_is_refused(
    provider: Provider, ada: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = SingleSignOn()
    backend.request = RequestFactory().get("/")
    monkeypatch.setattr(
        "mozilla_django_oidc.auth.OIDCAuthenticationBackend.get_userinfo", lambda *_: {"sub": "iemand-anders"}
    )

    with pytest.raises(SuspiciousOperation):
        backend.get_userinfo("token", "id", {"sub": "sub-ada"})
