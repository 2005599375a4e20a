"""Small pictures: what a template writes into SVG."""

from commitments.telling.charts import columns, segments


def test_segments_fill_the_bar_in_order() -> None:
    drawn = segments([("openstaand", 1), ("gemeld", 3)])

    assert [(part.name, part.start, part.width) for part in drawn] == [
        ("openstaand", "0.00%", "25.00%"),
        ("gemeld", "25.00%", "75.00%"),
    ]


def test_segments_leave_out_what_is_empty() -> None:
    assert [part.name for part in segments([("openstaand", 0), ("gemeld", 2), ("geen", 0)])] == ["gemeld"]
    assert segments([("openstaand", 0)]) == []


def test_columns_are_as_high_as_their_number_and_stand_on_one_line() -> None:
    low, high = columns([("2024", 5, 0), ("2025", 10, 4)], height=100, margin=20)

    assert (high.top, high.height) == (20, 100)
    assert (low.top, low.height) == (70, 50)
    assert (high.marked_top, high.marked_height) == (80, 40)
    assert low.marked_height == 0
    assert (low.middle, high.middle) == ("25.00%", "75.00%")


def test_columns_show_the_smallest_number_and_nothing_for_none() -> None:
    none, one, many = columns([("a", 0, 0), ("b", 1, 1), ("c", 1000, 0)], height=100)

    assert none.height == 0
    assert one.height == one.marked_height == 2
    assert many.height == 100


def test_columns_of_nothing_but_zeros_are_flat() -> None:
    assert [column.height for column in columns([("a", 0, 0)], height=100)] == [0]
    assert columns([], height=100) == []
