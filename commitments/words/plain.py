"""Words that tell little of a subject, however rare they are: 'te weinig artsen' is about artsen."""

from functools import cache
from pathlib import Path

from commitments.words.analyser import analyse


@cache
def plain_lexemes() -> frozenset[str]:
    """Those of all words of the list."""
    words = Path(__file__).with_name("plain.txt").read_text("utf-8").split()
    return frozenset(lexeme for word in words for lexeme in analyse(word)[:1])


def is_plain(lexeme: str) -> bool:
    """Whether it is the lexeme of an adverb, a general verb, a word of the Kamer's trade."""
    return lexeme in plain_lexemes()
