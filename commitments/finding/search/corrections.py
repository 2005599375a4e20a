"""'Bedoelde u': known words for words that nothing has, and commoner ones for words that hardly anything has."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Q

from commitments.finding.search.candidates import exists
from commitments.models import Word
from commitments.words import Question, Term, read
from commitments.words.analyser import fold_word
from commitments.words.spelling import is_slip, nearest, sound

_CANDIDATES, _TRIED = 60, 5

SLIP = 3
"""In so few records a word may be a slip of the pen, if one much like it is in many more."""

# So many records have a word that only sounds the same; of one with another letter so many times as many.
_COMMON, _TIMES = 10, 20
# Rare words of a question that are looked at, and words that each may stand for.
_MOST_RARE, _MOST_MEANT = 8, 2


@dataclass(frozen=True, slots=True)
class Rare:
    """A folded word that at most `SLIP` records have."""

    word: str
    count: int
    is_known: bool
    """The records have it in several forms or in compounds: it is a word, though it may sound like another."""


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


def likely_meant(rare: Mapping[int, Rare]) -> dict[int, tuple[str, ...]]:
    """The lexemes of commoner words like these, by the same keys. One query; none without rare words."""
    looked_at = dict(list(rare.items())[:_MOST_RARE])
    like = Q(sound__in={sound(one.word) for one in looked_at.values()})
    for one in looked_at.values():
        if not one.is_known:
            like |= Q(word__trigram_similar=one.word)
    commoner = Word.objects.filter(like, count__gte=_COMMON).order_by("-count")
    known = list(commoner.values_list("word", "lexeme", "count"))
    return {number: tuple(dict.fromkeys(_meant_by(one, known))) for number, one in looked_at.items()}


def _meant_by(rare: Rare, known: Sequence[tuple[str, str, int]]) -> Iterator[str]:
    heard = sound(rare.word)
    yield from (lexeme for word, lexeme, _ in known if sound(word) == heard)
    if rare.is_known:
        return
    least = _TIMES * max(rare.count, 1)
    near = {word: lexeme for word, lexeme, count in known if count >= least and is_slip(rare.word, word)}
    yield from (near[word] for word in nearest(rare.word, ((word, 1) for word in near))[:_MOST_MEANT])
