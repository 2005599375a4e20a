"""A letter reads the same with the quick look that passes over sentences as without it."""

from pathlib import Path

import pytest

from commitments.letters.reading import read_letter
from commitments.patterns import Triggers

SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.txt"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_letter_reads_the_same_without_the_quick_look(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = sample.read_text(encoding="utf-8")
    quick = read_letter(text)

    monkeypatch.setattr(Triggers, "may_be_in", lambda *_: True)
    monkeypatch.setattr(Triggers, "may_be_among", lambda *_: True)

    assert read_letter(text) == quick
