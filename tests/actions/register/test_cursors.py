"""From which moment on to ask again."""

from datetime import UTC, datetime, timedelta

import pytest

from commitments.actions.register.cursors import ask_from, begin, find_cursor, finish, move
from tests.factories import SyncCursorFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2031, 6, 1, 12, tzinfo=UTC)


def test_the_first_time_everything_is_asked() -> None:
    assert ask_from(find_cursor("moties", "")) == ""


def test_long_after_the_last_change_only_what_is_later_is_asked() -> None:
    cursor = SyncCursorFactory(watermark="2031-05-01T10:00:00.123456Z", succeeded_at=NOW)

    assert ask_from(cursor) == "2031-05-01T10:00:00.123457Z"


def test_shortly_after_a_change_there_is_an_overlap() -> None:
    cursor = SyncCursorFactory(watermark="2031-06-01T11:59:59Z", succeeded_at=NOW)

    assert datetime.fromisoformat(ask_from(cursor)) == NOW - timedelta(minutes=10)


def test_a_pass_that_ended_moves_the_watermark_and_one_that_did_not_leaves_it() -> None:
    cursor = find_cursor("moties", "")
    begin(cursor, NOW)
    move(cursor, reached=NOW - timedelta(days=2), next_address="http://register/2")
    assert ask_from(find_cursor("moties", "")) == ""
    move(cursor, reached=NOW - timedelta(days=3), next_address="")
    finish(cursor)

    kept = find_cursor("moties", "")
    assert datetime.fromisoformat(kept.watermark) == NOW - timedelta(days=2)
    assert (kept.succeeded_at, kept.next_address) == (NOW, "")
