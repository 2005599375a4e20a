"""Where a commitment's own words can be read, and which passage says nothing else."""

from collections.abc import Iterable

from commitments.models import Commitment, Link, Passage


def where_said(commitment: Commitment, links: Iterable[Link]) -> list[Link]:
    """Where the commitment's own words stand, else where it was made: a motie's text is often cited only.

    A link that makes it goes before one that quotes it afterwards.
    """
    links = list(links)
    makes = [link for link in links if link.role == Link.LinkRole.MAKES]
    words = _plain(commitment.text)
    quoting = [link for link in links if words and words in _plain(link.passage.quote)]
    return [link for link in quoting if link in makes] or quoting[:1] or makes


def is_quoted_whole(commitment: Commitment, passage: Passage) -> bool:
    """True when the commitment's own words are all that the passage says."""
    return bool(commitment.text) and _plain(passage.quote) == _plain(commitment.text)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
