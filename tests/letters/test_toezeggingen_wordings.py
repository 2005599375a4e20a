"""Many wordings of promises, of their ends and of what is neither, from `wordings/toezeggingen.txt`."""

from datetime import date
from pathlib import Path

import pytest

from tests.letters.test_toezeggingen import read


def wordings(part: str) -> list[str]:
    """The lines of one part of the file."""
    text = (Path(__file__).parent / "wordings" / "toezeggingen.txt").read_text("utf-8")
    return text.partition(f"[{part}]\n")[2].partition("\n\n")[0].strip().splitlines()


@pytest.mark.parametrize("line", wordings("taken"))
def test_act_strength_and_day(line: str) -> None:
    expected, sentence = line.split(" | ")
    act, strength, due = expected.split()
    (found,) = read(sentence)
    assert (found.act, found.strength) == (act, strength)
    assert found.due_on == (None if due == "-" else date.fromisoformat(due))


@pytest.mark.parametrize("sentence", wordings("not taken"))
def test_no_promise(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize("sentence", wordings("weak"))
def test_no_more_than_an_intention(sentence: str) -> None:
    assert read(sentence) == []
    assert read(sentence, weak=True)
