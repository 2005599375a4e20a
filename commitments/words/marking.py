"""Found words marked in a text, by the same lexemes that found it."""

from collections.abc import Iterable, Iterator

from commitments.words.analyser import places_of
from commitments.words.dutch import PART
from commitments.words.lexicon import Lexicon
from commitments.words.questions import Atom, Question, Sequence_, read

_Places = dict[int, dict[str, tuple[int, int]]]


def highlight(text: str, typed: str, *, is_unfinished: bool = True) -> list[tuple[str, bool]]:
    """The text in pieces, True where it matches what was typed; joined they are the text again."""
    return mark(text, read(typed, is_unfinished=is_unfinished))


def mark(text: str, question: Question, *, lexicon: Lexicon | None = None) -> list[tuple[str, bool]]:
    """The text in pieces, True where it matches the question by lexeme; joined they are the text again."""
    wanted: set[Sequence_] = {way for term in question.wanted for way in (*term.sequences, *term.names)}
    wanted |= {
        ((0, lexeme, False),) for term in question.wanted for parts in term.together for lexeme in parts
    }
    wanted |= {((0, lexeme, False),) for term in question.wanted for lexeme in term.compounds}
    places: _Places = {}
    for position, start, end, found in places_of(text, lexicon):
        known = {lexeme.removeprefix(PART): (start, end) for lexeme in found}
        places.setdefault(position, {}).update(known)
    marked: list[tuple[int, int]] = []
    for position in places:
        for sequence in wanted:
            spans = [_span(places.get(position + atom[0], {}), atom) for atom in sequence]
            known_spans = [span for span in spans if span]
            if len(known_spans) == len(spans):
                marked.append((min(known_spans)[0], max(end for _, end in known_spans)))
    pieces: list[tuple[str, bool]] = []
    done = 0
    for start, end in _merged(marked):
        pieces += [(text[done:start], False), (text[start:end], True)]
        done = end
    return [piece for piece in [*pieces, (text[done:], False)] if piece[0]]


def _span(found: dict[str, tuple[int, int]], atom: Atom) -> tuple[int, int] | None:
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
