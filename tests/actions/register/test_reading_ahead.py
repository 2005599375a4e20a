"""Pages are asked for while others are taken in."""

from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from threading import Event
from time import sleep

import pytest

from commitments.actions.register.reading_ahead import read_ahead
from commitments.sources.client import Page


def page(number: int) -> Page:
    return Page(address=str(number), rows=[], next_address=None)


def test_pages_come_in_order() -> None:
    pages = [page(number) for number in range(10)]

    assert list(chain(*read_ahead(iter(pages)))) == pages


def test_what_is_ready_comes_together_but_never_more_than_was_asked() -> None:
    pages = [page(number) for number in range(10)]
    with closing(read_ahead(iter(pages), most=4)) as coming:
        first = next(coming)
        sleep(0.2)  # the reader goes on meanwhile
        then = next(coming)

    assert first + then == pages[: len(first) + len(then)]
    assert len(then) == 4


def test_a_page_that_is_there_is_not_kept_waiting_for_the_next() -> None:
    second_may_come = Event()

    def pages() -> Iterator[Page]:
        yield page(1)
        second_may_come.wait(timeout=5)
        yield page(2)

    with closing(read_ahead(pages())) as coming:
        assert next(coming) == [page(1)]
        second_may_come.set()
        assert next(coming) == [page(2)]


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
    assert next(coming) == [page(1)]
    with pytest.raises(OSError, match="gone"):
        next(coming)
