"""Switching off the second factor of who lost phone and recovery codes."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from commitments.actions.signing_in.second_factor import has_second_factor
from commitments.models import AuditEntry
from tests.factories import UserFactory
from tests.second_factor import switch_on

pytestmark = pytest.mark.django_db


def test_second_factor_goes_off_with_all_sessions_and_is_logged(client: Client) -> None:
    ada = UserFactory(username="ada")
    switch_on(ada)
    client.force_login(ada)

    call_command("second_factor_off", "ada")

    assert not has_second_factor(ada)
    assert client.get(reverse("account")).status_code == 302
    entry = AuditEntry.objects.filter(what=AuditEntry.What.SECOND_FACTOR).latest("pk")
    assert (entry.by, entry.about, entry.detail) == (None, ada, "uitgeschakeld door een beheerder")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("niemand", "There is no account called niemand"), ("ada", "ada has no second factor")],
)
def test_wrong_name_gets_one_sentence(name: str, sentence: str) -> None:
    UserFactory(username="ada")

    with pytest.raises(CommandError, match=sentence):
        call_command("second_factor_off", name)
