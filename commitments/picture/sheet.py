"""The sheets a picture can be drawn on, and what is put on them. Lengths are in units of the drawing."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

Interval = tuple[date, date]


class Style(Enum):
    """How a line of text is set. The values are the ends of the names in picture.css."""

    DATE = "date"
    TITLE = "title"
    SMALL = "small"
    STATUS = "status"
    HEAD = "head"
    YEAR = "year"


@dataclass(frozen=True)
class Text:
    """Words that are wrapped over at most so many lines."""

    words: str
    style: Style
    most: int = 3


@dataclass(frozen=True)
class Chips:
    """Small numbered marks below a heading."""

    heading: str
    count: int


@dataclass(frozen=True)
class Item:
    """One thing to place. `ports` is how many lines leave or reach its busiest side."""

    key: str
    lane: int
    when: Interval | None
    texts: tuple[Text, ...]
    chips: tuple[Chips, ...] = ()
    planned: Interval | None = None
    ports: int = 0
    is_event: bool = False


@dataclass(frozen=True)
class Box:
    """A rectangle, from its left upper corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower side."""
        return self.y + self.height


@dataclass(frozen=True)
class Column:
    """Where the cards of a lane stand, and the strip beside them for dates that are spans."""

    x: float
    width: float
    strip_x: float
    strip_width: float


@dataclass(frozen=True)
class Sheet:
    """A width, its columns from left to right, and the gutters that lines run through.

    With one column the only gutter lies to its left; otherwise gutter n lies between the
    columns n and n + 1. `slice_height` is what fits on one printed page.
    """

    name: str
    width: float
    columns: tuple[Column, ...]
    gutters: tuple[tuple[float, float], ...]
    sizes: dict[Style, float]
    axis_x: float
    is_year_above: bool
    slice_height: float | None = None
    top: float = 8
    track_distance: float = 9
    glyph_room: float = 20

    @property
    def is_single(self) -> bool:
        """True when all lanes share one column."""
        return len(self.columns) == 1

    def column_of(self, lane: int) -> int:
        """The column in which a lane stands."""
        return 0 if self.is_single else lane


_WIDE_SIZES = {
    Style.DATE: 11.5,
    Style.TITLE: 13,
    Style.SMALL: 11.5,
    Style.STATUS: 11.5,
    Style.HEAD: 11.5,
    Style.YEAR: 15,
}

# 960 units: sixteen pixels of text on a wide screen, seven points on A4 upright.
WIDE = Sheet(
    name="wide",
    width=960,
    columns=(
        Column(x=54, width=192, strip_x=44, strip_width=8),
        Column(x=324, width=262, strip_x=313, strip_width=9),
        Column(x=668, width=256, strip_x=928, strip_width=30),
    ),
    gutters=((246, 312), (586, 668)),
    sizes=_WIDE_SIZES,
    axis_x=0,
    is_year_above=False,
    slice_height=1300,
    top=34,
)
# 340 units: the width of a phone.
NARROW = Sheet(
    name="narrow",
    width=340,
    columns=(Column(x=64, width=248, strip_x=316, strip_width=24),),
    gutters=((0, 64),),
    sizes={style: size * 1.12 for style, size in _WIDE_SIZES.items()},
    axis_x=64,
    is_year_above=True,
    track_distance=6,
    glyph_room=19,
)
