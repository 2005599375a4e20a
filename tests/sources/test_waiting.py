"""How long to wait."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from commitments.sources.waiting import read_retry_after


@pytest.mark.parametrize(("header", "seconds"), [("0", 0), ("120", 120), (" 7 ", 7)])
def test_seconds_are_read(header: str, seconds: float) -> None:
    assert read_retry_after(header) == seconds


@pytest.mark.parametrize("header", ["", "straks", "-5", "1.5", "٣"])
def test_other_words_ask_nothing(header: str) -> None:
    assert read_retry_after(header) is None


def test_a_date_is_read_and_a_past_one_asks_no_wait() -> None:
    soon, past = (datetime.now(UTC) + timedelta(seconds=seconds) for seconds in (60, -60))

    assert read_retry_after(format_datetime(soon)) == pytest.approx(60, abs=5)
    assert read_retry_after(format_datetime(past)) == 0
