"""Three ways: what the register says, what was taken over last, what stands here."""

from typing import Any

import pytest

from commitments.actions.register.merge import Merged, merge
from commitments.actions.register.values import is_empty, same_days, shortened


def merged(*, stands: Any, said: Any, **options: Any) -> Merged:
    applied = {"field": options.pop("last")} if "last" in options else {}
    return merge(
        current={"field": stands},
        incoming={"field": said},
        applied=applied,
        is_empty=is_empty,
        means_same=options.pop("means_same", {}),
        **options,
    )


def test_what_stands_as_said_is_taken_over_without_writing() -> None:
    result = merged(stands="a", said="a")

    assert (result.writes, result.conflicts, result.applied) == ({}, {}, {"field": "a"})


def test_what_nobody_touched_since_is_written() -> None:
    result = merged(stands="a", last="a", said="b")

    assert (result.writes, result.conflicts, result.applied) == ({"field": "b"}, {}, {"field": "b"})


@pytest.mark.parametrize(
    "empty", ["", None, False, [None, None, "", ""], {"reference": "", "basis": "register"}]
)
def test_what_was_empty_is_filled(empty: Any) -> None:
    assert merged(stands=empty, said="b").writes == {"field": "b"}


def test_what_a_person_emptied_stays_empty() -> None:
    result = merged(stands="", last="a", said="b")

    assert (result.writes, result.conflicts) == ({}, {"field": "b"})


def test_what_a_person_wrote_stays() -> None:
    result = merged(stands="mine", last="a", said="b")

    assert (result.writes, result.conflicts, result.applied) == ({}, {"field": "b"}, {"field": "a"})


def test_what_was_known_before_the_register_stays() -> None:
    assert merged(stands="mine", said="b").conflicts == {"field": "b"}


def test_a_register_that_says_nothing_contradicts_nobody() -> None:
    assert merged(stands="mine", last="a", said="").conflicts == {}
    assert merged(stands="a", last="a", said="").writes == {"field": ""}


def test_the_same_day_on_another_basis_is_no_conflict() -> None:
    ours, theirs = (
        ["2031-03-05", "2031-03-05", "5 maart", "vermeld"],
        ["2031-03-05", "2031-03-05", "", "register"],
    )
    result = merged(stands=ours, said=theirs, means_same={"field": same_days})

    assert (result.writes, result.conflicts) == ({}, {})


def test_own_words_stand_beside_those_of_the_register_until_it_wrote_them_itself() -> None:
    own = {"only_when_empty": {"field"}}

    assert merged(stands="mine", said="b", **own).beside == {"field": "b"}
    assert merged(stands="mine", last="a", said="b", **own).conflicts == {"field": "b"}


def test_a_text_is_cut_only_where_it_is_too_long() -> None:
    assert shortened("dijken", 6) == "dijken"
    assert shortened("dijken en sluizen", 8) == "dijken…"
