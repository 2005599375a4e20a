"""Places items on a sheet: time runs downwards, and nothing overlaps.

Each year with something in it is a band; within it things stand in order of their first day,
and what lies later never stands higher, in whichever column. So the distance between two things
says nothing of the time between them, but their order does. Days between things lie between
them in proportion, so that the end of a span has its place too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from commitments.picture.blocks import Block, Line, Placed, block_of
from commitments.picture.sheet import Box, Interval, Item, Sheet, Style
from commitments.picture.spans import Days, Span, spans_of

_BOTTOM = 8.0
_GAP = 11.0
_BAND_PADDING = 10.0
_YEAR_ROOM = 26.0
_EMPTY_YEARS = 26.0


@dataclass(frozen=True)
class Band:
    """A year, years without anything in them, or what has no date (`first` is None)."""

    first: int | None
    last: int | None
    y: float
    height: float
    is_empty: bool = False

    @property
    def bottom(self) -> float:
        """Its lower side."""
        return self.y + self.height


@dataclass(frozen=True)
class Layout:
    """Everything in its place."""

    sheet: Sheet
    height: float
    placed: tuple[Placed, ...]
    bands: tuple[Band, ...]
    spans: tuple[Span, ...]
    today_y: float | None


def lay_out(items: Sequence[Item], sheet: Sheet, *, today: date | None = None) -> Layout:
    """Place the items; those without a date stand below all others. The same items give the same layout."""
    blocks = {item.key: block_of(item, sheet) for item in items}
    dated = sorted((i for i in items if i.when), key=_first_day)
    undated = [item for item in items if not item.when]
    days = Days([], [])
    bands: list[Band] = []
    placed: list[Placed] = []
    y = sheet.top
    years = sorted({item.when[0].year for item in dated if item.when})
    for number, year in enumerate(years):
        if number and years[number - 1] < year - 1:
            bands.append(Band(years[number - 1] + 1, year - 1, y, _EMPTY_YEARS, is_empty=True))
            y += _EMPTY_YEARS
        days.add(date(year, 1, 1), y)
        inside = [item for item in dated if item.when and item.when[0].year == year]
        added, bottom = _stack(inside, blocks, sheet, top=y)
        for one in added:
            if one.item.when:
                days.add(one.item.when[0], one.box.y)
        days.add(date(year, 12, 31), bottom)
        bands.append(Band(year, year, y, bottom - y))
        placed += added
        y = bottom
    if undated:
        added, bottom = _stack(undated, blocks, sheet, top=y)
        bands.append(Band(None, None, y, bottom - y))
        placed += added
        y = bottom
    return Layout(
        sheet=sheet,
        height=y + _BOTTOM,
        placed=tuple(placed),
        bands=tuple(bands),
        spans=tuple(spans_of(placed, days, sheet)),
        today_y=_today(today, placed, bands) if today else None,
    )


def _today(today: date, placed: Sequence[Placed], bands: Sequence[Band]) -> float | None:
    """Between what has begun and what has not; None where today lies in no year of the picture."""
    year = next((band for band in bands if band.first is not None and band.first == today.year), None)
    if year is None or year.is_empty:
        return None
    later = [one.box.y for one in placed if one.item.when and one.item.when[0] > today]
    return min(min(later, default=year.bottom) - _GAP / 2, year.bottom - _GAP / 2)


def _first_day(item: Item) -> Interval:
    return item.when or (date.max, date.max)


def _stack(
    items: Sequence[Item], blocks: dict[str, Block], sheet: Sheet, *, top: float
) -> tuple[list[Placed], float]:
    """The items of one band, each below its column and not above what came before; and the band's end."""
    start = top + _BAND_PADDING + (_YEAR_ROOM if sheet.is_year_above else 0)
    bottoms = [start] * len(sheet.columns)
    anchor = start
    placed = []
    for item in items:
        number = sheet.column_of(item.lane)
        column = sheet.columns[number]
        block = blocks[item.key]
        anchor = max(anchor, bottoms[number])
        placed.append(
            Placed(
                item,
                Box(column.x, anchor, column.width, block.height),
                tuple(Line(column.x + one.x, anchor + one.y, one.text, one.style) for one in block.lines),
                tuple(
                    tuple(Box(column.x + c.x, anchor + c.y, c.width, c.height) for c in group)
                    for group in block.chips
                ),
            )
        )
        bottoms[number] = anchor + block.height + _GAP
    return placed, max(max(bottoms) - _GAP + _BAND_PADDING, start + sheet.sizes[Style.YEAR])
