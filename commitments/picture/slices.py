"""Where a long picture may be cut, so that every piece fits on a printed page."""

from collections.abc import Sequence
from functools import cache

from commitments.picture.layout import Layout
from commitments.picture.sheet import Box

Slice = tuple[float, float]


def slices_of(layout: Layout) -> list[Slice]:
    """From top to bottom: pieces of at most the sheet's slice height, cut between years if that can be.

    Where one year is higher than a page it is cut where no mark is in the way; a mark that is
    higher than a page stays whole.
    """
    most = layout.sheet.slice_height
    if most is None or layout.height <= most:
        return [(0.0, layout.height)]
    years = [band.y for band in layout.bands[1:]]

    @cache
    def gaps() -> list[float]:
        return _gaps([one.box for one in layout.placed])

    slices: list[Slice] = []
    top = 0.0
    while layout.height - top > most:
        cut = (
            max((y for y in years if top < y <= top + most), default=None)
            or max((y for y in gaps() if top < y <= top + most), default=None)
            or min((y for y in gaps() if top + most < y < layout.height), default=None)
        )
        if cut is None:
            break
        slices.append((top, cut))
        top = cut
    return [*slices, (top, layout.height)]


def _gaps(boxes: Sequence[Box]) -> list[float]:
    """Where no mark is in the way: below each that has none beside it."""
    return sorted(
        {
            box.bottom + 5
            for box in boxes
            if not any(b.y < box.bottom + 6 and b.bottom > box.bottom + 4 for b in boxes)
        }
    )
