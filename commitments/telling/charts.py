"""The measures of small pictures: widths and heights that templates write into SVG as they are.

Text, so that no language puts a comma into an attribute.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Segment:
    """One part of a bar: where it starts and how wide it is, in percents of the bar."""

    name: str
    number: int
    start: str
    width: str


def segments(parts: Sequence[tuple[str, int]]) -> list[Segment]:
    """The parts of a bar that is as wide as all of them together; what is empty takes no room."""
    total = sum(number for _name, number in parts)
    drawn = []
    before = 0
    for name, number in parts:
        if number:
            start, width = 100 * before / total, 100 * number / total
            drawn.append(Segment(name, number, f"{start:.2f}%", f"{width:.2f}%"))
        before += number
    return drawn


@dataclass(frozen=True)
class Column:
    """One column of a chart: percents across, whole pixels from the top; the marked part is at its foot."""

    label: str
    number: int
    marked: int
    start: str
    width: str
    middle: str
    top: int
    height: int
    marked_top: int
    marked_height: int


def columns(
    values: Sequence[tuple[str, int, int]], *, height: int, margin: int = 0, gap: float = 0.3
) -> list[Column]:
    """Columns of (label, number, how many of it are marked), the highest `height` pixels high.

    `margin` pixels stay free above; `gap` is the part of a column's room that stays empty.
    What is not zero is at least 2 pixels high, so that it can be seen.
    """
    highest = max((number for _label, number, _marked in values), default=0)

    def tall(number: int) -> int:
        return max(2, round(height * number / highest)) if number else 0

    drawn = []
    for place, (label, number, marked) in enumerate(values):
        room = 100 / len(values)
        whole, part = tall(number), min(tall(marked), tall(number))
        drawn.append(
            Column(
                label=label,
                number=number,
                marked=marked,
                start=f"{room * (place + gap / 2):.2f}%",
                width=f"{room * (1 - gap):.2f}%",
                middle=f"{room * (place + 0.5):.2f}%",
                top=margin + height - whole,
                height=whole,
                marked_top=margin + height - part,
                marked_height=part,
            )
        )
    return drawn
