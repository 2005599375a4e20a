"""Lines run through the gutters: beside the cards, each thread on a track of its own."""

from datetime import date
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from commitments.picture.layout import Layout, lay_out
from commitments.picture.routes import Route, Side, Wire, routes_of
from commitments.picture.sheet import NARROW, WIDE, Box, Item, Style, Text
from tests.picture.strategies import networks, overlap

Network = tuple[list[Item], list[Wire]]


def item(key: str, day: int, lane: int, *, ports: int = 1) -> Item:
    when = date(2023, 1, day)
    return Item(key, lane, (when, when), (Text(key, Style.TITLE),), ports=ports, is_event=lane == 2)


def stretches(route: Route) -> list[Box]:
    """The straight parts of a line, as thin boxes."""
    return [
        Box(min(x1, x2), min(y1, y2) - 0.4, abs(x2 - x1), abs(y2 - y1) + 0.8)
        for (x1, y1), (x2, y2) in pairwise(route.points)
    ]


def box_of(layout: Layout, key: str) -> Box:
    return next(placed.box for placed in layout.placed if placed.item.key == key)


@given(networks(WIDE))
def test_routes_of_leads_no_line_through_a_card(network: Network) -> None:
    some, wires = network
    layout = lay_out(some, WIDE)

    for route in routes_of(wires, layout):
        for stretch in stretches(route):
            assert not any(overlap(stretch, placed.box) for placed in layout.placed)


@given(networks(NARROW))
def test_routes_of_leads_all_lines_left_of_the_only_column(network: Network) -> None:
    some, wires = network
    routes = routes_of(wires, lay_out(some, NARROW))

    assert all(0 < x <= NARROW.columns[0].x for route in routes for x, _y in route.points)


@given(st.sampled_from([WIDE, NARROW]).flatmap(lambda sheet: st.tuples(st.just(sheet), networks(sheet))))
def test_routes_of_ends_every_line_at_the_edges_of_its_marks(case: tuple) -> None:
    sheet, (some, wires) = case
    layout = lay_out(some, sheet)
    routes = routes_of(wires, layout)

    assert [route.wire for route in routes] == wires
    for route in routes:
        for key, (x, y) in ((route.wire.target, route.points[0]), (route.wire.source, route.points[-1])):
            box = box_of(layout, key)
            assert x in (box.x, box.right)
            assert box.y < y < box.bottom


@given(networks(WIDE))
def test_routes_of_lets_no_two_threads_share_a_stretch_of_track(network: Network) -> None:
    some, wires = network
    upright: dict[str, set[tuple[float, float, float]]] = {}
    for route in routes_of(wires, lay_out(some, WIDE)):
        for (x1, y1), (x2, y2) in pairwise(route.points):
            if x1 == x2 and y1 != y2:
                upright.setdefault(route.wire.target, set()).add((x1, min(y1, y2), max(y1, y2)))

    for one, other in combinations(upright.values(), 2):
        for x, top, bottom in one:
            for other_x, other_top, other_bottom in other:
                assert x != other_x or bottom < other_top or other_bottom < top


@given(networks(WIDE))
def test_routes_of_leaves_a_mark_for_each_target_at_its_own_height(network: Network) -> None:
    some, wires = network
    leaving: dict[tuple[str, Side], list[float]] = {}
    for route in routes_of(wires, lay_out(some, WIDE)):
        leaving.setdefault((route.wire.source, route.source_side), []).append(route.points[-1][1])

    for heights in leaving.values():
        assert len(set(heights)) == len(heights)


def test_routes_of_lets_all_lines_to_a_mark_share_its_thread() -> None:
    some = [item("motie", 1, 0), item("brief", 2, 1), item("tweede", 3, 1)]

    first, second = routes_of([Wire("brief", "motie"), Wire("tweede", "motie")], lay_out(some, WIDE))

    assert first.points[:2] == second.points[:2]
    assert first.source_side is Side.LEFT


def test_routes_of_crosses_to_the_far_column_between_two_cards() -> None:
    some = [item("motie", 1, 0), item("brief", 1, 1), item("summit", 1, 2), item("tweede", 2, 1)]
    layout = lay_out(some, WIDE)

    [route] = routes_of([Wire("summit", "motie")], layout)
    left, right = WIDE.columns[1].x, WIDE.columns[1].x + WIDE.columns[1].width
    [height] = {
        y for (x1, y), (x2, _y) in pairwise(route.points) if min(x1, x2) < left and max(x1, x2) > right
    }

    assert all(not box.y <= height <= box.bottom for box in (p.box for p in layout.placed) if box.x == left)
