"""A question as it was read: what must be there and what must not, and as a `tsquery`."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from commitments.words.analyser import WORDS
from commitments.words.dutch import PART
from commitments.words.vectors import quoted

# A lexeme, its distance from the first of its sequence, and whether it may be the beginning of a longer one.
Atom = tuple[int, str, bool]
Sequence_ = tuple[Atom, ...]

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def is_year(word: str) -> bool:
    """Whether a word or a lexeme is a year in which somebody may look for a promise."""
    return _YEAR.fullmatch(word) is not None


@dataclass(frozen=True, slots=True)
class Term:
    """What must (or, excluded, must not) be there: a sequence, a name, or all of one set of parts."""

    printed: str
    sequences: tuple[Sequence_, ...]
    together: tuple[tuple[str, ...], ...] = ()
    compounds: tuple[str, ...] = ()
    """Lexemes of words that hold this one."""
    joined: tuple[str, ...] = ()
    """Lexemes of this word and the one beside it, written as one."""
    loose: tuple[str, ...] = ()
    """Parts of this word that alone are something: of drugshond hond."""
    names: tuple[Sequence_, ...] = ()
    """What else the same thing is called."""
    related: tuple[Sequence_, ...] = ()
    """What it may also be called: looked for when the other ways find little."""
    whole: Sequence_ = ()
    """The name of several words that this one is a word of."""
    is_excluded: bool = False
    is_quoted: bool = False
    is_starred: bool = False
    """A star stands behind it: the beginning of a word."""
    place: int = 0

    @property
    def is_word(self) -> bool:
        """A single whole word, loose: not a phrase, nor words tied by a hyphen."""
        return not (self.is_quoted or self.is_starred) and len(WORDS.findall(self.printed)) == 1

    @property
    def lexeme(self) -> str:
        """The first lexeme of the first sequence: of a loose word its own."""
        return self.sequences[0][0][1]

    def tsquery(self, *, widely: bool = False, loosely: bool = False) -> str:
        """As one operand of a `tsquery`.

        `widely` also by what it may be called; `loosely` one part of a compound is enough: with drugshond
        also speurhond.
        """
        ways = (*self.sequences, *self.names, *(self.related if widely else ()))
        texts = [_sequence(atoms, with_parts=True) for atoms in ways]
        texts += [" & ".join(_atom(lexeme, with_parts=True) for lexeme in parts) for parts in self.together]
        texts += [_atom(lexeme, with_parts=True) for lexeme in self.joined]
        texts += [quoted(lexeme) for lexeme in self.compounds]
        if loosely:
            texts += [_atom(lexeme, with_parts=True) for lexeme in self.loose]
        texts = list(dict.fromkeys(texts))
        if len(texts) > 1:
            texts = [f"({text})" if "&" in text else text for text in texts]
        joined = " | ".join(texts)
        return f"({joined})" if len(texts) > 1 or " & " in joined or " <" in joined else joined


@dataclass(frozen=True)
class Question:
    """All of the wanted terms, none of the excluded ones."""

    wanted: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    extra: tuple[str, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.wanted or self.excluded or self.extra)

    @cached_property
    def ways(self) -> frozenset[Sequence_]:
        """Every sequence of lexemes by which one of the wanted terms shows in a text."""
        alone = (
            lexeme
            for term in self.wanted
            for lexemes in (*term.together, term.joined, term.compounds)
            for lexeme in lexemes
        )
        return frozenset(
            [
                *(way for term in self.wanted for way in (*term.sequences, *term.names, *term.related)),
                *(((0, lexeme, False),) for lexeme in alone),
            ]
        )

    @cached_property
    def strictly(self) -> "Question":
        """Without what its terms may also be called: for a record that was found without it."""
        return replace(self, wanted=tuple(replace(term, related=()) for term in self.wanted))

    def tsquery(self) -> str:
        """All that is wanted."""
        return self.tsquery_of_any([range(len(self.wanted))])

    def tsqueries_joined(self, numbers: Collection[int]) -> list[str]:
        """All of these terms, for each word that two of them are together: with that word for both."""
        found = []
        for lexeme in dict.fromkeys(lexeme for number in numbers for lexeme in self.wanted[number].joined):
            way = ((0, lexeme, False),)
            wanted = tuple(
                Term(term.printed, (way,)) if lexeme in term.joined else term for term in self.wanted
            )
            found.append(replace(self, wanted=wanted).tsquery_of_any([numbers]))
        return found

    def tsquery_of_any_extra(self) -> str:
        """One of the ready-made lexemes, whatever else is asked."""
        return " | ".join(_atom(lexeme, with_parts=False) for lexeme in self.extra)

    def tsquery_of_any(
        self, choices: Iterable[Collection[int]], *, widely: bool = False, loosely: bool = False
    ) -> str:
        """All terms of one of these choices, which are numbers of `wanted`; and nothing excluded."""
        options = []
        for numbers in choices:
            chosen = [
                term.tsquery(widely=widely, loosely=loosely)
                for number, term in enumerate(self.wanted)
                if number in numbers
            ]
            options.append(" & ".join(chosen))
        options = list(dict.fromkeys(filter(None, options)))
        any_of = " | ".join(f"({one})" for one in options) if len(options) > 1 else "".join(options)
        extra = [_atom(lexeme, with_parts=False) for lexeme in self.extra]
        without = ["!" + term.tsquery() for term in self.excluded]
        if len(options) > 1 and (extra or without):
            any_of = f"({any_of})"
        return " & ".join(filter(None, [*extra, any_of, *without]))


def _atom(lexeme: str, *, with_parts: bool, begins: bool = False) -> str:
    ending = ":*" if begins else ""
    if with_parts and lexeme.isalpha():
        return f"({quoted(lexeme)}{ending} | {quoted(PART + lexeme)}{ending})"
    return quoted(lexeme) + ending


def _sequence(atoms: Sequence_, *, with_parts: bool) -> str:
    text, before = "", 0
    for place, lexeme, begins in atoms:
        text += (" <-> " if place - before == 1 else f" <{place - before}> ") if text else ""
        text += _atom(lexeme, with_parts=with_parts, begins=begins)
        before = place
    return text
