"""The sign-on as the environment gives it: whole, by half, or not at all."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from environ import Env
from pytest_django import Settings

from reaim_tracker.checks import OPEN_SIGN_ON, check_production, half_a_sign_on, unknown_roles
from reaim_tracker.single_sign_on import BACKEND, origins, single_sign_on_settings
from tests.factories import UserFactory
from tests.reaim_tracker.test_settings import manage

WHOLE = {
    "OIDC_ISSUER": "https://aanmelden.example/rijk/",
    "OIDC_CLIENT_ID": "tracker",
    "OIDC_CLIENT_SECRET": "geheim",
}
ENDPOINTS = {
    "OIDC_AUTHORIZATION_ENDPOINT": "https://deur.example/auth",
    "OIDC_TOKEN_ENDPOINT": "https://deur.example/token",
    "OIDC_USERINFO_ENDPOINT": "https://deur.example/wie",
    "OIDC_JWKS_ENDPOINT": "https://deur.example/sleutels",
}


def found(monkeypatch: pytest.MonkeyPatch, **variables: str) -> dict[str, Any]:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return single_sign_on_settings(Env())


def test_nothing_given_is_no_sign_on(monkeypatch: pytest.MonkeyPatch) -> None:
    told = found(monkeypatch)

    assert (told["HAS_SINGLE_SIGN_ON"], told["OIDC_MISSING"], origins(told)) == (False, [], [])


def test_issuer_and_client_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    told = found(monkeypatch, **WHOLE)

    assert (told["HAS_SINGLE_SIGN_ON"], told["OIDC_MISSING"]) == (True, [])
    assert told["OIDC_ISSUER"] == "https://aanmelden.example/rijk"
    assert origins(told) == ["https://aanmelden.example"]
    assert (told["OIDC_USE_PKCE"], told["OIDC_CREATE_USER"]) == (True, False)


def test_endpoints_do_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    client = {"OIDC_CLIENT_ID": "tracker", "OIDC_CLIENT_SECRET": "geheim"}
    told = found(monkeypatch, **client, **ENDPOINTS)

    assert (told["HAS_SINGLE_SIGN_ON"], origins(told)) == (True, ["https://deur.example"])


@pytest.mark.parametrize(
    ("variables", "missing"),
    [
        ({"OIDC_ISSUER": "https://x.example"}, ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]),
        ({**WHOLE, "OIDC_CLIENT_SECRET": ""}, ["OIDC_CLIENT_SECRET"]),
        ({"OIDC_CLIENT_ID": "x", "OIDC_CLIENT_SECRET": "x"}, ["OIDC_ISSUER"]),
        ({**WHOLE, **ENDPOINTS, "OIDC_ISSUER": "", "OIDC_TOKEN_ENDPOINT": ""}, ["OIDC_TOKEN_ENDPOINT"]),
    ],
)
def test_half_is_no_sign_on_and_the_check_says_what_lacks(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, variables: dict[str, str], missing: list[str]
) -> None:
    told = found(monkeypatch, **variables)
    assert (told["HAS_SINGLE_SIGN_ON"], told["OIDC_MISSING"], origins(told)) == (False, missing, [])

    settings.OIDC_MISSING = told["OIDC_MISSING"]
    assert half_a_sign_on(missing) in check_production()


def test_check_refuses_a_provider_without_https(settings: Settings) -> None:
    assert OPEN_SIGN_ON not in check_production()

    settings.OIDC_ISSUER = "http://aanmelden.example"
    assert OPEN_SIGN_ON in check_production()


def test_check_refuses_a_role_that_does_not_exist(settings: Settings) -> None:
    settings.SECOND_FACTOR_REQUIRED_FOR = ["beheerder", "admin"]

    assert unknown_roles(["admin"]) in check_production()


def test_environment_switches_on_backend_renewal_and_the_way_of_forms(tmp_path: Path) -> None:
    shown = (
        "import json; from django.conf import settings as s; "
        "print(json.dumps([s.AUTHENTICATION_BACKENDS, s.MIDDLEWARE, "
        "s.CONTENT_SECURITY_POLICY['DIRECTIVES']['form-action']]))"
    )
    told = {}
    for name, variables in (("without", {}), ("with", {**WHOLE, "OIDC_RENEW_SECONDS": "900"})):
        result = manage("shell", "--no-imports", "-c", shown, data_folder=tmp_path, **variables)
        told[name] = json.loads(result.stdout)

    renewal = "reaim_tracker.middleware.sign_on_renewal.SignOnRenewalMiddleware"
    assert BACKEND not in told["without"][0]
    assert renewal not in told["without"][1]
    assert told["without"][2] == ["'self'"]
    assert told["with"][0][-1] == BACKEND
    assert renewal in told["with"][1]
    assert told["with"][2] == ["'self'", "https://aanmelden.example"]


@pytest.fixture
def renewing(settings: Settings) -> None:
    """A site that asks the provider again."""
    settings.HAS_SINGLE_SIGN_ON, settings.OIDC_RP_CLIENT_ID = True, "tracker"
    settings.OIDC_ISSUER = "http://127.0.0.1:9"
    settings.OIDC_ENDPOINTS = {
        **settings.OIDC_ENDPOINTS,
        "OIDC_OP_AUTHORIZATION_ENDPOINT": "https://deur.example/auth",
    }
    settings.AUTHENTICATION_BACKENDS = [*settings.AUTHENTICATION_BACKENDS, BACKEND]
    settings.MIDDLEWARE = [
        *settings.MIDDLEWARE,
        "reaim_tracker.middleware.sign_on_renewal.SignOnRenewalMiddleware",
    ]


def signed_on(*, until: float, backend: str = BACKEND) -> Client:
    """The browser of somebody whose sign-on was checked up to that moment."""
    user: User = UserFactory()
    client = Client()
    client.force_login(user, backend=backend)
    session = client.session
    session["oidc_id_token_expiration"] = until
    session.save()
    return client


@pytest.mark.django_db
@pytest.mark.usefixtures("renewing")
def test_provider_is_asked_again_when_it_is_time() -> None:
    address = signed_on(until=time.time() - 1).get("/account/").headers["Location"]

    assert address.startswith("https://deur.example/auth?")
    assert "prompt=none" in address
    assert signed_on(until=time.time() + 60).get("/account/").status_code == 200


@pytest.mark.django_db
@pytest.mark.usefixtures("renewing")
def test_password_and_fragments_are_not_sent_there() -> None:
    password = "django.contrib.auth.backends.ModelBackend"

    assert signed_on(until=0, backend=password).get("/account/").status_code == 200
    assert signed_on(until=0).get("/afspraken/", headers={"HX-Request": "true"}).status_code == 200


@pytest.mark.django_db
@pytest.mark.usefixtures("renewing")
def test_provider_that_is_down_stops_nobody(settings: Settings) -> None:
    settings.OIDC_ENDPOINTS = dict.fromkeys(settings.OIDC_ENDPOINTS, "")

    assert signed_on(until=0).get("/account/").status_code == 200
