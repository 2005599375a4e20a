"""What a person typed, read as a question."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from commitments.words.analyser import RUN, WORDS, analyse, fold_word, joined_word
from commitments.words.dutch import PART, VOWELS, WHOLE_WORDS, stem
from commitments.words.lexicon import Lexicon
from commitments.words.names import NameTable, names_of_a_kind
from commitments.words.near import with_near
from commitments.words.terms import Atom, Question, Sequence_, Term
from commitments.words.vectors import clean

# Nobody types more than this; what is beyond it is not searched for.
_LONGEST_QUESTION = 1_000
_MOST_TERMS = 32
# Shorter beginnings match so much that the database reads the whole table.
_SHORTEST_PREFIX = 4

_PIECE = re.compile(r'(?P<minus>(?<!\S)-)?(?:"(?P<phrase>[^"]*)"|(?P<chunk>[^\s"]+))')
_PLAIN_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))


def _shifted(atoms: Iterable[Atom]) -> Sequence_:
    """The atoms with the first one's place as zero."""
    atoms = tuple(atoms)
    return tuple((place - atoms[0][0], lexeme, begins) for place, lexeme, begins in atoms)


def phrase(words: Iterable[str]) -> tuple[Sequence_, ...]:
    """The words in this order as one sequence, in which a stop word leaves a gap; none of stop words only."""
    sequence = _shifted((place, analyse(word)[0], False) for place, word in enumerate(words) if analyse(word))
    return (sequence,) if sequence else ()


def _beginnings(raw: str, *, is_starred: bool = False) -> list[tuple[str, bool]]:
    """The lexemes that a word still being typed may become, and whether each stands for all that begin so.

    A stem is not always the beginning of its word (evaluatie, evaluer; brieven, brief): endings are tried.
    Who types a star behind a whole word means the longer ones too.
    """
    own = [(lexeme, False) for lexeme in analyse(raw)[:1]]
    word = fold_word(raw)
    # The last long vowel of a stem is written short.
    begun = word[:-1] if word[-1:] == word[-2:-1] and word[-1:] in VOWELS else word
    is_whole = word in WHOLE_WORDS and not is_starred
    if not own or len(begun) < _SHORTEST_PREFIX or not word.isalpha() or is_whole:
        return own
    others = {own[0][0]}
    for ending in ("en", "ing", "atie", "heid"):
        for known in range(ending != "en", len(ending)):
            if word.endswith(ending[:known]):
                others.add(stem(word + ending[known:]))
    return [(begun, True), *((lexeme, False) for lexeme in sorted(others) if not lexeme.startswith(begun))]


def _alternatives(
    words: Sequence[str], *, is_unfinished: bool, is_starred: bool = False
) -> tuple[Sequence_, ...]:
    """What a typed word, or several tied by hyphens, may look like in a vector; none for a stop word."""
    *firsts, last = words
    found = phrase(words)
    if is_unfinished and analyse(last):
        before = [(place, analyse(word)[0], False) for place, word in enumerate(firsts) if analyse(word)]
        forms = _beginnings(last, is_starred=is_starred)
        found = tuple(_shifted([*before, (len(firsts), *form)]) for form in forms)
    if firsts:
        joined = joined_word(words)
        found += tuple(((0, *form),) for form in _beginnings(joined)) if is_unfinished else phrase([joined])
        # As a citation is kept: TZ202210-012, 33694-43.
        if any(map(str.isdigit, joined)) or not joined:
            found += (((0, clean("-".join(map(fold_word, words))), False),),)
    return found


def _parts_of(words: Sequence[str], lexicon: Lexicon | None) -> tuple[tuple[str, ...], ...]:
    """The parts of a typed compound, or the words of a hyphened run, which may also stand apart."""
    if len(words) > 1:
        own = tuple(analyse(word)[0] for word in words if analyse(word))
        return (own,) if len(own) > 1 and any(map(str.isalpha, own)) else ()
    known = (lexicon.analyse if lexicon else analyse)(words[0])
    parts = tuple(lexeme.removeprefix(PART) for lexeme in known if lexeme.startswith(PART))
    # Of a compound of three, the part that is itself one is there by its own parts.
    smallest = tuple(one for one in parts if not any(one != two and one.startswith(two) for two in parts))
    return (smallest,) if len(smallest) > 1 else ()


