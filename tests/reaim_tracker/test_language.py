"""Which language a visitor gets."""

import pytest
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db


def test_page_is_dutch_whatever_the_browser_prefers(client: Client) -> None:
    page = client.get(reverse("commitment_list"), headers={"accept-language": "en-US,en"})
    assert '<html lang="nl">' in page.text


def test_switch_makes_the_next_page_english(client: Client) -> None:
    client.post(reverse("set_language"), {"language": "en", "next": reverse("commitment_list")})
    assert '<html lang="en">' in client.get(reverse("commitment_list")).text


def test_unknown_language_in_the_cookie_is_dutch(client: Client) -> None:
    client.cookies["django_language"] = "xx"
    assert '<html lang="nl">' in client.get(reverse("commitment_list")).text
