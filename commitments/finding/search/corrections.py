"""'Bedoelde u': known words for words that nothing has."""

from collections.abc import Sequence
from typing import Any

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Q

from commitments.finding.search.candidates import exists
from commitments.models import Word
from commitments.words import Question, Term, read
from commitments.words.analyser import fold_word
from commitments.words.spelling import nearest, sound

_CANDIDATES, _TRIED = 60, 5


def unknown_terms(question: Question, counts: Sequence[int], records: Sequence[Any]) -> list[Term]:
    """The loose words that no record of these has, in whatever form or compound."""
    return [
        term
        for term, count in zip(question.wanted, counts, strict=True)
        if not count and term.is_word and not exists(records, term.tsquery())
    ]


def corrected(typed: str, unknown: Sequence[Term], records: Sequence[Any]) -> str:
    """The question with each unknown word replaced by the likeliest known one; '' when there is none.

    Only by words that these records have: what a visitor may not see is not suggested either.
    """
    meant = typed
    for term in unknown:
        if word := _meant(term.printed, records):
            meant = meant.replace(term.printed, word, 1)
    return meant if meant != typed else ""


def _meant(printed: str, records: Sequence[Any]) -> str:
    word = fold_word(printed)
    near = (
        Word.objects.filter(Q(word__trigram_similar=word) | Q(sound=sound(word)))
        .annotate(likeness=TrigramSimilarity("word", word))
        .order_by("-likeness", "-count")
        .values_list("word", "count")[:_CANDIDATES]
    )
    for known in nearest(word, near)[:_TRIED]:
        if exists(records, read(known, is_unfinished=False).tsquery()):
            return known
    return ""
