"""One question to all that is searched: what matches, ranked, and what was done when little did."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Any

from commitments.finding.search.asked import Asked, understand
from commitments.finding.search.candidates import (
    BEST,
    MOST,
    MOST_PARTIAL,
    Candidate,
    Counts,
    Model,
    likely,
    newest,
    places,
)
from commitments.finding.search.citations import cited
from commitments.finding.search.corrections import corrected, unknown_terms
from commitments.finding.search.narrowing import narrowed
from commitments.finding.search.ranking import LITERAL, commonness, score
from commitments.finding.search.sorts import BY_DAY, NEWEST, OLDEST, RELEVANT, SORTS, with_a_place
from commitments.finding.search.widening import weights_of, wider_queries
from commitments.models import Commitment
from commitments.models.commitment_queries import FIRST_DAY
from commitments.models.stored_words import LexemeQuery
from commitments.words.analyser import fold

ENOUGH = 10
"""With fewer records than this that have all words, those that lack some are shown after them."""

MOST_OF_A_DAY = 3_000
"""So many of each table are read where those that are mostly enough are of one day: a list by day goes on
from day to day."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record that answers, and the words that it lacks."""

    candidate: Candidate
    score: float = 0.0
    lacking: tuple[str, ...] = ()
    is_distant: bool = False
    """One of the words is there only as something that it may also be called."""

    @property
    def has_all(self) -> bool:
        """It has every word, or another name for it."""
        return not (self.lacking or self.is_distant)


@dataclass(frozen=True)
class Search:
    """What was asked and what was found, best first."""

    asked: Asked
    found: list[Found]
    with_all: int = 0
    """So many of the first have all words; the rest lacks some."""
    named: int = 0
    """Of a citation: so many of the first are what it names; the rest prints it."""
    candidates: int = 0
    """So many were looked at."""
    likely: int = 0
    """So many there would be if the older ones lay as close together as the newest; 0 where nobody knows."""
    is_capped: bool = False
    """There are more: only the newest are looked at, and of these the best are ranked."""
    is_all_read: bool = False
    """All that match were looked at, so that their number is known."""
    corrected_from: str = ""
    """What was typed, where something else was searched for because nothing matched."""
    unknown: tuple[str, ...] = ()
    """Words that no record has."""
    reached: date | None = None
    """In an order of days: up to this day everything was read, and beyond it there is more."""
    query: str = ""
    start: date | None = None
    """The records that are searched begin at this day."""
    commitments: Any = None
    documents: Any = None

    def matches(self, model: Model) -> Any:
        """All records of one table that were searched for, as a set: for counts."""
        records = self.commitments if model is Commitment else self.documents
        if not self.query:
            return records.none() if self.asked.is_empty else records
        return records.filter(search=LexemeQuery(self.query))


def search(
    typed: str,
    *,
    commitments: Any,
    documents: Any,
    sort: str = RELEVANT,
    is_literal: bool = False,
    start: date | None = None,
) -> Search:
    """Find among these records, of which the visitor may see all.

    `start` tells that they begin at this day, in the order of days that is asked for.

    Where no record has one of the words, the question is asked with the nearest known word, unless
    `is_literal`. Raises TooBroadError within `limited_time`.
    """
    asked = understand(typed)
    found = _found(asked, commitments, documents, sort, start)
    if found.with_all or is_literal or not found.unknown:
        return found
    unknown = [term for term in asked.question.wanted if term.printed in found.unknown]
    meant = corrected(asked.typed, unknown, (commitments, documents))
    if not meant:
        return found
    instead = _found(understand(meant), commitments, documents, sort, start)
    return replace(instead, corrected_from=asked.typed) if instead.found else found


def among(asked: Asked, commitments: Any, documents: Any, sort: str) -> tuple[Any, Any]:
    """The records in which the words are looked for."""
    commitments, documents = narrowed(asked.filters, commitments, documents)
    return with_a_place(sort, commitments, documents)


def _found(asked: Asked, commitments: Any, documents: Any, sort: str, start: date | None) -> Search:
    commitments, documents = among(asked, commitments, documents, sort)
    if asked.is_empty:
        return Search(asked, [], commitments=commitments, documents=documents)
    base = Search(asked, [], commitments=commitments, documents=documents, start=start)
    if asked.numbers and not asked.question.wanted:
        return _cited(base)
    return _worded(base, sort)


def _cited(base: Search) -> Search:
    """What the numbers name, then what prints them."""
    those = cited(base.asked.numbers, base.commitments, base.documents)
    found = [Found(one) for one in (*those.named, *those.printing)]
    return replace(
        base,
        found=found,
        with_all=len(found),
        named=len(those.named),
        candidates=len(found),
        is_capped=those.is_capped,
        query=those.query,
    )


