"""Pieces for paper."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from commitments.picture.layout import lay_out
from commitments.picture.sheet import NARROW, WIDE, Item, Style, Text
from commitments.picture.slices import slices_of
from tests.picture.strategies import items


def item(key: str, when: date) -> Item:
    return Item(key, 1, (when, when), (Text(key, Style.TITLE),))


@given(items(most=25), st.sampled_from([120.0, 400.0, 1300.0]))
def test_slices_of_cuts_no_mark_in_two(some: list[Item], most: float) -> None:
    layout = lay_out(some, replace(WIDE, slice_height=most))
    pieces = slices_of(layout)

    assert pieces[0][0] == 0
    assert pieces[-1][1] == layout.height
    assert all(before[1] == after[0] for before, after in pairwise(pieces))
    for _top, cut in pieces[:-1]:
        assert not any(placed.box.y < cut < placed.box.bottom for placed in layout.placed)


def test_slices_of_cuts_a_year_that_is_higher_than_a_page_between_its_marks() -> None:
    some = [item(str(n), date(2021, 1, n)) for n in range(1, 20)]
    layout = lay_out(some, replace(WIDE, slice_height=300.0))
    pieces = slices_of(layout)

    assert len(pieces) > 2
    assert all(bottom - top <= 300 for top, bottom in pieces)


def test_slices_of_prefers_to_cut_between_years() -> None:
    some = [item(f"{year}-{n}", date(year, 3, n)) for year in (2021, 2022, 2023) for n in (1, 2, 3, 4)]
    layout = lay_out(some, replace(WIDE, slice_height=330.0))

    assert [cut for _top, cut in slices_of(layout)][:-1] == [band.y for band in layout.bands[1:]]


def test_slices_of_leaves_a_short_or_endless_sheet_whole() -> None:
    some = [item("een", date(2021, 1, 1))]

    assert len(slices_of(lay_out(some, WIDE))) == 1
    assert len(slices_of(lay_out([item(str(n), date(2021, 1, 2)) for n in range(60)], NARROW))) == 1
