"""Vectors and questions: texts as a stored `tsvector`, what was typed as a `tsquery`, found words marked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from commitments.words.analyser import RUN, WORDS, analyse, fold, fold_word, joined_word, lexemes, places_of
from commitments.words.dutch import SYNONYMS, VOWELS, WHOLE_WORDS, stem

VERSION = 1

Weight = Literal["A", "B", "C", "D"]

# PostgreSQL's limits (manual, "Text Search: Limitations"): lexemes under 2 kB, positions 1 to 16383 and 256
# of them a lexeme, a vector under 1 MB.
_LONGEST_LEXEME_BYTES = 2046
_LAST_POSITION = 16_383
_MOST_POSITIONS = 256
_MOST_BYTES = 1_000_000
# Between two parts of a record, so that no phrase runs on from the subject into the text.
_GAP = 16
# Nobody types more than this; what is beyond it is not searched for.
_LONGEST_QUESTION = 1_000
_MOST_TERMS = 32
# Shorter beginnings match so much that the database reads the whole table.
_SHORTEST_PREFIX = 4

_PIECE = re.compile(r'(?P<minus>(?<!\S)-)?(?:"(?P<phrase>[^"]*)"|(?P<chunk>[^\s"]+))')
_PLAIN_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))


def _clean(lexeme: str) -> str:
    """A ready-made lexeme as it is stored and asked for: folded, spaces single, cut to PostgreSQL's limit."""
    whole = "".join(filter(str.isprintable, " ".join(fold(lexeme).split()))).encode()
    return whole[:_LONGEST_LEXEME_BYTES].decode("utf-8", "ignore").strip()


def _quoted(lexeme: str) -> str:
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'"


def vector(parts: Sequence[tuple[str, Weight]], extra: Iterable[str] = ()) -> str:
    """The text form of a `tsvector`, for `%s::tsvector`; valid whatever the texts hold.

    `parts` are texts with their weight, the most important first; no phrase runs from one into the next.
    `extra` are lexemes kept whole, such as the citation 33694-43; they get weight A. Of what is beyond
    PostgreSQL's limits the first lexemes and positions are kept.
    """
    found: dict[str, dict[int, Weight]] = {}
    start = 0
    for lexeme in filter(None, map(_clean, extra)):
        found[lexeme] = {1: "A"}
        start = _GAP
    for text, weight in parts:
        position = 0
        for lexeme, position in lexemes(text):
            places = found.setdefault(lexeme, {})
            place = min(start + position, _LAST_POSITION)
            if len(places) < _MOST_POSITIONS or place in places:
                places[place] = min(weight, places.get(place, weight))
        start += position + _GAP
    size, rows = 0, []
    for lexeme, places in found.items():
        size += len(lexeme.encode()) + 2 * len(places) + 4
        if size > _MOST_BYTES:
            break
        rows.append(f"{_quoted(lexeme)}:" + ",".join(f"{place}{weight}" for place, weight in places.items()))
    return " ".join(rows)


# A lexeme, its distance from the first of its sequence, and whether it may be the beginning of a longer one.
_Atom = tuple[int, str, bool]
_Sequence = tuple[_Atom, ...]


@dataclass(frozen=True, slots=True)
class _Term:
    """What a text must hold (or, excluded, must not hold): any one of the sequences."""

    sequences: tuple[_Sequence, ...]
    is_excluded: bool = False
    is_alternative: bool = False  # OR stands before it
    word: tuple[int, str] | None = None  # a loose word's place and lexeme: several may make a name


def _shifted(atoms: Iterable[_Atom]) -> _Sequence:
    """The atoms with the first one's place as zero."""
    atoms = tuple(atoms)
    return tuple((place - atoms[0][0], lexeme, begins) for place, lexeme, begins in atoms)


def _phrase(words: Iterable[str]) -> tuple[_Sequence, ...]:
    """The words in this order as one sequence, in which a stop word leaves a gap; none of stop words only."""
    sequence = _shifted((place, analyse(word)[0], False) for place, word in enumerate(words) if analyse(word))
    return (sequence,) if sequence else ()


def _beginnings(raw: str) -> list[tuple[str, bool]]:
    """The lexemes that a word still being typed may become, and whether each stands for all that begin so.

    A stem is not always the beginning of its word (evaluatie, evaluer; brieven, brief): endings are tried.
    """
    own = [(lexeme, False) for lexeme in analyse(raw)[:1]]
    word = fold_word(raw)
    # The last long vowel of a stem is written short.
    begun = word[:-1] if word[-1:] == word[-2:-1] and word[-1:] in VOWELS else word
    if not own or len(begun) < _SHORTEST_PREFIX or not word.isalpha() or word in WHOLE_WORDS:
        return own
    others = {own[0][0]}
    for ending in ("en", "ing", "atie", "heid"):
        for known in range(ending != "en", len(ending)):
            if word.endswith(ending[:known]):
                others.add(stem(word + ending[known:]))
    return [(begun, True), *((lexeme, False) for lexeme in sorted(others) if not lexeme.startswith(begun))]


def _alternatives(words: Sequence[str], *, is_unfinished: bool) -> tuple[_Sequence, ...]:
    """What a typed word, or several tied by hyphens, may look like in a vector; none for a stop word."""
    *firsts, last = words
    found = _phrase(words)
    if is_unfinished and analyse(last):
        before = [(place, analyse(word)[0], False) for place, word in enumerate(firsts) if analyse(word)]
        found = tuple(_shifted([*before, (len(firsts), *form)]) for form in _beginnings(last))
    if firsts:
        joined = joined_word(words)
        found += tuple(((0, *form),) for form in _beginnings(joined)) if is_unfinished else _phrase([joined])
        # As a citation is kept: TZ202210-012, 33694-43.
        if any(map(str.isdigit, joined)) or not joined:
            found += (((0, _clean("-".join(map(fold_word, words))), False),),)
    return found


