"""Where a record was found by another name than the one typed: which, for who sees only the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from commitments.words import Lexicon, Question, Term, mark


@dataclass(frozen=True, slots=True)
class OtherName:
    """Two names of the same thing: 'AIV' and 'Adviesraad Internationale Vraagstukken'."""

    typed: str
    printed: str
    """As the record has it."""
    is_distant: bool = False
    """It may be called so; it need not be the same thing."""


def is_shown(term: Term, texts: Iterable[str], *, lexicon: Lexicon | None = None) -> bool:
    """True when one of these texts has something to mark for this word."""
    return bool(_first_marked(term, texts, lexicon))


def other_names(
    terms: Iterable[Term], texts: Sequence[str], *, lexicon: Lexicon | None = None
) -> tuple[OtherName, ...]:
    """Of each word that these texts have by another name only: that name, as it stands there."""
    found = []
    for term in terms:
        typed = replace(term, names=(), related=())
        if not (term.names or term.related) or is_shown(typed, texts, lexicon=lexicon):
            continue
        for names, is_distant in ((term.names, False), (term.related, True)):
            by_name = replace(typed, sequences=names, together=(), compounds=())
            if printed := _first_marked(by_name, texts, lexicon):
                found.append(OtherName(term.printed, printed, is_distant))
                break
    return tuple(found)


def _first_marked(term: Term, texts: Iterable[str], lexicon: Lexicon | None) -> str:
    question = Question((term,))
    marked = (
        piece for text in texts for piece, is_found in mark(text, question, lexicon=lexicon) if is_found
    )
    return next(marked, "")
