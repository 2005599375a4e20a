"""The measure of the reader's speed: lengths as asked, and growth as a ratio within one run."""

from benchmarks.reading.speed import Reading, _letters, growth


def test_text_has_the_length_that_was_asked() -> None:
    assert sum(map(len, _letters(30_000))) == 30_000


def test_growth_is_one_where_time_follows_length() -> None:
    assert growth([Reading(1000, 1.0), Reading(4000, 4.0)]) == 1
    assert growth([Reading(1000, 1.0), Reading(4000, 16.0)]) == 4
