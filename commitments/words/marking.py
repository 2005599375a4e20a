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
    spans = list(_merged(_found(_places(text, lexicon), question.ways)))
    pieces: list[tuple[str, bool]] = []
    done = 0
    for start, end in spans:
        pieces += [(text[done:start], False), (text[start:end], True)]
        done = end
    return [piece for piece in [*pieces, (text[done:], False)] if piece[0]]


def _places(text: str, lexicon: Lexicon | None) -> _Places:
    """Where each lexeme stands; kept with the lexicon, because one text is marked for several questions."""
    kept = lexicon.places_known if lexicon else {}
    places = kept.get(text)
    if places is None:
        places = kept[text] = {}
        for position, start, end, found in places_of(text, lexicon):
            here = places.setdefault(position, {})
            for lexeme in found:
                here[lexeme.removeprefix(PART)] = (start, end)
    return places


def _found(places: _Places, ways: Iterable[Sequence_]) -> Iterator[tuple[int, int]]:
    """The spans at which one of these ways stands. By its first lexeme most are passed over."""
    loose, sequences, begun = set(), [], []
    for way in ways:
        if any(begins for _, _, begins in way):
            begun.append(way)
        elif len(way) == 1:
            loose.add(way[0][1])
        else:
            sequences.append(way)
    firsts = {way[0][1] for way in sequences}
    for position, here in places.items():
        for lexeme in loose.intersection(here):
            yield here[lexeme]
        if firsts.isdisjoint(here) and not begun:
            continue
        for way in (*sequences, *begun):
            spans = [_span(places.get(position + atom[0], {}), atom) for atom in way]
            known = [span for span in spans if span]
            if len(known) == len(spans):
                yield min(known)[0], max(end for _, end in known)


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
