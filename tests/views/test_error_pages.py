"""What a visitor reads when something is refused, missing or broken: always a page of this site."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from commitments.models import StatusChange
from commitments.views import documents
from tests.factories import CommitmentFactory, MinisterieFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true", "HX-Target": "results"}


def is_own_page(response: HttpResponse) -> bool:
    """In the site's look, and with nothing that the Content-Security-Policy forbids."""
    policy = response.headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "style-src 'self'" in policy
    inline = re.search(r"<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=", response.text)
    assert inline is None, inline
    return "REAIM Tracker" in response.text and "tokens.css" in response.text


def test_not_found_leads_on(client: Client) -> None:
    for url in ("/bestaat-niet", "/afspraken/bestaat-niet/", "/documenten/bestaat-niet/"):
        response = client.get(url)
        assert response.status_code == 404
        assert is_own_page(response)
        assert "Deze pagina is er niet" in text_of(response)


def test_refused_tells_a_signed_in_visitor_that_the_role_is_not_enough(client: Client) -> None:
    client.force_login(UserFactory())
    response = client.get(f"{CommitmentFactory().get_absolute_url()}status/ministerie/")

    assert response.status_code == 403
    assert is_own_page(response)
    assert "U mag deze pagina niet zien" in text_of(response)


def test_a_form_without_its_token_is_told_what_to_do() -> None:
    commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    client = Client(enforce_csrf_checks=True)
    client.force_login(UserFactory(staff_of=commitment.lead))
    sent = {"to": "in_behandeling", "effective_from": "2023-05-01", "seen": ""}

    for headers in ({}, HTMX, {"X-CSRFToken": "onzin"}):
        response = client.post(f"{commitment.get_absolute_url()}status/ministerie/", sent, headers=headers)
        assert response.status_code == 403
        assert is_own_page(response)
        shown = text_of(response)
        assert "Dit formulier is verlopen" in shown
        assert "Er is niets opgeslagen." in shown
    assert not StatusChange.objects.exists()


def test_signing_in_without_a_token_is_told_what_to_do() -> None:
    response = Client(enforce_csrf_checks=True).post("/inloggen/", {"username": "x", "password": "y"})

    assert response.status_code == 403
    assert "Dit formulier is verlopen" in text_of(response)


def test_broken_page_says_that_it_is_our_fault(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise ZeroDivisionError("geheim")

    monkeypatch.setattr(documents, "DocumentFilter", fail)
    client.raise_request_exception = False

    response = client.get("/documenten/")

    assert response.status_code == 500
    assert is_own_page(response)
    assert "Dat ligt aan ons, niet aan u." in text_of(response)
    assert "geheim" not in response.text


def test_an_address_that_cannot_be_read_is_refused(client: Client) -> None:
    client.raise_request_exception = False
    many = "&".join(f"x{n}=1" for n in range(1001))

    response = client.get(f"/afspraken/?{many}")

    assert response.status_code == 400
    assert is_own_page(response)
    assert "Deze vraag begrijpen we niet" in text_of(response)


def test_an_address_under_another_host_name_is_refused(client: Client) -> None:
    client.raise_request_exception = False

    response = client.get("/healthz", headers={"host": "elders.example"})

    assert response.status_code == 400
    assert is_own_page(response)
    assert "elders.example" not in response.text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_error_pages_are_there_in_both_languages(client: Client, language: str) -> None:
    client.cookies["django_language"] = language
    response = client.get("/bestaat-niet")

    assert f'<html lang="{language}">' in response.text
