"""The judged questions, and the two measures over them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
FIRST = 10
"""Only so many of the first results count."""


@dataclass(frozen=True)
class Judged:
    """A question with the records that answer it and how well each does: 2 or 1."""

    name: str
    kind: str
    query: str
    grades: Mapping[str, int]


def judged(half: str) -> list[Judged]:
    """The questions of one set: 'open' and 'more' for tuning, 'kept' for the end."""
    rows = tomllib.loads((FOLDER / f"questions-{half}.toml").read_text("utf-8"))["question"]
    return [
        Judged(
            name=row["id"],
            kind=row["class"],
            query=row["query"],
            grades={one["record"]: one["grade"] for one in row["expected"]},
        )
        for row in rows
    ]


def recall(grades: Mapping[str, int], found: Sequence[str]) -> float:
    """The share of what answers that is among the first ten."""
    return len(grades.keys() & set(_first(found))) / len(grades)


def gain(grades: Mapping[str, int], found: Sequence[str]) -> float:
    """nDCG@10: gain 2^grade - 1, discount log2(rank + 1), divided by that of the ideal order."""
    ideal = _discounted(sorted(grades.values(), reverse=True)[:FIRST])
    return _discounted([grades.get(key, 0) for key in _first(found)]) / ideal


def _first(found: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(found))[:FIRST]


def _discounted(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / log2(rank + 1) for rank, grade in enumerate(grades, 1))
