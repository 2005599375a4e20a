"""Where few records have all words: which words may lack, and in what order that is tried."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from commitments.finding.search.ranking import weight_of
from commitments.words import Question
from commitments.words.plain import is_plain

_MOST_CHOSEN = 7
"""Of a longer question only so many words, the most telling ones, are looked for in turn."""

_SHARES = (0.8, 0.65, 0.5, 0.35, 0.2)
"""What the words that are there must tell of the whole question; the next when too few records do."""

_RARE = 100
"""A word that is in so few records is enough by itself: they are all read, and their score decides."""


def weights_of(question: Question, counts: Sequence[int]) -> list[float]:
    """How much each wanted term tells, by the number of records that have it."""
    plain = _plain(question)
    return [weight_of(count, is_plain=number in plain) for number, count in enumerate(counts)]


def wider_queries(
    question: Question, required: Sequence[int], counts: Sequence[int], weights: Sequence[float]
) -> Iterator[str]:
    """Each finds what the one before finds, and more."""
    # What stands between quotation marks is never left out.
    quoted = frozenset(number for number in required if question.wanted[number].is_quoted)
    plain = _plain(question)
    rare = [quoted | {number} for number in required if counts[number] <= _RARE and number not in plain]
    for number, choices in enumerate(_choices(required, weights, always=quoted)):
        # Parts of a compound say little: only when the words themselves find too few.
        yield question.tsquery_of_any([required, *rare, *choices], widely=True, loosely=number > 0)


def _plain(question: Question) -> frozenset[int]:
    """The numbers of the loose words that tell little of a subject."""
    wanted = enumerate(question.wanted)
    return frozenset(number for number, term in wanted if term.is_word and is_plain(term.lexeme))


def _choices(
    required: Sequence[int], weights: Sequence[float], *, always: frozenset[int]
) -> Iterator[list[frozenset[int]]]:
    """Sets of terms that may be enough: those that together tell a smaller share each time, and `always`."""
    telling = sorted(required, key=lambda number: -weights[number])[:_MOST_CHOSEN]
    total = sum(weights[number] for number in telling)
    for share in _SHARES:
        enough: list[frozenset[int]] = []
        for size in range(1, max(2, len(telling))):
            for numbers in map(frozenset, combinations(telling, size)):
                told = sum(weights[number] for number in numbers) / total
                if told >= share and not any(smaller <= numbers for smaller in enough):
                    enough.append(numbers)
        if enough:
            yield [numbers | always for numbers in enough]
