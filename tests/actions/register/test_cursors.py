"""From which moment on to ask again."""

from datetime import UTC, datetime, timedelta

import pytest

from commitments.actions.register.cursors import begin, changes_for, find_cursor, finish, move
from commitments.sources.intake import Changes
from tests.factories import SyncCursorFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2031, 6, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def test_the_first_time_everything_is_asked() -> None:
    assert changes_for(find_cursor("moties", ""), NOW) is None


def test_of_a_kind_without_rows_only_what_came_since_is_asked() -> None:
    cursor = find_cursor("verwijderd", "")
    begin(cursor, NOW)
    finish(cursor)

    assert changes_for(cursor, LATER) == Changes("2031-06-01T11:50:00Z")


def test_long_after_the_last_change_only_what_is_later_is_asked() -> None:
    cursor = SyncCursorFactory(watermark="2031-05-01T10:00:00.123456Z", succeeded_at=NOW)

    assert changes_for(cursor, LATER) == Changes("2031-05-01T10:00:00.123457Z")


def test_shortly_after_a_change_there_is_an_overlap() -> None:
    cursor = SyncCursorFactory(watermark="2031-06-01T11:59:59Z", succeeded_at=NOW)

    assert changes_for(cursor, LATER) == Changes("2031-06-01T11:50:00Z")


def test_a_clock_that_runs_ahead_changes_nothing() -> None:
    cursor = SyncCursorFactory(watermark="2031-06-01T22:00:00Z", succeeded_at=NOW)

    assert changes_for(cursor, LATER) == Changes("2031-06-01T11:50:00Z")


def test_moments_far_ahead_that_were_read_are_not_asked_again() -> None:
    cursor = SyncCursorFactory(watermark="2033-02-03T04:05:06Z", succeeded_at=NOW)

    assert changes_for(cursor, LATER) == Changes(
        "2031-06-01T11:50:00Z", until="2031-06-02T13:00:00Z", again_from="2033-02-03T04:05:06.000001Z"
    )


def test_a_pass_that_ended_moves_the_watermark_and_one_that_did_not_leaves_it() -> None:
    cursor = find_cursor("moties", "")
    begin(cursor, NOW)
    move(cursor, reached=NOW - timedelta(days=2), next_address="http://register/2")
    assert changes_for(find_cursor("moties", ""), NOW) is None
    move(cursor, reached=NOW - timedelta(days=3), next_address="")
    finish(cursor)

    kept = find_cursor("moties", "")
    assert datetime.fromisoformat(kept.watermark) == NOW - timedelta(days=2)
    assert (kept.succeeded_at, kept.next_address) == (NOW, "")
