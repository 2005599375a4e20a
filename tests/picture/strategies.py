"""Pictures to test with: items of every sort, and lines between them."""

from datetime import date, timedelta

from hypothesis import strategies as st

from commitments.picture.layout import Layout
from commitments.picture.routes import Wire, busiest_sides
from commitments.picture.sheet import NARROW, WIDE, Box, Chips, Item, Sheet, Style, Text

SHEETS = st.sampled_from([WIDE, NARROW])
WORDS = st.text(alphabet="abeijlmnstWM 2023-/–.:,€", min_size=1, max_size=120)
DAYS = st.dates(min_value=date(2012, 1, 1), max_value=date(2028, 12, 31))


@st.composite
def intervals(draw: st.DrawFn) -> tuple[date, date]:
    """A day, some days, or years."""
    first = draw(DAYS)
    return first, first + timedelta(days=draw(st.sampled_from([0, 0, 0, 1, 30, 365, 1000])))


@st.composite
def items(draw: st.DrawFn, most: int = 14) -> list[Item]:
    """Some items, each with a date or without one."""
    made = []
    for number in range(draw(st.integers(min_value=1, max_value=most))):
        lane = draw(st.integers(min_value=0, max_value=2))
        texts = [Text(draw(WORDS), style) for style in (Style.DATE, Style.TITLE, Style.STATUS)]
        made.append(
            Item(
                key=f"item-{number}",
                lane=lane,
                when=draw(st.one_of(st.none(), intervals(), intervals())),
                texts=tuple(texts[: draw(st.integers(min_value=1, max_value=3))]),
                chips=tuple(
                    Chips("zoveel toezeggingen", draw(st.integers(min_value=1, max_value=30)))
                    for _ in range(draw(st.integers(min_value=0, max_value=2)))
                )
                if lane < 2
                else (),
                planned=draw(st.one_of(st.none(), st.none(), intervals())),
                is_event=lane == 2,
            )
        )
    return made


@st.composite
def networks(draw: st.DrawFn, sheet: Sheet, most: int = 10) -> tuple[list[Item], list[Wire]]:
    """Items with lines between them, high enough for their lines."""
    made = draw(items(most=most))
    keys = [item.key for item in made]
    pairs = draw(st.sets(st.tuples(st.sampled_from(keys), st.sampled_from(keys)), max_size=12))
    wires = [Wire(source, target) for source, target in sorted(pairs) if source != target]
    columns = {item.key: sheet.column_of(item.lane) for item in made}
    ports = busiest_sides(wires, columns, is_single=sheet.is_single)
    return [_with_ports(item, ports.get(item.key, 0)) for item in made], wires


def _with_ports(item: Item, ports: int) -> Item:
    return Item(item.key, item.lane, item.when, item.texts, item.chips, item.planned, ports, item.is_event)


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than an edge."""
    return (
        one.x < other.right - 0.01
        and other.x < one.right - 0.01
        and one.y < other.bottom - 0.01
        and other.y < one.bottom - 0.01
    )


def is_within(inner: Box, outer: Box) -> bool:
    """Whether the one lies inside the other."""
    return (
        inner.x >= outer.x - 0.01
        and inner.y >= outer.y - 0.01
        and inner.right <= outer.right + 0.01
        and inner.bottom <= outer.bottom + 0.01
    )


def sheet_box(layout: Layout) -> Box:
    """The whole drawing."""
    return Box(0, 0, layout.sheet.width, layout.height)
