"""The stretch of a text that is shown: where the found words are, never more than asked."""

from hypothesis import given
from hypothesis import strategies as st

from commitments.telling.excerpts import excerpt

PIECES = st.lists(st.tuples(st.text(alphabet="ab c", min_size=1, max_size=40), st.booleans()), max_size=40)


def test_a_text_without_found_words_gives_nothing() -> None:
    assert excerpt([("Geachte voorzitter", False)]) == []
    assert excerpt([]) == []


def test_a_short_text_is_shown_whole() -> None:
    pieces = [("Over ", False), ("wapens", True)]

    assert excerpt(pieces) == pieces


def test_the_stretch_has_most_of_what_was_asked() -> None:
    pieces = [
        ("wapens", True),
        (" en " + "veel " * 100, False),
        ("autonome", True),
        (" ", False),
        ("wapens", True),
        (" einde" * 100, False),
    ]

    found = excerpt(pieces)

    assert [piece for piece, is_found in found if is_found] == ["autonome", "wapens"]
    assert found[0] == ("… ", False)
    assert found[-1] == (" …", False)


@given(PIECES, st.integers(min_value=60, max_value=120))
def test_the_stretch_is_part_of_the_text_and_no_longer(pieces: list[tuple[str, bool]], longest: int) -> None:
    text = "".join(piece for piece, _ in pieces)

    shown = (
        "".join(piece for piece, _ in excerpt(pieces, longest=longest)).removeprefix("… ").removesuffix(" …")
    )

    assert shown in text
    assert len(shown) <= longest
