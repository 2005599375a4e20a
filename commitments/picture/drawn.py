"""The picture as the template writes it: every path, place and readable name, ready to be printed.

Numbers are text already, so that no language puts a comma into an attribute.
"""

from dataclasses import dataclass

from commitments.picture.marks import Mark, Member


@dataclass(frozen=True)
class Words:
    """One line of text."""

    x: str
    y: str
    text: str
    style: str


@dataclass(frozen=True)
class DrawnLine:
    """A line between two marks, with a sign at its source that says what it means."""

    path: str
    relation: str
    is_inferred: bool
    is_main: bool
    glyph: tuple[str, str] | None


@dataclass(frozen=True)
class DrawnChip:
    """A commitment drawn small."""

    x: str
    y: str
    width: str
    height: str
    icon: tuple[str, str]
    text: tuple[str, str]
    member: Member
    name: str


@dataclass(frozen=True)
class DrawnGroup:
    """The commitments that a document made or holds."""

    name: str
    kind: str
    chips: tuple[DrawnChip, ...]


@dataclass(frozen=True)
class DrawnMark:
    """A mark: a link with its shape, its words and what it holds."""

    mark: Mark
    name: str
    tellings: str
    path: str
    fold: str
    stem: str
    words: tuple[Words, ...]
    icon: tuple[str, str] | None
    groups: tuple[DrawnGroup, ...]
    focus: tuple[str, str, str, str]


@dataclass(frozen=True)
class DrawnSpan:
    """A date that is a period, and the thin line that leads from its words to the bar."""

    path: str
    leader: str
    planned: str
    is_inferred: bool


@dataclass(frozen=True)
class DrawnBand:
    """A year."""

    y: str
    height: str
    label: tuple[Words, ...]
    is_empty: bool
    is_tinted: bool


@dataclass(frozen=True)
class Piece:
    """What fits on one printed page: on the screen the pieces join to one picture."""

    view_box: str
    title: str
    bands: tuple[DrawnBand, ...]
    lines: tuple[DrawnLine, ...]
    spans: tuple[DrawnSpan, ...]
    marks: tuple[DrawnMark, ...]
    today: tuple[str, Words] | None
    headings: tuple[Words, ...]


@dataclass(frozen=True)
class Drawing:
    """The chain on one sheet."""

    name: str
    width: str
    pieces: tuple[Piece, ...]
