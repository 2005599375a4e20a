"""The newest matches of a question: what the numbers of the facets are counted over."""

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from commitments.finding.newest import newest

NEWEST = 2_000
"""So many matches are looked at: a page costs the same for ten thousand as for a million."""


class Row(NamedTuple):
    """Of one commitment what the facets ask that stands in its own row."""

    pk: int
    kind: str
    ministry_status: str
    kamer_status: str
    dossier: int | None
    made_from: date | None
    made_to: date | None
    outcome: str | None
    reference: str


class Paper(NamedTuple):
    """Of one document what the facets ask, and the number that it may share with a motie."""

    kind: str
    reference: str
    dossier: int | None
    dated_from: date | None
    dated_to: date | None


@dataclass(frozen=True)
class Sample:
    """Matches, and whether these are all of them."""

    rows: list[Row]
    papers: list[Paper]
    is_whole: bool

    @property
    def ids(self) -> list[int]:
        """Of the commitments."""
        return [row.pk for row in self.rows]


def sample_of(
    commitments: Any, documents: Any = None, *, start: date | None = None, is_of_a_time: bool = False
) -> Sample:
    """The newest of these, none of which is after `start`; without the paper of a motie that is there."""
    columns = (
        "pk",
        "kind",
        "ministry_status",
        "kamer_status",
        "dossier_id",
        "made_from",
        "made_to",
        "motie__outcome",
        "reference",
    )
    rows = [
        Row(*row)
        for row in newest(
            commitments, "made_order", *columns, most=NEWEST + 1, start=start, is_of_a_time=is_of_a_time
        )
    ]
    papers: list[Paper] = []
    if documents is not None:
        of_paper = ("kind", "reference", "dossier_id", "dated_from", "dated_to")
        found = newest(
            documents, "dated_order", *of_paper, most=NEWEST + 1, start=start, is_of_a_time=is_of_a_time
        )
        papers = [Paper(*paper) for paper in found]
    is_whole = len(rows) <= NEWEST and len(papers) <= NEWEST
    own = {row.reference for row in rows if row.reference}
    papers = [paper for paper in papers[:NEWEST] if paper.reference not in own]
    return Sample(rows[:NEWEST], papers, is_whole)
