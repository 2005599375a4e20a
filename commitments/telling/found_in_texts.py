"""Rows of a list that were found by their text: the stretch of it that the title does not show."""

from collections.abc import Sequence

from django.db.models.functions import Left

from commitments.models import Commitment
from commitments.telling.excerpts import Pieces, excerpt
from commitments.words import mark, read

Stretch = tuple[tuple[str, bool], ...]
"""A text in pieces, True where they match."""

_LONGEST = 180
"""Characters of a stretch, about: a row is for looking over."""

# Of a longer text the end is not looked at: marking costs a millisecond for a thousand words.
_LOOKED_AT = 20_000


def found_in_texts(rows: Sequence[Commitment], typed: str) -> dict[int, Stretch]:
    """By commitment; none where the title shows as much.

    One query; none without words, and of the text no more than is looked at.
    """
    if not rows or not typed:
        return {}
    subjects = {row.pk: row.subject for row in rows}
    texts = Commitment.objects.filter(pk__in=subjects).exclude(text="").order_by()
    question, found = read(typed), {}
    for key, text in texts.values_list("pk", Left("text", _LOOKED_AT)):
        pieces = excerpt(mark(text, question), longest=_LONGEST) if text != subjects[key] else []
        if _marked(pieces) - _marked(mark(subjects[key], question)):
            found[key] = tuple(pieces)
    return found


def _marked(pieces: Pieces) -> set[str]:
    return {piece.casefold() for piece, is_found in pieces if is_found}
