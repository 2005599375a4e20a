"""Near misses: which known word somebody may have meant who typed an unknown one."""

import re
from collections.abc import Iterable
from functools import lru_cache

# What sounds alike in Dutch, longest first: ei and ij, ou and au, c and k, d and t at the end.
_SOUNDS = (
    (re.compile(r"sch(?=e?$)"), "s"),
    (re.compile(r"ch"), "g"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"ck|q|c(?=[^eiy]|$)"), "k"),
    (re.compile(r"c"), "s"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ij|ei|y"), "i"),
    (re.compile(r"ou|au"), "u"),
    (re.compile(r"ie"), "i"),
    (re.compile(r"v"), "f"),
    (re.compile(r"z"), "s"),
    (re.compile(r"dt?(?=$|s)|dt"), "t"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_SHORTEST, _LONG = 4, 8


@lru_cache(maxsize=1 << 16)
def sound(word: str) -> str:
    """A folded word as it sounds: zelfreidend and zelfrijdend are one."""
    for written, heard in _SOUNDS:
        word = written.sub(heard, word)
    return word


def distance(one: str, other: str) -> int:
    """How many letters are put in, left out, changed, or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, above, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != wanted))
            if above and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
    return row[-1]


def is_slip(word: str, known: str) -> bool:
    """Whether a word that some records have may be this other one: nearer than for a word that none has.

    Nobody mistakes the first letter, and short words that differ by one letter for another are two words.
    """
    if len(word) <= _SHORTEST or word[0] != known[:1] or abs(len(word) - len(known)) > 2:
        return False
    letters = distance(word, known)
    if len(word) < _LONG:
        return letters == 1 and (len(word) != len(known) or sorted(word) == sorted(known))
    return letters == 1 or (letters == 2 and distance(sound(word), sound(known)) < 2)


def nearest(word: str, candidates: Iterable[tuple[str, int]]) -> list[str]:
    """The likeliest of known words with their counts, best first; none that is too far off.

    What sounds alike is nearer than what is only spelt alike, and of equals the commoner word comes first.
    """
    if len(word) < _SHORTEST:
        return []
    most = 1 if len(word) < 6 else 2 if len(word) < 10 else 3
    heard = sound(word)
    found = []
    for known, count in candidates:
        if known == word or abs(len(known) - len(word)) > most:
            continue
        letters = distance(word, known)
        if letters <= most:
            found.append((letters + 2 * distance(heard, sound(known)), -count, known))
    return [known for _, _, known in sorted(found)]
