"""Which record a find is probably about: by its number, or by likeness of words."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.postgres.search import SearchRank
from django.db.models import F

from commitments import words
from commitments.models import Commitment, Document
from commitments.models.stored_words import LexemeQuery
from commitments.statuses import Kind

# Of the telling words of the shorter of two texts this part is shared before we call them alike.
LIKELY = 0.5
# As much the same that a second record would be a double.
SAME = 0.85
FEWEST_SHARED = 3
_SHORTEST_WORD = 4
_MOST_WORDS = 40
# So many of the best are compared word by word.
_COMPARED = 20


@dataclass(frozen=True)
class Likely:
    """A record that may be meant, how alike it is (0–1; 1: by its number) and why we think so.

    `why` is kept with the proposal, so it is Dutch whatever language somebody reads in.
    """

    commitment: Commitment
    likeness: float
    why: str


def by_number(number: str) -> list[Likely]:
    """The commitments with this Kamerstuk number, chosen or claimed."""
    if not number:
        return []
    why = f"Hetzelfde nummer: {number}."
    found: Iterable[Commitment] = Commitment.objects.with_reference(number).defer("search")[:3]
    return [Likely(one, 1.0, why) for one in found]


def by_submitter(name: str, before: Document) -> list[Likely]:
    """Moties that are named after this member: 'motie-Koopmans c.s.'. Members share names."""
    surname = name.removesuffix("c.s.").strip().rsplit(" ", 1)[-1]
    if len(surname) < 3:
        return []
    found = Commitment.objects.filter(
        kind=Kind.MOTIE, motie__submitters__surname__iexact=surname, motie__submitters__order=1
    ).defer("search")
    if before.dated.end is not None:
        found = found.exclude(made_from__gt=before.dated.end)
    why = f"Ook een motie van {name}."
    return [Likely(one, 0.6, why) for one in found.order_by("-made_order", "-id")[:3]]


def by_words(text: str, *, kind: Kind, most: int = 3) -> list[Likely]:
    """The commitments of this kind whose words are most like these, the most alike first."""
    telling = _telling(text)
    if len(telling) < FEWEST_SHARED:
        return []
    asked = LexemeQuery(" | ".join(_quoted(word) for word in sorted(telling, key=len)[-_MOST_WORDS:]))
    best = (
        Commitment.objects.filter(kind=kind, search=asked)
        .annotate(rank=SearchRank(F("search"), asked))
        .order_by("-rank", "-id")
        .defer("search")[:_COMPARED]
    )
    alike = [_compared(telling, one) for one in best]
    kept = [one for one in alike if one.likeness >= LIKELY]
    return sorted(kept, key=lambda one: -one.likeness)[:most]


def _compared(telling: set[str], commitment: Commitment) -> Likely:
    own = _telling(f"{commitment.subject} {commitment.text}")
    shared = telling & own
    smaller = min(len(telling), len(own)) or 1
    likeness = len(shared) / smaller if len(shared) >= FEWEST_SHARED else 0.0
    why = f"{len(shared)} van de {smaller} woorden zijn dezelfde."
    return Likely(commitment, likeness, why)


def _telling(text: str) -> set[str]:
    """The lexemes that say what a text is about."""
    return {lexeme for lexeme, _place in words.lexemes(text) if len(lexeme) >= _SHORTEST_WORD}


def _quoted(lexeme: str) -> str:
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'"


def as_payload(found: Iterable[Likely]) -> list[dict[str, object]]:
    """As a proposal keeps it."""
    return [{"id": one.commitment.pk, "likeness": round(one.likeness, 2), "why": one.why} for one in found]
