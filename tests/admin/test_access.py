"""Who enters the admin, and who sees what there: the table of permissions.py, not Django's."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from commitments.admin import admin_site
from tests.factories import PASSWORD, MinisterieFactory, UserFactory
from tests.html import text_of

pytestmark = pytest.mark.django_db
INDEX = reverse("admin:index")
PEOPLE = {"user", "group", "membership"}


def lists() -> list[Any]:
    """Every list of the admin with the name of its model."""
    return [
        pytest.param(
            reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist"),
            model._meta.model_name,
            id=model._meta.model_name,
        )
        for model in admin_site._registry
    ]


def make_user(role: str) -> User:
    """Somebody with one role."""
    ministerie = MinisterieFactory()
    return {
        "researcher": UserFactory,
        "staff": lambda: UserFactory(staff_of=ministerie),
        "coordinator": lambda: UserFactory(coordinator_of=ministerie),
        "django staff": lambda: UserFactory(is_staff=True),
    }[role]()


@pytest.mark.parametrize("role", ["researcher", "staff", "coordinator", "django staff"])
def test_others_read_a_plain_sentence_and_no_menu(client: Client, role: str) -> None:
    user = make_user(role)
    user.user_permissions.set(Permission.objects.all())
    client.force_login(user)

    response = client.get(INDEX, follow=True)

    assert response.status_code == 403
    assert "Dit account geeft geen toegang tot het beheer" in text_of(response)
    assert "commitments/commitment" not in response.text


def test_stranger_is_asked_to_sign_in_and_arrives(client: Client, keeper: User) -> None:
    response = client.get(INDEX)
    assert response.headers["Location"] == f"{reverse('admin:login')}?next={INDEX}"

    data = {"username": keeper.username, "password": PASSWORD, "next": INDEX}
    assert client.post(reverse("admin:login"), data).headers["Location"] == INDEX


def test_signing_in_without_business_here_says_so(client: Client) -> None:
    user = make_user("staff")

    response = client.post(reverse("admin:login"), {"username": user.username, "password": PASSWORD})

    assert "Dit account geeft geen toegang tot het beheer" in text_of(response)
    assert "_auth_user_id" not in client.session


def test_inactive_account_does_not_enter(client: Client, keeper: User) -> None:
    client.force_login(keeper)
    User.objects.update(is_active=False)

    assert client.get(INDEX).status_code == 302


@pytest.mark.parametrize(("address", "name"), lists())
def test_data_entry_opens_every_list_but_those_of_people(desk: Client, address: str, name: str) -> None:
    status = desk.get(address, follow=True).status_code

    assert status == (403 if name in PEOPLE else 200)


@pytest.mark.parametrize(("address", "name"), lists())
def test_administrator_opens_every_list(chief: Client, address: str, name: str) -> None:
    assert chief.get(address, follow=True).status_code == 200


def test_data_entry_finds_no_users_by_typing(desk: Client) -> None:
    query = {"app_label": "commitments", "model_name": "assignment", "field_name": "behandelaar", "term": "a"}

    assert desk.get(reverse("admin:autocomplete"), query).status_code == 403


def test_role_taken_away_closes_the_door_at_once(desk: Client, keeper: User) -> None:
    keeper.groups.clear()

    assert desk.get(INDEX, follow=True).status_code == 403
