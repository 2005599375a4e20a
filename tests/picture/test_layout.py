"""Everything in its place: nothing overlaps, nothing falls off, time runs down."""

from datetime import date
from itertools import combinations

from hypothesis import given

from commitments.picture.blocks import line_box
from commitments.picture.layout import lay_out
from commitments.picture.sheet import NARROW, WIDE, Box, Item, Sheet, Style, Text
from tests.picture.strategies import SHEETS, is_within, items, overlap, sheet_box

TODAY = date(2026, 11, 22)


def item(key: str, *when: date, lane: int = 0) -> Item:
    return Item(key, lane, (when[0], when[-1]) if when else None, (Text(f"tekst van {key}", Style.TITLE),))


@given(items(), SHEETS)
def test_lay_out_lets_no_two_marks_overlap(some: list[Item], sheet: Sheet) -> None:
    placed = lay_out(some, sheet).placed

    assert {one.item.key for one in placed} == {one.key for one in some}
    for one, other in combinations([p.box for p in placed], 2):
        assert not overlap(one, other)


@given(items(), SHEETS)
def test_lay_out_keeps_words_and_chips_within_their_mark_and_apart(some: list[Item], sheet: Sheet) -> None:
    for placed in lay_out(some, sheet).placed:
        boxes = [line_box(line, sheet) for line in placed.lines]
        boxes += [box for group in placed.chips for box in group]
        assert [len(group) for group in placed.chips] == [chips.count for chips in placed.item.chips]
        for box in boxes:
            assert is_within(box, placed.box)
        for one, other in combinations(boxes, 2):
            assert not overlap(one, other)


@given(items(), SHEETS)
def test_lay_out_keeps_all_within_the_sheet(some: list[Item], sheet: Sheet) -> None:
    layout = lay_out(some, sheet, today=TODAY)
    whole = sheet_box(layout)

    for placed in layout.placed:
        assert is_within(placed.box, whole)
    for span in layout.spans:
        assert is_within(Box(span.x, span.top, 0, span.bottom - span.top), whole)
    assert layout.today_y is None or 0 < layout.today_y < layout.height


@given(items(), SHEETS)
def test_lay_out_keeps_the_order_of_time(some: list[Item], sheet: Sheet) -> None:
    heights = [(p.item.when[0] if p.item.when else date.max, p.box.y) for p in lay_out(some, sheet).placed]

    for (day, y), (other_day, other_y) in combinations(heights, 2):
        if day != other_day:
            assert (day < other_day) == (y < other_y) or y == other_y


@given(items(), SHEETS)
def test_lay_out_gives_each_year_a_band_of_its_own(some: list[Item], sheet: Sheet) -> None:
    layout = lay_out(some, sheet)

    for band, after in zip(layout.bands, layout.bands[1:], strict=False):
        assert abs(band.bottom - after.y) < 0.001
    for placed in layout.placed:
        year = placed.item.when[0].year if placed.item.when else None
        [band] = [band for band in layout.bands if band.first == year and not band.is_empty]
        assert band.y <= placed.box.y
        assert placed.box.bottom <= band.bottom + 0.001


@given(items(), SHEETS)
def test_lay_out_draws_a_span_from_its_mark_down(some: list[Item], sheet: Sheet) -> None:
    layout = lay_out(some, sheet)
    boxes = {placed.item.key: placed.box for placed in layout.placed}
    uncertain = {i.key for i in some if i.when and (i.when[0] != i.when[1] or i.planned)}

    assert {span.key for span in layout.spans} == uncertain
    for span in layout.spans:
        assert span.y1 == boxes[span.key].y
        assert span.y2 > span.y1
    for one, other in combinations(layout.spans, 2):
        assert one.x != other.x or one.bottom <= other.top or other.bottom <= one.top


@given(items(), SHEETS)
def test_lay_out_is_the_same_every_time(some: list[Item], sheet: Sheet) -> None:
    assert lay_out(some, sheet) == lay_out(list(some), sheet)


def test_lay_out_stands_what_happened_at_once_side_by_side() -> None:
    asked, wrote = item("motie", date(2019, 4, 24)), item("brief", date(2019, 4, 24), lane=1)

    first, second = lay_out([asked, wrote], WIDE).placed

    assert first.box.y == second.box.y
    assert first.box.right < second.box.x


def test_lay_out_stands_everything_below_each_other_on_a_narrow_sheet() -> None:
    asked, wrote = item("motie", date(2019, 4, 24)), item("brief", date(2019, 4, 24), lane=1)

    first, second = lay_out([asked, wrote], NARROW).placed

    assert first.box.x == second.box.x
    assert first.box.bottom < second.box.y


def test_lay_out_shortens_years_in_which_nothing_began() -> None:
    bands = lay_out([item("een", date(2015, 1, 1)), item("twee", date(2019, 1, 1))], WIDE).bands

    assert [(band.first, band.last, band.is_empty) for band in bands] == [
        (2015, 2015, False),
        (2016, 2018, True),
        (2019, 2019, False),
    ]


def test_lay_out_puts_what_has_no_date_below_everything() -> None:
    layout = lay_out([item("zonder"), item("met", date(2019, 1, 1))], WIDE)

    assert [one.item.key for one in layout.placed] == ["met", "zonder"]
    assert layout.bands[-1].first is None


def test_lay_out_ends_a_span_where_its_last_day_lies() -> None:
    some = [
        item("voorzitter", date(2024, 1, 1), date(2025, 6, 30), lane=2),
        item("ervoor", date(2025, 3, 1), lane=2),
        item("erna", date(2025, 9, 1), lane=2),
    ]
    layout = lay_out(some, WIDE)
    at = {placed.item.key: placed.box.y for placed in layout.placed}
    [span] = layout.spans

    assert at["ervoor"] < span.y2 < at["erna"]


def test_lay_out_shows_the_first_plan_above_what_came_of_it() -> None:
    summit = Item(
        key="summit",
        lane=2,
        when=(date(2023, 2, 15), date(2023, 2, 16)),
        texts=(Text("REAIM Summit", Style.TITLE),),
        planned=(date(2022, 10, 1), date(2022, 12, 31)),
        is_event=True,
    )
    layout = lay_out([item("brief", date(2022, 7, 8)), summit], WIDE)
    [span] = layout.spans

    assert span.planned is not None
    assert layout.bands[0].y < span.planned[0] < span.planned[1] <= layout.bands[1].y < span.y1


def test_lay_out_keeps_a_plan_for_later_years_within_the_sheet() -> None:
    day, later = date(2012, 1, 1), date(2030, 1, 1)
    layout = lay_out([Item("a", 2, (day, day), (Text("x", Style.DATE),), planned=(later, later))], WIDE)

    assert layout.spans[0].bottom <= layout.height


def test_lay_out_draws_today_between_what_was_and_what_comes() -> None:
    layout = lay_out([item("was", date(2026, 2, 4)), item("komt", date(2026, 12, 1))], WIDE, today=TODAY)
    was, comes = layout.placed

    assert layout.today_y is not None
    assert was.box.bottom < layout.today_y < comes.box.y
    assert lay_out([item("was", date(2020, 2, 4))], WIDE, today=TODAY).today_y is None


def test_lay_out_of_nothing_is_empty() -> None:
    layout = lay_out([], WIDE, today=TODAY)

    assert (layout.placed, layout.bands, layout.spans, layout.today_y) == ((), (), (), None)
