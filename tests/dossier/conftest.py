"""The dossier, loaded once for each module of tests that reads it."""

from collections.abc import Iterator
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction
from pytest_django import DjangoDbBlocker


@pytest.fixture(scope="module")
def loaded_dossier(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Load the dossier in a transaction that is rolled back: the history refuses to be deleted."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load_dossier", stdout=StringIO())
        yield
        transaction.set_rollback(True)


@pytest.fixture
def dossier(loaded_dossier: None, db: None) -> None:
    """Let a test use the loaded dossier; asking for `db` is what gives the tests a database of their own."""
