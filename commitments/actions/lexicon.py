"""Keeps the table of words: in how many published records each occurs, at least."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connection, transaction

from commitments.models import Abbreviation, Commitment, Submitter, Word
from commitments.words.abbreviations import abbreviations_in
from commitments.words.analyser import WORDS, fold_word, stems
from commitments.words.dutch import is_stop_word, stem
from commitments.words.spelling import sound

_SHORTEST, _LONGEST = 3, 60
_LONGEST_NAME = 200
_CHUNK = 2_000

_KEEP = """
    INSERT INTO commitments_word (word, lexeme, sound, count)
    SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::int[])
    ON CONFLICT (word) DO UPDATE
       SET count = GREATEST(commitments_word.count, excluded.count),
           lexeme = excluded.lexeme, sound = excluded.sound
"""


def count_words(records: Iterable[Any], *, is_whole: bool = False) -> None:
    """Count the words of these sets of records, which may be counted already: the larger number stays.

    Of drafts nothing is kept: a suggestion would tell of them. `is_whole`: these are all records there are,
    so that what was known of words may be forgotten.
    """
    counts: Counter[str] = Counter()
    explained: Counter[tuple[str, str]] = Counter()
    printed: dict[tuple[str, str], str] = {}

    def explain(text: str) -> None:
        for short, long in set(abbreviations_in(text)):
            key = fold_word(short)[:20], " ".join(stems(long))[:_LONGEST_NAME]
            explained[key] += 1
            printed.setdefault(key, long[:_LONGEST_NAME])

    for some in records:
        published = some.filter(published_at__isnull=False)
        for text in _texts(published):
            counts.update(set(_words(text)))
            explain(text)
        for title in set(published.order_by().values_list("dossier__title", flat=True).distinct()):
            explain(title or "")
    known = sorted(counts)
    with transaction.atomic():
        if is_whole:
            Word.objects.all().delete()
            Abbreviation.objects.all().delete()
        for start in range(0, len(known), _CHUNK):
            chunk = known[start : start + _CHUNK]
            row: list[Any] = [
                chunk,
                list(map(stem, chunk)),
                list(map(sound, chunk)),
                [counts[word] for word in chunk],
            ]
            with connection.cursor() as cursor:
                cursor.execute(_KEEP, row)
        Abbreviation.objects.bulk_create(
            (
                Abbreviation(short=short, key=key, long=printed[short, key], count=count)
                for (short, key), count in explained.items()
            ),
            update_conflicts=True,
            unique_fields=["short", "key"],
            update_fields=["count"],
            batch_size=_CHUNK,
        )


def _texts(records: Any) -> Iterator[str]:
    is_commitment = records.model is Commitment
    columns = ("subject", "text") if is_commitment else ("title", "text")
    for subject, text in records.order_by().values_list(*columns).iterator(chunk_size=_CHUNK):
        yield subject if text == subject else f"{subject}\n{text}"
    if is_commitment:
        names = Submitter.objects.filter(motie__in=records.order_by().values("pk")).order_by()
        yield from names.values_list("surname", flat=True).iterator(chunk_size=_CHUNK)


def _words(text: str) -> Iterator[str]:
    for printed in WORDS.findall(text):
        word = fold_word(printed)
        if _SHORTEST <= len(word) <= _LONGEST and word.isalpha() and not is_stop_word(word):
            yield word
