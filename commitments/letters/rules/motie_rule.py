"""What a rule about moties reports, and the wordings of which the order does not matter."""

import re
from dataclasses import dataclass

from commitments.letters.findings import Reported

from .base import Rule

_LONGEST_CLAUSE = 700  # characters that are looked through for words in any order


@dataclass(frozen=True, kw_only=True)
class ReportRule(Rule):
    """A wording and what it reports."""

    reported: Reported


def together(*words: str, without: str = r"(?!)") -> re.Pattern[str]:
    r"""Compile words that stand in one clause, in any order, and with none of those in `without`.

    A clause ends at a stop, a colon or a semicolon.

    >>> bool(together("moties?", "uitgevoerd", without="niet").search("Uitgevoerd is de motie."))
    True
    >>> bool(together("moties?", "uitgevoerd", without="niet").search("De motie is niet uitgevoerd."))
    False
    """
    ahead = "".join(rf"(?=[^.;:]{{0,{_LONGEST_CLAUSE}}}?(?<!\w)(?:{one})(?!\w))" for one in words)
    never = rf"(?![^.;:]{{0,{_LONGEST_CLAUSE}}}?(?<!\w)(?:{without})(?!\w))"
    written = f"{ahead}{never}".replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"(?:\A|[.;:])\s*{written}[^.;:]+", re.IGNORECASE)
