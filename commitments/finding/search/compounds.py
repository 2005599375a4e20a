"""Compounds that the records make with a word that they seldom have by itself: kokkel, handkokkelvisserij.

The stored vectors have the parts of compounds whose parts are words in use. What somebody looks for may be a
word that only occurs inside others; those are looked up in the table of words when the question is asked.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from django.db.models import Q

from commitments.finding.search.corrections import SLIP, Rare, likely_meant
from commitments.models import Word
from commitments.words import Question, Term
from commitments.words.analyser import fold_word
from commitments.words.dutch import WHOLE_WORDS, kin, stem
from commitments.words.lexicon import longer_forms
from commitments.words.near import written_as_one

_SELDOM = 50
"""Words that are printed in more records than this are parts in the stored vectors already."""

_SHORTEST, _SHORTEST_REST, _MOST = 4, 3, 60
# Alone a part of a compound that was asked tells something if it is in fewer records than this.
_TELLING = 1_000
# So long a word is hardly part of another by accident.
_LONG = 6
_TWICE = re.compile(r"(.)\1")
# What may follow the word without being a word.
_ENDINGS = frozenset({"", "s", "en", "e", "n", "er", "ers", "ij", "ijen", "tje", "tjes", "je", "jes"})


def widened(question: Question) -> Question:
    """The question with, for each loose word, the compounds that hold it whole. At most four queries."""
    asked = {
        number: {fold_word(term.printed), term.lexeme}
        for number, term in enumerate(question.wanted)
        if term.is_word and term.lexeme.isalpha() and len(term.lexeme) >= _SHORTEST
    }
    if not asked:
        return question
    wanted = {question.wanted[number].lexeme for number in asked}
    wanted |= {part for number in asked for parts in question.wanted[number].together for part in parts}
    joined, turned = _joined(question), _joined(question, is_turned=True)
    wanted |= {*joined, *turned}
    relatives = {number: kin(question.wanted[number].lexeme) for number in asked}
    wanted |= {lexeme for some in relatives.values() for lexeme in some}
    known = Word.objects.filter(lexeme__in=wanted)
    counts: dict[str, int] = {}
    printed: dict[str, int] = {}
    spellings: Counter[str] = Counter()
    for word, lexeme, count in known.values_list("word", "lexeme", "count"):
        counts[lexeme] = counts.get(lexeme, 0) + count
        printed[word] = count
        spellings[lexeme] += 1
        for number, forms in asked.items():
            if question.wanted[number].lexeme == lexeme:
                forms.add(word)
    rare = {
        number: {form for form in forms if len(form) >= _SHORTEST and printed.get(form, 0) < _SELDOM}
        for number, forms in asked.items()
        if printed.get(fold_word(question.wanted[number].printed), 0) < _SELDOM
    }
    found = _compounds(rare.values())
    terms = [
        _with(term, found, rare[number]) if number in rare else term
        for number, term in enumerate(question.wanted)
    ]
    meant = likely_meant(_rare(terms, asked, counts, spellings))
    terms = [_or(term, meant.get(number, ())) for number, term in enumerate(terms)]
    terms = [
        replace(term, compounds=_also_in(term, found, rare, number)) for number, term in enumerate(terms)
    ]
    terms = [
        _by_name(replace(term, joined=_held(joined, counts, number)), _held(turned, counts, number))
        for number, term in enumerate(terms)
    ]
    terms = [
        _by_name(term, [one for one in relatives.get(number, ()) if one in counts])
        for number, term in enumerate(terms)
    ]
    terms = [replace(term, loose=_loose(term, counts)) if term.is_word else term for term in terms]
    return replace(question, wanted=tuple(terms))


def _joined(question: Question, *, is_turned: bool = False) -> dict[str, set[int]]:
    """The lexemes that two words in a row would have as one word, and the numbers of both.

    Straat intimidatie as straatintimidatie; turned, schade door muizen as muizenschade.
    """
    found: dict[str, set[int]] = {}
    for number, (one, two) in enumerate(pairwise(question.wanted)):
        if not (one.is_word and two.is_word):
            continue
        first, last = (two, one) if is_turned else (one, two)
        for whole in written_as_one(first, last):
            found.setdefault(stem(whole), set()).update((number, number + 1))
    return found


def _held(joined: Mapping[str, set[int]], counts: Mapping[str, int], number: int) -> tuple[str, ...]:
    """The joined words with this one in them that the records have."""
    return tuple(lexeme for lexeme, numbers in joined.items() if number in numbers and lexeme in counts)


def _by_name(term: Term, lexemes: Iterable[str]) -> Term:
    """The term, also found by these, which count for less than the word itself."""
    names = tuple(((0, lexeme, False),) for lexeme in lexemes)
    return replace(term, names=(*term.names, *names)) if names else term


def _loose(term: Term, counts: Mapping[str, int]) -> tuple[str, ...]:
    """The parts of a typed compound that are telling enough to look for alone, the rarest first."""
    # Not those by another name: of uraniummunitie uranium, but no kogel.
    parts = dict.fromkeys(part for parts in term.together[:1] for part in parts)
    telling = (part for part in parts if len(part) >= _SHORTEST and counts.get(part, 0) < _TELLING)
    return tuple(sorted(telling, key=lambda part: counts.get(part, 0)))


def _compounds(groups: Iterable[set[str]]) -> dict[str, tuple[str, set[str]]]:
    """Words that hold one of the forms: their lexeme, and what of the word around a form is itself known."""
    forms = {form for group in groups for form in group}
    holding = Q(pk__in=[])
    for form in forms:
        holding |= Q(word__contains=form)
    words = dict(Word.objects.filter(holding).order_by("-count").values_list("word", "lexeme")[: 4 * _MOST])
    rests = {rest for word in words for form in forms for side in _sides(word, form) for rest in side}
    longer = {rest: (rest, *longer_forms(rest)) for rest in rests if len(rest) >= _SHORTEST_REST}
    asked = {form for some in longer.values() for form in some}
    printed = WHOLE_WORDS.union(Word.objects.filter(word__in=asked).values_list("word", flat=True))
    known = {rest for rest, some in longer.items() if not printed.isdisjoint(some)}
    return {word: (lexeme, known) for word, lexeme in words.items()}


def _also_in(
    term: Term, found: dict[str, tuple[str, set[str]]], rare: Mapping[int, set[str]], number: int
) -> tuple[str, ...]:
    """The term's compounds, and those of the other terms that it is the rest of: schade of muizenschade."""
    if not term.is_word:
        return term.compounds
    others = {form for other, forms in rare.items() if other != number for form in forms}
    shared = [
        lexeme
        for word, (lexeme, known) in found.items()
        for form in others
        if _is_compound(word, form, known)
        and any(stem(rest) == term.lexeme for side in _sides(word, form) for rest in side)
    ]
    return tuple(dict.fromkeys((*term.compounds, *shared)))


