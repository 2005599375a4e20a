"""How the time of reading grows with the length of the text: linear, and how much a second.

Ratios within one run: the same machine, the same moment. The text is made of our own letters, so it is as
dense with finds as a letter is; a real one is seldom longer than 300,000 characters.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from commitments.letters.reading import read_letter

from .samples import SAMPLES

SHORT = 250_000
TIMES_LONGER = (1, 4)
# Four times the text may take at most so many times four times as long.
BAR = 1.5


@dataclass(frozen=True)
class Reading:
    """One text and what it took."""

    characters: int
    seconds: float

    @property
    def per_second(self) -> float:
        """Characters a second."""
        return self.characters / self.seconds


def measure() -> list[Reading]:
    """Each length once, the shortest first."""
    return [_read(SHORT * times) for times in TIMES_LONGER]


def growth(readings: list[Reading]) -> float:
    """1 where the time grows as the text does; 2 where the longest took twice as long for each character."""
    return readings[0].per_second / readings[-1].per_second


def _read(length: int) -> Reading:
    text = "".join(_letters(length))
    started = time.perf_counter()
    read_letter(text)
    return Reading(len(text), time.perf_counter() - started)


def _letters(length: int) -> Iterator[str]:
    """Our own letters after each other, again and again, up to this length."""
    letters = cycle(expected.with_suffix(".txt") for expected in sorted(SAMPLES.glob("*.toml")))
    told = 0
    while told < length:
        letter = next(letters).read_text(encoding="utf-8")[: length - told]
        told += len(letter)
        yield letter
