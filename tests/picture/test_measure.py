"""Widths of words, and where lines break."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.picture.measure import text_width, wrap


@given(st.text(max_size=200), st.floats(min_value=60, max_value=300), st.booleans())
def test_wrap_gives_lines_that_fit(text: str, width: float, is_bold: bool) -> None:
    for line in wrap(text, width, size=13, is_bold=is_bold):
        assert line.strip()
        assert text_width(line, size=13, is_bold=is_bold) <= width


@given(st.text(alphabet="abc defg/-", max_size=200), st.floats(min_value=60, max_value=300))
def test_wrap_loses_no_letter(text: str, width: float) -> None:
    letters = re.sub(r"[\s-]", "", text)

    assert re.sub(r"[\s-]", "", "".join(wrap(text, width, size=13))) == letters


@given(st.text(min_size=1, max_size=300), st.integers(min_value=1, max_value=4))
def test_wrap_ends_with_an_ellipsis_after_the_most_lines(text: str, most: int) -> None:
    whole = wrap(text, 80, size=13)
    cut = wrap(text, 80, size=13, most=most)

    assert len(cut) <= most
    if len(whole) > most:
        assert cut[-1].endswith("…")
        assert text_width(cut[-1], size=13) <= 80
    else:
        assert cut == whole


def test_wrap_breaks_between_words_before_it_breaks_a_word() -> None:
    assert wrap("een voortrekkersrol blijven vervullen", 110, size=13) == [
        "een",
        "voortrekkersrol",
        "blijven vervullen",
    ]


@pytest.mark.parametrize("number", ["33694-43", "21501-02-2405", "35925-X-90", "2024-2026"])
def test_wrap_keeps_a_number_together(number: str) -> None:
    lines = wrap(f"een heel eind verderop staat {number}", 100, size=11)

    assert any(number in line for line in lines)


def test_wrap_may_break_after_the_stroke_of_a_compound() -> None:
    assert wrap("de motie-Koopmans", 75, size=13) == ["de motie-", "Koopmans"]


def test_wrap_hyphenates_a_word_wider_than_a_line() -> None:
    first, second = wrap("massavernietigingswapens", 120, size=13)

    assert first.endswith("-")
    assert first[:-1] + second == "massavernietigingswapens"


def test_text_width_grows_with_size_and_weight() -> None:
    assert text_width("Kamerbrief", size=26) == 2 * text_width("Kamerbrief", size=13)
    assert text_width("Kamerbrief", size=13, is_bold=True) > text_width("Kamerbrief", size=13)
    assert text_width("", size=13) == 0
