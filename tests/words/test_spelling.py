"""Near misses: what sounds alike, how far apart two words are, which known word was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.words.spelling import distance, is_slip, nearest, sound

WORDS = st.text(alphabet="abcdeijkstz", max_size=8)


@pytest.mark.parametrize(
    "pair",
    [
        "zelfreidend zelfrijdend",
        "plastik plastic",
        "verbot verbod",
        "veteraanendag veteranendag",
        "grutto gruto",
        "fotograaf photograaf",
        "vaksien vaxien",
        "lieg lig",
    ],
)
def test_what_sounds_alike_is_one_sound(pair: str) -> None:
    one, other = pair.split()

    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("motie", "motie", 0),
        ("motie", "moties", 1),
        ("battelgroup", "battlegroup", 1),  # neighbours swapped
        ("muskesrat", "muskusrat", 1),
        ("", "brief", 5),
        ("brief", "debat", 5),
    ],
)
def test_distance_counts_letters_and_swaps(one: str, other: str, expected: int) -> None:
    assert distance(one, other) == distance(other, one) == expected


@given(WORDS, WORDS, WORDS)
def test_distance_is_none_only_to_itself_and_bounded_by_length(one: str, other: str, third: str) -> None:
    assert (distance(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))


def test_nearest_prefers_what_sounds_alike_then_what_is_common() -> None:
    known = [("verbond", 900), ("verbod", 50), ("verbot", 1), ("vertrek", 800)]

    assert nearest("verbott", known)[:2] == ["verbot", "verbod"]
    assert nearest("moutie", [("motie", 3), ("moutje", 9)])[0] == "motie"


def test_nearest_offers_nothing_far_off_and_nothing_for_short_words() -> None:
    assert nearest("drone", [("defensie", 500), ("drones", 3), ("drone", 9)]) == ["drones"]
    assert nearest("bz", [("bzk", 100)]) == []


@pytest.mark.parametrize(
    "pair",
    [
        "dieproef dierproef",  # a letter too few
        "dierproeff dierproef",
        "beleidt beleid",
        "metohde methode",  # neighbours swapped
        "leefongeving leefomgeving",
        "evalutatie evaluatie",
        "asielszoekers asielzoekers",
    ],
)
def test_a_slip_is_a_letter_from_the_word_that_was_meant(pair: str) -> None:
    assert is_slip(*pair.split())


@pytest.mark.parametrize(
    "pair",
    [
        "muizen huizen",  # another first letter
        "zender zonder",  # short, and another letter
        "bevissing beslissing",
        "kat kamer",
        "rad raad",  # too short
        "verdragen verdragsrechten",
    ],
)
def test_words_that_are_only_like_each_other_are_no_slips(pair: str) -> None:
    assert not is_slip(*pair.split())
