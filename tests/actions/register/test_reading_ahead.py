"""Pages are asked for while others are taken in."""

from collections.abc import Iterator
from contextlib import closing
from threading import Event

import pytest

from commitments.actions.register.reading_ahead import read_ahead
from commitments.sources.client import Page


def page(number: int) -> Page:
    return Page(address=str(number), rows=[], next_address=None)


def test_pages_come_in_order() -> None:
    pages = [page(number) for number in range(10)]

    assert list(read_ahead(iter(pages))) == pages


def test_the_next_page_is_asked_while_one_is_in_hand() -> None:
    second_asked = Event()

    def pages() -> Iterator[Page]:
        yield page(1)
        second_asked.set()
        yield page(2)

    with closing(read_ahead(pages())) as coming:
        next(coming)
        assert second_asked.wait(timeout=5)


def test_not_all_pages_are_asked_before_they_are_wanted() -> None:
    asked = []

    def pages() -> Iterator[Page]:
        for number in range(100):
            asked.append(number)
            yield page(number)

    with closing(read_ahead(pages(), most=2)) as coming:
        next(coming)
    assert len(asked) < 10


def test_a_page_that_cannot_be_had_is_raised_after_those_before_it() -> None:
    def pages() -> Iterator[Page]:
        yield page(1)
        raise OSError("gone")

    coming = read_ahead(pages())
    assert next(coming) == page(1)
    with pytest.raises(OSError, match="gone"):
        next(coming)
