"""One plain form of a text to match on, with the way back to the places in the original."""

import re
from array import array
from dataclasses import dataclass

# What differs between prints of the same citation. Every repeat is bounded or simple: linear on any text.
_REWRITTEN = re.compile(
    r"(?P<hyphenated>(?<=[a-z])[-\u00ad\u2010][ \t]{0,8}\r?\n[ \t]{0,40}(?=[a-z]))"  # Kamer-|stuk
    r"|(?P<broken>(?<=[0-9A-Z)][-\u2010-\u2015])[ \t]{0,8}\r?\n[ \t]{0,40}(?=[0-9A-Z(]))"  # 21 501-|02
    r"|(?P<space>\s{2,}|[^\S ])"  # one plain space stays as it is
    r"|(?P<dash>[\u2010-\u2015\u2212])"
    r"|(?P<invisible>[\u00ad\u200b-\u200d\u2060\ufeff])"
)


@dataclass(frozen=True)
class Folded:
    """`text` with single spaces and plain hyphens; a paragraph ends in a line feed, which no form crosses."""

    text: str
    places: "array[int]"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original of a non-empty span here."""
        return self.places[start], self.places[end - 1] + 1


def fold(original: str) -> Folded:
    """Fold white space (no-break, line ends), dashes, line-end hyphens and invisible characters."""
    pieces: list[str] = []
    places = array("L")
    last = 0
    for found in _REWRITTEN.finditer(original):
        pieces.append(original[last : found.start()])
        places.extend(range(last, found.start()))
        plain = _plain(found)
        if plain:
            pieces.append(plain)
            places.append(found.start())
        last = found.end()
    pieces.append(original[last:])
    places.extend(range(last, len(original)))
    return Folded("".join(pieces), places)


def _plain(found: re.Match[str]) -> str:
    if found["space"]:
        return "\n" if found["space"].count("\n") > 1 else " "
    return "-" if found["dash"] else ""
