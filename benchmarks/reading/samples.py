"""Letters of our own making against what their writers say that stands in them."""

from collections.abc import Iterator
from pathlib import Path

from .documents import Measured, measured

SAMPLES = Path(__file__).resolve().parents[2] / "tests" / "letters" / "samples"


def documents() -> Iterator[Measured]:
    """Every sample letter."""
    for expected in sorted(SAMPLES.glob("*.toml")):
        yield measured(expected.with_suffix(".txt"), expected)
