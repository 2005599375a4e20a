"""When an event or advies was last changed, for those of before this was kept (0009)."""

from datetime import UTC, datetime
from importlib import import_module

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import connection

from commitments.models import Advies, Milestone
from tests.factories import AdviesFactory, DossierFactory, MilestoneFactory, UserFactory

pytestmark = pytest.mark.django_db

LAST_IN_HISTORY = import_module("commitments.migrations.0009_changed_and_told_together").LAST_IN_HISTORY


def noted(record: object, *, year: int) -> datetime:
    """Write a change of this record into the history of the admin."""
    at = datetime(year, 2, 8, tzinfo=UTC)
    LogEntry.objects.create(
        user=UserFactory(),
        content_type=ContentType.objects.get_for_model(record),
        object_id=str(record.pk),  # type: ignore[attr-defined]  # any model
        object_repr="–",
        action_flag=CHANGE,
        action_time=at,
    )
    return at


def test_last_change_is_taken_from_the_history_and_else_not_known() -> None:
    advies, milestone, untouched = AdviesFactory(), MilestoneFactory(), MilestoneFactory()
    noted(milestone, year=2020)
    last = noted(milestone, year=2021)
    of_advies = noted(advies, year=2022)
    # Another kind of record with the same number.
    noted(DossierFactory(pk=milestone.pk), year=2023)

    with connection.cursor() as cursor:
        cursor.execute(LAST_IN_HISTORY)

    assert dict(Milestone.objects.values_list("pk", "changed_at")) == {milestone.pk: last, untouched.pk: None}
    assert Advies.objects.get().changed_at == of_advies
