"""The command: what it says, and where it does nothing without being told twice."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from commitments.models import Commitment
from tests.factories import StatusChangeFactory, UserFactory

pytestmark = pytest.mark.django_db


def make(count: int, **given: object) -> str:
    """Run the command and return what it wrote."""
    out = StringIO()
    call_command("make_register", count=count, stdout=out, stderr=out, **given)
    return out.getvalue()


@pytest.fixture(autouse=True)
def _trying_out(settings: Settings) -> None:
    settings.DEBUG = True


def test_it_fills_and_says_so() -> None:
    said = make(30)

    assert "30 afspraken bedacht in " in said
    assert "proefregister: 30 van 30" in said
    assert Commitment.objects.count() == 30


def test_it_leaves_production_alone(settings: Settings) -> None:
    settings.DEBUG = False

    with pytest.raises(CommandError, match="production only with --yes"):
        make(3)
    assert not Commitment.objects.exists()

    make(3, yes=True)
    assert Commitment.objects.count() == 3


def test_it_leaves_what_people_entered_alone() -> None:
    StatusChangeFactory(by=UserFactory())

    with pytest.raises(CommandError, match="People entered data"):
        make(30)
    assert Commitment.objects.count() == 1


def test_it_does_not_fill_twice() -> None:
    make(3)

    with pytest.raises(CommandError, match="made-up records already"):
        make(30)


@pytest.mark.parametrize("count", [0, 5_000_001])
def test_it_wants_a_sensible_number(count: int) -> None:
    with pytest.raises(CommandError, match="Choose a number"):
        make(count)
