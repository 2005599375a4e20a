"""The way in: from the page where somebody was, and back to it."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db
LIST = f"{reverse('commitment_list')}?q=wapens&soort=motie"
WAY_IN = "/inloggen/?next=/afspraken/%3Fq%3Dwapens%26soort%3Dmotie"


def test_signing_in_starts_from_the_page_that_was_open(client: Client) -> None:
    assert f'href="{WAY_IN}"' in client.get(LIST).text


def test_signing_in_brings_back_there(client: Client) -> None:
    data = {"username": UserFactory().username, "password": PASSWORD, "next": LIST}

    assert client.post(reverse("login"), data).headers["Location"] == LIST


def test_page_of_signing_in_does_not_lead_back_to_itself(client: Client) -> None:
    assert 'href="/inloggen/"' in client.get(reverse("login")).text
