"""A list of records to choose from, read by one plain statement."""

from typing import Any

import pytest

from commitments.finding.one_record import OneRecord
from commitments.models import Ministerie
from tests.factories import MinisterieFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def field() -> OneRecord:
    MinisterieFactory(name="Ministerie van Wind", slug="wind")
    MinisterieFactory(name="Ministerie van Water", slug="water")
    return OneRecord(
        queryset=Ministerie.objects.order_by("name"),
        to_field_name="slug",
        empty_label="Alle",
        null_label="Geen",
    )


def test_records_stand_after_what_means_all_or_none(field: OneRecord) -> None:
    assert [str(label) for _value, label in field.choices] == [
        "Alle",
        "Geen",
        "Ministerie van Water",
        "Ministerie van Wind",
    ]


def test_list_is_one_statement_without_a_cursor(field: OneRecord) -> None:
    shown: list[Any] = []

    asked = queries_of(lambda: shown.extend(iter(field.choices)))

    assert len(shown) == 4
    assert [sql.split()[0] for sql in asked] == ["SELECT"]
