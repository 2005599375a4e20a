"""What the facets beside the search box are counted over: the matches of the search."""

from typing import Any

from commitments.finding.facets.counting import Sampling
from commitments.finding.facets.samples import Sample, sample_of
from commitments.finding.search.candidates import asks_a_year
from commitments.finding.search.searching import Search, among
from commitments.finding.search_filter import OF_BOTH, SearchFilter
from commitments.models.stored_words import LexemeQuery


def searched(found: Search, finder: SearchFilter, documents: Any, *, sort: str) -> Sampling:
    """The matches of this search without one of the facets."""

    def sampling(without: str) -> Sample:
        sets = among(
            found.asked,
            finder.leaving_out(without),
            # The other facets count no documents.
            finder.documents(documents, without=without) if without in ("", *OF_BOTH) else documents.none(),
            sort,
        )
        if found.query:
            matching = {"search": LexemeQuery(found.query)}
            sets = (sets[0].filter(**matching), sets[1].filter(**matching))
        return sample_of(*sets, start=finder.begin(is_oldest=False), is_of_a_time=asks_a_year(found.query))

    return sampling
