"""Which records match, the newest first, and where the asked words stand in them."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import OperationalError, connection, transaction
from psycopg.errors import QueryCanceled

from commitments.finding.layout import likely as likely_rows
from commitments.finding.newest import newest as newest_rows
from commitments.models import Commitment, Document, Word
from commitments.models.stored_words import LexemeQuery
from commitments.words import Question, Term
from commitments.words.dutch import PART
from commitments.words.terms import Sequence_, is_year

MOST = 300
"""So many of the newest matches of each table are looked at: more take long, and nobody reads them."""

MOST_PARTIAL = 1_000
"""So many of those that may lack a word: the one that has the rarest word may be old."""

BEST = 100
"""So many of these, which the database finds roughly the best, are ranked with care."""

TIME_LIMIT_MS = 1_200
"""What one statement of a search may cost: with the rest of its page less than a second and a half."""

MEMORY = "16MB"
"""What each sort or bitmap of a search may take in the database."""

# `Word` has words from so many letters on, and no numbers. Short words are mostly common (EU), and a year is
# one of the words of all that is of that year.
_COUNTED, _SHORT_COUNT, _YEAR_COUNT = 3, 2_000, 20_000

_A_YEAR = re.compile(r"'(?:19|20)[0-9]{2}'")

_LIMIT = "SELECT set_config('statement_timeout', %s, true), set_config('work_mem', %s, true)"
# So many times rarer are two words in a row than the rarer of them.
_RARER_IN_A_ROW = 4

Model = type[Commitment] | type[Document]
_DAYS: dict[Model, str] = {Commitment: "made_order", Document: "dated_order"}

# The weights are those of `ranking.FIELD`, from D to A.
_PLACES = """
    SELECT record.id, found.lexeme, found.positions, found.weights
      FROM (SELECT id, search FROM {table} WHERE id = ANY(%(ids)s)
             ORDER BY ts_rank('{{0.3, 0.75, 0.6, 1.0}}', search, %(query)s::tsquery) DESC, {day} DESC, id DESC
             LIMIT %(most)s) record
      LEFT JOIN LATERAL (SELECT * FROM unnest(record.search) one WHERE {wanted}) found
             ON true
"""
_WHOLE = "one.lexeme = ANY(%(lexemes)s)"
_BEGUN = f"({_WHOLE} OR one.lexeme ^@ ANY(%(beginnings)s))"


class TooBroadError(Exception):
    """The database was stopped: the question asks for too much."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that matches."""

    model: Model
    pk: int
    kind: str
    title: str
    day: date
    reference: str

    @property
    def key(self) -> tuple[Model, int]:
        """Names the record among those of both tables."""
        return self.model, self.pk


