"""The stretch of a text where most of what was asked stands together."""

Pieces = list[tuple[str, bool]]

LONGEST = 260
"""Characters of an excerpt, about: it ends between words."""

_BEFORE = 60


def excerpt(pieces: Pieces, *, longest: int = LONGEST) -> Pieces:
    """The best stretch of a marked text; the whole of a short one, nothing of one without marks."""
    if not any(is_found for _, is_found in pieces):
        return []
    text = "".join(piece for piece, _ in pieces)
    if len(text) <= longest:
        return pieces
    start = _best_start(pieces, longest)
    end = min(len(text), start + longest)
    if start:
        start = text.find(" ", max(0, start - 1)) + 1
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + 1)
    cut = _between(pieces, start, end)
    return [*([("… ", False)] if start else []), *cut, *([(" …", False)] if end < len(text) else [])]


def _best_start(pieces: Pieces, longest: int) -> int:
    """Where the stretch begins that has the most different found words."""
    places, place = [], 0
    for piece, is_found in pieces:
        if is_found:
            places.append((place, piece.casefold()))
        place += len(piece)
    best, most = places[0][0], 0
    for start, _ in places:
        known = {word for at, word in places if start <= at < start + longest - _BEFORE}
        if len(known) > most:
            best, most = start, len(known)
    return max(0, best - _BEFORE)


def _between(pieces: Pieces, start: int, end: int) -> Pieces:
    cut, place = [], 0
    for piece, is_found in pieces:
        part = piece[max(0, start - place) : max(0, end - place)]
        if part:
            cut.append((part, is_found))
        place += len(piece)
    return cut
