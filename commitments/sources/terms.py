"""The term of a toezegging, read from its words."""

from commitments.deadlines import Term, find_terms, read_span

from .datatypes import ToezeggingRecord


def read_term(toezegging: ToezeggingRecord) -> Term | None:
    """The last of the terms in its text that name a day, else the first without one ('op korte termijn').

    None without a term. Always a conclusion of ours (INFERRED); words and rule stand in it. It counts from
    the day the toezegging was made. Takes milliseconds, far longer than loading the row: ask only for rows
    that are new or changed.
    """
    made = toezegging.made.end
    terms = [read_span(span, document_date=made, debate_date=made) for span in find_terms(toezegging.text)]
    dated = [(term.due_on, place) for place, term in enumerate(terms) if term.due_on]
    return terms[max(dated)[1] if dated else 0] if terms else None
