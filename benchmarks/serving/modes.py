"""In what state of affairs a page is asked for, and which bars are measured then."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from benchmarks.serving.load import ANEW


@dataclass(frozen=True)
class Mode:
    """One state of affairs."""

    title: str
    bars: frozenset[str]
    headers: Mapping[str, str] = field(default_factory=dict)


ANEW_MODE = Mode("Made anew", frozenset({"database", "growth", "p95"}), ANEW)
"""The first visitor after a change of what the page shows, and everybody who is signed in."""

ASKED_MODE = Mode("While others write", frozenset({"page", "p95"}))
"""Somebody asked before, and something else has changed since: the statements of the page are asked again."""

KEPT_MODE = Mode("While nothing changes", frozenset({"Datasette", "p95"}))
"""Somebody asked before, and nothing was written since: as Datasette's database is, too."""

MODES = (ANEW_MODE, ASKED_MODE, KEPT_MODE)