def _terms(typed: str, *, is_unfinished: bool) -> list[_Term]:
    """The terms of a question in the order typed, without stop words, and with names as one term."""
    typed = typed[:_LONGEST_QUESTION].translate(_PLAIN_QUOTES)
    terms: list[_Term] = []
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
        if is_quoted:
            typed_words = [[word for words in typed_words for word in words]]
        for words in typed_words:
            is_begun = may_go_on and words is typed_words[-1] and runs[-1].end() == len(piece["chunk"])
            found = _phrase(words) if is_quoted else _alternatives(words, is_unfinished=is_begun)
            place += len(words)
            if found:
                is_loose = len(words) == 1 and not is_quoted
                word = (place, analyse(words[0])[0]) if is_loose else None
                terms.append(_Term(found, is_excluded, is_alternative and not is_excluded, word))
                is_alternative = is_alternative and is_excluded
    return _with_synonyms(terms[:_MOST_TERMS])


@cache
def _synonyms() -> dict[_Sequence, tuple[_Sequence, ...]]:
    """Each name of `SYNONYMS` → all names of its group."""
    groups = [
        tuple(sequence for name in row.split("|") for sequence in _phrase(WORDS.findall(name)))
        for row in SYNONYMS.strip().splitlines()
    ]
    return {name: group for group in groups for name in group}


def _with_synonyms(terms: list[_Term]) -> list[_Term]:
    """The terms with each name in `SYNONYMS`, the longest first, widened to all names of its group."""
    result: list[_Term] = []
    while terms:
        for length in range(len(terms), 0, -1):
            first, *others = terms[:length]
            words = [term.word for term in terms[:length] if term.word]
            names = _synonyms().get(_shifted((place, lexeme, False) for place, lexeme in words))
            is_one = len(words) == length and not any(
                other.is_alternative or other.is_excluded != first.is_excluded for other in others
            )
            if names and is_one:
                result.append(replace(first, sequences=names))
                break
        else:
            length = 1
            result.append(terms[0])
        terms = terms[length:]
    return result


def _any_of(sequences: Iterable[_Sequence]) -> str:
    """The sequences as one operand of a `tsquery`."""
    texts = []
    for sequence in sequences:
        text, before = "", 0
        for place, lexeme, begins in sequence:
            text += (" <-> " if place - before == 1 else f" <{place - before}> ") if text else ""
            text += _quoted(lexeme) + (":*" if begins else "")
            before = place
        texts.append(text)
    joined = " | ".join(dict.fromkeys(texts))
    return f"({joined})" if " " in joined else joined


def query(text: str, extra: Iterable[str] = (), *, is_unfinished: bool = True) -> str:
    """The text form of a `tsquery`, for `%s::tsquery`, from what a person typed; valid whatever that is.

    All words must be there; "a phrase" in this order, its stop words as gaps; -word or -"a phrase" must not
    be there; OR in capitals ties its two neighbours (a OR b c = one of a and b, and c). Names in `SYNONYMS`
    find each other. A last word of four letters or more also finds longer words, unless something follows it,
    `is_unfinished` is False, or the tables know it as a whole word (motie does not find motief). `extra` are
    lexemes that must be there as they are, such as citations recognised in the question. '' when nothing is
    left to search for; a question of exclusions only is valid and finds all the rest.
    """
    wanted: list[list[_Sequence]] = [[((0, lexeme, False),)] for lexeme in map(_clean, extra) if lexeme]
    excluded: list[tuple[_Sequence, ...]] = []
    last: list[_Sequence] | None = None
    for term in _terms(text, is_unfinished=is_unfinished):
        if term.is_excluded:
            excluded.append(term.sequences)
        elif term.is_alternative and last is not None:
            last.extend(term.sequences)
        else:
            last = [*term.sequences]
            wanted.append(last)
    return " & ".join([*map(_any_of, wanted), *("!" + _any_of(sequences) for sequences in excluded)])


def highlight(text: str, typed: str, *, is_unfinished: bool = True) -> list[tuple[str, bool]]:
    """The text in pieces, True where it matches the question by lexeme; joined they are the text again."""
    wanted = {
        sequence
        for term in _terms(typed, is_unfinished=is_unfinished)
        if not term.is_excluded
        for sequence in term.sequences
    }
    places: dict[int, dict[str, tuple[int, int]]] = {}
    for position, start, end, found in places_of(text):
        places.setdefault(position, {}).update(dict.fromkeys(found, (start, end)))
    marked: list[tuple[int, int]] = []
    for position in places:
        for sequence in wanted:
            spans = [_span(places.get(position + atom[0], {}), atom) for atom in sequence]
            known = [span for span in spans if span]
            if len(known) == len(spans):
                marked.append((min(known)[0], max(end for _, end in known)))
    pieces: list[tuple[str, bool]] = []
    done = 0
    for start, end in _merged(marked):
        pieces += [(text[done:start], False), (text[start:end], True)]
        done = end
    return [piece for piece in [*pieces, (text[done:], False)] if piece[0]]


def _span(found: dict[str, tuple[int, int]], atom: _Atom) -> tuple[int, int] | None:
    """Where one place of the text shows the lexeme, or one that begins so if it may go on."""
    _, lexeme, begins = atom
    if not begins:
        return found.get(lexeme)
    return next((span for known, span in found.items() if known.startswith(lexeme)), None)


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans in order, overlapping ones as one."""
    begun: tuple[int, int] | None = None
    for start, end in sorted(spans):
        if begun and start < begun[1]:
            begun = (begun[0], max(begun[1], end))
            continue
        if begun:
            yield begun
        begun = (start, end)
    if begun:
        yield begun
