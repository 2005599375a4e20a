"""Who may do what, against a table written out by hand."""

import pytest

from commitments.permissions import ALLOWED, Action, Role, is_allowed

COLUMNS = [
    Role.ANONYMOUS,
    Role.RESEARCHER,
    Role.STAFF,
    Role.OTHER_STAFF,
    Role.COORDINATOR,
    Role.OTHER_COORDINATOR,
    Role.DATA_ENTRY,
    Role.ADMIN,
]
TABLE = {
    Action.VIEW_PUBLISHED: "yes yes yes yes yes yes yes yes",
    Action.VIEW_DRAFT: "no no no no no no yes yes",
    Action.VIEW_INTERNAL: "no no yes no yes no no yes",
    Action.CHANGE_MINISTRY_STATUS: "no no yes no yes no yes yes",
    Action.CHANGE_KAMER_STATUS: "no no no no no no yes yes",
    Action.READ_LETTER: "no no yes yes yes yes yes yes",
    Action.WORK: "no no yes no yes no no no",
    Action.APPROVE: "no no no no yes no no no",
    Action.COORDINATE: "no no no no yes no no no",
    Action.READ_AUDIT: "no no no no no no no yes",
    Action.JUDGE_DIFFERENCE: "no no yes no yes no yes yes",
    Action.RECORD: "no no no no no no yes yes",
    Action.PUBLISH: "no no no no no no yes yes",
    Action.ENTER_ADMIN: "no no no no no no yes yes",
    Action.MANAGE_USERS: "no no no no no no no yes",
}


def test_table_has_every_action_and_role() -> None:
    assert set(TABLE) == set(Action) == set(ALLOWED)
    assert set(COLUMNS) == set(Role)


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", Role)
def test_role_may_do_what_the_table_says(role: Role, action: Action) -> None:
    expected = dict(zip(COLUMNS, TABLE[action].split(), strict=True))[role] == "yes"

    assert is_allowed(action, {role}) is expected


@pytest.mark.parametrize("action", Action)
def test_without_any_role_nothing_is_allowed(action: Action) -> None:
    assert not is_allowed(action, set())


def test_one_role_that_may_is_enough() -> None:
    assert is_allowed(Action.VIEW_INTERNAL, [Role.RESEARCHER, Role.OTHER_STAFF, Role.STAFF])
    assert not is_allowed(Action.VIEW_INTERNAL, [Role.RESEARCHER, Role.OTHER_STAFF])
