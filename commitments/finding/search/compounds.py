"""Compounds that the records make with a word that they seldom have by itself: kokkel, handkokkelvisserij.

The stored vectors have the parts of compounds whose parts are words in use. What somebody looks for may be a
word that only occurs inside others; those are looked up in the table of words when the question is asked.
"""

from collections.abc import Iterable
from dataclasses import replace

from django.db.models import Q

from commitments.models import Word
from commitments.words import Question, Term
from commitments.words.analyser import fold_word

_SELDOM = 50
"""Words in more records than this are parts in the stored vectors already."""

_SHORTEST, _SHORTEST_REST, _MOST = 4, 3, 60
# What may follow the word without being a word.
_ENDINGS = frozenset({"", "s", "en", "e", "n", "er", "ers", "ij", "ijen", "tje", "tjes", "je", "jes"})


def widened(question: Question) -> Question:
    """The question with, for each loose word, the compounds that hold it as a whole. At most three queries."""
    asked = {
        number: {fold_word(term.printed), term.lexeme}
        for number, term in enumerate(question.wanted)
        if term.is_word and term.lexeme.isalpha() and len(term.lexeme) >= _SHORTEST
    }
    if not asked:
        return question
    known = Word.objects.filter(lexeme__in={question.wanted[number].lexeme for number in asked})
    counts: dict[str, int] = {}
    for word, lexeme, count in known.values_list("word", "lexeme", "count"):
        counts[lexeme] = counts.get(lexeme, 0) + count
        for number, forms in asked.items():
            if question.wanted[number].lexeme == lexeme:
                forms.add(word)
    rare = {
        number: {form for form in forms if len(form) >= _SHORTEST}
        for number, forms in asked.items()
        if counts.get(question.wanted[number].lexeme, 0) < _SELDOM
    }
    found = _compounds(rare.values())
    terms = [
        _with(term, found, rare[number]) if number in rare else term
        for number, term in enumerate(question.wanted)
    ]
    return replace(question, wanted=tuple(terms))


def _compounds(groups: Iterable[set[str]]) -> dict[str, tuple[str, set[str]]]:
    """Words that hold one of the forms: their lexeme, and what of the word around a form is itself known."""
    forms = {form for group in groups for form in group}
    holding = Q(pk__in=[])
    for form in forms:
        holding |= Q(word__contains=form)
    words = dict(Word.objects.filter(holding).order_by("-count").values_list("word", "lexeme")[: 4 * _MOST])
    rests = {rest for word in words for form in forms for side in _sides(word, form) for rest in side}
    known = set(Word.objects.filter(word__in=rests).values_list("word", flat=True))
    return {word: (lexeme, known) for word, lexeme in words.items()}


def _sides(word: str, form: str) -> tuple[set[str], set[str]]:
    """What stands before and after the form, with and without the letters that tie; empty when it is not in."""
    before, found, after = word.partition(form)
    if not found:
        return set(), set()
    return {before, before.removesuffix("s")}, {after, after.removeprefix("s"), after.removeprefix("en")}


def _with(term: Term, found: dict[str, tuple[str, set[str]]], forms: set[str]) -> Term:
    lexemes = dict.fromkeys(
        lexeme
        for word, (lexeme, known) in found.items()
        if any(_is_compound(word, form, known) for form in forms)
    )
    lexemes.pop(term.lexeme, None)
    return replace(term, compounds=tuple(lexemes)[:_MOST])


def _is_compound(word: str, form: str, known: set[str]) -> bool:
    before, found, after = word.partition(form)
    if not found or not before + after:
        return False
    sides = _sides(word, form)
    has_before = not before or any(len(one) >= _SHORTEST_REST and one in known for one in sides[0])
    has_after = after in _ENDINGS or any(len(one) >= _SHORTEST_REST and one in known for one in sides[1])
    return has_before and has_after
