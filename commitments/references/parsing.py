"""What a person types in one search box or citation field."""

import re

from .folding import fold
from .grammar import LETTER_DOSSIER, MANY, MARK, MARKED, NUMBER_FIRST, dossiers, prefix
from .kamerstuk import Kamerstuk
from .official import OFFICIAL_DOSSIER, OFFICIAL_PAPER, read_official
from .reading import read_papers

LONGEST = 1000  # characters; more is no citation but a text, see `find_references`

_FIVE = r"[1-9][0-9][ .]?[0-9]{3}(?![0-9])"
_FIVE_OR_SIX = r"(?:[1-9][0-9][ .]?[0-9]{3}|[1-9][0-9]{5})(?![0-9])"
_NUMBERED = rf"(?: ?[,-])? ?(?:STUK(?:KEN)? )?(?:NRS?|NUMMERS?|LETTERS?)[.,]? ?(?P<many>{MANY})"
_FOLLOWED = rf"(?: ?[,/-] ?| )(?!0)(?P<many>{MANY})"
_MARKED = prefix(MARK) + dossiers(MARKED)

# Matched on capitals. Without a word before it or 'nr.' behind it, only five digits are a dossier.
_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        _MARKED + _NUMBERED,  # KAMERSTUKKEN II 2018/19, 33694, NR. 43
        _MARKED + _FOLLOWED,  # MOTIE 33694-43 or EK 36 600 B, A
        _MARKED,  # KAMERSTUK 33 694
        dossiers(MARKED) + _NUMBERED,  # 33 694, NRS. 45, 48 EN 59
        dossiers(_FIVE_OR_SIX) + rf"-(?!0)(?P<many>{MANY})",  # 33694-43
        dossiers(_FIVE) + _FOLLOWED,  # 33694/43 or 33694 43 or 36 600 B, A
        dossiers(_FIVE),  # 33 694
        rf"(?:MOTIE |AMENDEMENT )?(?:OP )?{NUMBER_FIRST}",  # MOTIE OP STUK NR. 41 (36 410 VI)
    )
)
_OFFICIAL = tuple(re.compile(pattern) for pattern in (OFFICIAL_PAPER, OFFICIAL_DOSSIER))
_LETTER_DOSSIER = re.compile(rf"(?:{prefix(MARK)})?{LETTER_DOSSIER}")  # CXXXIX, A: capitals as typed
_PAGES = re.compile(r", ?(?i:pp?|blz)\. ?[0-9]{1,4}(?: ?- ?[0-9]{1,4})?\Z")
_BETWEEN = re.compile(r"(?: ?[;,] ?| )(?:EN |& )?")


def parse_kamerstuk(text: str) -> list[Kamerstuk]:
    """The papers or dossiers that `text` names, when the whole of it is a citation; [] when it is not.

    Lists and ranges are written out (a range past 200 numbers keeps its two ends), joined dossiers each give
    their own, and a citation with two meanings ('36 600 B') gives both, the likelier first. Numbers are
    taken as typed: see `likely_slip` for six digits. Reads prints, canonical numbers, ids and addresses of
    the official publications, in capitals or not.
    """
    if len(text) > LONGEST:
        return []
    typed = _bare(fold(text).text.replace("\n", " "))
    if found := _LETTER_DOSSIER.fullmatch(typed):
        return read_papers(found)[0]
    return _sequence(typed.upper())


def _bare(typed: str) -> str:
    """Without the quotes, brackets, full stop and page numbers that are copied along with a citation."""
    typed = typed.strip(" .,;:'\"«»“”‘’[]")
    while typed.startswith("(") and typed.endswith(")"):
        typed = typed[1:-1].strip(" .,;:")
    return _PAGES.sub("", typed)


def _sequence(typed: str) -> list[Kamerstuk]:
    """Citations one after another, '33 694, nr. 43 en 35 848, nr. 8', up to the end; else []."""
    papers: dict[Kamerstuk, None] = {}
    place = 0
    while place < len(typed):
        if place:
            between = _BETWEEN.match(typed, place)
            if between is None:
                return []
            place = between.end()
        found = max(
            (match for form in (*_OFFICIAL, *_FORMS) if (match := form.match(typed, place))),
            key=re.Match.end,
            default=None,
        )
        if found is None:
            return []
        named = [read_official(found)] if found.re in _OFFICIAL else read_papers(found)[0]
        papers.update(dict.fromkeys(named))
        place = found.end()
    return list(papers)
