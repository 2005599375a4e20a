"""Dates that are periods, drawn as bars beside the cards: from the first day down to the last."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from commitments.picture.blocks import Placed
from commitments.picture.sheet import Sheet

_LEAST = 14.0
_LANE_DISTANCE = 7.0
_BETWEEN = 4.0


@dataclass
class Days:
    """Which day stands at which height: knots, in order of time."""

    days: list[int]
    heights: list[float]

    def add(self, day: date, y: float) -> None:
        """Put a day at a height; days and heights may stay as they are but never go back."""
        self.days.append(day.toordinal())
        self.heights.append(y)

    def y(self, day: date) -> float:
        """The height of a day; between two knots in proportion, beyond them that of the nearest."""
        ordinal = day.toordinal()
        at = bisect_left(self.days, ordinal)
        if at == len(self.days):
            return self.heights[-1]
        if self.days[at] == ordinal or at == 0:
            return self.heights[at]
        share = (ordinal - self.days[at - 1]) / (self.days[at] - self.days[at - 1])
        return self.heights[at - 1] + share * (self.heights[at] - self.heights[at - 1])


@dataclass(frozen=True)
class Span:
    """One bar; `planned` is the period that was first announced, `joint_y` where its words lead to it."""

    key: str
    x: float
    y1: float
    y2: float
    joint_y: float
    planned: tuple[float, float] | None

    @property
    def top(self) -> float:
        """Its highest point."""
        return min(self.y1, self.planned[0]) if self.planned else self.y1

    @property
    def bottom(self) -> float:
        """Its lowest point."""
        return max(self.y2, self.planned[1]) if self.planned else self.y2


def spans_of(placed: Sequence[Placed], days: Days, sheet: Sheet) -> list[Span]:
    """A bar for every date that is no day, in the first free lane of the strip beside its column."""
    found: list[tuple[int, Span]] = []
    for one in placed:
        item = one.item
        if item.when is None or (item.when[0] == item.when[1] and item.planned is None):
            continue
        y1 = one.box.y
        y2 = max(days.y(item.when[1]), y1 + _LEAST)
        planned = None
        if item.planned:
            # What was planned for after the last year of the picture ends with it.
            first = min(days.y(item.planned[0]), days.heights[-1] - _LEAST)
            planned = first, max(days.y(item.planned[1]), first + _LEAST)
        found.append((sheet.column_of(item.lane), Span(item.key, 0, y1, y2, y1 + _LEAST / 2, planned)))
    spans: list[Span] = []
    for number, column in enumerate(sheet.columns):
        here = sorted((span for at, span in found if at == number), key=lambda s: (s.top, s.bottom, s.key))
        lanes = _lanes(here)
        step = min(_LANE_DISTANCE, column.strip_width / (max(lanes, default=0) + 1))
        is_after = column.strip_x > column.x
        edge, direction = (column.strip_x, 1) if is_after else (column.strip_x + column.strip_width, -1)
        for span, lane in zip(here, lanes, strict=True):
            x = edge + direction * step * (lane + 0.5)
            spans.append(Span(span.key, x, span.y1, span.y2, span.joint_y, span.planned))
    return spans


def _lanes(spans: Sequence[Span]) -> list[int]:
    """For spans in order of their top: the first lane in which each is free."""
    ends: list[float] = []
    lanes = []
    for span in spans:
        lane = next((n for n, last in enumerate(ends) if last + _BETWEEN <= span.top), len(ends))
        ends[lane : lane + 1] = [span.bottom]
        lanes.append(lane)
    return lanes
