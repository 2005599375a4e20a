"""The parts of a chain: marks on the time axis, and what connects them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, IntEnum

from commitments.dates import UncertainDate
from commitments.models import Commitment, Document, Milestone
from commitments.picture.relations import Relation
from commitments.statuses import Kind


class Lane(IntEnum):
    """Whose doing it is: what the cabinet was asked, what it wrote, what happened in the world."""

    ASKED = 0
    WRITTEN = 1
    HAPPENED = 2


class Shape(Enum):
    """The outline that tells kinds apart without colour."""

    MOTIE = "motie"
    DEBATE = "debat"
    ADVICE = "advies"
    LETTER = "brief"
    NOTE = "nota"
    PROMISE = "toezegging"
    EVENT = "mijlpaal"


@dataclass(frozen=True)
class Member:
    """A commitment drawn small beside what made it, with its number there."""

    number: int
    commitment: Commitment


@dataclass(frozen=True)
class Group:
    """The commitments of one kind that one document made or holds."""

    kind: Kind
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Mark:
    """One thing on the time axis. `commitment` is the motie or toezegging that the mark itself is."""

    key: str
    shape: Shape
    lane: Lane
    title: str
    kind_label: str
    reference: str
    when: UncertainDate
    url: str = ""
    planned: UncertainDate = field(default_factory=UncertainDate)
    document: Document | None = None
    commitment: Commitment | None = None
    milestone: Milestone | None = None
    groups: tuple[Group, ...] = ()

    @property
    def is_stub(self) -> bool:
        """True for a document that is only cited."""
        return self.document is not None and self.document.is_stub

    @property
    def is_draft(self) -> bool:
        """True for a document or commitment that only keepers of the data see."""
        records = [record for record in (self.document, self.commitment) if record is not None]
        return any(record.published_at is None for record in records)

    @property
    def is_only_planned(self) -> bool:
        """True for an event of which only the plan has a date."""
        return self.milestone is not None and not self.milestone.held.is_known and self.when.is_known

    @property
    def name(self) -> str:
        """How others refer to it: 'Kamerbrief 33694-67', or its title where it has no number."""
        return f"{self.kind_label} {self.reference}" if self.reference else self.title

    @property
    def order(self) -> tuple[date, date, bool, str]:
        """By first day, then last day, documents first; what has no date comes at the end."""
        return self.when.start or date.max, self.when.end or date.max, self.document is None, self.key


@dataclass(frozen=True)
class Connection:
    """One record's relation to a mark, or to one commitment within it; `verdict` is what an answer says."""

    source: str
    target: str
    relation: Relation
    is_inferred: bool
    commitment: Commitment | None = None
    verdict: str = ""


@dataclass(frozen=True)
class Edge:
    """All that one mark has to do with another, as one line: the relation that tells most."""

    source: str
    target: str
    relation: Relation
    is_inferred: bool


@dataclass(frozen=True)
class Chain:
    """Marks in order of time, and their connections."""

    marks: tuple[Mark, ...]
    connections: tuple[Connection, ...]
    is_cut: bool = False
    """The dossier holds more than is drawn: only the newest are."""

    @property
    def commitments(self) -> list[Commitment]:
        """All that it shows, as marks of their own or within one."""
        own = [mark.commitment for mark in self.marks if mark.commitment is not None]
        groups = [group for mark in self.marks for group in mark.groups]
        return own + [member.commitment for group in groups for member in group.members]

    @property
    def documents(self) -> list[Document]:
        """All that it shows."""
        return [mark.document for mark in self.marks if mark.document is not None]

    @property
    def edges(self) -> tuple[Edge, ...]:
        """One line per pair. What merely cites is left out, unless it is all that ties a document in."""
        strong: list[Edge] = []
        weak: list[Edge] = []
        for edge in _strongest(self.connections):
            (weak if edge.relation.is_weak else strong).append(edge)
        tied = {key for edge in strong for key in (edge.source, edge.target)}
        events = {mark.key for mark in self.marks if mark.shape is Shape.EVENT}
        return (*strong, *(e for e in weak if e.target not in tied and e.source not in events))


def _strongest(connections: Iterable[Connection]) -> list[Edge]:
    """One edge per pair; stated when anything states its relation."""
    pairs: dict[tuple[str, str], Connection] = {}
    for connection in connections:
        if connection.source == connection.target:
            continue
        pair = connection.source, connection.target
        best = pairs.get(pair)
        if best is None or _rank(connection) < _rank(best):
            pairs[pair] = connection
    return [Edge(c.source, c.target, c.relation, c.is_inferred) for c in pairs.values()]


def _rank(connection: Connection) -> tuple[int, bool]:
    return connection.relation.strength, connection.is_inferred
