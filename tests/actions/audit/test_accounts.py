"""What the log says of accounts, passwords and roles, wherever they change."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from commitments.actions.audit.writing import acting
from commitments.models import AuditEntry, Membership
from commitments.models.membership import DATA_ENTRY_GROUP
from tests.admin.pages import Page
from tests.factories import PASSWORD, MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db
What = AuditEntry.What


@pytest.fixture
def chief() -> User:
    return UserFactory(username="anouk", admin=True)


@pytest.fixture
def ada(chief: User) -> User:
    return UserFactory(username="ada")


@pytest.fixture
def desk(client: Client, chief: User) -> Client:
    """The browser of an administrator."""
    client.force_login(chief)
    return client


def since(known: int) -> list[tuple[Any, ...]]:
    """Kind, by, about and detail of what was logged after that many entries."""
    rows = AuditEntry.objects.order_by("pk")[known:]
    return [(row.what, row.by, row.about, row.detail) for row in rows]


def page_of(desk: Client, user: User) -> Page:
    return Page(desk, reverse("admin:auth_user_change", args=[user.pk]))


def test_new_account_is_logged_with_who_made_it(desk: Client, chief: User) -> None:
    known = AuditEntry.objects.count()
    password = {"password1": "een-lang-wachtwoord", "password2": "een-lang-wachtwoord"}
    Page(desk, reverse("admin:auth_user_add")).fill(username="nieuw", **password).press()

    assert since(known) == [(What.ACCOUNT, chief, User.objects.get(username="nieuw"), "aangemaakt")]


def test_switching_off_and_promoting_are_logged_old_to_new(desk: Client, chief: User, ada: User) -> None:
    known = AuditEntry.objects.count()
    page = page_of(desk, ada).fill(is_superuser="on")
    del page.data["is_active"]
    page.press()

    assert since(known) == [
        (What.ACCOUNT, chief, ada, "actief: ja → nee; beheerder: nee → ja"),
        (What.ACCOUNT, chief, ada, "toegang tot het beheer: nee → ja"),
    ]


def test_data_entry_given_and_taken_is_logged(desk: Client, chief: User, ada: User) -> None:
    known = AuditEntry.objects.count()
    page_of(desk, ada).fill(is_data_entry="on").press()
    assert (What.ROLE, chief, ada, "geen rol → gegevensbeheer") in since(known)

    known = AuditEntry.objects.count()
    page = page_of(desk, ada)
    del page.data["is_data_entry"]
    page.press()
    assert (What.ROLE, chief, ada, "gegevensbeheer → geen rol") in since(known)

    known = AuditEntry.objects.count()
    page_of(desk, ada).press()
    assert since(known) == []


@pytest.mark.parametrize("from_the_group", [False, True])
def test_group_is_logged_from_either_side(ada: User, from_the_group: bool) -> None:
    group = Group.objects.get_or_create(name=DATA_ENTRY_GROUP)[0]
    known = AuditEntry.objects.count()

    if from_the_group:
        group.user_set.add(ada)
        group.user_set.clear()
    else:
        ada.groups.add(group)
        ada.groups.clear()

    assert [row[2:] for row in since(known)] == [
        (ada, "geen rol → gegevensbeheer"),
        (ada, "gegevensbeheer → geen rol"),
    ]


def test_role_at_a_ministry_is_logged_from_the_first_day_to_the_last(chief: User, ada: User) -> None:
    ministerie = MinisterieFactory()
    known = AuditEntry.objects.count()

    with acting(chief):
        membership = Membership.objects.create(user=ada, ministerie=ministerie)
        membership.save()
        membership.role = Membership.MemberRole.COORDINATOR
        membership.save()
        membership.delete()

    assert since(known) == [
        (What.ROLE, chief, ada, "geen rol → medewerker"),
        (What.ROLE, chief, ada, "medewerker → coördinator"),
        (What.ROLE, chief, ada, "coördinator → geen rol"),
    ]
    assert set(AuditEntry.objects.order_by("pk")[known:].values_list("ministerie", flat=True)) == {
        ministerie.pk
    }


def test_role_moved_to_another_ministry_is_told_at_both(ada: User) -> None:
    old, new = MinisterieFactory(), MinisterieFactory()
    membership = Membership.objects.create(user=ada, ministerie=old)
    known = AuditEntry.objects.count()

    membership.ministerie = new
    membership.save()

    rows = AuditEntry.objects.order_by("pk")[known:]
    assert [(row.ministerie, row.detail) for row in rows] == [
        (old, "medewerker → geen rol"),
        (new, "geen rol → medewerker"),
    ]


def test_role_changed_in_the_admin_says_who_did_it(desk: Client, chief: User, ada: User) -> None:
    membership = Membership.objects.create(user=ada, ministerie=MinisterieFactory())
    known = AuditEntry.objects.count()

    Page(desk, reverse("admin:commitments_membership_change", args=[membership.pk])).fill(
        role="coordinator"
    ).press()

    assert since(known) == [(What.ROLE, chief, ada, "medewerker → coördinator")]


def test_password_set_by_an_administrator_and_by_oneself_is_logged(
    desk: Client, chief: User, ada: User
) -> None:
    known = AuditEntry.objects.count()
    new = {"password1": "een-lang-wachtwoord", "password2": "een-lang-wachtwoord", "usable_password": "true"}
    desk.post(reverse("admin:auth_user_password_change", args=[ada.pk]), new)
    own = {"old_password": PASSWORD, "new_password1": "een-ander-lang-woord"}
    desk.post(reverse("account_password"), {**own, "new_password2": own["new_password1"]})

    assert since(known) == [(What.PASSWORD, chief, ada, ""), (What.PASSWORD, chief, chief, "")]


def test_password_stored_in_a_newer_way_is_no_change(ada: User, settings: Any) -> None:
    settings.PASSWORD_HASHERS = [
        "django.contrib.auth.hashers.PBKDF2PasswordHasher",
        "django.contrib.auth.hashers.MD5PasswordHasher",
    ]
    known, before = AuditEntry.objects.count(), ada.password

    assert ada.check_password(PASSWORD)

    assert User.objects.get(pk=ada.pk).password != before
    assert since(known) == []


def test_email_is_logged_because_the_sign_on_goes_by_it(ada: User) -> None:
    known = AuditEntry.objects.count()
    ada.email = ""
    ada.save()

    assert since(known) == [(What.ACCOUNT, None, ada, "e-mailadres: ada@example.org → leeg")]


def test_command_line_leaves_an_entry_by_nobody() -> None:
    call_command("createsuperuser", interactive=False, username="wortel", email="", verbosity=0)

    entry = AuditEntry.objects.get()
    assert (entry.what, entry.by, entry.username) == (What.ACCOUNT, None, "wortel")
    assert entry.detail == "aangemaakt als beheerder"


def test_signing_in_is_no_change_of_the_account(client: Client, ada: User) -> None:
    known = AuditEntry.objects.count()
    client.post(reverse("login"), {"username": "ada", "password": PASSWORD})

    assert [row[0] for row in since(known)] == [What.SIGNED_IN]
