"""One document read and compared with its expectation."""

from dataclasses import dataclass
from pathlib import Path

from commitments.letters.reading import read_file

from .scores import Score, load, score


@dataclass(frozen=True)
class Measured:
    """A document's name and how each kind of finding did."""

    name: str
    scores: dict[str, Score]


def measured(letter: Path, expected: Path) -> Measured:
    """Read a letter as `read_letter --json` does. Raises UnreadableFile and tomllib.TOMLDecodeError."""
    return Measured(expected.stem, score(read_file(letter).as_json(), load(expected)))


def added_up(documents: list[Measured]) -> dict[str, Score]:
    """The scores of a set of documents together."""
    total: dict[str, Score] = {}
    for document in documents:
        for kind, one in document.scores.items():
            total.setdefault(kind, Score())
            total[kind] += one
    return total
