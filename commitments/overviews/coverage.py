"""What the tracker holds from where, how complete and how fresh it is, and where its sources differ."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from django.utils.translation import gettext_lazy as _

from commitments.models import Claim, Commitment, Document, Milestone
from commitments.models.claim import ClaimQuerySet, Disputed
from commitments.models.commitment_counts import Coverage
from commitments.overviews.whole import PLURALS
from commitments.statuses import Kind

MOST_LINES = 50

SOURCES = {
    "dossier": _("Startgegevens van het REAIM-dossier"),
    "invoer": _("Met de hand ingevoerd"),
    "register": _("Register van de Tweede Kamer (open data)"),
}
ANSWERS = {
    Kind.MOTIE: _("Uitkomst van de stemming bekend"),
    Kind.TOEZEGGING: _("Staat in een register van de Kamer"),
    Kind.AANBEVELING: _("Uitdrukkelijk oordeel van het kabinet"),
}


@dataclass(frozen=True)
class Share:
    """How many of a whole."""

    number: int
    total: int

    @property
    def percent(self) -> int:
        """Rounded down: 100 only when it is all of them."""
        return 100 * self.number // self.total if self.total else 0


@dataclass(frozen=True)
class KindCoverage:
    """How much is known of the commitments of one kind."""

    kind: Kind
    rows: list[Coverage]

    @property
    def plural(self) -> str:
        """The kind's name for more than one."""
        return str(PLURALS[self.kind])

    @property
    def answer(self) -> str:
        """What `answered` means for this kind."""
        return str(ANSWERS[self.kind])

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(row.total for row in self.rows)

    @property
    def with_passage(self) -> Share:
        """Those of which a passage is recorded."""
        return self._share("with_passage")

    @property
    def with_term(self) -> Share:
        """Those with a term that names a day or a period."""
        return self._share("with_term")

    @property
    def with_words_only(self) -> Share:
        """Those with a term in words from which no day can be read."""
        return self._share("with_words_only")

    @property
    def with_evidence(self) -> Share:
        """Those with a status that cites a passage."""
        return self._share("with_evidence")

    @property
    def judged(self) -> Share:
        """Those on which the Kamer gave a judgement."""
        return self._share("judged")

    @property
    def answered(self) -> Share:
        """Those of which the outcome, the register number or the verdict is known."""
        return self._share("answered")

    def _share(self, name: str) -> Share:
        return Share(sum(getattr(row, name) for row in self.rows), self.total)


@dataclass(frozen=True)
class SourceRow:
    """Where commitments were taken from."""

    label: str
    total: int
    last_changed_at: datetime


@dataclass(frozen=True)
class DocumentRow:
    """The documents of one kind: read here, or only known because another cites them."""

    kind: str
    label: str
    read: int
    cited: int


@dataclass(frozen=True)
class Documents:
    """All documents."""

    rows: list[DocumentRow]
    read: int
    cited: int
    with_text: int
    last_changed_at: datetime | None


@dataclass(frozen=True)
class Difference:
    """One field of one record on which the sources do not say the same."""

    record: Commitment | Document | Milestone | None
    label: str
    shown: list[Claim]
    others: list[Claim]


def by_kind(rows: Iterable[Coverage]) -> list[KindCoverage]:
    """The same numbers with the sources taken together."""
    found = {kind: [row for row in rows if row.kind == kind] for kind in Kind}
    return [KindCoverage(kind, own) for kind, own in found.items() if own]


def by_source(rows: Iterable[Coverage]) -> list[SourceRow]:
    """The same numbers with the kinds taken together, the largest source first."""
    found: dict[str, list[Coverage]] = {}
    for row in rows:
        found.setdefault(row.source, []).append(row)
    sources = [
        SourceRow(
            label=str(SOURCES.get(source, source)),
            total=sum(row.total for row in own),
            last_changed_at=max(row.last_changed_at for row in own),
        )
        for source, own in found.items()
    ]
    return sorted(sources, key=lambda row: (-row.total, row.label))


def documents(holdings: list[dict[str, Any]]) -> Documents:
    """Of `DocumentQuerySet.holdings`: one row for each kind of document that occurs."""
    rows = []
    for kind, group in groupby(holdings, key=lambda row: row["kind"]):
        counts = {row["holding"]: row["total"] for row in group}
        rows.append(
            DocumentRow(
                kind=kind,
                label=str(Document.DocumentKind(kind).label),
                read=counts.get(Document.Holding.HELD, 0),
                cited=counts.get(Document.Holding.CITED, 0),
            )
        )
    return Documents(
        rows=rows,
        read=sum(row.read for row in rows),
        cited=sum(row.cited for row in rows),
        with_text=sum(row["with_text"] for row in holdings),
        last_changed_at=max((row["last_changed_at"] for row in holdings), default=None),
    )


def differences(claims: ClaimQuerySet) -> tuple[list[Difference], int]:
    """The first of them with all that each source says, and how many there are. Two queries."""
    disputed = claims.differences()
    by_record: dict[Disputed, list[Claim]] = {}
    for claim in claims.on(disputed[:MOST_LINES]):
        key = Disputed(claim.commitment_id, claim.document_id, claim.milestone_id, claim.field)
        by_record.setdefault(key, []).append(claim)
    found = [
        Difference(
            record=about[0].commitment or about[0].document or about[0].milestone,
            label=str(about[0].get_field_display()),
            shown=[claim for claim in about if claim.is_chosen],
            others=[claim for claim in about if not claim.is_chosen],
        )
        for about in by_record.values()
    ]
    return found, len(disputed)
