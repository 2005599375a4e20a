"""What the engine adds to Django's: moments are read as before, only faster."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from django.db import DataError, connection
from hypothesis import given
from hypothesis import strategies as st

from reaim_tracker.postgresql.base import MomentLoader

pytestmark = pytest.mark.django_db

HALF_HOURS = st.integers(-24, 28).map(lambda n: timezone(timedelta(minutes=30 * n)))
# In the first and the last year another zone can be a year that Python does not have.
MOMENTS = st.datetimes(timezones=HALF_HOURS).filter(lambda moment: 1 < moment.year < 9999)


def read(statement: str, *given: object) -> datetime:
    with connection.cursor() as cursor:
        cursor.execute(statement, given)
        [moment] = cursor.fetchone()
    return moment


def test_the_connection_reads_moments_so() -> None:
    connection.ensure_connection()

    assert issubclass(connection.connection.adapters.get_loader(1184, 0), MomentLoader)
    with connection.cursor() as cursor:
        # Django copies its own loader to a cursor whose time zone is another.
        assert cursor.cursor.adapters.get_loader(1184, 0) is MomentLoader


@given(MOMENTS)
def test_a_moment_comes_back_as_it_was(moment: datetime) -> None:
    found = read("SELECT %s::timestamptz", moment)

    assert found == moment
    assert found.tzinfo is UTC


def test_a_moment_that_is_printed_in_another_zone_is_the_same() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL TIME ZONE 'Asia/Kolkata'")

    assert read("SELECT '2024-03-01 12:00+00'::timestamptz") == datetime(2024, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("moment", ["infinity", "0044-03-15 12:00+00 BC", "10000-01-01 00:00+00"])
def test_what_python_has_no_moment_for_is_refused_as_before(moment: str) -> None:
    with pytest.raises(DataError):
        read("SELECT %s::timestamptz", moment)
