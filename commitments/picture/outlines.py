"""The outlines by which kinds are told apart, as SVG paths, and the lines between marks."""

from collections.abc import Sequence

from commitments.picture.marks import Shape
from commitments.picture.routes import Point
from commitments.picture.sheet import Box

_CORNER = 9.0
_ROUND = 3.0


def n(value: float) -> str:
    """A length in as few characters as a tenth of a unit needs."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def outline(shape: Shape, box: Box) -> str:
    """The outline of a card: what it is, without any colour."""
    left, top, right, bottom = box.x, box.y, box.right, box.bottom
    c = _CORNER
    if shape is Shape.LETTER:
        # A sheet of paper with its corner folded.
        return _polygon((left, top), (right - c, top), (right, top + c), (right, bottom), (left, bottom))
    if shape is Shape.MOTIE:
        # A signpost: it points at the cabinet.
        middle = (top + bottom) / 2
        return _polygon((left, top), (right - c, top), (right, middle), (right - c, bottom), (left, bottom))
    if shape is Shape.ADVICE:
        # A plaque with its corners cut off.
        c = 7.0
        return _polygon(
            (left + c, top), (right - c, top), (right, top + c), (right, bottom - c),
            (right - c, bottom), (left + c, bottom), (left, bottom - c), (left, top + c),
        )  # fmt: skip
    if shape is Shape.DEBATE:
        # A speech balloon.
        return _rounded(box, 9.0, tail=True)
    return _rounded(box, 16.0 if shape is Shape.PROMISE else 1.0)


def fold(box: Box) -> str:
    """The folded corner of a letter."""
    return f"M{n(box.right - _CORNER)} {n(box.y)}v{n(_CORNER)}h{n(_CORNER)}"


def diamond(x: float, y: float, radius: float) -> str:
    """The sign of an event."""
    r = n(radius)
    return f"M{n(x)} {n(y - radius)}l{r} {r}l-{r} {r}l-{r} -{r}z"


def line(points: Sequence[Point]) -> str:
    """A line with its corners rounded."""
    first, *rest = _without_repeats(points)
    path = [f"M{n(first[0])} {n(first[1])}"]
    previous = first
    for number, (x, y) in enumerate(rest):
        if number + 1 < len(rest):
            after = rest[number + 1]
            before_corner, after_corner = _cut((x, y), previous), _cut((x, y), after)
            path.append(
                f"L{n(before_corner[0])} {n(before_corner[1])}"
                f"Q{n(x)} {n(y)} {n(after_corner[0])} {n(after_corner[1])}"
            )
        else:
            path.append(f"L{n(x)} {n(y)}")
        previous = (x, y)
    return "".join(path)


def _cut(corner: Point, towards: Point) -> Point:
    """A point near a corner, on the way to the next one; at most half way."""
    dx, dy = towards[0] - corner[0], towards[1] - corner[1]
    length = abs(dx) + abs(dy)
    share = min(_ROUND * 2, length / 2) / length
    return corner[0] + dx * share, corner[1] + dy * share


def _without_repeats(points: Sequence[Point]) -> list[Point]:
    kept = [points[0]]
    for point in points[1:]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) > 0.1:
            kept.append(point)
    return kept


def _polygon(*points: Point) -> str:
    first, *rest = points
    return f"M{n(first[0])} {n(first[1])}" + "".join(f"L{n(x)} {n(y)}" for x, y in rest) + "z"


def _rounded(box: Box, radius: float, *, tail: bool = False) -> str:
    r = min(radius, box.height / 2)
    across, down = n(box.width - 2 * r), n(box.height - 2 * r)
    bottom = f"h-{across}"
    if tail:
        bottom = f"h-{n(box.width - 2 * r - 16)}l-9 8v-8h-7"
    return (
        f"M{n(box.x + r)} {n(box.y)}h{across}a{n(r)} {n(r)} 0 0 1 {n(r)} {n(r)}v{down}"
        f"a{n(r)} {n(r)} 0 0 1 -{n(r)} {n(r)}{bottom}"
        f"a{n(r)} {n(r)} 0 0 1 -{n(r)} -{n(r)}v-{down}a{n(r)} {n(r)} 0 0 1 {n(r)} -{n(r)}z"
    )
