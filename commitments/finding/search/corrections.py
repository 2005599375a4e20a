"""'Bedoelde u': known words for what nothing has, and commoner ones for what hardly any record has."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Q

from commitments.finding.search.candidates import exists
from commitments.models import Word
from commitments.words import Question, Term, read
from commitments.words.analyser import fold_word
from commitments.words.dutch import stem
from commitments.words.near import has_near
from commitments.words.spelling import distance, is_slip, nearest, sound

_CANDIDATES, _TRIED = 60, 5

SLIP = 3
"""In so few records a word may be a slip of the pen, if one much like it is in many more."""

# So many records have a word that only sounds the same; of one with another letter so many times as many.
_COMMON, _TIMES = 10, 20
# So many words of a question are asked for that nothing may have: each takes some statements.
_MOST_UNKNOWN = 8
# Rare words of a question that are looked at, and words that each may stand for.
_MOST_RARE, _MOST_MEANT = 8, 2
_SHORTEST_NAME = 4
# Mostly stop words, of which a record keeps nothing: Van Dijk is found by dijk.
_TUSSENVOEGSELS = ("van", "vande", "vanden", "vander", "vant", "de", "den", "der", "te", "ten", "ter", "el")


@dataclass(frozen=True, slots=True)
class Rare:
    """A folded word that at most `SLIP` records have."""

    word: str
    count: int
    is_found: bool
    """Something has it, or its parts. What finds nothing is asked again, and the page says so."""
    is_known: bool
    """The records have it in several forms or in compounds: it is a word, though another may be like it."""


def unknown_terms(question: Question, counts: Sequence[int], records: Sequence[Any]) -> list[Term]:
    """The loose words that no record of these has, in whatever form or compound; of many only the first.

    Words before numbers, which are seldom misspelt and never counted.
    """
    uncounted = [
        term for term, count in zip(question.wanted, counts, strict=True) if not count and term.is_word
    ]
    looked_for = sorted(uncounted, key=lambda term: term.printed.isdigit())[:_MOST_UNKNOWN]
    return [term for term in looked_for if not exists(records, term.tsquery(widely=has_near(term)))]


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
        .values_list("word", "lexeme", "count")[:_CANDIDATES]
    )
    likely = nearest(word, ((known, count) for known, _, count in near))
    # Of muskesratten the records may have only the singular. A stem says less, so it must be nearer.
    stems = {lexeme: (known, count) for known, lexeme, count in reversed(near)}
    own = stem(word)
    likely += [
        stems[one][0]
        for one in nearest(own, ((one, count) for one, (_, count) in stems.items()))
        if distance(own, one) == 1
    ]
    for known in list(dict.fromkeys(likely))[:_TRIED]:
        if exists(records, read(known, is_unfinished=False).tsquery()):
            return known
    return ""


def likely_meant(rare: Mapping[int, Rare]) -> dict[int, tuple[str, ...]]:
    """The lexemes of what else each of these words may be, by the same keys: a commoner word, a name.

    One query; none without rare words.
    """
    looked_at = dict(list(rare.items())[:_MOST_RARE])
    names: set[str] = set()
    sounds: set[str] = set()
    sounds_of_none: set[str] = set()
    like = Q()
    for one in looked_at.values():
        if not one.is_found:
            names.update(_names_in(one.word))
            continue
        (sounds if one.count else sounds_of_none).add(sound(one.word))
        if not one.is_known:
            like |= Q(word__trigram_similar=one.word)
    if not (names or sounds or sounds_of_none):
        return {}
    common = (like | Q(sound__in=sounds) | Q(word__in=names)) & Q(count__gte=_COMMON)
    words = Word.objects.filter(common | Q(sound__in=sounds_of_none)).order_by("-count")
    known = {word: (lexeme, count) for word, lexeme, count in words.values_list("word", "lexeme", "count")}
    return {number: tuple(dict.fromkeys(_meant_by(one, known))) for number, one in looked_at.items()}


def _meant_by(rare: Rare, known: Mapping[str, tuple[str, int]]) -> Iterator[str]:
    if not rare.is_found:
        yield from (known[name][0] for name in _names_in(rare.word) if name in known)
        return
    heard = sound(rare.word)
    # For what none has, any word that sounds the same: nieuwssproducten is not only nieuws and producten.
    least = _COMMON if rare.count else 1
    yield from (lexeme for word, (lexeme, n) in known.items() if n >= least and sound(word) == heard)
    if not rare.is_known:
        least = _TIMES * max(rare.count, 1)
        near = [(one, n) for one, (_, n) in known.items() if n >= least and is_slip(rare.word, one)]
        yield from (known[one][0] for one in nearest(rare.word, near)[:_MOST_MEANT])


def _names_in(word: str) -> list[str]:
    """What follows a tussenvoegsel that was written to the name: vanwoerkom, elabassi."""
    names = (word.removeprefix(before) for before in _TUSSENVOEGSELS if word.startswith(before))
    return [name for name in names if len(name) >= _SHORTEST_NAME]
