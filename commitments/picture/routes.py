"""Where the lines run: as on a map of metro lines, through the gutters between the columns.

All lines to one mark share a track in a gutter, its thread: who follows the thread down from a
motie meets everything that was done about it. A line starts at the target and ends at the
source, so that dashes of lines that share a stretch fall on each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from commitments.picture.blocks import FIRST_PORT, PORT_DISTANCE, Placed
from commitments.picture.layout import Layout

Point = tuple[float, float]
_CLEAR = 5.0
_MARGIN = 8.0
_LAST_COLUMN = 2


class Side(IntEnum):
    """The side of a mark at which a line leaves or arrives."""

    LEFT = 0
    RIGHT = 1


@dataclass(frozen=True)
class Wire:
    """A line to draw, from the mark that acts to the one acted on."""

    source: str
    target: str


@dataclass(frozen=True)
class Route:
    """The corners of a line, from target to source; the last is the edge of the source."""

    wire: Wire
    points: tuple[Point, ...]
    source_side: Side

    @property
    def top(self) -> float:
        """Its highest point."""
        return min(y for _x, y in self.points)

    @property
    def bottom(self) -> float:
        """Its lowest point."""
        return max(y for _x, y in self.points)


@dataclass(frozen=True)
class _Way:
    """Through which gutters and sides a line goes."""

    wire: Wire
    source_side: Side
    target_side: Side
    source_gutter: int
    target_gutter: int


def routes_of(wires: Iterable[Wire], layout: Layout) -> tuple[Route, ...]:
    """A route for each line between two placed marks. Raises KeyError for a mark that is not placed."""
    placed = {one.item.key: one for one in layout.placed}
    ways = [_way(wire, placed, layout) for wire in wires]
    ports = _ports(ways, placed)
    crossings = _crossings(ways, placed, ports, layout)
    tracks = _tracks(ways, ports, crossings, layout)
    routes = []
    for way in ways:
        source = placed[way.wire.source].box
        target = placed[way.wire.target].box
        end = source.x if way.source_side is Side.LEFT else source.right, ports[_source(way)]
        start = target.x if way.target_side is Side.LEFT else target.right, ports[_target(way)]
        track = tracks[way.target_gutter, way.wire.target]
        points: list[Point] = [start, (track, start[1])]
        crossing = crossings.get((way.source_gutter, way.wire.target))
        if way.source_gutter != way.target_gutter and crossing is not None:
            far = tracks[way.source_gutter, way.wire.target]
            points += [(track, crossing), (far, crossing)]
            track = far
        points += [(track, end[1]), end]
        routes.append(Route(way.wire, tuple(points), way.source_side))
    return tuple(routes)


def busiest_sides(wires: Iterable[Wire], columns: dict[str, int], *, is_single: bool) -> dict[str, int]:
    """How many lines leave or reach the busiest side of each mark: what its height must have room for."""
    leaving: dict[tuple[str, Side], int] = defaultdict(int)
    reached: set[tuple[str, Side]] = set()
    for wire in wires:
        source_side, target_side, *_ = _sides(columns[wire.source], columns[wire.target], is_single=is_single)
        leaving[wire.source, source_side] += 1
        reached.add((wire.target, target_side))
    busiest: dict[str, int] = defaultdict(int)
    for key, side in {*leaving, *reached}:
        busiest[key] = max(busiest[key], leaving[key, side] + ((key, side) in reached))
    return busiest


def _sides(source: int, target: int, *, is_single: bool) -> tuple[Side, Side, int, int]:
    """The sides of source and target, and the gutter beside each."""
    if is_single:
        return Side.LEFT, Side.LEFT, 0, 0
    if source < target:
        return Side.RIGHT, Side.LEFT, source, target - 1
    if source == target == _LAST_COLUMN:
        # Nothing runs to the right of the last column.
        return Side.LEFT, Side.LEFT, target - 1, target - 1
    return (Side.RIGHT if source == target else Side.LEFT), Side.RIGHT, max(source - 1, target), target


def _way(wire: Wire, placed: dict[str, Placed], layout: Layout) -> _Way:
    sheet = layout.sheet
    columns = [sheet.column_of(placed[key].item.lane) for key in (wire.source, wire.target)]
    return _Way(wire, *_sides(*columns, is_single=sheet.is_single))


def _source(way: _Way) -> tuple[str, Side, str]:
    return way.wire.source, way.source_side, way.wire.target


def _target(way: _Way) -> tuple[str, Side, str]:
    return way.wire.target, way.target_side, ""


def _ports(ways: Sequence[_Way], placed: dict[str, Placed]) -> dict[tuple[str, Side, str], float]:
    """The height of every port: what leaves from the top down, the highest target first; arrivals below."""
    wanted: dict[tuple[str, Side], set[str]] = defaultdict(set)
    for way in ways:
        wanted[way.wire.source, way.source_side].add(way.wire.target)
        wanted[way.wire.target, way.target_side].add("")
    ports = {}
    for (key, side), others in wanted.items():
        box = placed[key].box
        leaving = sorted(others - {""}, key=lambda other: (placed[other].box.y, other))
        room = box.height - 2 * FIRST_PORT
        step = min(PORT_DISTANCE, room / max(1, len(others) - 1))
        for number, other in enumerate(leaving):
            ports[key, side, other] = box.y + FIRST_PORT + number * step
        if "" in others:
            ports[key, side, ""] = box.bottom - FIRST_PORT if leaving else box.y + box.height / 2
    return ports


def _crossings(
    ways: Sequence[_Way],
    placed: dict[str, Placed],
    ports: dict[tuple[str, Side, str], float],
    layout: Layout,
) -> dict[tuple[int, str], float]:
    """Where a thread goes from one gutter to the other: between two cards of the column between them."""
    heights: dict[tuple[int, str], list[float]] = defaultdict(list)
    wishes: dict[tuple[int, str], float] = {}
    for way in ways:
        if way.source_gutter != way.target_gutter:
            thread = way.source_gutter, way.wire.target
            heights[thread].append(ports[_source(way)])
            # As near to the target as its sources let it.
            wishes[thread] = max(min(heights[thread]), min(ports[_target(way)], max(heights[thread])))
    middle = [p.box for p in placed.values() if layout.sheet.column_of(p.item.lane) == 1]
    free = _free([(box.y - _CLEAR, box.bottom + _CLEAR) for box in middle], layout.height)
    found: dict[tuple[int, str], float] = {}
    for thread, wish in sorted(wishes.items(), key=lambda pair: (pair[1], pair[0])):
        # Where there is no room left of its own, beside another rather than through a card.
        apart = [y for y in free if all(abs(y - other) >= _CLEAR for other in found.values())]
        found[thread] = min(apart or free, key=lambda y: (abs(y - wish), y), default=wish)
    return found


def _free(taken: Sequence[tuple[float, float]], height: float) -> list[float]:
    """Heights at which no card is in the way, a few units apart."""
    free = []
    cursor = _CLEAR
    for top, bottom in [*sorted(taken), (height - _CLEAR, height)]:
        while cursor < top:
            free.append(cursor)
            cursor += _CLEAR
        cursor = max(cursor, bottom)
    return free


def _tracks(
    ways: Sequence[_Way],
    ports: dict[tuple[str, Side, str], float],
    crossings: dict[tuple[int, str], float],
    layout: Layout,
) -> dict[tuple[int, str], float]:
    """The track of every thread in every gutter it runs through: none where another runs at that height."""
    stops: dict[tuple[int, str], list[float]] = defaultdict(list)
    for way in ways:
        near, far = (way.target_gutter, way.wire.target), (way.source_gutter, way.wire.target)
        stops[near].append(ports[_target(way)])
        stops[far].append(ports[_source(way)])
        if near != far:
            stops[near].append(crossings[far])
            stops[far].append(crossings[far])
    tracks: dict[tuple[int, str], float] = {}
    for number, (left, right) in enumerate(layout.sheet.gutters):
        # The busiest threads run nearest to what leads to them, so that their many branches are short.
        threads = sorted((t for t in stops if t[0] == number), key=lambda t: (-len(stops[t]), t))
        taken: list[list[tuple[float, float]]] = []
        lane_of = {}
        for thread in threads:
            top, bottom = min(stops[thread]), max(stops[thread])
            lane = next(
                (n for n, used in enumerate(taken) if all(b + 4 < top or bottom + 4 < t for t, b in used)),
                len(taken),
            )
            taken[lane:lane] = [[]] if lane == len(taken) else []
            taken[lane].append((top, bottom))
            lane_of[thread] = lane
        sheet = layout.sheet
        first = right - sheet.glyph_room
        # Letters have signs on their right side too.
        last = left + (_MARGIN if number == 0 else sheet.glyph_room)
        distance = min(sheet.track_distance, (first - last) / max(1, len(taken) - 1))
        tracks |= {thread: first - lane * distance for thread, lane in lane_of.items()}
    return tracks
