"""Recesses on the pages of the work: named where known, else said to be unknown, and never guessed."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.models import Ministerie
from tests.factories import CommitmentFactory, MinisterieFactory, RecesFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def bz() -> Ministerie:
    return MinisterieFactory(name="Buitenlandse Zaken", slug="bz")


def test_years_whose_recesses_are_unknown_are_named(client: Client, bz: Ministerie) -> None:
    client.force_login(UserFactory(coordinator_of=bz))
    year = timezone.localdate().year

    page = text_of(client.get(reverse("work_rules")))
    assert f"De recessen van {year} zijn niet bekend. De recessen van {year + 1} zijn niet bekend." in page
    assert "Gegevensbeheer vult ze aan, met hun bron." in page

    RecesFactory(name=f"kerstreces {year}", from_on=date(year, 12, 20), until_on=date(year + 1, 1, 10))
    page = text_of(client.get(reverse("work_rules")))
    assert f"De recessen van {year} " not in page
    assert f"De recessen van {year + 1} zijn niet bekend." in page
    assert f"kerstreces {year}" in page


def test_who_keeps_the_records_is_led_to_add_a_recess(client: Client, bz: Ministerie) -> None:
    add = reverse("admin:commitments_reces_add")
    client.force_login(UserFactory(coordinator_of=bz))
    assert add not in client.get(reverse("work_rules")).text
    assert client.get(add).status_code != 200

    client.force_login(UserFactory(coordinator_of=bz, data_entry=True))
    assert add in client.get(reverse("work_rules")).text
    assert client.get(add).status_code == 200


def test_row_with_its_working_days_names_the_year_that_is_unknown(client: Client, bz: Ministerie) -> None:
    client.force_login(UserFactory(coordinator_of=bz))
    due = timezone.localdate() + timedelta(days=400)
    CommitmentFactory(held_by=[bz], due=due, subject="Een brief over drones")
    address = f"{reverse('work_list')}?lijst=alles"

    page = text_of(client.get(address))
    assert "werkdagen" in page
    assert f"de recessen van {due.year} zijn niet bekend" in page

    RecesFactory(name="zomerreces", from_on=date(due.year, 1, 1), until_on=date(due.year, 12, 31))
    page = text_of(client.get(address))
    assert "niet bekend" not in page
    assert "valt in het zomerreces" in page
