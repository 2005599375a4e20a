"""Which finds and which stretch of the letter stand on a page of a long desk."""

from commitments.models import Proposal
from commitments.telling.desk_pages import LONGEST_SHOWN, PAGE_SIZE, page_of, stretch
from commitments.telling.reading_desk import Row


def _rows(count: int, *, every: int = 10) -> list[Row]:
    return [
        Row(
            proposal=Proposal(pk=1000 + n, start=n * every, end=n * every + 5),
            number=n + 1,
            what="",
            title="",
            facts=[],
            strength="",
            reason="",
        )
        for n in range(count)
    ]


def test_short_desk_is_one_page() -> None:
    page = page_of(_rows(PAGE_SIZE))

    assert (page.number, page.count, page.first, page.last) == (1, 1, 1, PAGE_SIZE)
    assert (page.previous, page.next) == (None, None)


def test_long_desk_has_as_many_pages_as_it_needs() -> None:
    page = page_of(_rows(2 * PAGE_SIZE + 1), "2")

    assert (page.number, page.count, page.first, page.last) == (2, 3, PAGE_SIZE + 1, 2 * PAGE_SIZE)
    assert (page.previous, page.next) == (1, 3)
    assert len(page_of(_rows(2 * PAGE_SIZE + 1), "3").rows) == 1


def test_page_that_is_none_is_the_nearest() -> None:
    rows = _rows(PAGE_SIZE + 1)

    assert [page_of(rows, asked).number for asked in ("", "0", "-1", "x", "²", "9", "9" * 20)] == [
        *(1, 1, 1, 1, 1, 2, 1)
    ]


def test_find_brings_its_own_page() -> None:
    rows = _rows(PAGE_SIZE + 1)

    assert page_of(rows, "1", holding=1000 + PAGE_SIZE).number == 2
    assert page_of(rows, "2", holding=1000).number == 1
    assert page_of(rows, "2", holding=5).number == 2


def test_desk_without_finds_has_one_empty_page() -> None:
    page = page_of([])

    assert (page.count, page.first, page.last, list(page.rows)) == (1, 0, 0, [])


def test_text_that_is_not_long_is_whole() -> None:
    assert stretch("a" * LONGEST_SHOWN, _rows(2)) == (0, LONGEST_SHOWN)


def test_of_a_long_text_the_part_around_the_finds_is_shown() -> None:
    text = "a" * (2 * LONGEST_SHOWN)
    rows = _rows(3, every=100_000)

    start, end = stretch(text, rows[1:])

    assert 0 < start < 100_000 < 200_005 < end < len(text)


def test_stretch_is_never_longer_than_what_fits() -> None:
    text = "a" * (3 * LONGEST_SHOWN)

    start, end = stretch(text, _rows(3, every=LONGEST_SHOWN))

    assert end - start == LONGEST_SHOWN
    assert stretch(text, []) == (0, LONGEST_SHOWN)
