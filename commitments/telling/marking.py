"""A document's passages, numbered, and its text cut up where they begin and end."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from django.utils.translation import gettext_lazy as _

from commitments.models import Document, Link, Oordeel, Passage
from commitments.models.commitment_queries import CommitmentQuerySet


@dataclass(frozen=True)
class NumberedPassage:
    """A passage with its number on the page and what it does to commitments the reader may see."""

    number: int
    passage: Passage
    links: list[Link] = field(default_factory=list)
    oordelen: list[Oordeel] = field(default_factory=list)


@dataclass(frozen=True)
class Piece:
    """A stretch of text, and the passages that it is part of."""

    text: str
    passages: list[NumberedPassage]
    starts: list[NumberedPassage]
    ends: list[NumberedPassage]


def numbered(document: Document, visible: CommitmentQuerySet) -> list[NumberedPassage]:
    """The passages in reading order. Passages that only speak of hidden commitments stay hidden."""
    shown = set(visible.filter(links__passage__document=document).values_list("pk", flat=True)) | set(
        visible.filter(aanbeveling__oordelen__passage__document=document).values_list("pk", flat=True)
    )
    found = []
    for passage in sorted(document.passages.all(), key=_reading_order):
        all_links = list(passage.links.all())
        all_oordelen = list(passage.oordelen.all())
        links = [link for link in all_links if link.commitment_id in shown]
        oordelen = [o for o in all_oordelen if o.aanbeveling_id is None or o.aanbeveling_id in shown]
        if links or oordelen or not (all_links or all_oordelen):
            found.append((passage, links, oordelen))
    return [
        NumberedPassage(number, passage, links, oordelen)
        for number, (passage, links, oordelen) in enumerate(found, start=1)
    ]


@dataclass(frozen=True)
class Told:
    """What a document does to some commitments, in words, each with the first passage that does it."""

    label: str
    links: list[tuple[Link, int]]


_TOLD = {
    Link.LinkRole.MAKES: _("Maakt deze afspraken"),
    Link.LinkRole.FULFILS: _("Komt deze afspraken na"),
    Link.LinkRole.DECLINES: _("Wijst deze afspraken af"),
    Link.LinkRole.POSTPONES: _("Stelt deze afspraken uit"),
    Link.LinkRole.TRANSFERS: _("Draagt deze afspraken over"),
    Link.LinkRole.REPORTS: _("Meldt de voortgang van"),
    Link.LinkRole.MENTIONS: _("Noemt alleen"),
}


def told(passages: Sequence[NumberedPassage]) -> list[Told]:
    """Per role, the weightiest first: the commitments, each once, with the number of the passage."""
    found: dict[str, dict[int, tuple[Link, int]]] = {role: {} for role in _TOLD}
    for one in passages:
        for link in one.links:
            found[link.role].setdefault(link.commitment_id, (link, one.number))
    return [Told(str(label), list(found[role].values())) for role, label in _TOLD.items() if found[role]]


def mark(text: str, passages: Sequence[NumberedPassage]) -> list[Piece]:
    """The text in pieces that join to the whole; passages may overlap. [] when no text is held."""
    if not text:
        return []
    placed = [p for p in passages if p.passage.start is not None and p.passage.end is not None]
    spans = [(one.passage.start or 0, one.passage.end or 0) for one in placed]
    pieces = []
    for start, end, within in cut(len(text), spans):
        inside = [placed[n] for n in within]
        pieces.append(
            Piece(
                text=text[start:end],
                passages=inside,
                starts=[p for p in inside if p.passage.start == start],
                ends=[p for p in inside if p.passage.end == end],
            )
        )
    return pieces


def cut(length: int, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, list[int]]]:
    """A text of this length where spans begin and end: each piece, and which spans it is part of."""
    beginning, ending = defaultdict(list), defaultdict(list)
    for n, (start, end) in enumerate(spans):
        beginning[min(start, length)].append(n)
        ending[min(end, length)].append(n)
    within: set[int] = set()
    for start, end in pairwise(sorted({0, length, *beginning, *ending})):
        within = (within | set(beginning[start])) - set(ending[start])
        yield start, end, sorted(within)


def _reading_order(passage: Passage) -> tuple[int, int, str]:
    """By place in the text where it is held, else by the first number of the printed place."""
    if passage.start is not None:
        return 0, passage.start, passage.slug
    # Not isdigit(): a footnote's '²' is a digit that int() refuses.
    numbers = "".join(c if c.isdecimal() else " " for c in passage.place).split()
    return 1, int(numbers[0]) if numbers else 0, passage.slug
