"""Handelingen (the record of debates) and their Aanhangsel (written questions with their answers).

They have their own numbers per parliamentary year: 'h-tk-20172018-19-11' is sitting 19, item 11;
'ah-tk-20242025-1028' is answer 1028.
"""

import re

from .grammar import CHAMBER, MANY, SESSION
from .reading import read_numbers

_YEARS = re.compile(r"([0-9]{4}) ?[/-] ?([0-9]{2,4})")
_WHEN = (
    rf"(?:(?P<chamber>{CHAMBER}),? ?)?(?:(?i:vergaderjaar|zitting(?:sjaar)?) )?"
    rf"\(?(?P<session>{SESSION})\)?,? ?"
)
_PAGES = r"(?:,? ?(?i:p|pp|blz|pag)\. ?[0-9]{1,5}(?: ?(?:-|t/m) ?[0-9]{1,5})?)?"

# 'Handelingen II 2017/18, nr. 19, item 11', 'Handelingen TK 2009-2010, 26-2', 'Handelingen I 2006/07, 19'
HANDELINGEN = (
    rf"(?<![A-Za-z])(?i:handelingen),? {_WHEN}(?i:nr\.? ?)?(?P<sitting>[1-9][0-9]{{0,2}})(?![0-9])"
    rf"(?:,? ?(?i:items?) (?P<items>{MANY})|-(?P<item>[1-9][0-9]{{0,2}})(?![0-9])(?:-[0-9]{{1,5}})?)?{_PAGES}"
)
# 'Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 1028', 'Aanhangsel van de Handelingen II 2018/19, 123'
AANHANGSEL = (
    rf"(?<![A-Za-z])(?i:aanhangsel)(?: (?i:(?:van de |der |bij de )?handelingen))?,? {_WHEN}"
    rf"(?i:nrs?\.? ?)?(?P<answers>{MANY})"
)
# 'h-tk-20102011-26-2', 'ah-tk-20242025-1028': the publisher's own ids
PROCEEDINGS_ID = (
    r"(?i:(?:https?://)?zoek\.officielebekendmakingen\.nl/)?(?<![A-Za-z0-9-])"
    r"(?P<id>(?i:a?h-(?:tk|ek))-[0-9]{8}-[0-9]{1,5}(?:-[0-9]{1,5})?)(?![0-9])(?i:\.html|\.pdf)?"
)


def session_years(text: str) -> tuple[int, int] | None:
    """The parliamentary year '2018/19', '2018-2019' or '1999/00' as (2018, 2019); None when it is not one.

    A parliamentary year runs from September to September, so the second year follows the first;
    a longer period such as 2023-2027 is none.
    """
    found = _YEARS.fullmatch(text.strip().replace("\u2013", "-"))
    if found is None or len(found[2]) == 3:
        return None
    first = int(found[1])
    last = str(first + 1)
    return (first, first + 1) if found[2] == last[-len(found[2]) :] else None


def read_handelingen(found: re.Match[str]) -> tuple[str, ...]:
    """The ids of the items that a match of HANDELINGEN names; without an item the sitting's."""
    start = _numbered("h", found)
    if start is None:
        return ()
    sitting = f"{start}-{found['sitting']}"
    items = [found["item"]] if found["item"] else read_numbers(found["items"] or "")[0]
    return tuple(f"{sitting}-{item}" for item in items) or (sitting,)


def read_aanhangsel(found: re.Match[str]) -> tuple[str, ...]:
    """The ids of the answers that a match of AANHANGSEL names."""
    start = _numbered("ah", found)
    return () if start is None else tuple(f"{start}-{number}" for number in read_numbers(found["answers"])[0])


def _numbered(kind: str, found: re.Match[str]) -> str | None:
    years = session_years(found["session"])
    chamber = (found["chamber"] or "").lower()
    house = "ek" if chamber in {"i", "ek"} or "eerste" in chamber else "tk"
    return f"{kind}-{house}-{years[0]}{years[1]}" if years else None
