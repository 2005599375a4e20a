"""Who works in the admin."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.factories import UserFactory


@pytest.fixture
def keeper() -> User:
    """Return somebody of data entry: staff, no superuser."""
    return UserFactory(username="ines", data_entry=True)


@pytest.fixture
def desk(client: Client, keeper: User) -> Client:
    """Return a browser in which data entry is signed in."""
    client.force_login(keeper)
    return client


@pytest.fixture
def chief(client: Client) -> Client:
    """Return a browser in which an administrator is signed in."""
    client.force_login(UserFactory(username="anouk", admin=True))
    return client
