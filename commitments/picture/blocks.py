"""What one item looks like by itself: its lines of text and its chips, wrapped and measured."""

from dataclasses import dataclass

from commitments.picture.measure import text_width, wrap
from commitments.picture.sheet import Box, Item, Sheet, Style, Text

BOLD = frozenset({Style.TITLE, Style.YEAR})
LINE_HEIGHT = 1.3
BASELINE = 1.02
"""From the top of a line to its baseline, in em."""
FIRST_PORT, PORT_DISTANCE = 14.0, 14.5
"""Where lines leave the side of a mark: the first below its corner, the next below that."""
CHIP_WIDTH, CHIP_HEIGHT, CHIP_GAP = 38.0, 27.0, 4.0
_PADDING_X, _PADDING_TOP, _PADDING_BOTTOM = 11.0, 7.0, 8.0
_EVENT_INDENT = 17.0
_STATUS_ICON = 17.0
_BETWEEN = 2.0
# What a shape takes away on the right: a letter's folded corner, a motie's point.
_SHAPE_ROOM = 3.0


@dataclass(frozen=True)
class Line:
    """One line of text; (x, y) is the start of its baseline."""

    x: float
    y: float
    text: str
    style: Style


@dataclass(frozen=True)
class Block:
    """An item from its own corner (0, 0)."""

    height: float
    lines: tuple[Line, ...]
    chips: tuple[tuple[Box, ...], ...]


@dataclass(frozen=True)
class Placed:
    """An item with its box, its lines of text and its chips, one tuple of boxes per group."""

    item: Item
    box: Box
    lines: tuple[Line, ...]
    chips: tuple[tuple[Box, ...], ...]


def block_of(item: Item, sheet: Sheet) -> Block:
    """The item in the width of its column."""
    column = sheet.columns[sheet.column_of(item.lane)]
    left = _EVENT_INDENT if item.is_event else _PADDING_X
    room = column.width - left - (0 if item.is_event else _PADDING_X + _SHAPE_ROOM)
    y = 0.0 if item.is_event else _PADDING_TOP
    lines: list[Line] = []
    for text in item.texts:
        added, y = _lines(text, x=left, y=y, room=room, sheet=sheet)
        lines += added
    chips: list[tuple[Box, ...]] = []
    for group in item.chips:
        added, y = _lines(Text(group.heading, Style.HEAD, 2), x=left, y=y + 4, room=room, sheet=sheet)
        lines += added
        boxes = _chips(group.count, x=left, y=y + 3, room=column.width - 2 * left)
        y = boxes[-1].bottom
        chips.append(boxes)
    y += 0 if item.is_event else _PADDING_BOTTOM
    height = max(y, 2 * FIRST_PORT + PORT_DISTANCE * (item.ports - 1))
    return Block(height, tuple(lines), tuple(chips))


def _lines(text: Text, *, x: float, y: float, room: float, sheet: Sheet) -> tuple[list[Line], float]:
    """The lines of one text, and where the next begins."""
    size = sheet.sizes[text.style]
    if text.style is Style.STATUS:
        x, room = x + _STATUS_ICON, room - _STATUS_ICON
    lines = []
    for words in wrap(text.words, room, size=size, is_bold=text.style in BOLD, most=text.most):
        lines.append(Line(x, y + size * BASELINE, words, text.style))
        y += size * LINE_HEIGHT
    return lines, y + _BETWEEN


def _chips(count: int, *, x: float, y: float, room: float) -> tuple[Box, ...]:
    per_row = max(1, int((room + CHIP_GAP) // (CHIP_WIDTH + CHIP_GAP)))
    step_x, step_y = CHIP_WIDTH + CHIP_GAP, CHIP_HEIGHT + CHIP_GAP
    return tuple(
        Box(x + n % per_row * step_x, y + n // per_row * step_y, CHIP_WIDTH, CHIP_HEIGHT)
        for n in range(count)
    )


def line_box(line: Line, sheet: Sheet) -> Box:
    """The room that a line of text takes at most."""
    size = sheet.sizes[line.style]
    width = text_width(line.text, size=size, is_bold=line.style in BOLD)
    return Box(line.x, line.y - size * BASELINE, width, size * LINE_HEIGHT)
