"""Keeps the stored search vectors up to date with the texts they come from."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connection, transaction

from commitments import words
from commitments.actions.lexicon import count_words
from commitments.actions.search_texts import cited_in, numbers_of, parts_of, years_of
from commitments.models import Commitment, Document, Word

# Rows read, computed and written at once: keeps memory flat on a million of them.
BATCH = 500
# Above so many records all known words are read, which takes a third of a second, and not those needed.
_FEW = 20

_SEARCHED: tuple[Any, ...] = (Commitment, Document)

_WRITE = """
    UPDATE {table} SET search = new.search::tsvector, search_version = %s
      FROM unnest(%s::bigint[], %s::text[]) AS new (id, search) WHERE {table}.id = new.id
"""


def index_commitments(*, only: Iterable[int] | None = None, everything: bool = False) -> int:
    """Write the vectors that are missing or stale and return how many were written.

    `only` narrows to these ids; `everything` rewrites current ones too. Each batch is its
    own transaction, so that a long run neither blocks writers nor loses its work when stopped.
    """
    return sum(_index([_stale(Commitment, only=only, everything=everything)]))


def index_documents(*, only: Iterable[int] | None = None, everything: bool = False) -> int:
    """As `index_commitments`, for documents with their passages."""
    return sum(_index([_stale(Document, only=only, everything=everything)]))


def index_record(record: Commitment | Document) -> None:
    """Write the vector of one record, whether or not it is stale."""
    sum(_index([_stale(type(record), only=[record.pk], everything=True)]))


def index_in_batches(*, everything: bool = False) -> Iterator[int]:
    """All that is searched, yielding the number written after each batch, for a progress bar."""
    stale = [_stale(model, everything=everything) for model in _SEARCHED]
    yield from _index(stale, is_whole=everything)


def backlog(*, everything: bool = False) -> int:
    """How many records a run would write."""
    return sum(_stale(model, everything=everything).count() for model in _SEARCHED)


def _stale(model: Any, *, only: Iterable[int] | None = None, everything: bool) -> Any:
    stale = model.objects.all() if everything else model.objects.search_backlog()
    return stale if only is None else stale.filter(pk__in=list(only))


def _index(stale: list[Any], *, is_whole: bool = False) -> Iterator[int]:
    """Count the words first: by them compounds are split."""
    some = sum(len(records.order_by().values_list("pk")[: _FEW + 1]) for records in stale)
    if not some:
        return
    count_words(stale, is_whole=is_whole)
    lexicon = Word.objects.lexicon() if some > _FEW else None
    for records in stale:
        last = 0
        while batch := _write_batch(records.filter(pk__gt=last), lexicon):
            last = batch[-1]
            yield len(batch)


def _write_batch(records: Any, lexicon: words.Lexicon | None) -> list[int]:
    """Write the vectors of the first of these records and return their ids."""
    with transaction.atomic():
        batch = list(records.with_search_texts().order_by("pk").select_for_update(of=("self",))[:BATCH])
        if not batch:
            return []
        texts = [parts_of(record) for record in batch]
        if lexicon is None:
            lexicon = Word.objects.lexicon_for(text for parts in texts for text, _ in parts)
        vectors = [
            words.vector(
                parts,
                numbers_of(record),
                aside=[*cited_in(record, parts), *years_of(record)],
                lexicon=lexicon,
            )
            for record, parts in zip(batch, texts, strict=True)
        ]
        ids = [record.pk for record in batch]
        with connection.cursor() as cursor:
            cursor.execute(_WRITE.format(table=records.model._meta.db_table), [words.VERSION, ids, vectors])
        return ids
