"""What the planner is told of tables that grow."""

import pytest
from django.db import connection

from commitments.actions.register.measuring import measure_tables
from tests.actions.register.taking import take
from tests.sources.rows import motie

pytestmark = pytest.mark.django_db


def test_the_planner_knows_how_many_rows_there_are_and_their_keys_only() -> None:
    take("moties", *(motie(number) for number in range(1, 31)))
    measure_tables("Zaak")

    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE relname = 'commitments_registerrow'")
        assert cursor.fetchone() == (30,)
        cursor.execute("SELECT attname FROM pg_stats WHERE tablename = 'commitments_registerrow'")
        measured = {name for (name,) in cursor.fetchall()}
    assert "source_id" in measured
    assert "raw" not in measured


@pytest.mark.parametrize("entity", ["Stemming", "Besluit", "Toezegging", "Activiteit"])
def test_every_entity_can_be_measured(entity: str) -> None:
    measure_tables(entity)
