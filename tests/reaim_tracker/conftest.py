"""People and processes that use the embedded database."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.reaim_tracker import normal_user as normal_users
from tests.reaim_tracker.database_user import DatabaseUser


@pytest.fixture
def new_user(data_folder: Path) -> Iterator[Callable[[], DatabaseUser]]:
    """Return a function that starts a process which uses the database until it is told to leave."""
    users = []

    def start() -> DatabaseUser:
        users.append(DatabaseUser(data_folder))
        return users[-1]

    yield start
    for user in users:
        user.kill()


@pytest.fixture
def normal_user() -> Iterator[normal_users.NormalUser]:
    """Return somebody who is not root, with a checkout of his own."""
    with normal_users.normal_user() as user:
        yield user
