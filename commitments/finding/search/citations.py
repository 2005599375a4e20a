"""What a citation or a register number names, and what prints it."""

from collections.abc import Sequence
from typing import Any

from commitments.finding.search.candidates import MOST, Candidate, newest
from commitments.words import Question


def cited(
    numbers: Sequence[str], commitments: Any, documents: Any
) -> tuple[list[Candidate], list[Candidate]]:
    """What has one of these numbers, in the order asked, and what prints one, the newest first."""
    named: dict[Any, Candidate] = {}
    references: dict[str, None] = {}
    for number in numbers:
        for records in (commitments.with_reference(number), documents.named(number)):
            for one in newest(records, "", most=MOST):
                if one.model is documents.model and one.reference in references:
                    continue  # a motie and its paper are one record
                named.setdefault(one.key, one)
                if one.reference:
                    references[one.reference] = None
    everywhere = dict.fromkeys([*numbers, *references])
    query = Question(extra=tuple(number.lower() for number in everywhere)).tsquery_of_any_extra()
    printing = [*newest(commitments, query, most=MOST), *newest(documents, query, most=MOST)]
    papers = {one.reference for one in printing if one.model is commitments.model and one.reference}
    others = [
        one
        for one in sorted(printing, key=lambda one: one.day, reverse=True)
        if one.key not in named
        and not (one.model is documents.model and one.reference in {*references, *papers})
    ]
    return list(named.values()), others
