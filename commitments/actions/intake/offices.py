"""Which ministries an office names: 'Minister van Buitenlandse Zaken en Minister van Defensie'."""

import re
from collections.abc import Iterable
from datetime import date

from commitments.models import Ministerie


def ministeries_in(
    words: str, on: date | None, known: Iterable[Ministerie] | None = None
) -> list[Ministerie]:
    """The ministries that are named, in order; of two with one name inside the other the longer.

    Of those that did not exist on the day `on` none is given. `known` are all ministries, for who asks often.
    """
    found: list[tuple[int, int, Ministerie]] = []
    every = Ministerie.objects.all() if known is None else known
    for one in sorted(every, key=lambda m: -len(m.name)):
        if one.name not in words and one.name.casefold() not in words.casefold():
            continue
        if on and ((one.from_on and one.from_on > on) or (one.until_on and one.until_on < on)):
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(one.name)}(?!\w)", words, re.IGNORECASE):
            if not any(start < match.end() and match.start() < end for start, end, _other in found):
                found.append((match.start(), match.end(), one))
    named = [one for _start, _end, one in sorted(found, key=lambda f: f[0])]
    return list(dict.fromkeys(named))
