"""What every judgement shares is tested where proposals are judged; here who may."""

import pytest

from commitments.actions.proposals.deciding import may_judge
from tests.factories import MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_keepers_alone_judge() -> None:
    bz = MinisterieFactory()
    others = [UserFactory(), UserFactory(staff_of=bz), UserFactory(coordinator_of=bz)]

    assert may_judge(UserFactory(data_entry=True))
    assert may_judge(UserFactory(admin=True))
    assert not any(may_judge(user) for user in others)
