"""What a citation or a register number names, and what prints it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from commitments.finding.search.candidates import MOST_PARTIAL, Candidate, newest
from commitments.words import Question


@dataclass(frozen=True)
class Cited:
    """What answers a number."""

    named: list[Candidate]
    """What has one of the numbers, in the order asked."""
    printing: list[Candidate]
    """What prints one, the newest first."""
    is_capped: bool
    """More print one: the newest of each table are read."""
    query: str
    """What all of them match, also those that were not read."""


def cited(numbers: Sequence[str], commitments: Any, documents: Any) -> Cited:
    """Everything that these numbers name, or that prints one."""
    named: dict[Any, Candidate] = {}
    references: dict[str, None] = {}
    for number in numbers:
        for records in (commitments.with_reference(number), documents.named(number)):
            for one in newest(records, "", most=MOST_PARTIAL):
                if one.model is documents.model and one.reference in references:
                    continue  # a motie and its paper are one record
                named.setdefault(one.key, one)
                if one.reference:
                    references[one.reference] = None
    everywhere = dict.fromkeys([*numbers, *references])
    query = Question(extra=tuple(number.lower() for number in everywhere)).tsquery_of_any_extra()
    pages = [newest(records, query, most=MOST_PARTIAL) for records in (commitments, documents)]
    printing = list(chain(*pages))
    papers = {one.reference for one in printing if one.model is commitments.model and one.reference}
    others = [
        one
        for one in sorted(printing, key=lambda one: one.day, reverse=True)
        if one.key not in named
        and not (one.model is documents.model and one.reference in {*references, *papers})
    ]
    is_capped = any(len(page) >= MOST_PARTIAL for page in pages)
    return Cited(list(named.values()), others, is_capped, query)
