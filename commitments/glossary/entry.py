"""What one word of the glossary is: its address on the page, the word, and what it means."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class Source:
    """Where a parliamentary rule stands."""

    name: str | Promise
    url: str = ""


@dataclass(frozen=True)
class Entry:
    """One term of art in plain words.

    `labels` names what it explains as 'group:value', such as 'uitkomst:aangenomen', so that a
    page finds the entry of a choice without knowing its anchor. `see` holds other anchors.
    """

    anchor: str
    term: str | Promise
    text: str | Promise
    labels: tuple[str, ...] = ()
    source: Source | None = None
    see: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """Terms that belong together, in an order in which they can be read."""

    anchor: str
    title: str | Promise
    entries: tuple[Entry, ...]
    text: str | Promise = ""
