"""Who signed: the offices under a letter, each with the name below it, or without one."""

import re

from .findings import Signer
from .lines import Line
from .text import LetterText

_TITLES = re.compile(r"\A(?:(?:drs|mr|dr|ir|ing|prof|jhr|mw|dhr|bc|msc|ma)\.? )+", re.IGNORECASE)
_MINISTERIAL = (
    r"(?:vice-?|viceminister-|demissionair )?(?:minister-president|minister|staatssecretaris|premier)"
)
_OFFICIAL = (
    r"(?:plv\.? |plaatsvervangend |wnd\.? )?(?:directeur|secretaris|inspecteur|commandant|voorzitter|griffier"
    r"|president|vicepresident|commissaris|chief|hoofd|adjunct|landsadvocaat|regeringscommissaris|nationaal)"
)
_OFFICE = re.compile(
    rf"(?:mede )?(?:namens )?(?:de |het )?(?P<office>(?:{_MINISTERIAL}|{_OFFICIAL})\b.*)", re.IGNORECASE
)
_NEXT_OFFICE = re.compile(rf"[,;]?\s+(?=De (?:{_MINISTERIAL})\b)", re.IGNORECASE)
_SMALL_WORDS = """
    van voor en de het der des in op over aan te tot met zonder ten ter bij minister staatssecretaris
"""
_PARTICLES = frozenset(_SMALL_WORDS.split())
_PREFIX = r"(?:(?:van|de|der|den|ter|ten|te|el|al|in|'t|’t|von|la|le) ){0,3}"
_NAME = re.compile(
    rf"(?:(?:[A-Z][a-z]?\.[ -]?){{1,6}}|(?:[A-Z][\w'’-]+ ){{1,3}})(?:\([A-Z][\w'’-]+\) ?)?{_PREFIX}"
    r"[A-Z][\w'’-]+(?:[ -](?:van |de |der |den |ter ){0,2}[A-Z][\w'’-]+){0,2}"
)
_INITIALLED = re.compile(
    rf"(?:(?:drs|mr|dr|ir|ing|prof)\. )*(?:[A-Z][a-z]?\.)+ ?{_PREFIX}[A-Z][\w'’-]+(?:-[A-Z][\w'’-]+)*"
)
LONGEST_OFFICE = 170  # characters
_OFFICE_LINES = 4
_SPOKEN = 200  # characters above a signature: what is signed


def signers(letter: LetterText) -> tuple[Signer, ...]:
    """The offices that signed, in order. An office without a name below it has name None."""
    left_out = letter.page_lines | letter.note_lines
    written = [line for at, line in enumerate(letter.lines) if line.words and at not in left_out]
    found: list[Signer] = []
    at = 0
    while at < len(written):
        offices, after = _offices(written, at)
        if not offices or not _is_under_a_letter(written, at):
            at += 1
            continue
        above = _name_above(written, at, after) if len(offices) == 1 else None
        names, at = ([above], after) if above else _names(written, after, len(offices))
        found += [
            Signer(office=_tidy(office), name=name) for office, name in zip(offices, names, strict=True)
        ]
    return tuple(dict.fromkeys(found))


def _offices(written: list[Line], at: int) -> tuple[list[str], int]:
    """The offices on a line (two in print with columns) and the index behind them; [] for no office."""
    line = written[at]
    is_parted = at == 0 or line.start > written[at - 1].end + 1
    is_named = any(_name(below.words) for below in written[at + 1 : at + 3])
    if not line.words[0].isupper() and not (is_parted and (line.words.endswith(",") or is_named)):
        return [], at
    words, after = line.words, at + 1
    while (
        after < min(len(written), at + _OFFICE_LINES) and written[after].start == written[after - 1].end + 1
    ):
        below = written[after].words
        if not (re.search(r"(?: en| van| voor|,)\Z", words) and below.endswith(",")) or _OFFICE.fullmatch(
            below
        ):
            break
        words, after = f"{words} {below}", after + 1
    offices = []
    for part in _NEXT_OFFICE.split(words):
        found = _OFFICE.fullmatch(part)
        if found is None or len(part) > LONGEST_OFFICE or not _is_office(found["office"]):
            return [], at
        offices.append(found["office"].rstrip(" ,:"))
    return offices, after


def _is_office(office: str) -> bool:
    """Only names of fields and small words: 'De minister van Defensie besluit op basis van' is a sentence."""
    if office.endswith((".", ";", "?")) or re.search(r"[0-9\"“(]", office):
        return False
    words = re.findall(r"[^\s,/–-]+", office)[1:]
    return all(word[0].isupper() or word.lower() in _PARTICLES for word in words)


def _is_under_a_letter(written: list[Line], at: int) -> bool:
    """Not a sentence's first line, nor the sender above the letter: something is said before it."""
    if at == 0:
        return False
    above = written[at - 1].words
    spoken = sum(len(line.words) for line in written[max(0, at - _SPOKEN) : at])
    follows = written[at + 1].words if at + 1 < len(written) else ""
    runs_on = follows[:1].islower() and _name(follows) is None
    return spoken > _SPOKEN and not runs_on and not re.search(r"(?: en| van| de| aan)\Z", above)


def _name_above(written: list[Line], at: int, after: int) -> str | None:
    """The name on the line right above an office, where none stands right below it."""
    below = written[after : after + 1]
    is_below = any(one.start == written[after - 1].end + 1 and _name(one.words) for one in below)
    is_adjacent = at > 0 and written[at].start == written[at - 1].end + 1
    opens = at < 2 or written[at - 1].start > written[at - 2].end + 1
    return _name(written[at - 1].words) if is_adjacent and opens and not is_below else None


def _names(written: list[Line], at: int, wanted: int) -> tuple[list[str | None], int]:
    """The names for so many offices, from the lines below them."""
    nothing: list[str | None] = [None] * wanted
    start = at
    if at >= len(written):
        return nothing, at
    words = written[at].words.rstrip(",")
    if wanted > 1:
        several = [_TITLES.sub("", name[0]) for name in _INITIALLED.finditer(words)]
        several = several if len(several) == wanted else re.split(r"\s{2,}|\t+", words)
        if len(several) != wanted or not all(_name(name) for name in several):
            return nothing, at
        return [_name(name) for name in several], at + 1
    name = _name(words)
    if name is None and at + 1 < len(written) and written[at].start == written[at - 1].end + 1:
        # The second line of the office ('Digitalisering en Koninkrijksrelaties') stands between.
        at += 1
        name = _name(written[at].words)
    return ([name], at + 1) if name else (nothing, start)


def _name(words: str) -> str | None:
    bare = _TITLES.sub("", words.strip(" ,"))
    return bare if len(bare) <= 60 and _NAME.fullmatch(bare) and not _OFFICE.fullmatch(bare) else None


def _tidy(office: str) -> str:
    """'MINISTER VAN BUITENLANDSE ZAKEN' as 'Minister van Buitenlandse Zaken'."""
    if office.isupper():
        words = re.split(r"(?<=[ -])", office.lower())
        office = "".join(word if word.strip() in _PARTICLES else word.capitalize() for word in words)
    return office[:1].upper() + office[1:]
