"""How wide words are before any browser draws them, and where lines break.

Which of the reader's own fonts will be used is not known here. The table holds the widest of
those that the pages ask for (Noto Sans, with room to spare), so a line that fits here fits there.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

# Widths in em of the regular weight.
_WIDTHS = {
    **dict.fromkeys("ijlI.,:;'|!·’‘", 0.29),
    **dict.fromkeys('ft()[]{}/-"“”', 0.38),
    **dict.fromkeys("rszx", 0.53),
    **dict.fromkeys("ckvy?", 0.54),
    **dict.fromkeys("ae0123456789*", 0.58),
    **dict.fromkeys("bdghnopquFJL", 0.625),
    **dict.fromkeys("ABCEKPRSTVXYZ–+=<>", 0.68),
    **dict.fromkeys("DGHNOQU&w", 0.8),
    **dict.fromkeys("mMW…@%—", 0.99),
    "r": 0.42,
    " ": 0.28,
}
_OTHER = 1.0
_BOLD = 1.06
_ELLIPSIS = "…"
# A line may end after a stroke between letters, not within a number such as 35925-X-90.
_BREAKS = re.compile(r"(?<=[^\W\d_][/–-])(?=[^\W\d_]{2})")


def text_width(text: str, *, size: float, is_bold: bool = False) -> float:
    """At most this wide, in the unit of `size`."""
    em = sum(_WIDTHS.get(character, _OTHER) for character in text)
    return em * size * (_BOLD if is_bold else 1)


def wrap(text: str, width: float, *, size: float, is_bold: bool = False, most: int = 99) -> list[str]:
    """The text in lines that fit; after `most` lines it ends in an ellipsis.

    A word that is wider than a line is broken with a hyphen.
    """
    return list(_wrapped(text, width, size=size, is_bold=is_bold, most=most))


# The same titles come back each time a dossier is drawn.
@lru_cache(maxsize=4096)
def _wrapped(text: str, width: float, *, size: float, is_bold: bool, most: int) -> tuple[str, ...]:
    def fits(line: str) -> bool:
        return text_width(line, size=size, is_bold=is_bold) <= width

    lines: list[str] = []
    line = ""
    for space, part in _parts(text):
        if fits(line + space + part):
            line += space + part
            continue
        if line:
            lines.append(line)
        line = part
        while not fits(line) and len(line) > 1:
            cut = next((n for n in range(len(line) - 1, 1, -1) if fits(line[:n] + "-")), 1)
            lines.append(line[:cut] + "-")
            line = line[cut:]
    if line:
        lines.append(line)
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while last and not fits(last.rstrip(" ,.;:-") + _ELLIPSIS):
        last = last[:-1]
    return (*lines[: most - 1], last.rstrip(" ,.;:-") + _ELLIPSIS)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """The pieces that stay together, each with the space before it ('' for a piece of the same word)."""
    space = ""
    for word in text.split():
        for part in _BREAKS.split(word):
            yield space, part
            space = ""
        space = " "