@contextmanager
def limited_time() -> Iterator[None]:
    """Stop statements that take too long. Raises TooBroadError."""
    with told_when_stopped(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('statement_timeout'), current_setting('work_mem')")
        before = cursor.fetchone()
        # Memory: a bitmap of many records that does not fit is kept by page, and each page read again.
        cursor.execute(_LIMIT, [str(TIME_LIMIT_MS), MEMORY])
        yield
        # Not left to the end of the transaction: a kept page asks all its statements again in one, and
        # what the planner expects depends on the memory.
        cursor.execute(_LIMIT, before)


@contextmanager
def told_when_stopped() -> Iterator[None]:
    """For what the web server's limits stop. Raises TooBroadError; a transaction around it has failed."""
    try:
        yield
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TooBroadError from error
        raise


def newest(
    records: Any,
    query: str,
    *,
    order: tuple[str, ...] = (),
    most: int,
    is_oldest: bool = False,
    start: date | None = None,
) -> list[Candidate]:
    """At most so many of these records that match, the newest, the oldest or the first in another order.

    `start` as in `newest_rows`.
    """
    model = records.model
    subject, day = "subject" if model is Commitment else "title", _DAYS[model]
    found = records.filter(search=LexemeQuery(query)) if query else records
    columns = ("pk", "kind", subject, day, "reference")
    if order:
        rows = found.order_by(*order).values_list(*columns)[:most]
    else:
        rows = newest_rows(
            found, day, *columns, most=most, is_oldest=is_oldest, start=start, is_of_a_time=asks_a_year(query)
        )
    return [Candidate(model, *row) for row in rows]


def likely(tables: Iterable[Sequence[Candidate]], *, most: int) -> int:
    """How many there would be if the older ones lay as close together as these newest of each table.

    0 where all were read.
    """
    full = [table[-1] for table in tables if len(table) >= most]
    return sum(likely_rows(most, last.model, _DAYS[last.model], last.day) for last in full)


def asks_a_year(query: str) -> bool:
    """Whether one of the words is a year: what is of it lies together."""
    return _A_YEAR.search(query) is not None


def exists(records: Iterable[Any], query: str) -> bool:
    """Whether one of these sets has a match."""
    return any(found.filter(search=LexemeQuery(query)).exists() for found in records)


def places(
    candidates: Collection[Candidate], question: Question, *, query: str, most: int
) -> dict[Any, dict[str, list[tuple[int, str]]]]:
    """For each candidate where each asked lexeme stands, with its weight. A query for each table.

    Where a table has more candidates than `most`, only those that answer the query best, roughly.
    """
    wanted, begun = (_with_parts(some) for some in (lexemes_of(question), _beginnings_of(question)))
    found: dict[Any, dict[str, list[tuple[int, str]]]] = {}
    for model, day in _DAYS.items():
        ids = [candidate.pk for candidate in candidates if candidate.model is model]
        if not ids:
            continue
        given: dict[str, Any] = {
            "ids": ids,
            "lexemes": wanted,
            "beginnings": begun,
            "query": query,
            "most": most,
        }
        with connection.cursor() as cursor:
            asked = _BEGUN if begun else _WHOLE
            cursor.execute(_PLACES.format(table=model._meta.db_table, day=day, wanted=asked), given)
            for pk, lexeme, positions, weights in cursor.fetchall():
                own = found.setdefault((model, pk), {})
                if lexeme is not None:
                    own[lexeme] = list(zip(positions, weights, strict=True))
    return found


def lexemes_of(question: Question) -> list[str]:
    """Every lexeme that the wanted terms may be found by."""
    return sorted({lexeme for term in question.wanted for lexeme in _lexemes(term)})


def _beginnings_of(question: Question) -> list[str]:
    """What the lexemes may begin with by which a word with a star is found."""
    atoms = (atom for term in question.wanted for sequence in term.sequences for atom in sequence)
    return sorted({lexeme for _, lexeme, begins in atoms if begins})


def _with_parts(lexemes: Sequence[str]) -> list[str]:
    return [*lexemes, *(PART + lexeme for lexeme in lexemes)]


def _lexemes(term: Term) -> Iterator[str]:
    for sequence in (*term.sequences, *term.names, *term.related):
        yield from (lexeme for _, lexeme, _ in sequence)
    for parts in term.together:
        yield from parts
    yield from term.joined
    yield from term.compounds
    yield from term.loose


class Counts:
    """In how many records the lexemes of a question are, about. One query."""

    def __init__(self, question: Question) -> None:
        self._known: dict[str, int] = {}
        rows = Word.objects.filter(lexeme__in=lexemes_of(question)).values_list("lexeme", "count")
        for lexeme, count in rows:
            self._known[lexeme] = self._known.get(lexeme, 0) + count

    def of_term(self, term: Term) -> int:
        """Of its ways the commonest."""
        return max(map(self.of_way, (*term.sequences, *term.names)))

    def of_way(self, way: Sequence_) -> int:
        """Words in a row are in fewer records than the rarest of them."""
        rarest = min(self._known.get(lexeme, _uncounted(lexeme)) for _, lexeme, _ in way)
        return rarest // _RARER_IN_A_ROW ** (len(way) - 1)


def _uncounted(lexeme: str) -> int:
    """What to think of a lexeme that `Word` does not have: it has no words of two letters and no years."""
    if is_year(lexeme):
        return _YEAR_COUNT
    return _SHORT_COUNT if len(lexeme) < _COUNTED and lexeme.isalpha() else 0
