"""What one run met, kept as JSON with the run."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from commitments.sources.loading import Report


@dataclass(slots=True)
class Counts:
    """Per kind of record, `pages` per entity; `loading` adds what the reader of the rows did not know."""

    new: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    conflicts: Counter[str] = field(default_factory=Counter)
    double_numbers: list[str] = field(default_factory=list)
    proposals: int = 0
    pages: Counter[str] = field(default_factory=Counter)
    loading: Report = field(default_factory=Report)

    @property
    def has_news(self) -> bool:
        """Whether any row was new, changed or gone."""
        return bool(self.new.total() or self.changed.total() or self.removed.total())

    def as_json(self) -> dict[str, Any]:
        """Without what did not occur; words with the most frequent first."""
        loading = self.loading
        return {
            "pages": dict(+self.pages),
            "new": dict(+self.new),
            "changed": dict(+self.changed),
            "unchanged": dict(+self.unchanged),
            "removed": dict(+self.removed),
            "conflicts": dict(+self.conflicts),
            "double_numbers": self.double_numbers,
            "proposals": self.proposals,
            "empty": dict(loading.empty),
            "unreadable": _listed(loading.unreadable),
            "unknown_words": _listed(loading.unknown_words),
            "unknown_fields": _listed(loading.unknown_fields),
            "bad_values": _listed(loading.bad_values),
            "cut_lists": _listed(loading.cut_lists),
        }


def _listed(counter: Counter[tuple[str, ...]]) -> list[list[Any]]:
    return [[*key, count] for key, count in sorted(counter.items(), key=lambda one: (-one[1], one[0]))]
