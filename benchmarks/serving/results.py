"""What was measured of a case, beside the bars, as lines of a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from benchmarks.serving.cases import Case
from benchmarks.serving.load import Seen
from benchmarks.serving.modes import Mode

DATABASE_BAR = 1.25
"""Django's time in the database and the driver, over that of raw psycopg for the same statements, at most."""
ALLOWANCE = 0.0005
"""Seconds of it that no ratio is made of: under a millisecond a ratio measures the clock."""
PAGE_BAR = 0.6
"""Of the requests a second that a bare page reaches, at least."""
DATASETTE_BAR, DATASETTE_BAR_MANY, MANY = 3, 50, 100_000
"""Times Datasette's requests a second, at least; the second above so many matches."""
GROWTH_BAR = 2
"""Times the median on 10,000 rows, at most."""
P95_BAR = 0.150
"""Seconds with two clients, at most."""
LONGEST_BAR = 1.5
"""Seconds that anything a visitor types may take, at most."""


@dataclass
class Measured:
    """One case. What was not measured is None."""

    case: Case
    mode: Mode
    statements: int
    status: int
    database: float
    raw: float
    tracker: dict[int, Seen] = field(default_factory=dict)
    bare: Seen | None = None
    datasette: Seen | None = None
    small: Seen | None = None
    memory: int = 0
    pace: float = 0.0
    """Seconds that one and the same calculation took meanwhile: how slow the machine was."""

    @property
    def database_ratio(self) -> float:
        """Django over raw psycopg."""
        return max(self.database - ALLOWANCE, 0) / self.raw if self.raw else 0.0

    @property
    def page_ratio(self) -> float | None:
        """The tracker's requests a second over those of the bare page, with one client each, in turn."""
        return self.tracker[1].per_second / self.bare.per_second if self.bare else None

    @property
    def datasette_ratio(self) -> float | None:
        """The tracker's requests a second over Datasette's, with two clients."""
        return self.tracker[2].per_second / self.datasette.per_second if self.datasette else None

    @property
    def growth(self) -> float | None:
        """The median on this database over that on the small one, with one client, in turn."""
        return self.tracker[1].median / self.small.median if self.small else None

    def missed(self) -> Iterator[str]:
        """The bars of this state of affairs that are not reached."""
        bars = self.mode.bars
        if "database" in bars and self.database_ratio > DATABASE_BAR:
            yield f"database {self.database_ratio:.2f} > {DATABASE_BAR}"
        if "page" in bars and self.page_ratio is not None and self.page_ratio < PAGE_BAR:
            yield f"page {self.page_ratio:.2f} < {PAGE_BAR}"
        bar = DATASETTE_BAR_MANY if (self.case.matches or 0) > MANY else DATASETTE_BAR
        if "Datasette" in bars and self.datasette_ratio is not None and self.datasette_ratio < bar:
            yield f"Datasette × {self.datasette_ratio:.1f} < {bar}"
        if "growth" in bars and self.growth is not None and self.growth > GROWTH_BAR:
            yield f"growth {self.growth:.1f} > {GROWTH_BAR}"
        if "p95" in bars and self.tracker[2].p95 > P95_BAR:
            yield f"p95 {self.tracker[2].p95 * 1000:.0f} ms > {P95_BAR * 1000:.0f}"
        if failures := sum(seen.failures for seen in self.tracker.values()):
            yield f"{failures} answers were no page"


def _cells(one: Measured) -> dict[str, str]:
    """The case by the heads of the table. Median and p95 with two clients."""
    two = one.tracker[2]
    return {
        "page": one.case.name,
        "matches": "" if one.case.matches is None else f"{one.case.matches:,}",
        **{f"/s {clients}": _rate(one.tracker[clients]) for clients in (1, 2, 8)},
        "median ms": f"{two.median * 1000:.1f}",
        "p95 ms": f"{two.p95 * 1000:.1f}",
        "MB": str(one.memory),
        "statements": str(one.statements),
        "raw ms": f"{one.raw * 1000:.1f}",
        "database × raw": f"{one.database_ratio:.2f}",
        "bare /s": _rate(one.bare),
        "page ÷ bare": _ratio(one.page_ratio, 2),
        "Datasette /s": _rate(one.datasette),
        "× Datasette": _ratio(one.datasette_ratio, 1),
        "1M ÷ 10k": _ratio(one.growth, 1),
        "machine ms": f"{one.pace * 1000:.0f}",
        "missed": "; ".join(one.missed()),
    }


def table(measured: Sequence[Measured]) -> str:
    """All cases, in Markdown."""
    found = list(map(_cells, measured))
    heads = list(found[0])
    lines = [heads, ["---", *["---:"] * (len(heads) - 2), "---"], *(list(cells.values()) for cells in found)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _rate(seen: Seen | None) -> str:
    if seen is None:
        return ""
    return f"{seen.per_second:.0f}" if seen.per_second >= 10 else f"{seen.per_second:.2g}"


def _ratio(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}"