def _worded(base: Search, sort: str) -> Search:
    asked, question = base.asked, base.asked.question
    question = replace(question, extra=tuple(number.lower() for number in asked.numbers))
    order, is_oldest = SORTS.get(sort, ()), sort == OLDEST
    query = question.tsquery_of_any([asked.required])
    tables, read = _tables(base, query, order, most=MOST, is_oldest=is_oldest), MOST
    if sort in BY_DAY and any(len(table) >= MOST and table[0].day == table[-1].day for table in tables):
        tables, read = _tables(base, query, order, most=MOST_OF_A_DAY, is_oldest=is_oldest), MOST_OF_A_DAY
    complete = candidates = _without_papers(tables)
    if len(complete) >= MOST:
        # Of more only the newest were read, and what has two of the words as one may be older.
        as_one = [
            _without_papers(_tables(base, one, order, most=BEST, is_oldest=is_oldest))
            for one in question.tsqueries_joined(asked.required)
        ]
        complete = candidates = list(dict.fromkeys(chain(complete, *as_one)))
    looked_at = MOST if len(complete) >= ENOUGH else MOST_PARTIAL
    # What lacks a word is told apart by how rare its words are, which the database does not know.
    best = BEST if sort == RELEVANT and len(complete) >= ENOUGH else looked_at
    known = Counts(question)
    counts = [known.of_term(term) for term in question.wanted]
    weights = weights_of(question, counts)
    unknown: tuple[str, ...] = ()
    is_all_read = all(len(table) < read for table in tables)
    # In the order of a term what lacks a word would stand among what has all of them.
    if len(complete) < ENOUGH and not (order and complete):
        for wider in wider_queries(question, asked.required, counts, weights):
            if wider == query:
                continue
            query = wider
            # Only the newest are read: what has all words, or rarer ones, may be older.
            found_now = _tables(base, query, order, most=MOST_PARTIAL, is_oldest=is_oldest)
            candidates = list(dict.fromkeys([*candidates, *_without_papers(found_now)]))
            is_all_read = all(len(table) < MOST_PARTIAL for table in found_now)
            if len(candidates) >= ENOUGH:
                break
    if not complete:
        unknown = tuple(
            t.printed for t in unknown_terms(question, counts, (base.commitments, base.documents))
        )
    # Where enough have all words, and the order is that of a day, how well each answers decides nothing.
    is_by_day = bool(order) or (sort != RELEVANT and len(complete) >= ENOUGH)
    found = (
        [Found(c, is_distant=not complete) for c in candidates]
        if is_by_day
        else _ranked(candidates, asked, weights, known, query=query, most=best)
    )
    reached = None
    if sort in BY_DAY and len(complete) >= ENOUGH:
        reached = _reached(tables, most=read, is_oldest=is_oldest)
        found = [one for one in found if _is_within(one.candidate.day, reached, is_oldest=is_oldest)]
    if sort == NEWEST:
        found.sort(key=lambda one: (one.has_all, one.candidate.day), reverse=True)
    elif is_oldest:
        # How old a record without a date is, nobody knows: these come last.
        found.sort(key=lambda one: (not one.has_all, one.candidate.day == FIRST_DAY, one.candidate.day))
    with_all = sum(one.has_all for one in found)
    return replace(
        base,
        found=found,
        with_all=with_all,
        candidates=len(candidates),
        likely=likely(tables, most=read) if sort in (RELEVANT, NEWEST) and not base.start else 0,
        is_capped=bool(reached) or len(candidates) >= looked_at or len(found) < len(candidates),
        is_all_read=is_all_read,
        reached=reached,
        unknown=unknown,
        query=query,
    )


def _tables(
    base: Search, query: str, order: tuple[str, ...], *, most: int, is_oldest: bool
) -> list[list[Candidate]]:
    """What is read of each table; of documents nothing in an order that they do not have."""
    sets = (base.commitments,) if order else (base.commitments, base.documents)
    return [
        newest(records, query, order=order, most=most, is_oldest=is_oldest, start=base.start)
        for records in sets
    ]


def _reached(tables: Sequence[Sequence[Candidate]], *, most: int, is_oldest: bool) -> date | None:
    """The day up to which each table was read; None where all of both was."""
    ends = [table[-1].day for table in tables if len(table) >= most]
    return (min(ends) if is_oldest else max(ends)) if ends else None


def _is_within(day: date, reached: date | None, *, is_oldest: bool) -> bool:
    return reached is None or (day <= reached if is_oldest else day >= reached)


def _without_papers(tables: Iterable[Sequence[Candidate]]) -> list[Candidate]:
    """All of them; a motie and its paper are one record."""
    found = list(chain(*tables))
    own = {one.reference for one in found if one.model is Commitment and one.reference}
    return [one for one in found if one.model is Commitment or one.reference not in own]


def _ranked(
    candidates: list[Candidate],
    asked: Asked,
    weights: Sequence[float],
    known: Counts,
    *,
    query: str,
    most: int,
) -> list[Found]:
    """Best first; of equals the newest."""
    where = places(candidates, asked.question, query=query, most=most)
    common = {
        way: commonness(known.of_way(way))
        for term in asked.question.wanted
        for way in (*term.names, *term.related)
    }
    literal = [fold(term.printed) for term in asked.question.wanted]
    ranked = []
    for candidate in candidates:
        if candidate.key not in where:
            continue
        scored = score(
            asked.question,
            where[candidate.key],
            weights=weights,
            common=common,
            optional=asked.optional,
            is_kind=candidate.kind in asked.kinds,
        )
        title = f" {fold(candidate.title)} "
        value = scored.value + LITERAL * sum(f" {word} " in title for word in literal) / (len(literal) or 1)
        words = tuple(asked.question.wanted[number].printed for number in scored.lacking)
        ranked.append(Found(candidate, value, words, scored.is_distant))
    ranked.sort(key=lambda one: (one.has_all, one.score, one.candidate.day, one.candidate.pk), reverse=True)
    return ranked
