"""What a ministry holds now, and what came to it from another or went to one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from commitments.dates import DateBasis, UncertainDate
from commitments.models import Ministerie, OfficeChange, Passage
from commitments.models.commitment_counts import Tally
from commitments.models.commitment_queries import CommitmentQuerySet
from commitments.overviews.counted import HOLDINGS, MOVES
from commitments.overviews.whole import PLURALS
from commitments.statuses import Kind

_OF_A_MOVE = ("part", "basis", "note")
_OF_ANOTHER = (
    *("commitment", "effective_from", "effective_to", "effective_printed", "effective_basis"),
    *("part", "ministerie__slug", "ministerie__name"),
)


@dataclass(frozen=True)
class HoldingRow:
    """The commitments of one kind that a ministry holds."""

    kind: Kind | None
    lead: Tally
    joint: Tally

    @property
    def plural(self) -> str:
        """The kind's name for more than one."""
        return str(PLURALS[self.kind]) if self.kind else ""

    @cached_property
    def total(self) -> Tally:
        """In the lead and jointly together."""
        return self.lead + self.joint


@dataclass(frozen=True)
class Evidence:
    """The passage on which an entry rests, as far as a line tells of it."""

    url: str
    citation: str
    place: str
    quote: str


@dataclass(frozen=True)
class Line:
    """One move in the reader's language: words and days only, so that equal moves look the same."""

    direction: str
    when: UncertainDate
    url: str
    subject: str
    name: str
    part: str
    beside: tuple[tuple[str, str, str], ...]
    """What other ministeries took up or gave up: their address, their name and their part."""
    is_inferred: bool
    evidence: Evidence | None
    register_record: str
    note: str


@dataclass(frozen=True)
class Move:
    """One entry of the history by which the ministry's part in a commitment changed."""

    change: OfficeChange
    part_before: str | None
    beside: list[OfficeChange]
    """What other ministeries took up or gave up on the same day."""

    @property
    def direction(self) -> str:
        """'uit', 'in', or 'rol' when the ministry held it before and after."""
        if self.change.part == OfficeChange.Part.GONE:
            return "uit"
        return "in" if self.part_before in (None, OfficeChange.Part.GONE) else "rol"

    @property
    def line(self) -> Line:
        """What a page tells of it, with the evidence that the entry has by then."""
        change, passage = self.change, self.change.evidence
        return Line(
            direction=self.direction,
            when=change.effective,
            url=change.commitment.get_absolute_url(),
            subject=change.commitment.subject,
            name=change.commitment.short_name,
            part=str(change.get_part_display()),
            beside=tuple(
                (other.ministerie.get_absolute_url(), str(other.ministerie), str(other.get_part_display()))
                for other in self.beside
            ),
            is_inferred=change.basis == DateBasis.INFERRED,
            evidence=_evidence(passage) if passage else None,
            register_record=change.register_record,
            note=change.note,
        )


def _evidence(passage: Passage) -> Evidence:
    return Evidence(passage.get_absolute_url(), passage.document.citation, passage.place, passage.quote)


def holdings(ministerie: Ministerie, commitments: CommitmentQuerySet, *, today: date) -> list[HoldingRow]:
    """One row for each kind that it holds, and a last one for all together."""
    return holding_rows(HOLDINGS.of(commitments, ministerie, today=today).value)


def holding_rows(tallies: Mapping[tuple[Any, ...], Tally]) -> list[HoldingRow]:
    """As `holdings`, of what was counted."""
    rows = [
        HoldingRow(kind, tallies.get((kind, True), Tally()), tallies.get((kind, False), Tally()))
        for kind in Kind
        if (kind, True) in tallies or (kind, False) in tallies
    ]
    lead = sum((row.lead for row in rows), Tally())
    joint = sum((row.joint for row in rows), Tally())
    return [*rows, HoldingRow(None, lead, joint)] if rows else []


def moves(ministerie: Ministerie, commitments: CommitmentQuerySet, *, today: date) -> list[Move]:
    """What moved in or out, the latest first. Two queries, and what the figures cost."""
    changes = OfficeChange.objects.about(commitments)
    latest = MOVES.of(commitments, ministerie, today=today).value
    own = list(changes.filter(pk__in=latest).transfers().latest_first().for_overview(*_OF_A_MOVE))
    others = changes.beside(own).select_related("ministerie").only(*_OF_ANOTHER)
    beside: dict[tuple[int, date | None], list[OfficeChange]] = {}
    for other in others:
        beside.setdefault((other.commitment_id, other.effective.end), []).append(other)
    return [
        Move(
            change=change,
            part_before=change.part_before,  # type: ignore[attr-defined]  # annotated by transfers()
            beside=beside.get((change.commitment_id, change.effective.end), []),
        )
        for change in own
    ]
