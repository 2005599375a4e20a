"""Offices of government: 'Staatssecretaris van Defensie', 'Minister voor Rechtsbescherming'."""

import re
from functools import lru_cache

from commitments.sources.datatypes import Office

_OFFICE = re.compile(
    r"(?:(?:vice|vice-)?minister-president, (?:en )?)?"
    r"(?P<role>minister-president|minister|staatssecretaris)"
    r"(?: (?P<link>van|voor) (?P<field>.+))?",
    re.IGNORECASE,
)
_PREMIER = re.compile(r"minister-president\b", re.IGNORECASE)


@lru_cache(maxsize=1024)
def read_office(printed: str) -> Office:
    """The office in its parts; other words ('Regeringscommissaris …') keep only their print.

    'Minister-president, minister van Algemene Zaken' is the minister-president, of Algemene Zaken.
    """
    found = _OFFICE.fullmatch(printed)
    if found is None:
        return Office(printed=printed)
    is_premier = bool(_PREMIER.match(printed))
    return Office(
        printed=printed,
        role="minister-president" if is_premier else found["role"].casefold(),
        field=found["field"] or ("Algemene Zaken" if is_premier else ""),
        has_ministry=is_premier or (found["link"] or "").casefold() == "van",
    )
