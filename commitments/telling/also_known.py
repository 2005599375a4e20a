"""Where a record was found by another name than the one typed: which, for who sees only the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from commitments.words import Lexicon, Question, Term, mark
from commitments.words.terms import Sequence_


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
    terms: Sequence[Term], texts: Sequence[str], *, lexicon: Lexicon | None = None
) -> tuple[OtherName, ...]:
    """Of each word that these texts have by another name only: that name, as it stands there.

    Words that have a name together are told together: 'wilde hamster', and not 'wilde'.
    """
    found: dict[str, tuple[set[int], bool]] = {}
    for term in terms:
        typed = replace(term, names=(), related=())
        if not (term.names or term.related) or is_shown(typed, texts, lexicon=lexicon):
            continue
        for names, is_distant in ((term.names, False), (term.related, True)):
            if not _by_name(term, names, texts, lexicon):
                continue
            # Only now one by one: mostly none is there.
            way, printed = next(
                (way, printed) for way in names if (printed := _by_name(term, [way], texts, lexicon))
            )
            sharing = {n for n, one in enumerate(terms) if way in (one.related if is_distant else one.names)}
            others, was_distant = found.get(printed, (set(), False))
            found[printed] = others | sharing, is_distant or was_distant
            break
    return tuple(
        OtherName(" ".join(terms[number].printed for number in sorted(numbers)), printed, is_distant)
        for printed, (numbers, is_distant) in found.items()
    )


def _by_name(term: Term, names: Sequence[Sequence_], texts: Sequence[str], lexicon: Lexicon | None) -> str:
    """The first of these names that the texts show, '' when they show none."""
    by_name = replace(term, names=(), related=(), together=(), compounds=(), sequences=tuple(names))
    return _first_marked(by_name, texts, lexicon) if names else ""


def _first_marked(term: Term, texts: Iterable[str], lexicon: Lexicon | None) -> str:
    question = Question((term,))
    marked = (
        piece for text in texts for piece, is_found in mark(text, question, lexicon=lexicon) if is_found
    )
    return next(marked, "")