def _sides(word: str, form: str) -> tuple[set[str], set[str]]:
    """What stands before and after the form, with and without letters that tie; nothing if it is not in."""
    before, found, after = word.partition(form)
    if not found:
        return set(), set()
    return {before, before.removesuffix("s")}, {after, after.removeprefix("s"), after.removeprefix("en")}


def _rare(
    terms: Sequence[Term], asked: Iterable[int], counts: Mapping[str, int], spellings: Mapping[str, int]
) -> dict[int, Rare]:
    """The words that may be misspelt: hardly any record has them."""
    counted = {number: (terms[number], counts.get(terms[number].lexeme, 0)) for number in asked}
    return {
        number: Rare(
            fold_word(term.printed),
            count,
            is_found=bool(count or term.together),
            is_known=bool(term.compounds) or spellings.get(term.lexeme, 0) > 1,
        )
        for number, (term, count) in counted.items()
        if count <= SLIP
    }


def _or(term: Term, lexemes: Iterable[str]) -> Term:
    """The term, or else one of these; the term itself stays first."""
    others = (((0, lexeme, False),) for lexeme in lexemes)
    return replace(term, sequences=tuple(dict.fromkeys((*term.sequences, *others))))


def _with(term: Term, found: dict[str, tuple[str, set[str]]], forms: set[str]) -> Term:
    lexemes = dict.fromkeys(
        lexeme
        for word, (lexeme, known) in found.items()
        # The stemmer may have left another word: of uitgespaarde 'spaar', which is no paard.
        if any(_is_compound(word, form, known) and _is_left(form, lexeme) for form in forms)
    )
    lexemes.pop(term.lexeme, None)
    agents = (term.lexeme.removesuffix("er"), term.lexeme + "er") if len(term.lexeme) > _LONG else ()
    return replace(_or(term, agents), compounds=tuple(lexemes)[:_MOST])


def _single(word: str) -> str:
    """With each letter once, as a long vowel is written once when a word is inflected."""
    return _TWICE.sub(r"\1", word)


def _is_left(form: str, lexeme: str) -> bool:
    """Whether the lexeme of a compound still has the form, as it is or as its stem."""
    return any(_single(begin)[:_SHORTEST] in _single(lexeme) for begin in (form, stem(form)))


def _is_compound(word: str, form: str, known: set[str]) -> bool:
    before, found, after = word.partition(form)
    if not found or not before + after:
        return False
    sides = _sides(word, form)
    is_long = len(form) > _LONG and len(before) >= _LONG and after in _ENDINGS  # eendagshaantjes
    has_before = not before or is_long or not known.isdisjoint(sides[0])
    has_after = after in _ENDINGS or not known.isdisjoint(sides[1])
    # What begins with a long word is hardly ever another one: moratorium has no 'torium'.
    return has_before and (has_after or (len(form) >= _LONG and len(after) >= _SHORTEST_REST))
