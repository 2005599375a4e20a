"""Which records match, the newest first, and where the asked words stand in them."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import OperationalError, connection, transaction
from psycopg.errors import QueryCanceled

from commitments.models import Commitment, Document, Word
from commitments.models.stored_words import LexemeQuery
from commitments.words import Question, Term
from commitments.words.dutch import PART

MOST = 2_000
"""So many of the newest matches of each table are ranked: more would take seconds, and nobody reads them."""

TIME_LIMIT_MS = 1_500
"""What one statement of a search may cost."""

# So many times rarer are two words in a row than the rarer of them.
_RARER_IN_A_ROW = 4

Model = type[Commitment] | type[Document]

_PLACES = """
    SELECT record.id, found.lexeme, found.positions, found.weights
      FROM {table} record, LATERAL unnest(record.search) found
     WHERE record.id = ANY(%s) AND found.lexeme = ANY(%s)
"""


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
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('statement_timeout')")
            before = cursor.fetchone()[0]
            cursor.execute(f"SET LOCAL statement_timeout = {TIME_LIMIT_MS}")
            yield
            cursor.execute("SELECT set_config('statement_timeout', %s, true)", [before])
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TooBroadError from error
        raise


def newest(records: Any, query: str, *, order: tuple[str, ...] = ()) -> list[Candidate]:
    """The newest of these records that match, or the first in another order."""
    model = records.model
    subject, day = ("subject", "made_order") if model is Commitment else ("title", "dated_order")
    found = records.filter(search=LexemeQuery(query)) if query else records
    rows = found.order_by(*(order or (f"-{day}", "-id"))).values_list("pk", "kind", subject, day, "reference")
    return [Candidate(model, *row) for row in rows[:MOST]]


def exists(records: Iterable[Any], query: str) -> bool:
    """Whether one of these sets has a match."""
    return any(found.filter(search=LexemeQuery(query)).exists() for found in records)


def places(
    candidates: Collection[Candidate], question: Question
) -> dict[Any, dict[str, list[tuple[int, str]]]]:
    """For each candidate where each asked lexeme stands, with its weight. A query for each table."""
    lexemes = lexemes_of(question)
    wanted = [*lexemes, *(PART + lexeme for lexeme in lexemes)]
    found: dict[Any, dict[str, list[tuple[int, str]]]] = {}
    for model in (Commitment, Document):
        ids = [candidate.pk for candidate in candidates if candidate.model is model]
        if not ids or not lexemes:
            continue
        with connection.cursor() as cursor:
            cursor.execute(_PLACES.format(table=model._meta.db_table), [ids, wanted])
            for pk, lexeme, positions, weights in cursor.fetchall():
                found.setdefault((model, pk), {})[lexeme] = list(zip(positions, weights, strict=True))
    return found


def lexemes_of(question: Question) -> list[str]:
    """Every lexeme that the wanted terms may be found by."""
    return sorted({lexeme for term in question.wanted for lexeme in _lexemes(term)})


def _lexemes(term: Term) -> Iterator[str]:
    for sequence in (*term.sequences, *term.names):
        yield from (lexeme for _, lexeme, _ in sequence)
    for parts in term.together:
        yield from parts
    yield from term.compounds
    yield from term.loose


def counts_of(question: Question) -> list[int]:
    """For each wanted term in how many records it is, about: of its ways the commonest.

    Words in a row are in fewer records than the rarest of them.
    """
    known: dict[str, int] = {}
    rows = Word.objects.filter(lexeme__in=lexemes_of(question)).values_list("lexeme", "count")
    for lexeme, count in rows:
        known[lexeme] = known.get(lexeme, 0) + count
    return [
        max(
            min(known.get(lexeme, 0) for _, lexeme, _ in way) // _RARER_IN_A_ROW ** (len(way) - 1)
            for way in (*term.sequences, *term.names)
        )
        for term in question.wanted
    ]