def read(
    text: str,
    extra: Iterable[str] = (),
    *,
    is_unfinished: bool = True,
    lexicon: Lexicon | None = None,
    names: NameTable | None = None,
) -> Question:
    """What was typed as a question; valid whatever that is, and empty when nothing is left to search for.

    All words must be there; "a phrase" in this order, its stop words as gaps; -word or -"a phrase" must not
    be there; OR in capitals ties its two neighbours (a OR b c = one of a and b, and c). Names in the table
    find each other, but -name leaves out that one only. Of four letters or more a word with a star behind it
    (plena*) also finds longer words, and so does a last word, unless something follows it, `is_unfinished` is
    False, or the tables know it as a whole word (motie does not find motief). With a lexicon a compound is
    also found by its parts. `extra` are lexemes that must be there as they are, such as citations recognised
    in the question.
    """
    terms = list(_terms(text, is_unfinished=is_unfinished, lexicon=lexicon))[:_MOST_TERMS]
    wanted: list[Term] = []
    may_join = False
    for term, is_alternative in with_near(names_of_a_kind(terms, names)):
        if term.is_excluded:
            continue
        if is_alternative and may_join:
            before = wanted[-1]
            wanted[-1] = replace(
                before,
                printed=f"{before.printed} OR {term.printed}",
                sequences=before.sequences + term.sequences,
                names=before.names + term.names,
                related=before.related + term.related,
                together=before.together + term.together,
                compounds=before.compounds + term.compounds,
            )
        else:
            wanted.append(term)
        may_join = True
    excluded = tuple(term for term, _ in terms if term.is_excluded)
    return Question(tuple(wanted), excluded, tuple(filter(None, map(clean, extra))))


def _terms(typed: str, *, is_unfinished: bool, lexicon: Lexicon | None) -> Iterator[tuple[Term, bool]]:
    """The terms in the order typed, without stop words, and whether OR stands before each."""
    typed = typed[:_LONGEST_QUESTION].translate(_PLAIN_QUOTES)
    # All in capitals none of its words is an abbreviation.
    typed = typed.lower() if typed.isupper() and len(typed.split()) > 1 else typed
    place = 0
    is_alternative = False
    for piece in _PIECE.finditer(typed):
        if piece[0] == "OR":
            is_alternative = True
            continue
        is_excluded = piece["minus"] is not None
        is_quoted = piece["phrase"] is not None
        may_go_on = is_unfinished and not is_quoted and not is_excluded and piece.end() == len(typed)
        runs = list(RUN.finditer(piece["phrase"] if is_quoted else piece["chunk"]))
        typed_words = [WORDS.findall(run[0]) for run in runs]
        printed = [run[0] for run in runs]
        if is_quoted:
            typed_words, printed = [[word for words in typed_words for word in words]], [piece["phrase"]]
        for number, (words, as_typed) in enumerate(zip(typed_words, printed, strict=True)):
            is_starred = not is_quoted and piece["chunk"].startswith("*", runs[number].end())
            is_begun = may_go_on and words is typed_words[-1] and runs[-1].end() == len(piece["chunk"])
            found = (
                phrase(words)
                if is_quoted
                else _alternatives(words, is_unfinished=is_begun or is_starred, is_starred=is_starred)
            )
            place += len(words)
            if found:
                is_whole = is_quoted or is_excluded or is_starred
                parts = () if is_whole else _parts_of(words, lexicon)
                term = Term(
                    as_typed,
                    found,
                    parts,
                    is_excluded=is_excluded,
                    is_quoted=is_quoted,
                    is_starred=is_starred,
                    place=place,
                )
                yield term, is_alternative and not is_excluded
                is_alternative = is_alternative and is_excluded


def query(text: str, extra: Iterable[str] = (), *, is_unfinished: bool = True) -> str:
    """The text form of a `tsquery`, for `%s::tsquery`, from what a person typed, as `read` reads it."""
    return read(text, extra, is_unfinished=is_unfinished).tsquery()
