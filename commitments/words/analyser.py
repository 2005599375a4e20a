"""Text to lexemes: words and runs of hyphened words, folded, stemmed, each with its position and span."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from commitments.words.dutch import PART, compound_parts, is_stop_word, stem

if TYPE_CHECKING:
    from commitments.words.lexicon import Lexicon

# A longer word is cut, in text and question alike.
LONGEST_WORD = 255

_HYPHENS = "-\u2010\u2011\u2012\u2013"
_LETTER = r"[^\W_]"  # or digit
# Inside a word: accents that stand apart, soft hyphens, zero-width marks, an apostrophe between letters.
_INSIDE = rf"{_LETTER}|[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]|['’](?={_LETTER})"
_WORD = rf"(?:[^\W\d_]\.){{2,}}|{_LETTER}(?:{_INSIDE})*"
WORDS = re.compile(_WORD)
# Words tied by hyphens, one of which may end a line.
RUN = re.compile(rf"(?:{_WORD})([{_HYPHENS}](?:[ \t]*\r?\n[ \t]*)?(?:{_WORD}))*")
# Letters that Unicode does not take apart into a letter and an accent.
_FOLDED = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ʼ": "'", "’": "'"})

# What is written with an apostrophe behind a word or an abbreviation: foto's, zzp'ers, cao'tje.
_AFTER_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?:s|en|ers?|sters?|tjes?)$")
_FOOTNOTED = re.compile(r"([^\W\d_]{4,})\d{1,2}$")


class _Signs(dict[int, str | None]):
    """What is left of each sign of a folded text: hyphens as '-', marks and controls not at all."""

    def __missing__(self, code: int) -> str | None:
        sign = chr(code)
        if sign in _HYPHENS:
            left: str | None = "-"
        else:
            dropped = unicodedata.combining(sign) or unicodedata.category(sign) in {"Cc", "Cf", "Cs"}
            left = None if dropped else sign
        self[code] = left
        return left


# Filled by the signs that texts have: looking one up is ten times faster than asking Unicode for it.
_SIGNS = _Signs()


def fold(text: str) -> str:
    """Small letters without accents, ligatures or marks; hyphens become '-', other signs stay."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_FOLDED)
    return unicodedata.normalize("NFKD", folded).translate(_SIGNS)


@lru_cache(maxsize=1 << 16)
def fold_word(text: str) -> str:
    """One word folded to letters and digits: foto's → foto, zzp'er → zzp, t.v.v. → tvv, soft hyphens gone."""
    folded = _AFTER_APOSTROPHE.sub("", fold(text))
    letters = folded if folded.isalnum() else "".join(filter(str.isalnum, folded))
    return letters[:LONGEST_WORD]


@lru_cache(maxsize=1 << 16)
def analyse(raw: str) -> tuple[str, ...]:
    """The lexemes of one printed word, its own first, its parts marked; empty for a stop word.

    In capitals it is none but an abbreviation: OM, ALS.
    """
    word = fold_word(raw)
    if not word or (is_stop_word(word) and not (raw.isupper() and len(word) > 1)):
        return ()
    parts = compound_parts(word) if word.isalpha() else ()
    lexemes = [stem(word), *(PART + part for part in parts)]
    # A footnote's digit glued to its word in a letter's text: technologie1.
    if footnoted := _FOOTNOTED.match(word):
        lexemes.append(stem(footnoted[1]))
    return tuple(dict.fromkeys(lexemes))


def stems(text: str) -> list[str]:
    """The words' own lexemes in order, without stop words."""
    return [found[0] for word in WORDS.findall(text) if (found := analyse(word))]


def joined_word(words: Sequence[str]) -> str:
    """Hyphened words written as one; '' for numbers, which would only make a longer number."""
    folded = [fold_word(word) for word in words]
    return "".join(folded)[:LONGEST_WORD] if any(map(str.isalpha, folded)) else ""


def places_of(text: str, lexicon: "Lexicon | None" = None) -> Iterator[tuple[int, int, int, tuple[str, ...]]]:
    """Position (from 1, stop words counted), span and lexemes; hyphened words come apart and joined.

    With a lexicon the parts of more compounds are known than the tables have.
    """
    analysed = lexicon.analyse if lexicon else analyse
    is_shouted = text.isupper()

    def lexemes_of(raw: str) -> tuple[str, ...]:
        return analysed(raw.lower() if is_shouted else raw)

    position = 0
    for run in RUN.finditer(text):
        if run[1] is None:
            position += 1
            yield position, run.start(), run.end(), lexemes_of(run[0])
            continue
        words = list(WORDS.finditer(run[0]))
        if joined := lexemes_of(joined_word([word[0] for word in words])):
            # Broken at a line's end it was one word, and may be a compound; else its parts are words already.
            yield position + 1, run.start(), run.end(), joined if "\n" in run[0] else joined[:1]
        for word in words:
            position += 1
            yield position, run.start() + word.start(), run.start() + word.end(), lexemes_of(word[0])


def lexemes(text: str) -> list[tuple[str, int]]:
    """The lexemes of a text, each with the position (from 1) of its word.

    Stop words give none but count. Hyphened words have a position each, their joined form has the first
    one's; a compound gives its known parts as well: several lexemes may share a position.
    """
    return [
        (lexeme.removeprefix(PART), position) for position, _, _, found in places_of(text) for lexeme in found
    ]
