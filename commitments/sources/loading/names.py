"""Dutch names in their parts: 'A.P.C. (Tony) van Dijck', 'Jasper van Dijk', 'Faber-van de Klashorst'."""

import re
from functools import lru_cache

from commitments.sources.datatypes import Name

# In small letters as `Name.prefix` has them; in print the first has a capital where no first name precedes.
_PREFIXES = frozenset(
    {"van", "von", "der", "den", "de", "ten", "ter", "te", "'t", "’t", "in", "op", "la", "le", "du"}
)
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĞĠİŁŃŌŐŒŘŚŞŠȘŢȚŪŮŰŹŻŽ]"
_CAPITALISED = rf"(?:['’]?[a-z]{{1,3}}['’])?{_CAPITAL}[\w'’.-]*"
_WORD = re.compile(_CAPITALISED)
# A name in running text, for finding where names end
ONE_NAME = (
    rf"(?:{_CAPITALISED} ){{0,2}}(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|['’]t) ){{0,3}}"
    rf"{_CAPITALISED}(?: {_CAPITALISED})?"
)
_INITIALS = re.compile(rf"(?:{_CAPITAL}[a-z]{{0,2}}\.-?)+")
_IN_FULL = re.compile(r"(?P<initials>[^()]*)\((?P<given>[^()]+)\)\s*(?P<surname>.+)")
# Two capitals that are one surname. Without these the first would be read as a first name.
_DOUBLE = frozenset(
    {"koser kaya", "koşer kaya", "six dijkstra", "haersma buma", "bruins slot", "dezentjé hamming"}
)
_SURNAME_STARTS = frozenset({"el", "al", "ben", "bin", "ait", "aït", "st.", "sint"})
_INSIDE = frozenset({"tot", "thoe", "toe"})  # 'De Nerée tot Babberich'
_MOST_WORDS = 6


@lru_cache(maxsize=16384)
def read_name(printed: str) -> Name | None:
    """A name as running text has it: 'Van der Staaij', 'Agnes Mulder', 'A. Mulder'; None for other words."""
    words = printed.split()
    if not 0 < len(words) <= _MOST_WORDS or not all(map(_is_of_a_name, words)):
        return None
    if not _WORD.fullmatch(words[-1]) or words[-1].casefold() in _PREFIXES:
        return None
    initials = ""
    if len(words) > 1 and _INITIALS.fullmatch(words[0]):
        initials, words = words[0], words[1:]
    start = _surname_start(words)
    end = start
    while end < len(words) - 1 and words[end].casefold() in _PREFIXES:
        end += 1
    return Name(
        surname=" ".join(words[end:]),
        prefix=" ".join(words[start:end]).casefold(),
        given=" ".join(words[:start]),
        initials=initials,
        printed=printed,
    )


def _is_of_a_name(word: str) -> bool:
    return bool(_WORD.fullmatch(word)) or word.casefold() in _PREFIXES or word in _INSIDE


def _surname_start(words: list[str]) -> int:
    """How many words are first names: those before the prefix, or else all but the last.

    A hyphen before a prefix, 'Faber-van de Klashorst', starts a double surname.
    """
    for place, word in enumerate(words):
        if word.casefold() in _PREFIXES or word.casefold() in _SURNAME_STARTS:
            return place
        if "-" in word and word.rpartition("-")[2].casefold() in _PREFIXES:
            return place
        if " ".join(words[place : place + 2]).casefold().partition("-")[0] in _DOUBLE:
            return place
    return len(words) - 1


def read_actor(printed: str) -> Name:
    """A name as ZaakActor has it: initials, in brackets the first name in use, surname with its prefix."""
    full = _IN_FULL.fullmatch(printed)
    if full is None:
        return read_name(printed) or Name(surname=printed, printed=printed)
    rest = read_name(full["surname"].strip())
    given = full["given"].strip()
    initials = full["initials"].strip()
    if rest is None:
        return Name(surname=full["surname"], given=given, initials=initials, printed=printed)
    # What stands before the prefix is no first name here: that was in the brackets.
    surname = f"{rest.given} {rest.surname}".strip()
    return Name(surname=surname, prefix=rest.prefix, given=given, initials=initials, printed=printed)
