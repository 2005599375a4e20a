"""The sessions of one person."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from commitments.actions.signing_in.sessions import end_other_sessions, sessions_of
from commitments.models import AuditEntry
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db


def browser_of(user: User) -> Client:
    client = Client()
    client.post(reverse("login"), {"username": user.username, "password": PASSWORD})
    return client


def is_in(client: Client) -> bool:
    return client.get(reverse("account")).status_code == 200


def test_other_sessions_end_and_this_one_and_those_of_others_stay() -> None:
    ada, bram = UserFactory(), UserFactory()
    here, there, elsewhere, of_bram = browser_of(ada), browser_of(ada), browser_of(ada), browser_of(bram)

    assert end_other_sessions(user=ada, here=here.session.session_key) == 2

    assert [is_in(one) for one in (here, there, elsewhere, of_bram)] == [True, False, False, True]
    entry = AuditEntry.objects.filter(what=AuditEntry.What.SIGNED_OUT).get()
    assert (entry.by, entry.detail) == (ada, "andere sessies beëindigd: 2")


def test_nothing_to_end_leaves_no_entry() -> None:
    ada = UserFactory()
    here = browser_of(ada)

    assert end_other_sessions(user=ada, here=here.session.session_key) == 0
    assert not AuditEntry.objects.filter(what=AuditEntry.What.SIGNED_OUT).exists()


def test_list_begins_with_this_one_and_knows_since_when() -> None:
    ada, start = UserFactory(), timezone.now()
    here, _there = browser_of(ada), browser_of(ada)
    Client().force_login(ada)

    found = sessions_of(ada, here=here.session.session_key)

    assert [one.is_here for one in found] == [True, False, False]
    assert [one.since is not None and one.since >= start for one in found] == [True, True, False]
