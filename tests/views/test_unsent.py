"""A session that ended while somebody typed: they sign in, and go on with what they typed."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from commitments.models import Commitment, Document, StatusChange
from commitments.views.unsent import MOST
from tests.factories import PASSWORD, CommitmentFactory, MinisterieFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true", "HX-Target": "status-form"}
TYPED = {"to": "in_behandeling", "effective_from": "2023-05-01", "seen": "", "note": 'Regel 1\r\nR "2" & <3>'}
LOST = "U was niet meer ingelogd. Er is nog niets opgeslagen."


@pytest.fixture
def commitment() -> Commitment:
    commitment: Commitment = CommitmentFactory(held_by=[MinisterieFactory()])
    UserFactory(username="fatima", staff_of=commitment.lead)
    UserFactory(username="ines", data_entry=True)
    return commitment


def url_of(commitment: Commitment) -> str:
    return f"{commitment.get_absolute_url()}status/ministerie/"


def sign_in(client: Client, page: HttpResponse, name: str, password: str = PASSWORD) -> HttpResponse:
    """Fill in the sign-in page that came in answer."""
    context: Any = page.context
    sent = {"username": name, "password": password, "next": context["next"], "unsent": context["unsent"]}
    return client.post("/inloggen/", sent)


def press_on(client: Client, page: HttpResponse) -> HttpResponse:
    """Press the one button of the page that sends again what was typed."""
    context: Any = page.context
    return client.post(context["target"], dict(context["fields"]), follow=True)


def test_status_that_was_typed_is_saved_after_signing_in(client: Client, commitment: Commitment) -> None:
    page = client.post(url_of(commitment), TYPED)
    assert LOST in text_of(page)
    assert "no-store" in page.headers["Cache-Control"]

    page = sign_in(client, page, "fatima")
    assert "Wat u had ingevuld is er nog, maar het is nog niet opgeslagen." in text_of(page)
    assert not StatusChange.objects.exists()

    assert "De status is bijgewerkt." in text_of(press_on(client, page))
    assert StatusChange.objects.get().note.splitlines() == ["Regel 1", 'R "2" & <3>']


def test_wrong_password_loses_nothing(client: Client, commitment: Commitment) -> None:
    page = sign_in(client, client.post(url_of(commitment), TYPED), "fatima", "verkeerd")
    assert LOST in text_of(page)

    press_on(client, sign_in(client, page, "fatima"))
    assert StatusChange.objects.count() == 1


def test_htmx_gets_the_whole_page_in_place_of_the_fragment(client: Client, commitment: Commitment) -> None:
    page = client.post(url_of(commitment), TYPED, headers=HTMX)

    assert (page.status_code, page.headers["HX-Retarget"]) == (200, "body")
    assert page.headers["HX-Push-Url"].startswith("/inloggen/?next=")
    assert 'action="/inloggen/"' in page.text
    assert LOST in text_of(page)


def test_signing_in_as_somebody_who_may_not_saves_nothing(client: Client, commitment: Commitment) -> None:
    UserFactory(username="sanne")

    page = sign_in(client, client.post(url_of(commitment), TYPED), "sanne")

    assert press_on(client, page).status_code == 403
    assert not StatusChange.objects.exists()


def test_document_that_was_typed_is_saved_after_signing_in(client: Client, commitment: Commitment) -> None:
    parts = {
        f"{part}-{name}": value
        for part in ("passages", "signers", "citations")
        for name, value in (("TOTAL_FORMS", "0"), ("INITIAL_FORMS", "0"))
    }
    typed = {"kind": "kamerbrief", "title": "Brief", "holding": "gelezen", "text": "Regel één", **parts}

    page = client.post("/beheer/commitments/document/add/", {**typed, "_save": "1"})
    assert LOST in text_of(page)
    answer = press_on(client, sign_in(client, page, "ines"))

    assert "Toegevoegd (document): " in text_of(answer)
    assert Document.objects.get().text == "Regel één"


@pytest.mark.parametrize("typed", [{}, {"password1": "geheim", "username": "x"}, {"note": "x" * (MOST + 1)}])
def test_nothing_a_password_or_too_much_is_not_kept(
    client: Client, commitment: Commitment, typed: dict[str, str]
) -> None:
    """A password would stand readable in the page."""
    for url in (url_of(commitment), "/beheer/auth/user/add/"):
        response = client.post(url, typed)
        assert response.status_code == 302
        assert "inloggen" in response.headers["Location"] or "login" in response.headers["Location"]


def test_page_sends_only_to_this_site(client: Client, commitment: Commitment) -> None:
    sent = {"username": "fatima", "password": PASSWORD, "unsent": "note=x"}

    for target in ("https://elders.example/", "//elders.example/", "javascript:alert(1)", ""):
        response = Client().post("/inloggen/", {**sent, "next": target})
        assert (response.status_code, response.headers["Location"]) == (302, "/")


def test_tampered_values_are_shown_as_text(client: Client, commitment: Commitment) -> None:
    sent = {"username": "fatima", "password": PASSWORD, "next": "/afspraken/"}

    response = client.post("/inloggen/", {**sent, "unsent": 'a"><script>alert(1)</script>=1&b=%00&&='})

    assert response.status_code == 200
    assert "<script>alert" not in response.text
