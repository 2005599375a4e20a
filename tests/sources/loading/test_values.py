"""Days and moments of the register."""

from datetime import UTC, date, datetime

import pytest

from commitments.sources.loading.values import read_day, read_moment


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("2031-03-05T00:00:00+01:00", date(2031, 3, 5)),
        ("2031-07-05T00:00:00+02:00", date(2031, 7, 5)),
        ("2031-01-05T00:00:00+02:00", date(2031, 1, 5)),  # winter, with the offset of summer
        ("2031-03-04T23:00:00Z", date(2031, 3, 5)),
        ("2031-07-04T21:59:59Z", date(2031, 7, 4)),
        ("2031-07-04T22:00:00Z", date(2031, 7, 5)),
        ("2031-03-12T23:30:09.1234567Z", date(2031, 3, 13)),
        ("2031-03-12", date(2031, 3, 12)),
        ("2031-03-12T23:30:09", date(2031, 3, 12)),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00+00:20", None),
    ],
)
def test_a_day_is_that_of_amsterdam(printed: str, day: date | None) -> None:
    assert read_day(printed) == day


def test_a_moment_keeps_its_offset_and_six_decimals() -> None:
    assert read_moment("2031-03-12T16:04:09.1234567Z") == datetime(2031, 3, 12, 16, 4, 9, 123456, tzinfo=UTC)
    assert read_moment("2031-03-12T16:04:09").utcoffset().total_seconds() == 3600
    assert read_moment("0001-01-01T00:00:00Z") is None


@pytest.mark.parametrize("printed", ["", "gisteren", "2031-13-01", "2031-02-30T00:00:00+01:00"])
def test_what_is_no_date_raises(printed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_day(printed)
    with pytest.raises(ValueError, match=r"."):
        read_moment(printed)
