"""Which roles a visitor has towards a record."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from commitments.models import Membership, Ministerie
from commitments.models.membership import general_roles, memberships_of, roles_of
from commitments.permissions import Role
from tests.database import refused
from tests.factories import MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def own() -> Ministerie:
    """The ministry that holds the record."""
    return MinisterieFactory()


@pytest.fixture
def other() -> Ministerie:
    """A ministry that does not."""
    return MinisterieFactory()


def test_visitor_without_account_is_anonymous(own: Ministerie) -> None:
    assert roles_of(AnonymousUser(), [own.pk]) == {Role.ANONYMOUS}


def test_user_without_membership_is_a_researcher(own: Ministerie) -> None:
    assert roles_of(UserFactory(), [own.pk]) == {Role.RESEARCHER}


@pytest.mark.parametrize(
    ("values", "role"), [({"data_entry": True}, Role.DATA_ENTRY), ({"admin": True}, Role.ADMIN)]
)
def test_keepers_of_the_data_are_so_for_every_record(
    values: dict[str, Any], role: Role, own: Ministerie
) -> None:
    user = UserFactory(**values)

    assert roles_of(user, [own.pk]) == roles_of(user, []) == general_roles(user) == {Role.RESEARCHER, role}


def test_access_to_the_admin_is_no_role_by_itself() -> None:
    assert general_roles(UserFactory(is_staff=True)) == {Role.RESEARCHER}


@pytest.mark.parametrize(
    ("held_by", "of_staff", "of_coordinator"),
    [
        (["own"], Role.STAFF, Role.COORDINATOR),
        (["own", "other"], Role.STAFF, Role.COORDINATOR),
        (["other"], Role.OTHER_STAFF, Role.OTHER_COORDINATOR),
        ([], Role.OTHER_STAFF, Role.OTHER_COORDINATOR),
    ],
)
def test_member_is_so_for_what_the_ministry_holds(
    held_by: list[str], of_staff: Role, of_coordinator: Role, own: Ministerie, other: Ministerie
) -> None:
    holders = [{"own": own, "other": other}[name].pk for name in held_by]

    assert roles_of(UserFactory(staff_of=own), holders) == {Role.RESEARCHER, of_staff}
    assert roles_of(UserFactory(coordinator_of=own), holders) == {Role.RESEARCHER, of_coordinator}


def test_member_of_two_ministries_has_the_roles_of_both(own: Ministerie, other: Ministerie) -> None:
    user = UserFactory(staff_of=own, coordinator_of=other)

    assert roles_of(user, [own.pk]) == {Role.RESEARCHER, Role.STAFF, Role.OTHER_COORDINATOR}
    assert roles_of(user, [other.pk]) == {Role.RESEARCHER, Role.OTHER_STAFF, Role.COORDINATOR}
    assert roles_of(user, [own.pk, other.pk]) == {Role.RESEARCHER, Role.STAFF, Role.COORDINATOR}


def test_member_who_also_enters_data_has_both_roles(own: Ministerie) -> None:
    user = UserFactory(staff_of=own, data_entry=True)

    assert roles_of(user, [own.pk]) == {Role.RESEARCHER, Role.STAFF, Role.DATA_ENTRY}


@pytest.mark.parametrize("kind", ["staff_of", "coordinator_of", "data_entry", "admin"])
def test_user_who_left_has_no_role_but_a_visitors(kind: str, own: Ministerie) -> None:
    value = own if kind.endswith("_of") else True
    user: User = UserFactory(is_active=False, **{kind: value})

    assert roles_of(user, [own.pk]) == {Role.ANONYMOUS}
    assert memberships_of(user) == {}


def test_roles_towards_many_records_take_two_queries(own: Ministerie, other: Ministerie) -> None:
    user = User.objects.get(pk=UserFactory(staff_of=[own, other], data_entry=True).pk)

    with CaptureQueriesContext(connection) as queries:
        for _ in range(10):
            roles_of(user, [own.pk])
            roles_of(user, [other.pk])

    assert len(queries) == 2


def test_visitor_without_account_asks_nothing_of_the_database(own: Ministerie) -> None:
    with CaptureQueriesContext(connection) as queries:
        roles_of(AnonymousUser(), [own.pk])

    assert len(queries) == 0


def test_somebody_has_one_role_in_a_ministry(own: Ministerie) -> None:
    user = UserFactory(staff_of=own)

    with refused("membership_once"):
        Membership.objects.create(user=user, ministerie=own, role=Membership.MemberRole.COORDINATOR)
