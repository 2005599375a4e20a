"""A filter that was left open does not stand in the address, with and without JavaScript."""

import pytest
from django.test import Client

from tests.factories import CommitmentFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db
LISTS = ("/afspraken/", "/documenten/", "/verschillen/", "/mijlpalen/", "/kamerleden/")


@pytest.mark.parametrize("path", LISTS)
def test_form_without_javascript_leads_to_the_short_address(client: Client, path: str) -> None:
    assert client.get(f"{path}?q=&dossier=").headers["Location"] == path


def test_what_was_filled_in_is_kept_in_order(client: Client) -> None:
    answer = client.get("/afspraken/?q=autonome+wapens&soort=motie&ministerie=&soort=toezegging&telaat=")

    assert (answer.status_code, answer.headers["Location"]) == (
        302,
        "/afspraken/?q=autonome+wapens&soort=motie&soort=toezegging",
    )
    assert client.get(answer.headers["Location"]).status_code == 200


def test_fragment_is_answered_at_once_with_its_short_address(client: Client) -> None:
    CommitmentFactory.create_batch(30)
    headers = {"HX-Request": "true", "HX-Target": "results"}

    answer = client.get("/afspraken/?q=&soort=toezegging&ministerie=", headers=headers)

    assert answer.status_code == 200
    assert answer.headers["HX-Push-Url"] == "/afspraken/?soort=toezegging"
    assert "<html" not in answer.text
    assert "30" in text_of(answer)
    # The links to the next page are made of the short address too.
    assert "ministerie=&" not in answer.text.replace("&amp;", "&")
    assert 'ministerie="' not in answer.text


def test_address_without_empty_fields_is_left_alone(client: Client) -> None:
    answer = client.get("/afspraken/?soort=motie", headers={"HX-Request": "true", "HX-Target": "results"})

    assert "HX-Push-Url" not in answer.headers


def test_page_that_history_asks_for_is_led_to_the_short_address(client: Client) -> None:
    headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}

    assert client.get("/afspraken/?q=", headers=headers).headers["Location"] == "/afspraken/"
