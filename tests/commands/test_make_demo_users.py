from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from pytest_django import Settings

from commitments.models import Ministerie
from commitments.models.membership import roles_of
from commitments.permissions import Role
from reaim_tracker.signing_in import DEMO_PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _debug(settings: Settings) -> None:
    settings.DEBUG = True


@pytest.fixture
def ministeries() -> tuple[int, int]:
    """Buitenlandse Zaken and Defensie."""
    bz = Ministerie.objects.create(slug="buitenlandse-zaken", name="Buitenlandse Zaken")
    defensie = Ministerie.objects.create(slug="defensie", name="Defensie")
    return bz.pk, defensie.pk


def make() -> str:
    output = StringIO()
    call_command("make_demo_users", stdout=output)
    return output.getvalue()


def test_make_gives_each_login_its_role(ministeries: tuple[int, int]) -> None:
    make()

    bz, _defensie = ministeries
    roles = {user.username: roles_of(user, [bz]) - {Role.RESEARCHER} for user in User.objects.all()}
    assert roles == {
        "onderzoeker": frozenset(),
        "medewerker-bz": {Role.STAFF},
        "medewerker-defensie": {Role.OTHER_STAFF},
        "coordinator-bz": {Role.COORDINATOR},
        "coordinator-defensie": {Role.OTHER_COORDINATOR},
        "gegevensbeheer": {Role.DATA_ENTRY},
        "beheerder": {Role.ADMIN},
    }


def test_make_prints_logins_that_work(ministeries: tuple[int, int]) -> None:
    said = make()

    for user in User.objects.all():
        assert f"  {user.username} " in said
        assert user.check_password(DEMO_PASSWORD)
        assert user.first_name in said
    assert said.count(DEMO_PASSWORD) == User.objects.count() == 7


def test_make_twice_leaves_the_users_as_they_are(ministeries: tuple[int, int]) -> None:
    said = make()
    User.objects.filter(username="beheerder").update(first_name="Anders")
    before = list(User.objects.order_by("pk").values())

    assert make() == said
    assert list(User.objects.order_by("pk").values()) == before


def test_make_without_ministeries_makes_the_others() -> None:
    said = make()

    assert set(User.objects.values_list("username", flat=True)) == {
        "onderzoeker",
        "gegevensbeheer",
        "beheerder",
    }
    assert "Laad het dossier" in said
    assert "medewerker-bz" not in said


def test_make_refuses_without_debug_and_tells_no_password(settings: Settings) -> None:
    settings.DEBUG = False
    output = StringIO()

    with pytest.raises(CommandError, match="alleen met DEBUG aan") as raised:
        call_command("make_demo_users", stdout=output)
    assert DEMO_PASSWORD not in f"{raised.value}{output.getvalue()}"
    assert not User.objects.exists()
