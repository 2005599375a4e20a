"""The terms of art that the pages use, explained in plain words: data, and two ways to look them up."""

from datetime import date

from commitments.glossary.entry import Entry, Section, Source
from commitments.glossary.judgements import VERDICT, VOTE
from commitments.glossary.papers import PAPERS
from commitments.glossary.statuses import CERTAINTY, KAMER, MINISTRY, TIME
from commitments.glossary.subjects import KEPT, PEOPLE

CHANGED_ON = date(2026, 11, 22)
"""When a text of the glossary last changed; a test finds the one that changed since."""

SECTIONS: tuple[Section, ...] = (
    KEPT,
    PAPERS,
    PEOPLE,
    MINISTRY,
    KAMER,
    VOTE,
    VERDICT,
    CERTAINTY,
    TIME,
)

_BY_ANCHOR = {entry.anchor: entry for section in SECTIONS for entry in section.entries}
_BY_LABEL = {label: entry for entry in _BY_ANCHOR.values() for label in entry.labels}


def entry(anchor: str) -> Entry:
    """The term with this anchor. Raises KeyError: a page names only terms that exist."""
    return _BY_ANCHOR[anchor]


def entry_for(group: str, value: str) -> Entry | None:
    """The term for one choice of a field, such as ('uitkomst', 'aangenomen'); None where there is none."""
    return _BY_LABEL.get(f"{group}:{value}")


def see_also(of: Entry) -> list[Entry]:
    """The entries that this one points at."""
    return [_BY_ANCHOR[anchor] for anchor in of.see]


__all__ = ["CHANGED_ON", "SECTIONS", "Entry", "Section", "Source", "entry", "entry_for", "see_also"]
