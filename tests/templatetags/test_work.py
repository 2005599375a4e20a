"""Who is shown the way to the work of a ministry."""

import pytest
from django.contrib.auth.models import AnonymousUser

from commitments.templatetags.work import works_at_ministry
from tests.factories import MinisterieFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_way_to_the_work_is_shown_to_those_who_work_there() -> None:
    bz = MinisterieFactory()

    assert works_at_ministry({"user": UserFactory(staff_of=bz)})
    assert works_at_ministry({"user": UserFactory(coordinator_of=bz)})
    for user in (AnonymousUser(), UserFactory(), UserFactory(data_entry=True), UserFactory(admin=True)):
        assert not works_at_ministry({"user": user})
    assert not works_at_ministry({})
