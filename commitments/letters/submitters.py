"""Who submitted a motie: the names under its text, else those in its title."""

import re

from .text import LetterText

_CLOSING = re.compile(
    r"\b(?:gaat|en gaat) over tot (?:de )?(?:orde van de )?(?:orde )?(?:van )?(?:de )?dag\b", re.IGNORECASE
)
_TITLE = re.compile(
    r"\bMOTIE (?:VAN )?(?:(?:HET|DE|HE) )?(?:LI+D|LEDEN|LDEN)? ?(?P<names>.+?)"
    r"(?: C\.S\.)?(?: TER VERVANGING .*| \(T\.V\.V\..*| OVER .*)?\Z",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = re.compile(r", | EN ", re.IGNORECASE)
_PARTICLE = "van|de|der|den|het|ter|ten|te|el|al|von|la|le|in|du|['’‘]t|d['’]"
_CAPITALISED = r"[^\W\d_a-zß-öø-ÿ][\w'’‘.-]*"
# 'Beckerman', 'Van der Werf', 'Inge van Dijk', 'Six Dijkstra', 'Nijhof-Leeuw', 'W.B. Hoekstra'
_NAME = re.compile(
    rf"(?:(?:{_PARTICLE}|Van|De|Den|Ter|Ten|Te|El|Al|Von) ){{0,3}}{_CAPITALISED}"
    rf"(?: (?:(?:{_PARTICLE}) ){{0,3}}{_CAPITALISED}){{0,4}}"
)
_LONGEST = 60  # characters of a name
_STRAY = " _.,;\u2026\\/|*"  # what slips in around a name
_PARTICLES = frozenset(_PARTICLE.split("|"))


def submitters(letter: LetterText, title: str) -> tuple[str, ...]:
    """The names in order, the first submitter first; () when none is printed."""
    return _signed(letter.plain) or _titled(title)


def _signed(plain: str) -> tuple[str, ...]:
    """The names behind the closing words; without those, the last lines back to one that is no name."""
    names: list[str] = []
    closing = list(_CLOSING.finditer(plain))
    under = plain[closing[-1].end() :] if closing else plain[-2000:]
    for paragraph in reversed(under.split("\n\n")):
        words = paragraph.strip(_STRAY if closing else " _")
        if words and _is_name(words):
            names.append(words)
        elif words and not closing:
            break
    return tuple(dict.fromkeys(reversed(names)))


def _is_name(words: str) -> bool:
    return len(words) <= _LONGEST and len(words.split()) <= 6 and bool(_NAME.fullmatch(words))


def _titled(title: str) -> tuple[str, ...]:
    found = _TITLE.search(" ".join(title.split()))
    if found is None:
        return ()
    names = (re.sub(r" C\.S\.\Z", "", name, flags=re.IGNORECASE) for name in _BETWEEN.split(found["names"]))
    return tuple(_capitalised(name) for name in names if name)


def _capitalised(name: str) -> str:
    """'VAN DER PLAS' as 'Van der Plas'."""
    words = [
        word if word in _PARTICLES else "-".join(part.capitalize() for part in word.split("-"))
        for word in name.lower().split()
    ]
    return " ".join(words)[:1].upper() + " ".join(words)[1:]
