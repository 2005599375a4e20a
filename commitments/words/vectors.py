"""Texts as a stored `tsvector`: lexemes with their places and weights, within PostgreSQL's limits."""

from collections.abc import Iterable, Sequence
from typing import Literal

from commitments.words.analyser import fold, places_of
from commitments.words.lexicon import Lexicon

VERSION = 4

Weight = Literal["A", "B", "C", "D"]

# PostgreSQL's limits (manual, "Text Search: Limitations"): lexemes under 2 kB, positions 1 to 16383 and 256
# of them a lexeme, a vector under 1 MB.
_LONGEST_LEXEME_BYTES = 2046
_LAST_POSITION = 16_383
_MOST_POSITIONS = 256
_MOST_BYTES = 1_000_000
# Between two parts of a record, so that no phrase runs on from the subject into the text.
_GAP = 16


def clean(lexeme: str) -> str:
    """A ready-made lexeme as it is stored and asked for: folded, spaces single, cut to PostgreSQL's limit."""
    whole = "".join(filter(str.isprintable, " ".join(fold(lexeme).split()))).encode()
    return whole[:_LONGEST_LEXEME_BYTES].decode("utf-8", "ignore").strip()


def quoted(lexeme: str) -> str:
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'"


def vector(
    parts: Sequence[tuple[str, Weight]],
    extra: Iterable[str] = (),
    *,
    aside: Iterable[str] = (),
    lexicon: Lexicon | None = None,
) -> str:
    """The text form of a `tsvector`, for `%s::tsvector`; valid whatever the texts hold.

    `parts` are texts with their weight, the most important first; no phrase runs from one into the next.
    `extra` are lexemes kept whole, such as the citation 33694-43; they get weight A. `aside` are
    lexemes too: numbers that the texts name, the year of the date; they get weight D. Of what is beyond
    PostgreSQL's limits the first lexemes and positions are kept. Parts of compounds are marked (`PART`);
    the lexicon knows more of them.
    """
    found: dict[str, dict[int, Weight]] = {}
    start = 0
    for lexeme in filter(None, map(clean, extra)):
        found[lexeme] = {1: "A"}
        start = _GAP
    for lexeme in filter(None, map(clean, aside)):
        found.setdefault(lexeme, {1: "D"})
        start = _GAP
    for text, weight in parts:
        position = 0
        for position, _, _, known in places_of(text, lexicon):
            for lexeme in known:
                places = found.setdefault(lexeme, {})
                place = min(start + position, _LAST_POSITION)
                if len(places) < _MOST_POSITIONS or place in places:
                    places[place] = min(weight, places.get(place, weight))
        start += position + _GAP
    size, rows = 0, []
    for lexeme, places in found.items():
        size += len(lexeme.encode()) + 2 * len(places) + 4
        if size > _MOST_BYTES:
            break
        rows.append(f"{quoted(lexeme)}:" + ",".join(f"{place}{weight}" for place, weight in places.items()))
    return " ".join(rows)
