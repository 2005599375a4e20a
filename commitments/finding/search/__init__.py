"""One search over commitments, documents and their passages: see `searching.py`."""

from commitments.finding.search.asked import FIELDS, lexicon_of
from commitments.finding.search.candidates import TooBroadError, limited_time
from commitments.finding.search.searching import ENOUGH, Found, Search, search
from commitments.finding.search.sorts import OLDEST, RELEVANT, SORTS

__all__ = [
    "ENOUGH",
    "FIELDS",
    "OLDEST",
    "RELEVANT",
    "SORTS",
    "Found",
    "Search",
    "TooBroadError",
    "lexicon_of",
    "limited_time",
    "search",
]
