"""The five real letters around REAIM against what stands in them; they are no part of the repository."""

import os
from collections.abc import Iterator
from pathlib import Path

from .documents import Measured, measured

EXPECTED = Path(__file__).parent / "expected"
LETTERS = Path(os.environ.get("REAIM_LETTERS") or Path(__file__).resolve().parents[3] / "shared" / "letters")


def documents() -> Iterator[Measured]:
    """Each letter that is here and has an expectation; none where the folder is not."""
    for expected in sorted(EXPECTED.glob("*.toml")):
        for letter in sorted(LETTERS.glob(f"{expected.stem}_*.txt")):
            yield measured(letter, expected)
