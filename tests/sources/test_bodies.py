"""The JSON of a page."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.sources.bodies import read_body


@given(st.dictionaries(st.text(), st.integers() | st.none() | st.lists(st.text())))
def test_any_text_comes_out_storable_and_otherwise_as_it_is(value: dict[str, object]) -> None:
    read = read_body(json.dumps(value).encode())

    assert json.dumps(read, ensure_ascii=False).encode()
    assert read == value or "\0" in str(value) or "\\x00" in str(value)


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (rb'{"a\u0000b": ["x\u0000y"]}', {"ab": ["xy"]}),
        (rb'"\ud83d\ude00"', "😀"),
        (rb'"\ud83d"', "\ufffd\ufffd\ufffd"),
        (rb"[NaN, -Infinity, 1]", [None, None, 1]),
        (rb'"\\u0000"', "\\u0000"),
    ],
)
def test_what_a_database_cannot_hold_is_put_right(content: bytes, value: object) -> None:
    assert read_body(content) == value


@pytest.mark.parametrize("content", [b"", b"{", b"<html>", b'{"a": "\xff"}', b"[" * 100_000])
def test_what_is_no_json_raises(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_body(content)
